"""One line of an imported file: a good row, a problem with its line, or something that is no NPS answer."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from types import MappingProxyType
from typing import NamedTuple

from bot.core.clock.date_order import DateOrder
from bot.core.clock.written_time import read_instant
from bot.core.exchange.formula import as_typed
from bot.core.importing.column_names import Field
from bot.core.importing.columns import Columns
from bot.core.importing.long_format import LongFormat, Record
from bot.core.importing.other_rows import Sifter, Why, is_total
from bot.core.importing.person_key import names_nobody, person_key
from bot.core.importing.vendors import OURS
from bot.core.importing.written_score import read_score, says_nothing_at_all

COMMENT_QUESTION = "import"  # what stands as the question of an imported comment
FIRST_YEAR = 1900  # programs write 0001-01-01 for no time at all
LONGEST_KEY = 200
LONGEST_SEGMENT = 200
LONGEST_SHOWN = 60
_UNSEEN = {0: None, 0xFEFF: None}
_NO_SEGMENTS: Mapping[str, str] = MappingProxyType({})
_WHEN_WHOLE = ("submi", "complet", "finish", "abgesch")  # how the time is called at which an answer is whole


class Row(NamedTuple):
    """One good line: score 0-10, answered_at an aware instant; changed_at where it was changed later."""

    line: int
    person: str
    score: int
    comment: str
    answered_at: datetime
    segments: Mapping[str, str] = _NO_SEGMENTS
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One bad line, and what is wrong with it."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that holds no answer to an NPS question, such as a CSAT, a re-ask or a test."""

    why: Why


@dataclass
class RowReader:
    """How the lines of one file are read.

    zone: of times that name none. now: nothing was answered after it. dated: one moment for all rows. no_person: rows
    that name nobody are each of somebody unknown, who is known again by moment, score and place among the same.
    """

    columns: Columns
    order: DateOrder
    zone: tzinfo
    now: datetime
    sifter: Sifter = field(default_factory=Sifter)
    dated: datetime | None = None
    no_person: bool = False
    in_rows: LongFormat | None = None  # of a file with one row a question

    def __post_init__(self) -> None:
        """Work out once where to look in every row."""
        at, more = self.columns.at, self.columns.more
        self._score = at[Field.SCORE]
        self._time = None if self.dated else at[Field.ANSWERED_AT]
        self._clock = more.get(Field.ANSWERED_AT, ())  # of the day, where date and clock stand apart
        self._persons = _places(at.get(Field.PERSON), more.get(Field.PERSON, ()))
        self._comments = _places(at.get(Field.COMMENT), more.get(Field.COMMENT, ()))
        self._updated = at.get(Field.UPDATED)
        self._width = len(self.columns.header)
        self._needed = max(self._score, self._time or 0, *self._persons[:1], 0)
        self._unknown: Counter[tuple[datetime, int]] = Counter()

    def together(self, records: Iterator[Record]) -> Iterator[Record]:
        """Give the rows as they are read: of a file with one row a question, those of one response together."""
        return self.in_rows.joined(records) if self.in_rows else records

    def read(self, line: int, cells: Sequence[str]) -> Row | Problem | LeftOut:
        """Read one line of as many cells as the first one has; empty ones may follow, and a comment be missing."""
        if len(cells) <= self._needed or (len(cells) > self._width and any(cells[self._width :])):
            return Problem(line, "the number of fields differs from the first line; quote a text that holds a comma")
        if self.sifter.checks and (why := self.sifter.why_not(cells)):
            return LeftOut(why)
        written = _cell(cells, self._score)
        score = read_score(written)
        if score is None and says_nothing_at_all(written):
            return LeftOut(Why.NO_SCORE)
        moment = self._moment(cells)
        return moment if isinstance(moment, LeftOut) else self._row(line, cells, score, moment)

    def _row(self, line: int, cells: Sequence[str], score: int | None, moment: datetime | str) -> Row | Problem:
        person = self._person(cells)
        if len(person) > LONGEST_KEY or not (person or self.no_person):
            return Problem(line, _about_person(person))
        if score is None:
            return Problem(line, f"score {_brief(_cell(cells, self._score))} is not a whole number from 0 to 10")
        if isinstance(moment, str):
            return Problem(line, moment)
        key = person or self._unknown_key(moment, score)
        return Row(line, key, score, self._comment(cells), moment, self._segments(cells), self._changed(cells, moment))

    def _moment(self, cells: Sequence[str]) -> datetime | str | LeftOut:
        if self._time is None:
            return LeftOut(Why.TOTAL) if is_total(cells) or self.dated is None else self.dated
        written = _cell(cells, self._time)
        if self._clock:
            written = " ".join(filter(None, (written, *(_cell(cells, at) for at in self._clock))))
        moment = read_instant(written, self.order, self.zone)
        if moment is None:
            return self._no_moment(written, cells)
        if moment > self.now:
            return f"answered_at {_brief(written)} lies in the future"
        if moment.year < FIRST_YEAR:
            return f"answered_at {_brief(written)} lies before {FIRST_YEAR}, as where no time is known"
        return moment

    def _no_moment(self, written: str, cells: Sequence[str]) -> str | LeftOut:
        if is_total(cells):
            return LeftOut(Why.TOTAL)
        if says_nothing_at_all(written) and self._time is not None:
            if any(word in self.columns.header[self._time].casefold() for word in _WHEN_WHOLE):
                return LeftOut(Why.UNFINISHED)
            if self.columns.vendor == OURS and not self._person(cells):
                return LeftOut(Why.UNNAMED)
        return f"answered_at {_brief(written)} is not a time like 2026-11-22 or 2026-11-22T09:30:00Z"

    def _person(self, cells: Sequence[str]) -> str:
        for at in self._persons:
            written = _cell(cells, at)
            if not names_nobody(written):
                return person_key(as_typed(written))
        return ""

    def _unknown_key(self, moment: datetime, score: int) -> str:
        self._unknown[moment, score] += 1
        return f"unknown {moment.isoformat()} {score} #{self._unknown[moment, score]}"

    def _comment(self, cells: Sequence[str]) -> str:
        texts = []
        for at in self._comments:
            written = as_typed(_cell(cells, at))
            if written and not says_nothing_at_all(written):
                texts.append(written)
        return "\n".join(texts)

    def _changed(self, cells: Sequence[str], moment: datetime) -> datetime | None:
        if self._updated is None or not (written := _cell(cells, self._updated)):
            return None
        changed = read_instant(written, self.order, self.zone)
        return changed if changed and moment < changed <= self.now else None

    def _segments(self, cells: Sequence[str]) -> Mapping[str, str]:
        if not self.columns.segments:
            return _NO_SEGMENTS
        read = {name: as_typed(_cell(cells, at))[:LONGEST_SEGMENT] for name, at in self.columns.segments.items()}
        return {name: value for name, value in read.items() if value}


def _places(first: int | None, more: Sequence[int]) -> tuple[int, ...]:
    return () if first is None else (first, *more)


def _cell(cells: Sequence[str], number: int) -> str:
    written = cells[number] if number < len(cells) else ""
    if not written.isascii() or "\x00" in written:
        written = written.translate(_UNSEEN)  # a mark of byte order stands within, where files were put together
    return written.strip()


def _about_person(person: str) -> str:
    if person:
        return f"person is longer than {LONGEST_KEY} characters; give any short key that stays the same for a person"
    return (
        "person is empty; give any short key that stays the same for a person, or say --no-person to count each such "
        "row as of somebody unknown"
    )


def _brief(text: str) -> str:
    return repr(text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…")
