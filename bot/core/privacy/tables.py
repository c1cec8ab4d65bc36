"""Which groups of a guarded survey are counted apart, by team or by country, so that nobody's answer follows from them.

Groups keep the calendar of the whole: a *table* is made of whole releases (releases.py), of as many as it takes until
each group has SMALL_GROUP people in them, and at the latest when the wave is over or TABLE_DAYS have passed. A group
that has fewer by then is counted among the others, of whom there are SMALL_GROUP too or none. Then all that is shown of
these releases is held against each other, every property, and two at once, beside the releases themselves (span.py):
as long as fewer than SMALL_GROUP people of a kind would follow, another group goes to the others.
"""

import json
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
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
    return all(size >= SMALL_GROUP for name in properties for size in _sizes(found, name).values())


def table_of(found: Sequence[Released], properties: Sequence[str]) -> list[Groups]:
    """Say for each answer of a table where it is counted."""
    sizes = {name: _sizes(found, name) for name in properties}
    shown = {name: _left_over_enough(of, of.keys() - {_NOT_KNOWN}) for name, of in sizes.items()}
    while any(shown.values()) and gives_away(*_as_sums(found, shown)):
        _, name, value = min((sizes[name][value], name, value) for name, values in shown.items() for value in values)
        shown[name] = _left_over_enough(sizes[name], shown[name] - {value})
    for one, other in combinations(properties, 2):
        shown |= _crossed(found, shown, one, other)
    return [dict(_groups_of(answer, shown)) for answer in found]


def _sizes(found: Iterable[Released], name: str) -> dict[str, int]:
    who: dict[str, set[Hashable]] = defaultdict(set)
    for answer in found:
        who[_value(answer, name)].add(answer.who)
    return {value: len(people) for value, people in who.items()}


def _value(answer: Released, name: str) -> str:
    one, other = apart(name)
    values = [answer.segments.get(part, _NOT_KNOWN) for part in (one, other) if part]
    return both(*values) if other else values[0]


def _left_over_enough(sizes: Mapping[str, int], values: AbstractSet[str]) -> frozenset[str]:
    """Choose of these groups those that are large enough, so that what is left over is large enough too, or nothing."""
    shown = {value for value in values if sizes[value] >= SMALL_GROUP}
    while shown and 0 < sum(size for value, size in sizes.items() if value not in shown) < SMALL_GROUP:
        shown.remove(min(shown, key=lambda value: (sizes[value], value)))
    return frozenset(shown)


def _crossed(found: Sequence[Released], shown: _Shown, one: str, other: str) -> _Shown:
    """Give the cells of two properties that may be shown as well, if there are any."""
    name = both(one, other)
    sizes = _sizes(found, name)
    cells = [cell for cell, size in sizes.items() if size >= SMALL_GROUP and _is_shown(shown, one, other, cell)]
    cells.sort(key=lambda cell: (-sizes[cell], cell))
    for fewer in range(min(len(cells), _TRIES)):
        tried = {name: frozenset(cells[: len(cells) - fewer])}
        if not gives_away(*_as_sums(found, {**shown, **tried})):
            return tried
    return {}


def _is_shown(shown: _Shown, one: str, other: str, cell: str) -> bool:
    row, column = apart(cell)
    return row in shown[one] and column in shown[other]


def _groups_of(answer: Released, shown: _Shown) -> Iterator[tuple[str, str]]:
    for name, values in shown.items():
        value = _value(answer, name)
        if value in values:
            yield name, value


def _as_sums(found: Iterable[Released], shown: _Shown) -> tuple[list[list[int]], dict[int, int]]:
    """Give all that a reader sees as sums of classes, and how many people the small classes are."""
    who: dict[tuple[Hashable, ...], set[Hashable]] = defaultdict(set)
    for answer in found:
        who[answer.release, *_groups_of(answer, shown)].add(answer.who)
    sums: dict[Hashable, list[int]] = defaultdict(list)
    for number, sums_of in enumerate(who):
        for one in sums_of:
            sums[one].append(number)
    sizes = {number: len(people) for number, people in enumerate(who.values())}
    return list(sums.values()), {number: size for number, size in sizes.items() if size < SMALL_GROUP}
