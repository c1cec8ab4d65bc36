"""A score apart by a property: by team, by country, by channel. What is shown keeps the survey's promise."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.suppression import TOTAL, hidden_cells, hidden_groups
from bot.core.survey.survey import Privacy

K = TypeVar("K")
NOT_KNOWN = ""
"""The value of people who have no such property."""


@dataclass(frozen=True, slots=True)
class Group:
    """Everybody of a window who has one value of a property."""

    value: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The groups that may be shown, largest first; how many may not, with how many answers in all.

    waiting_answers: of groups that are shown, newer ones that are too few to be shown yet.
    """

    property: str
    groups: tuple[Group, ...]
    hidden_groups: int = 0
    hidden_answers: int = 0
    waiting_answers: int = 0


@dataclass(frozen=True, slots=True)
class Groups:
    """By value of a property: everybody's answers, and those that may be counted in front of others by now.

    all: the rest among them. shown: see settling. tied: values that stay hidden because of other properties.
    """

    all: Mapping[str, Counts]
    shown: Mapping[str, Counts]
    tied: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cells:
    """By values of two properties: everybody's answers, and those that may be counted in front of others by now."""

    all: Mapping[tuple[str, str], Counts]
    shown: Mapping[tuple[str, str], Counts]


def break_down(privacy: Privacy, property_: str, groups: Groups) -> Breakdown:
    """Sort answers into groups by one property."""
    hidden = _hidden(privacy, groups)
    shown = {value: one for value, one in groups.shown.items() if value not in hidden}
    return _breakdown_of(property_, groups.all, shown)


def break_down_part(privacy: Privacy, property_: str, cells: Cells, where: str) -> Breakdown | None:
    """Sort the answers of one group of another property into groups; None when that group itself stays hidden.

    where: the other property's value.
    """
    hidden = _hidden_cells(privacy, cells)
    if (TOTAL, where) in hidden:
        return None
    groups = {value: one for (value, other), one in cells.all.items() if other == where}
    return _breakdown_of(property_, groups, {v: cells.shown[v, where] for v in groups if (v, where) not in hidden})


def _breakdown_of(property_: str, groups: Mapping[str, Counts], shown: Mapping[str, Counts]) -> Breakdown:
    found = [Group(value, counts) for value, counts in shown.items() if counts.n]
    # Those of whom nothing is known come last, however many they are.
    found.sort(key=lambda group: (group.value == NOT_KNOWN, -group.counts.n, group.value))
    there = {group.value for group in found}
    left_out = [one.n for value, one in groups.items() if value not in there and one.n]
    waiting = sum(groups[group.value].n - group.counts.n for group in found)
    return Breakdown(property_, tuple(found), len(left_out), sum(left_out), waiting)


def _hidden(privacy: Privacy, groups: Groups) -> frozenset[str]:
    if not is_guarded(privacy):
        return frozenset()
    sizes = _sizes(groups.all)
    # A group that has just become large enough may have too few that are settled.
    settled = {value: groups.shown[value].n for value in sizes}
    return hidden_groups(sizes, groups.tied) | hidden_groups(settled, groups.tied)


def _hidden_cells(privacy: Privacy, cells: Cells) -> frozenset[tuple[str | None, str | None]]:
    if not is_guarded(privacy):
        return frozenset()
    sizes = _sizes(cells.all)
    settled = {cell: cells.shown[cell].n for cell in sizes}
    return hidden_cells(sizes) | hidden_cells(settled)


def _sizes(groups: Mapping[K, Counts]) -> dict[K, int]:
    return {key: one.n for key, one in groups.items() if one.n}


def may_show_part(privacy: Privacy, groups: Groups, value: str) -> bool:
    """Say whether one group may be shown by itself: only where it is shown among the others too."""
    return value not in _hidden(privacy, groups)


def with_the_rest(counts: Mapping[str, Counts], whole: Counts) -> dict[str, Counts]:
    """Add the group of those who have no such property, if there are any."""
    rest = whole - sum(counts.values(), NO_ANSWERS)
    return {**counts, NOT_KNOWN: rest} if rest.n else dict(counts)
