"""What is kept about one person, as they are told when they ask; and for how long what only served delivery is."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.core.survey.person import Person

INBOUND_KEPT = timedelta(days=2)  # that an event came in: Slack repeats it for an hour at most
OUTBOX_KEPT = timedelta(days=7)  # that a message was sent, to whom


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that is linked to a person: score 0-10, the survey's local day, and what was written beside it."""

    product: str
    day: date
    score: int
    comments: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Everything that is kept about somebody. asked: how often, last on which day; answers: newest first."""

    person: Person
    first_seen_at: datetime
    asked: int
    last_asked: date | None
    answers: tuple[KeptAnswer, ...]
    in_anonymous_surveys: bool
