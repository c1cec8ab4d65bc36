"""Which words may be quoted: only as they stood when their writer agreed, and only as far as they said."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from unicodedata import east_asian_width

from bot.core.privacy.promise import keeps_person
from bot.core.survey.plan import SurveyPlan

LONG_ENOUGH = 30
"""Columns from which words are worth quoting: six words or so; a Japanese character takes two."""


class Quotable(StrEnum):
    """What somebody said to "may we quote this?"."""

    NAMED = "named"
    UNNAMED = "unnamed"
    NO = "no"


AGREED = (Quotable.NAMED, Quotable.UNNAMED)


@dataclass(frozen=True, slots=True)
class Written:
    """A comment as its writer is asked about it. said: nothing yet where they have not decided."""

    id: str
    text: str
    said: Quotable | None

    @property
    def wording(self) -> str:
        """What tells this wording from any other: a button agrees to what stood above it, and to nothing else."""
        return blake2b(self.text.encode(), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that may be used. name: only where their writer said so. Nothing else is ever told of them.

    written: the comment. channels: to which they were passed on.
    """

    written: Written
    name: str | None
    channels: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What they say."""
        return self.written.text


@dataclass(frozen=True, slots=True)
class ShoutOut:
    """A quote that an owner passed on to a channel. quote: none where nobody lets it be quoted so any more.

    by: the owner, by Slack id. ts: Slack's name of the post; none until it stands. person_id: whose words they are.
    """

    id: str
    survey_id: int
    by: str
    channel: str
    ts: str | None
    quote: Quote | None
    person_id: int | None


@dataclass(frozen=True, slots=True)
class ShoutRef:
    """A quote that was passed on, by its id."""

    shout_id: str


class NotPassedOn(StrEnum):
    """Why a quote can't be passed on; each is the name of its sentence."""

    NOT_YOURS = "not-yours"
    GONE = "gone"
    THERE = "there"  # it stands in that channel already


def asks_to_quote(plan: SurveyPlan) -> bool:
    """Say whether a survey asks, whatever the score; not where nobody knows who could take it back."""
    return plan.quotes and keeps_person(plan.privacy)


def worth_quoting(comments: Iterable[Written]) -> Written | None:
    """Give the longest of some comments if it is long enough and nothing was said about any."""
    found = sorted(comments, key=lambda one: (-_columns(one.text), one.id))
    undecided = all(one.said is None for one in found)
    return found[0] if found and undecided and _columns(found[0].text) >= LONG_ENOUGH else None


def _columns(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text.strip())
