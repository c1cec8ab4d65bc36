"""What colleagues and the person that a case is about write to each other."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CaseWords:
    """Something that was written. by: a colleague, by Slack id; none for the person. text: empty once taken back.

    dm_channel, dm_ts: where it stands with the person; shown_ts: where in the thread under the case.
    """

    id: int
    case_id: str
    by: str | None
    text: str
    dm_channel: str | None = None
    dm_ts: str | None = None
    shown_ts: str | None = None


@dataclass(frozen=True, slots=True)
class WordsRef:
    """Something that was written about a case, by both ids."""

    case_id: str
    words_id: int


class Line(StrEnum):
    """What the person is told of their case, beside what colleagues write."""

    SENT = "sent"
    OVER = "over"  # it is closed: nothing is carried any more
    ENDED = "ended"  # at their wish
    NAME_SHOWN = "name shown"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A line to the person that a case is about."""

    case_id: str
    line: Line
