"""What a conversation does by itself: reminders, the end of a pause, closing."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH, LATE, LOOK_AGAIN, MISSED
from bot.core.asking.moments import good_moment, reminder_at
from bot.core.conversation.ask import Ask
from bot.core.conversation.happened import Happened
from bot.core.conversation.heard import ONE_COMMENT, is_ahead
from bot.core.conversation.states import Event, State
from bot.core.conversation.table import step
from bot.services.asking.quiet import LookedUp, Quiet, looked_up, nobody_is_quiet, quiet_until_of, who_is_quiet
from bot.services.context import Context
from bot.services.conversation.taking import take_turn
from storage.queries.asking import due
from storage.queries.conversation import asks
from storage.queries.delivery import waiting


def go_on(ctx: Context, quiet: Quiet = nobody_is_quiet) -> int:
    """Let open conversations go on by themselves: remind of what stayed silent, end the pause of a comment.

    Gives how many were looked at last.
    """

    def work(db: Connection, quiet_now: LookedUp) -> int:
        found = looked_up(due.asks_to_go_on(db, ctx.team_id, ctx.now(), BATCH), quiet_now)
        for ask in found:
            _go_on(db, ctx, ask, quiet_until_of(ask, quiet_now))
        return len(found)

    while (found := ctx.write(partial(work, quiet_now=who_is_quiet(ctx, quiet, due.who_goes_on)))) == BATCH:
        pass
    return found


def end_stale_pauses(ctx: Context) -> None:
    """End pauses that are longer than any is: the clock was set back, and nobody is to wait for the hour to pass again.

    Whoever waits for the morning does so until the next good moment.
    """
    now = ctx.now()

    def work(db: Connection) -> None:
        for ask in due.pauses_ahead(db, ctx.team_id, now + ONE_COMMENT, BATCH):
            if is_ahead(ask.heard, now) or good_moment(ask.person, ask.survey, now) <= now:
                take_turn(db, ctx, ask, Happened(Event.STOPS_TYPING))

    ctx.write(work)


def _go_on(db: Connection, ctx: Context, ask: Ask, quiet_until: datetime | None) -> None:
    now = ctx.now()
    if ask.state is State.LISTENING:
        good = good_moment(ask.person, ask.survey, now)
        if good > now and ask.next_at is not None and now - ask.next_at > MISSED:
            asks.save_ask(db, ask, replace(ask, next_at=good))  # no longer an answer to what they just wrote
        else:
            take_turn(db, ctx, ask, Happened(Event.STOPS_TYPING))
        return
    if not step(ask.conversation_at(now), Event.REMIND).actions:
        asks.save_ask(db, ask, replace(ask, next_at=None))  # nothing to remind of: it must not come up for ever
        return
    if ask.state is State.ASKED and waiting.question_waits(db, ask.id):
        # Nobody is reminded of what they have not seen; once it stands the reminders are reckoned from then.
        asks.save_ask(db, ask, replace(ask, next_at=now + LOOK_AGAIN))
        return
    good = good_moment(ask.person, ask.survey, quiet_until or now)
    late = ask.next_at is not None and now - ask.next_at > LATE
    if late or ask.person.kind not in ask.survey.plan.audience.kinds:
        # What was missed while the bot was down is not made up for: the next reminder comes at its own time.
        after = reminder_at(ask, ask.asked_at or now, ask.nudges + 1) if ask.state is State.ASKED else None
        asks.save_ask(db, ask, replace(ask, nudges=ask.nudges + 1, next_at=after))
    elif good > now:
        asks.save_ask(db, ask, replace(ask, next_at=good))
    else:
        take_turn(db, ctx, ask, Happened(Event.REMIND))


def close_expired(ctx: Context) -> int:
    """Close what stayed silent: an ask without a score expires, an answered one is simply over.

    Gives how many were looked at last.
    """

    def work(db: Connection) -> int:
        expired = due.expired_asks(db, ctx.team_id, ctx.now(), BATCH)
        for ask in expired:
            if ask.state is State.ASKED and waiting.question_waits(db, ask.id):
                # The time for an answer begins when the question stands.
                asks.save_ask(db, ask, replace(ask, closes_at=ctx.now() + ask.survey.plan.contact_rules.open_for))
            else:
                take_turn(db, ctx, ask, Happened(Event.EXPIRE))
        return len(expired)

    while (found := ctx.write(work)) == BATCH:
        pass
    return found
