"""What was to be asked, and was held up until its survey was paused or its hours were over: it is planned anew."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.core.actions.notices import NoticeView
from bot.core.asking.moments import Calendars, good_moment, moment_to_ask
from bot.core.conversation.ask import Ask
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event, State
from bot.core.delivery.kinds import Puts
from bot.core.delivery.message import Delivery
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.conversation.taking import take_turn
from bot.services.delivery import notes
from bot.services.delivery.delivering import Addressed, withdraw_invitation
from storage.queries.conversation import asks
from storage.queries.delivery import outbox

A_WHILE = timedelta(hours=1)


def put_back_if_late(ctx: Context, delivery: Delivery, worker: str, about: Addressed) -> bool:
    """Plan anew what a message was to ask, where it was held up until its survey was paused or its hours were over.

    Tells whether it was.
    """
    match delivery.message.rule.puts:
        case Puts.QUESTION | Puts.REMINDER if about.row is not None:
            return _put_back_question(ctx, delivery, worker, about.row)
        case Puts.INVITATION if about.survey is not None:
            return _put_back_invited(ctx, delivery, worker, about.survey)
        case Puts.NOTE if about.notice is not None:
            return _put_back_note(ctx, delivery, worker, about.notice)
        case _:
            return False


def _put_back_question(ctx: Context, delivery: Delivery, worker: str, ask: Ask) -> bool:
    now = ctx.now()
    good = moment_to_ask(ask, now)
    if ask.state is not State.ASKED or (good == now and not _is_held_up(ctx, delivery, ask)):
        return False

    def work(db: Connection) -> None:
        if not outbox.finish(db, delivery, by=worker, state="skipped"):
            return
        if delivery.message.rule.puts is Puts.REMINDER:
            asks.save_ask(db, ask, replace(ask, nudges=ask.nudges - 1, next_at=good))
        else:
            _put_back(db, ctx, ask, good)

    ctx.write(work)
    return True


def _is_held_up(ctx: Context, delivery: Delivery, ask: Ask) -> bool:
    """Say whether its survey was paused, or its wave ended while nobody could tell whether the question had left."""
    unasked = delivery.message.rule.puts is Puts.QUESTION and ask.ts is None and not ask.snoozed
    return ask.survey.plan.paused or (unasked and ctx.read(lambda db: asks.wave_was_stopped(db, ask.id)))


def put_off(ctx: Context, delivery: Delivery, worker: str, ask: Ask) -> None:
    """Plan a question anew that Slack refuses for what it says, so that it holds up nothing else in its lane."""
    due_at = good_moment(ask.person, ask.survey, ctx.now() + A_WHILE)

    def work(db: Connection) -> None:
        now_is = asks.ask_by_id(db, ask.id)
        if outbox.finish(db, delivery, by=worker, state="skipped") and now_is is not None:
            _put_back(db, ctx, now_is, due_at)

    ctx.write(work)


def _put_back(db: Connection, ctx: Context, ask: Ask, due_at: datetime) -> None:
    take_turn(db, ctx, ask, Happened(Event.PUT_BACK, due_at=due_at))


def _put_back_invited(ctx: Context, delivery: Delivery, worker: str, survey: Survey) -> bool:
    now = ctx.now()
    if not survey.plan.paused and Calendars(survey).at_home().at_or_after(now) == now:
        return False

    def work(db: Connection) -> None:
        if outbox.finish(db, delivery, by=worker, state="skipped"):
            for ask in withdraw_invitation(db, delivery.message):
                _put_back(db, ctx, ask, good_moment(ask.person, ask.survey, now))

    ctx.write(work)
    return True


def _put_back_note(ctx: Context, delivery: Delivery, worker: str, about: NoticeView) -> bool:
    now = ctx.now()
    good = good_moment(about.notice.person, about.survey, now)
    if not about.survey.plan.paused and good == now:
        return False

    def work(db: Connection) -> None:
        if outbox.finish(db, delivery, by=worker, state="skipped"):
            notes.did_not_leave(db, delivery.message, again_at=good)

    ctx.write(work)
    return True
