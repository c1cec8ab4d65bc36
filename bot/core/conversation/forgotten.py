"""What is left of conversations and answers when nothing may lead from a person to what they said.

Counts stay as they are, day by day, and so does what protects people: that and when they were asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

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


def without_its_answer(ask: Ask) -> Ask:
    """Cut what leads from an ended anonymous ask to its answer, and what differs between bands.

    The day of the answer becomes the day of the question, and instants lose their time of day: they become the midnight
    after, since the rules of contact must not become laxer. Even how often it was changed goes.
    """
    day = ask.asked_day or ask.answered_day
    if day is None:
        raise ValueError(f"ask {ask.id} was answered on no day")
    at = midnight(day + timedelta(days=1))
    cut = replace(ask, response_id=None, answered_day=day, asked_at=at, due_at=at, closes_at=at, version=0)
    return replace(cut, heard=(), told=None, question=None, questions=0, nudges=0, reprompts=0, next_at=None)
