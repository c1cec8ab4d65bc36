"""The rows above a table: the line that names its columns, and what some tools write above and below it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timezone, tzinfo
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.clock.date_order import DateOrder
from bot.core.clock.time_words import offset_named
from bot.core.importing.column_names import RANKS, asks_for_a_reason, asks_to_recommend, plain

LOOKED_AT = 12  # rows
_MOST_BELOW = 2
_ASIDE = re.compile(r"\s*[(\[\uff08]([^()\[\]]*)[)\]\uff09]\s*$")
_NUMBERED = re.compile(r"^\s*(?:q?\d{1,3}[.):_]\s*)(?=\D)", re.IGNORECASE)
_CUSTOM = re.compile(r"__p?c$", re.IGNORECASE)  # Salesforce, of a field that somebody added
_ORDER = re.compile(r"(?:dd?([/.-])mm?|mm?([/.-])dd?)[/.-]y{2,4}.*")
_IMPORT_ID = '"ImportId"'
_OF_ANY_QUESTION = "response openendedresponse text number date datetime string integer float rating score comment"
_BELOW = frozenset(_OF_ANY_QUESTION.split())
_KNOWN = frozenset(name for ranks in RANKS.values() for rank in ranks for name in rank)
_CONTROL, _UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f]"), "\ufffd"
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_WORD = re.compile(r"[^\w]|_")
_VALUE = re.compile(r"[\d.,:/+\- ]*\d[\d.,:/+\-TZ ]*|\S+@\S+\.\S+")


@dataclass(frozen=True)
class Heading:
    """How one column is called: in the first line, and in those below that name it again."""

    names: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The name to tell it by, without what a terminal would obey."""
        name = " ".join(next((name for name in self.names if name.strip()), "").split())
        return "".join(letter if letter.isprintable() else _UNSHOWN for letter in name)

    @property
    def is_text(self) -> bool:
        """Whether its names are such as people write, and not bytes of something else."""
        return not any(_CONTROL.search(" ".join(name.split())) for name in self.names)

    @cached_property
    def plain(self) -> frozenset[str]:
        """Its names as names are compared, with and without what stands in brackets at their end."""
        cuts = (_ASIDE, _NUMBERED, _CUSTOM)
        each = (part for name in self.names for part in (name, *(cut.sub("", name) for cut in cuts)))
        return frozenset(filter(None, map(plain, each)))

    def shortened(self, qualifiers: frozenset[str]) -> frozenset[str]:
        """Give its names without the words in front that change nothing."""
        found = set()
        for name in self.names:
            words = [
                plain(word)
                for word in _NO_WORD.sub(" ", _CAMEL.sub(" ", _CUSTOM.sub("", _ASIDE.sub("", name)))).split()
            ]
            while len(words) > 1 and words[0] in qualifiers:
                words = words[1:]
                found.add("".join(words))
        return frozenset(found)

    def is_called(self, name: str) -> bool:
        """Say whether somebody means this column by a name."""
        return plain(name) in self.plain

    @property
    def zone(self) -> tzinfo | None:
        """The zone of its times where its name or a note below it says one. Raises ValueError for an unknown one."""
        for name in self.names:
            if name.lstrip().startswith("{") and (said := _noted(name).get("timeZone")):
                return zone_called(said)
            if (found := _ASIDE.search(name)) and (zone := _zone(found[1])):
                return zone
        return None

    @property
    def order(self) -> DateOrder | None:
        """The order of day and month where its name says it, as "(mm/dd/yyyy)" does."""
        said = [found[1].casefold() for found in map(_ASIDE.search, self.names) if found]
        for begin, order in (("d", DateOrder.DAY_FIRST), ("m", DateOrder.MONTH_FIRST)):
            if any(_ORDER.fullmatch(one) and one.startswith(begin) for one in said):
                return order
        return None


def zone_called(name: str) -> tzinfo:
    """Give a zone by its IANA name, its letters or its offset. Raises ValueError for an unknown one."""
    if (zone := _zone(name.strip())) is None:
        raise ValueError(f"there is no zone called {name!r}")
    return zone


def _zone(name: str) -> tzinfo | None:
    if (away := offset_named(name)) is not None:
        return timezone(away)
    try:
        return ZoneInfo(name) if "/" in name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _noted(text: str) -> Mapping[str, str]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return {key: value for key, value in found.items() if isinstance(value, str)} if isinstance(found, dict) else {}


@dataclass(frozen=True, slots=True)
class Head:
    """The columns of a table, and how many rows stand above its first answer."""

    columns: tuple[Heading, ...]
    rows: int


def head_of(rows: Sequence[Sequence[str]]) -> Head:
    """Find the heading among a table's first rows: titles above it are skipped, further names below it are its own.

    rows: LOOKED_AT at most, none of them empty.
    """
    above = next((number for number, row in enumerate(rows) if not _is_title(row, rows[number + 1 :])), 0)
    first, *following = rows[above:] or [[]]
    below: list[Sequence[str]] = []
    for row in following[:_MOST_BELOW]:
        if not _names_columns(row, first):
            break
        below.append(row)
    width = len(first)
    named = [[_at(row, number) for row in (first, *below)] for number in range(width)]
    return Head(tuple(Heading(_telling(names)) for names in named), above + 1 + len(below))


def _telling(names: Sequence[str]) -> tuple[str, ...]:
    """Take away what a line below says of any question: "Open-Ended Response"."""
    first, *below = names
    return (first, *(name for name in below if not (first and plain(name) in _BELOW)))


def _at(row: Sequence[str], number: int) -> str:
    return row[number].replace("\x00", "").strip() if number < len(row) else ""


def _is_title(row: Sequence[str], following: Sequence[Sequence[str]]) -> bool:
    filled = sum(map(bool, map(str.strip, row)))
    return filled <= 1 and any(sum(map(bool, map(str.strip, other))) > filled + 1 for other in following)


def _names_columns(row: Sequence[str], first: Sequence[str]) -> bool:
    if any(_IMPORT_ID in cell for cell in row):
        return True
    filled = [(number, cell.strip()) for number, cell in enumerate(row) if cell.strip()]
    if not filled or any(_VALUE.fullmatch(cell) for _, cell in filled):
        return False
    speaking = sum(
        plain(cell) in _BELOW | _KNOWN
        or plain(cell) == plain(_at(first, number))
        or asks_to_recommend(cell)
        or asks_for_a_reason(cell)
        for number, cell in filled
    )
    return 2 * speaking >= len(filled)
