"""Which column of a foreign file is which: guessed from names and first rows, told, and overruled."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from difflib import get_close_matches

from bot.core.clock.date_order import DateOrder
from bot.core.exchange.bad_file import BadFileError
from bot.core.importing.column_names import Field, Sieve, sieve_of
from bot.core.importing.guessing import Guess, Guesses
from bot.core.importing.heading import Heading
from bot.core.importing.vendors import Vendor, is_sieve, vendor_of

NAMEABLE = (Field.PERSON, Field.SCORE, Field.COMMENT, Field.ANSWERED_AT)
OPTIONAL = (Field.COMMENT, Field.UPDATED)


@dataclass(frozen=True, slots=True)
class Choices:
    """What whoever imports says of a file's columns.

    chosen: pairs of a part and its column's name; a comment may have several. without: columns nothing is read from.
    no_person: a row without a person is of somebody unknown. dated: there is one date for all rows.
    """

    chosen: Sequence[tuple[str, str]] = ()
    without: Collection[str] = ()
    no_person: bool = False
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each part of an answer stands: positions in a row, from 0.

    more: for a person, where to look when the cell is blank; for a comment, what else belongs to it; for a day, its
    clock. sieves: which
    columns tell that a row is no answer. zone, order: of the times, where their column's name says it.
    """

    header: tuple[str, ...]
    vendor: str | None
    at: Mapping[Field, int]
    segments: Mapping[str, int]
    more: Mapping[Field, tuple[int, ...]] = field(default_factory=dict)
    sieves: Mapping[int, Sieve] = field(default_factory=dict)
    without: frozenset[int] = frozenset()
    zone: tzinfo | None = None
    order: DateOrder | None = None

    @property
    def guessed(self) -> bool:
        """Whether anything was guessed or left out, so that whoever imports should look."""
        return bool(self.unused or self.segments) or any(self.header[at] != part for part, at in self.at.items())

    @property
    def tells_changes(self) -> bool:
        """Whether a column says when answers were changed."""
        return Field.UPDATED in self.at

    @property
    def unclaimed(self) -> tuple[int, ...]:
        """The columns that nothing is read from."""
        more = (at for places in self.more.values() for at in places)
        used = {*self.at.values(), *self.segments.values(), *more, *self.sieves}
        return tuple(number for number in range(len(self.header)) if number not in used)

    @property
    def unused(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(self.header[number] for number in self.unclaimed)

    def told(self) -> str:
        """Say in one line what is read from where."""
        parts = [(part.value, (at, *self.more.get(part, ())), part) for part, at in self.at.items()]
        pairs = [f"{name} ← {self._joined(places, part)}" for name, places, part in parts]
        pairs += [f"{name} ← {self.header[at]}" for name, at in self.segments.items()]
        pairs += [f"{sieve.value} ← {self.header[at]}" for at, sieve in self.sieves.items()]
        whose = f"{self.vendor}: " if self.vendor else ""
        unused = ", ".join(name or "(no name)" for name in self.unused)
        return f"{whose}{', '.join(pairs)}; not used: {unused or 'none'}."

    def _joined(self, places: Sequence[int], part: Field) -> str:
        return (" or " if part is Field.PERSON else " and ").join(self.header[at] for at in places)


def find_columns(
    header: Sequence[Heading], choices: Choices, segments: Collection[str], sample: Sequence[Sequence[str]] = ()
) -> Columns:
    """Say which column is which. segments: the properties kept with an answer where a column is named like one.

    sample: the first rows, by which a name is not believed that its cells give the lie. Raises BadFileError when a
    needed column is missing or could be several, and for a choice that names no part or no column.
    """
    try:
        return _found_columns(header, choices, segments, sample)
    except BadFileError as error:
        if all(heading.is_text for heading in header):
            raise
        raise BadFileError(
            "The first line is no text, but bytes of something else: save the table as CSV in UTF-8 first."
        ) from error


def _found_columns(
    header: Sequence[Heading], choices: Choices, segments: Collection[str], sample: Sequence[Sequence[str]]
) -> Columns:
    names = frozenset(name for heading in header for name in heading.plain)
    vendor = vendor_of(names)
    said = _chosen(header, choices, segments)
    without = frozenset(_column_named(f"--without {name!r}", name, header) for name in choices.without)
    unknown_names = {number for places in said.values() for number in places} | without
    guesses = Guesses(header, vendor, sample, frozenset(unknown_names))
    found = {part: Guess(said[part][0], said[part][1:]) for part in Field if part in said}
    wanted = [part for part in (Field.SCORE, Field.ANSWERED_AT, Field.PERSON, *OPTIONAL) if part not in found]
    for part in wanted:
        if not (part is Field.ANSWERED_AT and choices.dated) and (guess := guesses.best(part)):
            found[part] = guess
    _refuse_missing(header, found, choices)
    if Field.ANSWERED_AT in found and Field.ANSWERED_AT not in said:
        found[Field.ANSWERED_AT] = guesses.with_clock(found[Field.ANSWERED_AT])
    at = {part: found[part].at for part in Field if part in found}
    kept = {name: said[name][0] if name in said else _only(name, header) for name in segments}
    return Columns(
        header=tuple(heading.shown for heading in header),
        vendor=vendor.name if vendor else None,
        at=at,
        segments={name: number for name, number in kept.items() if number is not None},
        more={part: guess.more for part, guess in found.items() if guess.more},
        sieves=_sieves(header, vendor, guesses.used),
        without=without,
        zone=header[at[Field.ANSWERED_AT]].zone if Field.ANSWERED_AT in at else None,
        order=header[at[Field.ANSWERED_AT]].order if Field.ANSWERED_AT in at else None,
    )


def _sieves(header: Sequence[Heading], vendor: Vendor | None, used: Collection[int]) -> dict[int, Sieve]:
    found = {
        number: is_sieve(vendor, heading.plain) or sieve_of(heading.plain) or sieve_of(heading.shortened(_STRIPPED))
        for number, heading in enumerate(header)
        if number not in used
    }
    return {number: sieve for number, sieve in found.items() if sieve}


_STRIPPED = frozenset({"properties", "survey", "response", "hs", "is", "feedback", "nps"})


def _only(segment: str, header: Sequence[Heading]) -> int | None:
    found = [number for number, heading in enumerate(header) if heading.is_called(segment)]
    return found[0] if len(found) == 1 else None


def _chosen(header: Sequence[Heading], choices: Choices, segments: Collection[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for part, name in choices.chosen:
        said = f"--column '{part}={name}'"
        if part not in NAMEABLE and part not in segments:
            raise BadFileError(f"{said}: {part!r} is not one of {', '.join([*NAMEABLE, *segments])}.")
        if part == Field.ANSWERED_AT and choices.dated:
            raise BadFileError(
                f"{said} says where the dates stand, and --answered-on that there are none: leave out one."
            )
        if part in found and part != Field.COMMENT:
            raise BadFileError(f"{said}: a column for {part} was said already, and only comments can have several.")
        found[part] = (*found.get(part, ()), _column_named(said, name, header))
    return found


def _column_named(said: str, name: str, header: Sequence[Heading]) -> int:
    exact = [name in heading.names or name == heading.shown for heading in header]
    for found in (exact, [heading.is_called(name) for heading in header]):
        if sum(found) == 1:
            return found.index(True)
        if any(found):
            raise BadFileError(f"Several columns are called {name!r}; rename all but one in the first line.")
    shown = [heading.shown for heading in header]
    near = get_close_matches(name, shown, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise BadFileError(f"{said}: there is no such column.{hint} There is: {', '.join(shown)}.")


_LONGEST_TOLD = 500  # characters of a first line that names nothing
_NEEDED = {
    Field.PERSON: "where nothing tells who answered, --no-person counts each row as somebody else",
    Field.ANSWERED_AT: "where there are no dates, --answered-on 2026-11-22 gives one to all rows",
}


def _refuse_missing(header: Sequence[Heading], found: Collection[Field], choices: Choices) -> None:
    missing = [part for part in (Field.PERSON, Field.SCORE, Field.ANSWERED_AT) if part not in found]
    if choices.no_person and Field.PERSON in missing:
        missing.remove(Field.PERSON)
    if choices.dated and Field.ANSWERED_AT in missing:
        missing.remove(Field.ANSWERED_AT)
    if not missing:
        return
    hints = "".join(f"; {_NEEDED[part]}" for part in missing if part in _NEEDED)
    said = ",".join(heading.shown for heading in header) or "nothing"
    raise BadFileError(
        "The first line must name the columns person,score,comment,answered_at (comment may be left out; other words "
        "such as email, rating and responded at are understood); it says: "
        f"{said if len(said) <= _LONGEST_TOLD else said[:_LONGEST_TOLD] + '…'}. Not found: {', '.join(missing)}. "
        f"Name a column with --column '{missing[0]}=ITS NAME'{hints}."
    )
