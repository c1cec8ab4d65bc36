"""A score apart by a property: by team, by country, by channel. What is shown keeps the survey's promise."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.score import NO_ANSWERS, Counts
from bot.core.suppression import hidden_cells, hidden_groups
from bot.core.survey import Privacy

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


def break_down(privacy: Privacy, property_: str, groups: Groups) -> Breakdown:
    """Sort answers into groups by one property."""
    hidden, shown = _hidden(privacy, groups), groups.shown
    found = [Group(value, shown[value]) for value in groups.all if value not in hidden and shown[value].n]
    # Those of whom nothing is known come last, however many they are.
    found.sort(key=lambda group: (group.value == NOT_KNOWN, -group.counts.n, group.value))
    there = {group.value for group in found}
    left_out = [one.n for value, one in groups.all.items() if value not in there and one.n]
    waiting = sum(groups.all[group.value].n - group.counts.n for group in found)
    return Breakdown(property_, tuple(found), len(left_out), sum(left_out), waiting)


def _hidden(privacy: Privacy, groups: Groups) -> frozenset[str]:
    if not is_guarded(privacy):
        return frozenset()
    by_size = hidden_groups({value: one.n for value, one in groups.all.items()}, groups.tied)
    # A group that has just become large enough may have too few that are settled.
    settled = {value: groups.shown[value].n for value, one in groups.all.items() if one.n}
    by_settled = hidden_groups(settled, groups.tied)
    return by_size | by_settled


def break_down_part(
    privacy: Privacy, property_: str, cells: Mapping[tuple[str, str], Counts], where: str
) -> Breakdown | None:
    """Sort the answers of one group of another property into groups; None when that group itself stays hidden.

    cells: by (value of the property, value of the other); where: the other's value.
    """
    hidden = hidden_cells({cell: one.n for cell, one in cells.items()}) if is_guarded(privacy) else frozenset()
    if (None, where) in hidden:
        return None
    groups = {value: one for (value, other), one in cells.items() if other == where}
    shown = {value: NO_ANSWERS if (value, where) in hidden else one for value, one in groups.items()}
    return _part(property_, groups, shown)


def _part(property_: str, groups: Mapping[str, Counts], shown: Mapping[str, Counts]) -> Breakdown:
    found = sorted(shown.items(), key=lambda item: (item[0] == NOT_KNOWN, -item[1].n, item[0]))
    hidden = [value for value, one in groups.items() if one.n and not shown[value].n]
    return Breakdown(
        property_,
        tuple(Group(value, counts) for value, counts in found if counts.n),
        len(hidden),
        sum(groups[value].n for value in hidden),
    )


def may_show_part(privacy: Privacy, groups: Groups, value: str) -> bool:
    """Say whether one group may be shown by itself: only where it is shown among the others too."""
    return value not in _hidden(privacy, groups)


def with_the_rest(counts: Mapping[str, Counts], whole: Counts) -> dict[str, Counts]:
    """Add the group of those who have no such property, if there are any."""
    rest = whole - sum(counts.values(), NO_ANSWERS)
    return {**counts, NOT_KNOWN: rest} if rest.n else dict(counts)


def is_guarded(privacy: Privacy) -> bool:
    """Say whether small groups of a survey stay hidden."""
    return privacy is not Privacy.NAMED
