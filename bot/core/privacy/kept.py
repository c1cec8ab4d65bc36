"""What is kept about one person, as they are told when they ask; and for how long what only served delivery is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.core.survey.person import Person
from bot.core.survey.survey import Survey

INBOUND_KEPT = timedelta(days=2)  # that an event came in: Slack repeats it for an hour at most
OUTBOX_KEPT = timedelta(days=7)  # that a message was sent, to whom


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """An answer that is linked to a person: score, the survey's local day, and what was written beside it.

    segments: what it may be counted by, as it was then. themes: what its comments are taken to be about. is_try: it
    counts nowhere. subject: what they were asked about, scale: on which, where it was no product and not from 0 to 10.
    """

    survey: str
    product: str
    day: date
    at: datetime
    score: int
    language: str
    segments: Mapping[str, str]
    comments: tuple[str, ...]
    themes: tuple[str, ...] = ()
    is_try: bool = False
    subject: str | None = None
    scale: str | None = None


@dataclass(frozen=True, slots=True)
class KeptAsk:
    """That somebody was asked: by which survey, about what, and on which of its local days.

    words: what they typed before a number, and what waits for one to belong to.
    """

    survey: str
    product: str
    day: date
    words: tuple[str, ...] = ()
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class KeptCase:
    """That a team looks after what somebody said: since which local day, how it stands, and what was noted of it."""

    survey: str
    product: str
    day: date
    state: str
    noted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptQuote:
    """Words that a person lets be quoted. id: of the comment. channels: to which an owner passed them on."""

    id: str
    text: str
    with_name: bool
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """That somebody was told what has changed: on which local day, of what they had asked for; and what they said."""

    survey: Survey
    day: date
    asked_for: str
    said: str | None
    words: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Everything that is kept about somebody. Asks and answers: the newest first.

    quotes: what they let be quoted. notices: of which changes they were told.

    external_key: what an imported file calls them. audiences: the channels, groups and lists that they are in.
    """

    person: Person
    external_key: str | None
    first_seen_at: datetime
    audiences: tuple[str, ...]
    asks: tuple[KeptAsk, ...]
    answers: tuple[KeptAnswer, ...]
    in_anonymous_surveys: bool
    cases: tuple[KeptCase, ...] = ()
    quotes: tuple[KeptQuote, ...] = ()
    notices: tuple[KeptNotice, ...] = ()
