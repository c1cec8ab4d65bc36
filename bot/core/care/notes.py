"""What is said about a case beside its post: in the thread under it, or to its owner."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.care.reminders import Reminder


class News(StrEnum):
    """What the thread under a case is told, beside reminders; each is the name of its sentence."""

    OFFERED = "offered"  # to the next
    HANDED_OVER = "handed over"
    WISHES_CONTACT = "wishes contact"
    WROTE_AGAIN = "wrote again"
    REOPENED = "reopened"
    STILL_UNSOLVED = "still unsolved"  # asked once more after it was closed
    ENDED = "ended"  # the person wishes no more replies
    NO_CONTACT = "no contact"  # after a yes to being contacted
    NAME_SHOWN = "name shown"
    NOT_REACHED = "not reached"  # a reply that Slack does not take to them
    NOT_CARRIED = "not carried"  # one that waited when they ended it; whom: its writer


@dataclass(frozen=True, slots=True)
class CaseNote:
    """A line about a case. whom: the Slack id of who is meant, where somebody is."""

    case_id: str
    news: News | Reminder
    whom: str | None = None


@dataclass(frozen=True, slots=True)
class CasePlace:
    """A post that a case had before it stood elsewhere, by Slack's names of channel and message."""

    case_id: str
    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class CaseRef:
    """A case, by its id."""

    case_id: str
