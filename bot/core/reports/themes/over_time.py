"""How often themes were mentioned as time went by: over the windows of the line of the score, by share of answers."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from bot.core.numbers.chance.uncertainty import TOO_FEW
from bot.core.numbers.score import Counts
from bot.core.reports.trend import FEWEST_POINTS

LINES = 3
"""More are no picture any more."""


class Period(NamedTuple):
    """Days that are in the same windows. through: the last day of the last of these windows."""

    first: date
    last: date
    through: date


def periods_of(ends: Sequence[date], length: int) -> list[Period]:
    """Part the days of the windows of so many days that end on these, so that as few rows as possible tell of them.

    ends: oldest first. Between two periods lie days that are in none of the windows.
    """
    numbers = [end.toordinal() for end in ends]
    cuts = sorted({*numbers, *(max(number - length, 0) for number in numbers)})
    found = []
    for before, last in pairwise(cuts):
        if showing := [number for number in numbers if last <= number <= before + length]:
            found.append(Period(*map(date.fromordinal, (before + 1, last, showing[-1]))))
    return found


class Mention(NamedTuple):
    """So many answers of a day, or of a period by its last, with the same themes.

    until: the day on which they ceased to count; none where they did not, or where no window shows it.
    """

    day: date
    themes: tuple[str, ...]
    n: int = 1
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ThemesOverTime:
    """Shares of answers that mention a theme, of [0, 1], day by day; the one most mentioned by now comes first."""

    days: tuple[date, ...]
    shares: Mapping[str, tuple[float, ...]]


NOTHING_DRAWN = ThemesOverTime((), {})


def themes_over_time(
    rolling: Sequence[tuple[date, Counts]], mentions: Iterable[Mention], length: int
) -> ThemesOverTime:
    """Draw the three themes that most mention by the last of these days; nothing where too little is left to draw.

    rolling: all answers of the windows of so many days that end on each of these days, oldest first. Days with fewer
    than 10 answers are left out.
    """
    told = [(day, counts.n) for day, counts in rolling if counts.n >= TOO_FEW]
    if len(told) < FEWEST_POINTS:
        return NOTHING_DRAWN
    counted = _mentioned(mentions, [day for day, _ in told], length)
    most = sorted(counted[-1], key=lambda theme: (-counted[-1][theme], theme))[:LINES]
    shares = {theme: tuple(n[theme] / of for n, (_, of) in zip(counted, told, strict=True)) for theme in most}
    return ThemesOverTime(tuple(day for day, _ in told), shares) if shares else NOTHING_DRAWN


def _mentioned(mentions: Iterable[Mention], ends: Sequence[date], length: int) -> list[Counter[str]]:
    """Count the mentions in the windows of so many days that end on each of these days, reading each mention once."""
    first_since = cache(lambda day: bisect_left(ends, day))
    left_by = cache(lambda day: bisect_left(ends, day + timedelta(days=length)))
    steps = defaultdict[str, list[int]](lambda: [0] * (len(ends) + 1))
    for one in mentions:
        came, left = first_since(one.day), left_by(one.day)
        if one.until is not None:
            left = max(came, min(left, first_since(one.until)))
        for theme in one.themes:
            step = steps[theme]
            step[came] += one.n
            step[left] -= one.n
    counted = [Counter[str]() for _ in ends]
    for theme, step in steps.items():
        for at, n in zip(counted, accumulate(step[:-1]), strict=True):
            at[theme] = n
    return [+one for one in counted]
