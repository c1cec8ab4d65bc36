"""Which groups of a guarded survey are counted apart, by team or by country, so that nobody's answer follows from them.

Groups keep the calendar of the whole: a *table* is made of whole releases (releases.py), of as many as it takes until
each group has SMALL_GROUP people in them, and at the latest when the wave is over or TABLE_DAYS have passed. A group
that has fewer by then is counted among the others, of whom there are SMALL_GROUP too or none. Then all that is shown of
these releases is held against each other, every property, and two at once, beside the releases themselves (span.py):
as long as fewer than SMALL_GROUP people of a kind would follow, another group goes to the others.
"""

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.span import gives_away

TABLE_DAYS = 30
"""So many days after its oldest release a table is made, whoever has answered: once a month where no wave ends."""
THEME = "[theme]"
"""What an answer's words are about first, as if it were a property of its person; none of theirs is called so."""
_NOT_KNOWN = ""
_TWO = '["'


@dataclass(frozen=True, slots=True)
class Released:
    """An answer in a release and in no table yet. who: the person, or the answer itself where nobody is known."""

    id: str
    who: Hashable
    release: date
    segments: Mapping[str, str] = field(default_factory=dict)


_Shown = Mapping[str, frozenset[str]]
_Values = Mapping[str, Sequence[str]]  # of each property, or of two at once: what each answer has of it
_TRIES = 8  # so often a table of two properties is tried with one cell less
Groups = Mapping[str, str]
"""By property the group among which an answer is counted; a property without an entry counts it among the others."""


def both(one: str, other: str) -> str:
    """Name two properties, or two values of theirs, as one."""
    return json.dumps([one, other])


def apart(name: str) -> tuple[str, str]:
    """Take apart what `both` put together; one property alone has no other, whatever it is called."""
    with suppress(ValueError):
        match json.loads(name) if name.startswith(_TWO) else None:
            case [str(one), str(other)] if one and other:
                return one, other
    return name, ""


def is_due(found: Sequence[Released], properties: Iterable[str], today: date, *, wave_is_over: bool) -> bool:
    """Say whether the releases so far make a table, or wait for more."""
    if not found:
        return False
    oldest = min(one.release for one in found)
    if wave_is_over or (today - oldest).days >= TABLE_DAYS:
        return True
    return all(size >= SMALL_GROUP for name in properties for size in _sizes(found, _values(found, name)).values())


def next_table(
    releases: Iterable[Sequence[Released]], properties: Sequence[str], today: date, *, wave_is_over: bool
) -> tuple[date, list[Released]] | None:
    """Take of releases in no table, the oldest first, as many as make the next one, and the day on which it was due.

    None while they wait for more. wave_is_over: nobody is still to answer, so that the newest wait for nothing.
    """
    table: list[Released] = []
    for release in releases:
        table += release
        if is_due(table, properties, release[0].release, wave_is_over=False):
            return release[0].release, table
    due = is_due(table, properties, today, wave_is_over=wave_is_over)
    return (max(today, table[-1].release), table) if due else None


def table_of(found: Sequence[Released], properties: Sequence[str]) -> list[Groups]:
    """Say for each answer of a table where it is counted."""
    values = {name: _values(found, name) for name in properties}
    sizes = {name: _sizes(found, of) for name, of in values.items()}
    shown = {name: _left_over_enough(of, of.keys() - {_NOT_KNOWN}) for name, of in sizes.items()}
    while any(shown.values()) and gives_away(*_as_sums(found, values, shown)):
        _, name, value = min((sizes[name][value], name, value) for name, of in shown.items() for value in of)
        shown[name] = _left_over_enough(sizes[name], shown[name] - {value})
    for one, other in combinations(properties, 2):
        cells = {pair: both(*pair) for pair in set(zip(values[one], values[other], strict=True))}
        values[both(one, other)] = [cells[pair] for pair in zip(values[one], values[other], strict=True)]
        shown |= _crossed(found, values, shown, one, other)
    every: list[dict[str, str]] = [{} for _ in found]
    for name, of in shown.items():
        for groups, value in zip(every, values[name], strict=True):
            if value in of:
                groups[name] = value
    return [*every]


def _values(found: Iterable[Released], name: str) -> list[str]:
    return [answer.segments.get(name, _NOT_KNOWN) for answer in found]


def _sizes(found: Iterable[Released], values: Iterable[str]) -> dict[str, int]:
    who: dict[str, set[Hashable]] = defaultdict(set)
    for answer, value in zip(found, values, strict=True):
        who[value].add(answer.who)
    return {value: len(people) for value, people in who.items()}


def _left_over_enough(sizes: Mapping[str, int], values: AbstractSet[str]) -> frozenset[str]:
    """Choose of these groups those that are large enough, so that what is left over is large enough too, or nothing."""
    shown = {value for value in values if sizes[value] >= SMALL_GROUP}
    while shown and 0 < sum(size for value, size in sizes.items() if value not in shown) < SMALL_GROUP:
        shown.remove(min(shown, key=lambda value: (sizes[value], value)))
    return frozenset(shown)


def _crossed(found: Sequence[Released], values: _Values, shown: _Shown, one: str, other: str) -> _Shown:
    """Give the cells of two properties that may be shown as well, if there are any."""
    name = both(one, other)
    sizes = _sizes(found, values[name])
    cells = [cell for cell, size in sizes.items() if size >= SMALL_GROUP and _is_shown(shown, one, other, cell)]
    cells.sort(key=lambda cell: (-sizes[cell], cell))

    def tried(fewer: int) -> dict[str, frozenset[str]]:
        return {name: frozenset(cells[: len(cells) - fewer])}

    def is_safe(fewer: int) -> bool:
        return not gives_away(*_as_sums(found, values, {**shown, **tried(fewer)}))

    if not cells:
        return {}
    if is_safe(0):
        return tried(0)
    # What follows from some cells follows from more: where the fewest say too much, those between are not tried.
    most = min(len(cells), _TRIES) - 1
    return tried(bisect_left(range(most), x=True, lo=1, key=is_safe)) if is_safe(most) else {}


def _is_shown(shown: _Shown, one: str, other: str, cell: str) -> bool:
    row, column = apart(cell)
    return row in shown[one] and column in shown[other]


def _as_sums(found: Iterable[Released], values: _Values, shown: _Shown) -> tuple[list[list[int]], dict[int, int]]:
    """Give all that a reader sees as sums of classes, and how many people the small classes are."""
    columns = [[(name, value) if value in of else None for value in values[name]] for name, of in shown.items()]
    who: dict[tuple[Hashable, ...], set[Hashable]] = defaultdict(set)
    for answer, *groups in zip(found, *columns, strict=True):
        who[answer.release, *groups].add(answer.who)
    sums: dict[Hashable, list[int]] = defaultdict(list)
    for number, sums_of in enumerate(who):
        for one in sums_of:
            if one is not None:
                sums[one].append(number)
    sizes = {number: len(people) for number, people in enumerate(who.values())}
    return list(sums.values()), {number: size for number, size in sizes.items() if size < SMALL_GROUP}
