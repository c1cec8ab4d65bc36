"""What is left of conversations and answers when nothing may lead from a person to what they said.

Counts stay as they are, day by day, and so does what protects people: that and when they were asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.core.conversation.apart import row_of
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State

ENDED_STATES = frozenset({State.DONE, State.CLOSED})


def midnight(day: date) -> datetime:
    """Give the beginning of a day (UTC), which takes the place of instants of it."""
    return datetime.combine(day, time.min, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkedAnswer:
    """What is left of an answer beside its score and its days, under the names that its fields have in storage.

    Nothing may tell which of the answers were one person's: neither the chain from one to the one that followed it, nor
    a time of day.
    """

    answered_at: datetime
    superseded_at: datetime | None
    person_id: None = None
    ask_id: None = None
    superseded_by: None = None
    segments: Mapping[str, str] = field(default_factory=dict)


def unlinked(answered_day: date, superseded_day: date | None) -> UnlinkedAnswer:
    """Cut an answer off whoever gave it."""
    later = None if superseded_day is None else midnight(superseded_day)
    return UnlinkedAnswer(answered_at=midnight(answered_day), superseded_at=later)


def forgotten(ask: Ask) -> Ask | None:
    """Leave of an ask only that and when it was put; none where nothing is left. What was open or planned ends.

    A question of a wave that is planned stays: who was forgotten did not say stop.
    """
    if ask.kind is AskKind.REASK:
        # Only passives are asked again: what was planned goes, and what was sent looks like any other ask.
        if ask.asked_at is None:
            return None
        ask = replace(ask, kind=AskKind.SURVEY, parent_id=None, asked_day=None)
    if ask.state not in ENDED_STATES and not (ask.state is State.SCHEDULED and ask.asked_at is None):
        ask = replace(ask, state=State.CLOSED, closed_reason=ClosedReason.FORGOTTEN)
    if ask.response_id is not None:
        ask = replace(ask, response_id=None, answered_day=ask.asked_day or ask.answered_day)
    bare = replace(ask, heard=(), told=None, question=None, questions=0, nudges=0, next_at=None, change_until=None)
    return replace(bare, consented_at=None, channel=None, ts=None, version=ask.version + 1)


def over(ask: Ask) -> Ask:
    """Leave of an anonymous ask whose time is over that somebody was asked in this wave, and the day; nothing else.

    So it is for whoever answered, said no, or nothing. Instants lose their time of day: they become the midnight after,
    since the rules of contact must not become laxer.
    """
    day = ask.asked_day or ask.answered_day
    if day is None:
        raise ValueError(f"ask {ask.id} was put on no day")
    at = max(midnight(day), midnight(ask.asked_at.date()) if ask.asked_at else midnight(day)) + timedelta(days=1)
    left = replace(row_of(ask), state=State.CLOSED, closed_reason=ClosedReason.WAVE_OVER, version=0, snoozed=False)
    left = replace(left, asked_at=at, due_at=at, closes_at=None, next_at=None, nudges=0, asked_in=None)
    return replace(left, channel=None, ts=None, sent_language=None, sent_wording=None)
