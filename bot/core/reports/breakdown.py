"""A score apart by a property: by team, by country, by channel. What is shown keeps the survey's promise."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.core.numbers.score import NO_ANSWERS, Counts

NOT_KNOWN = ""
"""The value of people who have no such property."""


@dataclass(frozen=True, slots=True)
class Group:
    """Everybody of a window who has one value of a property."""

    value: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The groups that may be shown, largest first.

    others: in a guarded survey everybody who is in none of them, at least SMALL_GROUP people or nobody. waiting: how
    many answers are in the score by now, and in no table yet. beside: how many the score has that stands above
    them, whose days are others than the tables'. design_effect: of the ranges, see accounts.py.
    """

    property: str
    groups: tuple[Group, ...]
    others: Counts = NO_ANSWERS
    waiting: int = 0
    beside: int | None = None
    design_effect: float = 1.0


def counts_apart(breakdown: Breakdown) -> int | None:
    """Give how many answers groups have that do not add up to the score beside them; none where they do.

    Whole tables have days of their own.
    """
    n = sum((group.counts.n for group in breakdown.groups), breakdown.others.n)
    return n if n and breakdown.beside not in {None, n + breakdown.waiting} else None


def break_down(property_: str, groups: Mapping[str, Counts]) -> Breakdown:
    """Sort answers into groups by one property."""
    found = [Group(value, counts) for value, counts in groups.items() if counts.n]
    # Those of whom nothing is known come last, however many they are.
    found.sort(key=lambda group: (group.value == NOT_KNOWN, -group.counts.n, group.value))
    return Breakdown(property_, tuple(found))


def break_down_guarded(property_: str, groups: Mapping[str, Counts], *, waiting: int, beside: int) -> Breakdown:
    """Sort answers into groups where those who are in no group may have been too few for one of their own."""
    apart = break_down(property_, {value: counts for value, counts in groups.items() if value != NOT_KNOWN})
    return replace(apart, others=groups.get(NOT_KNOWN, NO_ANSWERS), waiting=waiting, beside=beside)


def with_the_rest(counts: Mapping[str, Counts], whole: Counts) -> dict[str, Counts]:
    """Add the group of those who are in no other, if there are any."""
    rest = whole - sum(counts.values(), NO_ANSWERS)
    return {**counts, NOT_KNOWN: counts.get(NOT_KNOWN, NO_ANSWERS) + rest} if rest.n else dict(counts)
