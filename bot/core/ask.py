"""One ask: one person, one survey, one time. The row behind a conversation."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.core.conversation import Conversation, State
from bot.core.survey import Person, Survey


class AskKind(StrEnum):
    """What an ask counts as: only answers to survey asks (and triggers) enter the score."""

    SURVEY = "survey"
    REASK = "reask"
    TRIGGER = "trigger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """An ask as stored. Instants are UTC; days are local dates in the survey's zone; score is 0-10."""

    id: str
    survey: Survey
    person: Person
    kind: AskKind
    parent_id: str | None
    state: State
    version: int
    snoozed: bool
    due_at: datetime
    asked_at: datetime | None
    closes_at: datetime | None
    closed_reason: str | None
    channel: str | None
    ts: str | None
    response_id: str | None
    score: int | None
    consented_at: datetime | None
    answered_day: date | None

    @property
    def conversation(self) -> Conversation:
        """As much as the state table needs."""
        return Conversation(self.state, self.score, self.snoozed, self.consented_at is not None)

    def is_open_at(self, now: datetime) -> bool:
        """Tell whether the time for this conversation has not run out yet."""
        return self.closes_at is not None and now < self.closes_at
