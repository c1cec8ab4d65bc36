"""What people write about, and the points that each theme costs: mentions, not causes."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from bot.core.numbers.chance.uncertainty import TOO_FEW
from bot.core.numbers.score import Counts
from bot.core.reports.breakdown import Group
from bot.core.reports.groups import StandingOut, standing_out

NO_THEME = ""
"""The name under which answers stand that have no theme, or no words."""
POINTED_OUT = 3
EVERY_MORNING = 25
"""So many looks a report is one of where it is read each day: with them, chance points a theme out in no more than one
of ten years (300 simulated years each, six themes in windows of 90 days: .05 at one answer a day, .09 at 3, .08 at 10;
as a single look it would in three of four)."""

Sets = Mapping[tuple[str, ...], Counts]
"""Answers by all the themes that they have; those without any may be left out."""


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme. counts: of all answers that have it, others beside it or not. lost: points, in [0, 200]."""

    theme: str
    counts: Counts
    lost: Fraction


@dataclass(frozen=True, slots=True)
class ThemesReport:
    """The themes of a window, the costliest first and NO_THEME last; their lost points add up to 100 - NPS.

    everybody: all answers of the window. design_effect: of the ranges, see accounts.py. looks: as in themes_report.
    """

    everybody: Counts
    rows: tuple[ThemeRow, ...]
    design_effect: float = 1.0
    looks: int = 1

    @property
    def stand_out(self) -> tuple[StandingOut, ...]:
        """The themes, three at most, whose answers differ from all others by more than chance would make them.

        Each is tested against all answers without it, corrected for their number (Holm), the surest first.
        """
        enough = TOO_FEW * self.design_effect
        tested = [
            Group(row.theme, row.counts)
            for row in self.rows
            if row.theme != NO_THEME and min(row.counts.n, self.everybody.n - row.counts.n) >= enough
        ]
        return standing_out(tested, self.everybody, self.looks * len(tested), self.design_effect)[:POINTED_OUT]

    @property
    def lost(self) -> Fraction:
        """All points that are lost: 100 - NPS."""
        return sum((row.lost for row in self.rows), Fraction(0))


def themes_report(sets: Sets, everybody: Counts, design_effect: float = 1.0, *, looks: int = 1) -> ThemesReport:
    """Work out what each theme costs. everybody: all answers, whether they have words or not.

    looks: of how many at the same answers, or nearly, this is one; what is pointed out is corrected for them.

    An answer loses what it lacks to a promoter's: of n answers a detractor's loses 200/n points and a passive's 100/n,
    split evenly over its themes. So nothing is lost twice, and all of it is 100 - NPS.
    """
    if not everybody.n:
        return ThemesReport(everybody, ())
    themed = {themes: counts for themes, counts in sets.items() if themes}
    without = everybody - _sum_of(themed.values())
    rows = _rows({**themed, (NO_THEME,): without}, everybody.n)
    rows.sort(key=lambda row: (row.theme == NO_THEME, -row.lost, row.theme))
    shown = tuple(row for row in rows if row.counts.n)
    return ThemesReport(everybody, shown, design_effect, looks)


def together(each: Iterable[Sets]) -> Sets:
    """Put together what was counted of several groups."""
    found = defaultdict[tuple[str, ...], list[Counts]](list)
    for sets in each:
        for themes, counts in sets.items():
            found[themes].append(counts)
    return {themes: _sum_of(counts) for themes, counts in found.items()}


def _rows(sets: Sets, n: int) -> list[ThemeRow]:
    """Give a row for each theme, looking at each set once: there may be hundreds."""
    having = defaultdict[str, list[Counts]](list)
    lacking = defaultdict[str, Counter[int]](Counter)
    for themes, counts in sets.items():
        for theme in themes:
            having[theme].append(counts)
            lacking[theme][len(themes)] += 2 * counts.detractors + counts.passives
    return [ThemeRow(theme, _sum_of(counts), _lost(lacking[theme], n)) for theme, counts in having.items()]


def _lost(lacking: Mapping[int, int], n: int) -> Fraction:
    """Add up what answers lack, by how many themes share it, in points of all n."""
    each = lcm(*lacking)
    return Fraction(100 * sum(of * (each // shared) for shared, of in lacking.items()), n * each)


def _sum_of(counts: Collection[Counts]) -> Counts:
    return Counts(
        sum(of.detractors for of in counts), sum(of.passives for of in counts), sum(of.promoters for of in counts)
    )


def shown_tenths(report: ThemesReport) -> list[int]:
    """Give each row's lost points in tenths that add up to those of all, by largest remainder."""
    tenths = [10 * row.lost for row in report.rows]
    whole = [int(one) for one in tenths]
    left = round(10 * report.lost) - sum(whole)
    first = sorted(range(len(whole)), key=lambda place: whole[place] - tenths[place])[:left]
    return [one + (place in first) for place, one in enumerate(whole)]
