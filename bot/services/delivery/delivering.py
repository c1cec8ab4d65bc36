"""The outbox as the worker uses it: claim, look up what to say, say what became of it.

What only the worker itself brings about does not wake it: these transactions go past Context.write.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.core.asking.invitation import Invitation, channel_instead
from bot.core.asking.moments import good_moment, moment_to_ask
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event, State
from bot.core.delivery.details import MOVED, Note, Problem, Retirement
from bot.core.delivery.kinds import MessageKind, Puts
from bot.core.delivery.message import Claimed, Delivery, Message, about_ask, note_to, to_person, under
from bot.core.numbers.edition import ThreadPart
from bot.core.privacy.promise import keeps_person
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.keeping import INVITATION
from bot.services.conversation.restarting import may_restart
from bot.services.conversation.taking import take_turn
from storage.queries.asking import audiences
from storage.queries.conversation import answers, asks
from storage.queries.delivery import outbox
from storage.queries.survey import people, surveys


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """A message with the rows it is about, as they are now. row: the ask without what is kept apart from it."""

    ask: Ask | None
    row: Ask | None
    survey: Survey | None
    person: Person | None


def claim(ctx: Context, worker: str) -> Claimed:
    """Take the next message that may leave."""
    return ctx.transact(lambda db: outbox.claim(db, team_id=ctx.team_id, by=worker, lease=ctx.lease, gap=ctx.gap))


def slack_takes_no_more(ctx: Context, wait: timedelta) -> None:
    """Hold everything back for as long as Slack asked for."""
    ctx.transact(lambda db: outbox.stop_all(db, ctx.team_id, wait))


def look_up(ctx: Context, message: Message) -> Addressed:
    """Load what a message is about."""

    def work(db: Connection) -> Addressed:
        row = asks.ask_by_id(db, message.ask_id) if message.ask_id else None
        ask = conversations.as_it_stands(db, ctx, row) if row else None
        survey = ask.survey if ask else surveys.survey_by_id(db, message.survey_id) if message.survey_id else None
        person = ask.person if ask else people.person_by_id(db, message.person_id) if message.person_id else None
        return Addressed(ask=ask, row=row, survey=survey, person=person)

    return ctx.read(work)


def anybody_invited(ctx: Context, survey: Survey, invitation: Invitation) -> bool:
    """Say whether somebody still waits for an invitation."""
    return ctx.read(lambda db: bool(asks.asks_invited(db, survey.id, invitation)))


def last_answer(ctx: Context, ask: Ask) -> tuple[Ask, list[str]] | None:
    """For a re-ask: the ask before it with its score, and what was written then."""
    if ask.kind is not AskKind.REASK or ask.parent_id is None:
        return None
    parent_id = ask.parent_id

    def work(db: Connection) -> tuple[Ask, list[str]] | None:
        parent = asks.ask_by_id(db, parent_id)
        if parent is None or parent.response_id is None or parent.score is None:
            return None
        return parent, answers.comments_of(db, parent.response_id)

    return ctx.read(work)


def comments_on(ctx: Context, ask: Ask) -> list[str]:
    """Give what somebody wrote beside the answer to an ask."""
    response_id = ask.response_id
    return [] if response_id is None else ctx.read(lambda db: answers.comments_of(db, response_id))


def may_start_afresh(ctx: Context, ask: Ask) -> bool:
    """Say whether a question that has closed may be put anew."""
    return ctx.read(lambda db: may_restart(db, ask, ctx.now()))


def newest_conversation(ctx: Context, person: Person) -> Ask | None:
    """Give the ask that somebody got last, an open one before any other."""
    return ctx.read(lambda db: conversations.newest_of(db, ctx, person.id))


def delivered(
    ctx: Context,
    delivery: Delivery,
    worker: str,
    *,
    channel: str,
    ts: str,
    has_numbers: bool = False,
    thread: ThreadPart | None = None,
) -> Claimed | None:
    """Note that Slack took a message, and take the next in the same transaction: half the commits of a delivery.

    Gives none where the next is to be claimed when it begins. has_numbers: it carries the number buttons, and older
    ones lose theirs. thread: what goes under it, queued in the same transaction, so that it comes once if this does.
    """
    message = delivery.message

    def work(db: Connection) -> Claimed | None:
        mine = outbox.finish(db, delivery, by=worker, state="sent")
        if mine and thread is not None:
            ctx.queue(db, [under(message, channel, ts, thread)])
        if mine and has_numbers and message.ask_id and message.rule.posts:
            _now_stands(db, ctx, message, message.ask_id, channel=channel, ts=ts)
        # Last, since the pace is held from here to the commit.
        return outbox.claim_ahead(db, team_id=ctx.team_id, by=worker, lease=ctx.lease, gap=ctx.gap)

    return ctx.transact(work)


def _now_stands(db: Connection, ctx: Context, message: Message, ask_id: str, *, channel: str, ts: str) -> None:
    ask = asks.ask_by_id(db, ask_id)
    if ask is None or (ask.ts is not None and not keeps_person(ask.survey.plan.privacy)):
        return  # of an anonymous one it stays where it was put first: later copies are for the silent alone
    if ask.ts is not None and message.kind is not MessageKind.ASK:
        ctx.queue(db, [about_ask(ask, MessageKind.RETIRED, Retirement(MOVED, ask.ts))])
    asks.ask_stands(db, ask.id, channel=channel, ts=ts)


def skipped(ctx: Context, delivery: Delivery, worker: str) -> None:
    """Note that a message has nothing to say any more."""

    def work(db: Connection) -> None:
        mine = outbox.finish(db, delivery, by=worker, state="skipped")
        if mine and delivery.message.rule.puts is Puts.INVITATION:
            _withdraw_invitation(db, delivery.message)

    ctx.transact(work)


def unknown(ctx: Context, delivery: Delivery, worker: str) -> None:
    """Note that nobody can tell whether a message arrived, and that it is not said again."""
    ctx.transact(lambda db: outbox.finish(db, delivery, by=worker, state="unknown"))


def held(
    ctx: Context, delivery: Delivery, worker: str, *, wait: timedelta, failure: str, reached_slack: bool = False
) -> None:
    """Give a message back for a later try; reached_slack: this try may have gone through."""
    ctx.transact(
        lambda db: outbox.hold(db, delivery, by=worker, wait=wait, failure=failure, reached_slack=reached_slack)
    )


def put_down(ctx: Context, delivery: Delivery, worker: str) -> None:
    """Give a message back that was taken and not begun, so that nobody waits for the lease to run out."""
    ctx.transact(lambda db: outbox.hold(db, delivery, by=worker, wait=timedelta(), failure=None))


def failed(ctx: Context, delivery: Delivery, worker: str, code: str) -> None:
    """Give a message up. A question that could not be delivered closes its ask, which does not count as asked.

    But somebody of another company who can't get a DM is invited in a channel that is shared with them.
    """

    def work(db: Connection) -> None:
        if not outbox.finish(db, delivery, by=worker, state="failed", failure=code):
            return
        message = delivery.message
        if message.rule.puts is Puts.QUESTION:
            _question_failed(db, ctx, message, code)
        elif message.rule.puts is Puts.INVITATION:
            for ask in _withdraw_invitation(db, message):
                _fail(db, ctx, ask)

    ctx.write(work)


def _question_failed(db: Connection, ctx: Context, message: Message, code: str) -> None:
    ask = asks.ask_by_id(db, message.ask_id) if message.ask_id else None
    if ask is not None and not _invited_instead(db, ctx, ask, code):
        _fail(db, ctx, ask)
        if code == "user_disabled":
            people.mark_kind(db, ask.person.id, PersonKind.GONE)


def _fail(db: Connection, ctx: Context, ask: Ask) -> None:
    take_turn(db, ctx, ask, Happened(Event.FAIL, because=ClosedReason.FAILED))


def _invited_instead(db: Connection, ctx: Context, ask: Ask, code: str) -> bool:
    named = ask.survey.plan.audience.channels
    channels = audiences.channels_of(db, ctx.team_id, ask.person.id, named)
    channel = channel_instead(ask, code, channels)
    if channel is not None:
        take_turn(db, ctx, ask, Happened(Event.NO_DM, channel=channel))
    return channel is not None


def _withdraw_invitation(db: Connection, message: Message) -> list[Ask]:
    """Forget an invitation that was not posted: whoever is asked next is a reason for it. Gives those it was for."""
    survey = surveys.survey_by_id(db, message.survey_id) if message.survey_id else None
    invitation = message.detail
    if survey is None or not isinstance(invitation, Invitation):
        return []
    surveys.strike_from_ledger(db, survey, kind=INVITATION, slot=invitation.slot)
    return asks.asks_invited(db, survey.id, invitation)


def put_back_if_late(ctx: Context, delivery: Delivery, worker: str, about: Addressed) -> bool:
    """Plan anew what a message was to ask, where it was held up until its survey was paused or its hours were over.

    Tells whether it was.
    """
    match delivery.message.rule.puts:
        case Puts.QUESTION | Puts.REMINDER if about.row is not None:
            return _put_back_question(ctx, delivery, worker, about.row)
        case Puts.INVITATION if about.survey is not None:
            return _put_back_invited(ctx, delivery, worker, about.survey)
        case _:
            return False


def _put_back_question(ctx: Context, delivery: Delivery, worker: str, ask: Ask) -> bool:
    now = ctx.now()
    good = moment_to_ask(ask, now)
    if ask.state is not State.ASKED or (good == now and not ask.survey.plan.paused):
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


def _put_back(db: Connection, ctx: Context, ask: Ask, due_at: datetime) -> None:
    take_turn(db, ctx, ask, Happened(Event.PUT_BACK, due_at=due_at))


def _put_back_invited(ctx: Context, delivery: Delivery, worker: str, survey: Survey) -> bool:
    if not survey.plan.paused:
        return False

    def work(db: Connection) -> None:
        if outbox.finish(db, delivery, by=worker, state="skipped"):
            for ask in _withdraw_invitation(db, delivery.message):
                _put_back(db, ctx, ask, good_moment(ask.person, ask.survey, ctx.now()))

    ctx.write(work)
    return True


def tell_owner(ctx: Context, survey: Survey, problem: Problem) -> None:
    """Tell a survey's owner, at most once a day and problem, that its channel can't be used."""
    owner_id = survey.plan.owner
    if owner_id is None:
        return

    def work(db: Connection) -> None:
        kind, slot = f"notice {problem.trouble}", f"{ctx.now().date().isoformat()}/{problem.source}"
        if surveys.enter_in_ledger(db, survey, kind=kind, slot=slot, outcome="told", now=ctx.now()):
            owner = people.ensure_somebody(db, ctx.team_id, owner_id, ctx.now())
            ctx.queue(db, [to_person(owner, MessageKind.OWNER_NOTICE, problem, survey_id=survey.id)])

    ctx.write(work)


def tell_asker(ctx: Context, asker: Person, note: Note) -> None:
    """Tell whoever asked for something that it could not be done."""
    ctx.write(lambda db: ctx.queue(db, [note_to(asker, note)]))


def keep_dm(ctx: Context, person: Person, channel: str) -> None:
    """Remember somebody's DM."""
    ctx.write(lambda db: people.keep_dm_channel(db, person.id, channel))
