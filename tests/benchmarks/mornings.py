"""A year of mornings: how often a year in which nothing changes gives a claim, and how soon a fall is noticed."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from bot.core.numbers.chance.change import Verdict, change
from bot.core.numbers.chance.watch import BASELINE_ANSWERS, BASELINE_DAYS, Day, Direction, Lasting, watch
from bot.core.numbers.score import NO_ANSWERS, Counts
from tests.benchmarks.report import aim

Shares = tuple[float, float, float]
"""Of detractors, passives, promoters."""
USUAL, HAPPY, EVEN = (0.15, 0.35, 0.50), (0.05, 0.25, 0.70), (0.30, 0.40, 0.30)
FALLEN = (0.25, 0.35, 0.40)  # 20 points below USUAL
FIRST, YEAR, WINDOW = date(2025, 1, 1), 365, 90
BY = (90, 180, YEAR)
LOOK_EVERY = 5  # days: a claim of the watch stands much longer, so that none is missed
RUNS, QUIET_AIM = 300, 0.10
NOTICED_AIMS = {1: (0.26, 0.66, 0.90), 3: (0.84, 0.98, 1.00)}  # by day 90, 180 and 365


@dataclass(frozen=True, slots=True)
class Life:
    """A series up to a year after its baseline. begins: its day, from 0, on which the year begins."""

    days: Sequence[Day]
    begins: int


Claims = Callable[[Life, int], Direction | None]
"""What is claimed by the end of so many days of the year."""


def live(seed: str, a_day: float, before: Shares, after: Shares) -> Life:
    """Draw a series that is answered so often a day on average, with these shares in its baseline, and in the year."""
    chance = random.Random(seed)  # noqa: S311 (a simulation)
    begins, n, days = 0, 0, []
    while begins < BASELINE_DAYS or n < BASELINE_ANSWERS:
        days.append(_day(chance, a_day, before))
        n += days[-1].n
        begins += 1
    days += [_day(chance, a_day, after) for _ in range(YEAR)]
    return Life([(FIRST + timedelta(at), counts) for at, counts in enumerate(days)], begins)


def _day(chance: random.Random, a_day: float, shares: Shares) -> Counts:
    counts = [0, 0, 0]
    for band in chance.choices(range(3), shares, k=_arrivals(chance, a_day)):
        counts[band] += 1
    return Counts(*counts)


def _arrivals(chance: random.Random, a_day: float) -> int:
    """Draw how many answer on a day: as often as gaps between answers that come at any time fit into one."""
    gaps = accumulate(iter(lambda: chance.expovariate(a_day), None))
    return next(number for number, at in enumerate(gaps) if at > 1)


def watched(life: Life, day: int) -> Direction | None:
    """Claim what the summary claims."""
    found = watch(life.days[: life.begins + day], life.days[life.begins + day - 1][0])
    return found.direction if isinstance(found, Lasting) else None


def windowed(life: Life, day: int) -> Direction | None:
    """Claim what the verdict at 95 % on the last 90 days against the 90 before says."""
    end = life.begins + day
    before, after = (
        sum((counts for _, counts in life.days[last - WINDOW : last]), NO_ANSWERS) for last in (end - WINDOW, end)
    )
    moved = change(before, after)
    if moved is None or moved.verdict is not Verdict.LIKELY_REAL:
        return None
    return Direction.LOWER if moved.difference < 0 else Direction.HIGHER


def first_claim(life: Life, claims: Claims, every: int, only: Direction | None = None) -> int | None:
    """Find the day of the year on which something is claimed first (only: such a thing); none where nothing is."""
    looks = (day for day in range(1, YEAR + 1) if day % every == 0)
    return next((day for day in looks if (said := claims(life, day)) and only in {None, said}), None)


def share_by(firsts: Sequence[int | None], day: int) -> float:
    """Give the share of years in which the first claim came by a day."""
    return sum(first is not None and first <= day for first in firsts) / len(firsts)


def mornings_report(runs: int = RUNS) -> Iterator[str]:
    """Measure years in which nothing changes, and years in which the score falls by 20 points on the first day."""
    yield f"A year of mornings, {runs} simulated years each: what the watch claims, and what daily verdicts would"
    yield ""
    yield from _quiet_years(runs)
    yield ""
    yield from _falls(runs)


def _quiet_years(runs: int) -> Iterator[str]:
    yield f"  {'nothing changes: years with a claim':<46}{'watch':>8}{'90-day windows':>16}"
    found = []
    for shares in (USUAL, HAPPY, EVEN):
        for a_day in (0.3, 1, 3, 20):
            lives = [live(f"quiet {shares} {a_day} {run}", a_day, shares, shares) for run in range(runs)]
            ours = share_by([first_claim(life, watched, LOOK_EVERY) for life in lives], YEAR)
            theirs = ""
            if a_day in NOTICED_AIMS and shares is USUAL:
                theirs = f"{share_by([first_claim(life, windowed, 1) for life in lives], YEAR):.2f}"
            yield f"  {_named(shares, a_day):<46}{ours:>8.2f}{theirs:>16}"
            found.append(ours)
    yield ""
    mean = sum(found) / len(found)
    yield aim("a claim in at most 10 % of quiet years, all together", mean <= QUIET_AIM, f"{mean:.3f}")


def _falls(runs: int) -> Iterator[str]:
    yield f"  {'a fall of 20 points: noticed by day':<46}{' / '.join(map(str, BY)):>18}"
    for a_day, aims in NOTICED_AIMS.items():
        lives = [live(f"fall {a_day} {run}", a_day, USUAL, FALLEN) for run in range(runs)]
        for name, claims, every in (("watch", watched, LOOK_EVERY), ("90-day windows", windowed, 1)):
            firsts = [first_claim(life, claims, every, Direction.LOWER) for life in lives]
            shares = [share_by(firsts, day) for day in BY]
            yield f"  {f'{a_day} a day, {name}':<46}{' / '.join(f'{share:.2f}' for share in shares):>18}"
        yield f"  {'(hoped for)':<46}{' / '.join(f'{share:.2f}' for share in aims):>18}"


def _named(shares: Shares, a_day: float) -> str:
    return f"{a_day:g} a day, {' / '.join(f'{100 * share:.0f}' for share in shares)}"
