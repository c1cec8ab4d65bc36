"""One line of an imported file: a good row, a problem with its line, or something that is no NPS answer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from bot.core.exchange.columns import REQUIRED, Columns, Field, plain
from bot.core.exchange.date_order import DateOrder
from bot.core.exchange.formula import as_typed
from bot.core.exchange.written_time import read_instant

COMMENT_QUESTION = "import"  # what stands as the question of an imported comment
FIRST_YEAR = 1900  # programs write 0001-01-01 for no time at all
LONGEST_KEY = 200
LONGEST_SEGMENT = 200
LONGEST_SHOWN = 60
_SCORE = re.compile(r"(10|[0-9])(?:\.0{1,6})?", re.ASCII)  # 9.0 is how spreadsheets write a whole number
_COUNTED_KINDS = frozenset({"", "nps", "enps", "survey", "trigger", "import"})


@dataclass(frozen=True, slots=True)
class Row:
    """One good line: score 0-10, answered_at an aware instant."""

    line: int
    person: str
    score: int
    comment: str
    answered_at: datetime
    segments: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """One bad line, and what is wrong with it."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that holds no answer to an NPS question: another kind, such as a CSAT or a re-ask, or none."""


@dataclass(frozen=True)
class RowReader:
    """How the lines of one file are read. zone: of times that name none. now: nothing was answered after it."""

    columns: Columns
    order: DateOrder
    zone: tzinfo
    now: datetime

    def read(self, line: int, cells: Sequence[str]) -> Row | Problem | LeftOut:
        """Read one line of as many cells as the first one has; only a comment at its end may be missing."""
        at = self.columns.at
        if len(cells) > len(self.columns.header) or any(at[part] >= len(cells) for part in REQUIRED):
            return Problem(line, "the number of fields differs from the first line; quote a text that holds a comma")
        if Field.KIND in at and plain(_cell(cells, at[Field.KIND])) not in _COUNTED_KINDS:
            return LeftOut()
        person, score, written = (_cell(cells, at[part]) for part in REQUIRED)
        if self.columns.vendor and not score:  # somebody who was asked and did not answer
            return LeftOut()
        person = as_typed(person)
        if not 0 < len(person) <= LONGEST_KEY:
            what = f"is longer than {LONGEST_KEY} characters" if person else "is empty"
            return Problem(line, f"person {what}; give any short key that stays the same for a person")
        found = _SCORE.fullmatch(score)
        if found is None:
            return Problem(line, f"score {_brief(score)} is not a whole number from 0 to 10")
        return self._with_time(line, person, int(found[1]), written, cells)

    def _with_time(self, line: int, person: str, score: int, written: str, cells: Sequence[str]) -> Row | Problem:
        answered_at = read_instant(written, self.order, self.zone)
        if answered_at is None:
            return Problem(line, f"answered_at {_brief(written)} is not a time like 2026-11-22 or 2026-11-22T09:30:00Z")
        if answered_at > self.now:
            return Problem(line, f"answered_at {_brief(written)} lies in the future")
        if answered_at.year < FIRST_YEAR:
            return Problem(line, f"answered_at {_brief(written)} lies before {FIRST_YEAR}, as where no time is known")
        comment = self.columns.at.get(Field.COMMENT)
        text = "" if comment is None else as_typed(_cell(cells, comment))
        return Row(line, _person_key(person), score, text, answered_at, self._segments(cells))

    def _segments(self, cells: Sequence[str]) -> dict[str, str]:
        read = {name: as_typed(_cell(cells, at))[:LONGEST_SEGMENT] for name, at in self.columns.segments.items()}
        return {name: value for name, value in read.items() if value}


def _cell(cells: Sequence[str], number: int) -> str:
    return cells[number].replace("\x00", "").strip() if number < len(cells) else ""


def _person_key(person: str) -> str:
    # One person writes Ana@example.com and ana@example.com; other keys are nobody's to change.
    return person.casefold() if "@" in person else person


def _brief(text: str) -> str:
    return repr(text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…")
