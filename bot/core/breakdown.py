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
    """The groups that may be shown, largest first, and how many may not with how many answers in all."""

    property: str
    groups: tuple[Group, ...]
    hidden_groups: int = 0
    hidden_answers: int = 0


def break_down(privacy: Privacy, property_: str, counts: Mapping[str, Counts], whole: Counts) -> Breakdown:
    """Sort answers into groups by one property. counts: by value; whole: everybody, so that the rest is a group too."""
    groups = with_the_rest(counts, whole)
    hidden = hidden_groups({value: one.n for value, one in groups.items()}) if is_guarded(privacy) else frozenset()
    return _breakdown(property_, groups, hidden)


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
    return _breakdown(property_, groups, frozenset(value for value in groups if (value, where) in hidden))


def may_show_part(privacy: Privacy, counts: Mapping[str, Counts], whole: Counts, value: str) -> bool:
    """Say whether one group may be shown by itself: only where it is shown among the others too."""
    groups = with_the_rest(counts, whole)
    return not is_guarded(privacy) or value not in hidden_groups({name: one.n for name, one in groups.items()})


def with_the_rest(counts: Mapping[str, Counts], whole: Counts) -> dict[str, Counts]:
    """Add the group of those who have no such property, if there are any."""
    rest = whole - sum(counts.values(), NO_ANSWERS)
    return {**counts, NOT_KNOWN: rest} if rest.n else dict(counts)


def is_guarded(privacy: Privacy) -> bool:
    """Say whether small groups of a survey stay hidden."""
    return privacy is not Privacy.NAMED


def _breakdown(property_: str, groups: Mapping[str, Counts], hidden: frozenset[str]) -> Breakdown:
    shown = [Group(value, counts) for value, counts in groups.items() if value not in hidden and counts.n]
    # Those of whom nothing is known come last, however many they are.
    shown.sort(key=lambda group: (group.value == NOT_KNOWN, -group.counts.n, group.value))
    return Breakdown(property_, tuple(shown), len(hidden), sum(groups[value].n for value in hidden))
