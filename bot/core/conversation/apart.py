"""What is said in an anonymous conversation, which is kept apart from the ask that it answers.

Of an anonymous survey an ask says that somebody was asked, and nothing of what became of it: its row is the same, then
and afterwards, whether they answered or not, and it goes through reminders and its closing all the same. What they say
stands under a key of its own, which the bot alone can make, from the ask and its token; whoever has the database, or
copies of it from different days, finds nothing that leads from one to the other.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.clock.timing import first_instant, local_day
from bot.core.conversation.ask import Ask
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.heard import Heard
from bot.core.conversation.snooze import FURTHEST
from bot.core.conversation.states import ANSWERED_STATES, OPEN_FOR, State

_AT_LEAST, _AT_MOST = timedelta(hours=1), timedelta(hours=24)
"""For so long an anonymous answer can be found again by whoever gave it."""

LOST_AFTER = FURTHEST + OPEN_FOR + timedelta(days=2)
"""So long after its end no ask is open any more to which a conversation belongs, however it was put off."""

KeyOf = Callable[[str], str]
"""Makes the key under which the conversation about an ask (its id) is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """What is kept apart. state: where the conversation stands; asked for as long as there is neither score nor no."""

    state: State = State.ASKED
    response_id: str | None = None
    question: str | None = None
    questions: int = 0
    heard: tuple[Heard, ...] = ()
    reprompts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredApart:
    """The same as stored. score: of its answer, which counts once it is released; open_until: UTC."""

    said: Apart
    score: int | None
    is_released: bool
    open_until: datetime
    version: int


def open_until(now: datetime, zone: ZoneInfo) -> datetime:
    """Say until when a conversation that begins now is open: for the rest of the day, so that few backups hold one.

    To the hour, so that it tells no moment; what begins in a day's last hour is open for an hour more.
    """
    this_hour = now.replace(minute=0, second=0, microsecond=0)
    midnight = first_instant(local_day(now, zone) + timedelta(days=1), 0, zone)
    return min(max(midnight, this_hour + 2 * _AT_LEAST), this_hour + _AT_MOST)


def joined(ask: Ask, kept: StoredApart | None, now: datetime) -> Ask:
    """Put an anonymous ask together with what was said about it, for as long as it takes to answer."""
    if ask.state in ANSWERED_STATES:  # answered under a weaker promise
        return replace(row_of(ask), state=State.DONE)
    if kept is None:
        return ask
    said, score = kept.said, kept.score
    if said.state in ANSWERED_STATES and now >= kept.open_until:
        said, score = Apart(state=State.DONE), None
    moved_on = said.state is not State.ASKED
    return replace(
        ask,
        state=said.state if moved_on else ask.state,
        closed_reason=ClosedReason.DECLINE if said.state is State.CLOSED else ask.closed_reason,
        response_id=said.response_id,
        score=score,
        is_released=kept.is_released,
        question=said.question,
        questions=said.questions,
        heard=said.heard,
        reprompts=said.reprompts,
        apart=kept.version,
    )


def apart_of(ask: Ask) -> Apart:
    """Give what of an anonymous ask is kept apart."""
    said_no = ask.state is State.CLOSED and ask.closed_reason is ClosedReason.DECLINE
    return Apart(
        state=ask.state if said_no or ask.state in ANSWERED_STATES else State.ASKED,
        response_id=ask.response_id,
        question=ask.question,
        questions=ask.questions,
        heard=() if said_no else ask.heard,
        reprompts=ask.reprompts,
    )


def row_of(ask: Ask) -> Ask:
    """Give what of an anonymous ask stands in its own row."""
    cut = replace(ask, response_id=None, score=None, answered_day=None, consented_at=None, told=None, apart=None)
    return replace(cut, question=None, questions=0, heard=(), reprompts=0, change_until=None)
