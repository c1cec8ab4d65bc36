"""What is left of conversations and answers when nothing may lead from a person to what they said.

Counts stay as they are, day by day, and so does what protects people: that and when they were asked.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.core.conversation.apart import row_of
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State

NO_VERSION = -1
"""Of an ask that was written over: whoever loaded it before that can't save it any more."""


def midnight(day: date) -> datetime:
    """Give the beginning of a day (UTC), which takes the place of instants of it."""
    return datetime.combine(day, time.min, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkedAnswer:
    """What is left of an answer beside its score and its days, under the names that its fields have in storage.

    Nothing may tell which of the answers were one person's: neither the chain from one to the one that followed it, nor
    a time of day, nor a language that few speak. What answers are counted by stays, for the counts that were told are
    not to change: the difference of two reports would tell the answer.
    """

    answered_at: datetime
    superseded_at: datetime | None
    person_id: None = None
    ask_id: None = None
    superseded_by: None = None
    fell_from: None = None
    language: str


def unlinked(answered_day: date, superseded_day: date | None, language: str) -> UnlinkedAnswer:
    """Cut an answer off whoever gave it. language: the survey's own."""
    later = None if superseded_day is None else midnight(superseded_day)
    return UnlinkedAnswer(answered_at=midnight(answered_day), superseded_at=later, language=language)


def forgotten(ask: Ask) -> Ask | None:
    """Leave of an ask of somebody who was forgotten that it was put, and the day; none where it never was.

    So it is whether they answered or not; not even how often it was written tells. Only passives are asked again:
    nothing is left of a re-ask.
    """
    if ask.asked_day is None or ask.kind is AskKind.REASK:
        return None
    return replace(over(ask), closed_reason=ClosedReason.FORGOTTEN, parent_id=None, version=NO_VERSION)


def over(ask: Ask) -> Ask:
    """Leave of an anonymous ask whose time is over that somebody was asked in this wave, and the day; nothing else.

    So it is for whoever answered, said no, or nothing. Instants lose their time of day: they become the midnight after,
    since the rules of contact must not become laxer.
    """
    day = ask.asked_day
    if day is None:
        raise ValueError(f"ask {ask.id} was put on no day")
    at = max(midnight(day), midnight(ask.asked_at.date()) if ask.asked_at else midnight(day)) + timedelta(days=1)
    left = replace(row_of(ask), state=State.CLOSED, closed_reason=ClosedReason.WAVE_OVER, version=0, snoozed=False)
    left = replace(left, asked_at=at, due_at=at, closes_at=None, next_at=None, nudges=0, asked_in=None)
    return replace(left, channel=None, ts=None, sent_language=None, sent_wording=None, subject=None)
