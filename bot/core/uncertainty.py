"""How sure a score is, and whether a change between two groups of people is real."""

from dataclasses import dataclass
from enum import StrEnum
from math import hypot, sqrt

from bot.core.score import Counts

Z95 = 1.959963984540054
"""Two-sided 95 % quantile of the standard normal distribution."""

TOO_FEW = 10
"""Answers below which no verdict is given: from here on the 95 % interval covers at least 94.0 % of the time
(exact, worst of 171 populations with every band at 5 % or more; with 5 answers 92.2 %)."""

EARLY = 30
"""Answers below which a score is called early: there the interval still reaches about 26 points to each side
(shares of 15/35/50 %)."""

_PRECISION = 1e-12


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of plausible values: on [-1, 1] for a score, on [-2, 2] for a difference of two."""

    low: float
    high: float

    def points(self) -> tuple[float, float]:
        """Both bounds in points (times 100), not rounded."""
        return self.low * 100, self.high * 100


def score_interval(counts: Counts, confidence_z: float = Z95) -> Interval | None:
    """Give the range of scores that these answers are compatible with; None without answers.

    The score interval of Tango (1998, Statistics in Medicine 17) for a difference of paired proportions, applied
    to the NPS by Rocks (2016, The American Statistician; arXiv 1601.07235). Unlike Wald and the bootstrap it keeps
    a width when everybody agrees. It lies in [-1, 1] and contains the score; `confidence_z` is a normal quantile
    above 0. Bounds are found by bisection, to 1e-12.
    """
    return _score_interval(counts, confidence_z) if counts.n else None


def _score_interval(counts: Counts, z: float) -> Interval:
    mirrored = Counts(detractors=counts.promoters, passives=counts.passives, promoters=counts.detractors)
    return Interval(_lower_bound(counts, z), -_lower_bound(mirrored, z))


def _lower_bound(counts: Counts, z: float) -> float:
    low, high = -1.0, (counts.promoters - counts.detractors) / counts.n
    while high - low > _PRECISION:
        middle = (low + high) / 2
        if _is_rejected(middle, counts, z):
            low = middle
        else:
            high = middle
    return low


def _is_rejected(candidate: float, counts: Counts, z: float) -> bool:
    """Whether the score lies more than z standard errors above a candidate, were the candidate the truth."""
    n, net = counts.n, counts.promoters - counts.detractors
    variance = 2 * _detractor_share(candidate, counts) + candidate * (1 - candidate)
    # Not divided: both sides are 0 together at the ends of the scale.
    return net - n * candidate > z * sqrt(n * max(variance, 0.0))


def _detractor_share(candidate: float, counts: Counts) -> float:
    """Most likely share of detractors when the true score is the candidate: the larger root of Tango's quadratic."""
    n, d, p = counts.n, counts.detractors, counts.promoters
    b = -p - d + (2 * n - p + d) * candidate
    c = -d * candidate * (1 - candidate)
    # Rounding alone takes the discriminant below 0.
    return (sqrt(max(b * b - 8 * n * c, 0.0)) - b) / (4 * n)


class Verdict(StrEnum):
    LIKELY_REAL = "likely_real"
    COULD_BE_CHANCE = "could_be_chance"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Change:
    """A score's change: `difference` and `interval` on [-2, 2], after minus before."""

    difference: float
    interval: Interval
    verdict: Verdict


def change(before: Counts, after: Counts) -> Change | None:
    """Tell a real change from noise when different people answered; None when either side has no answers.

    95 % interval by MOVER (Newcombe 1998, Statistics in Medicine 17) on the two score intervals. Whether those two
    overlap is no test: the verdict is likely real only when 0 lies outside the interval of the difference, and too
    few while either side has less than 10 answers.
    """
    if before.nps is None or after.nps is None:
        return None
    difference = after.nps - before.nps
    first, second = _score_interval(before, Z95), _score_interval(after, Z95)
    interval = Interval(
        difference - hypot(after.nps - second.low, first.high - before.nps),
        difference + hypot(second.high - after.nps, before.nps - first.low),
    )
    return Change(difference, interval, _verdict(interval, min(before.n, after.n)))


def _verdict(interval: Interval, fewest: int) -> Verdict:
    if fewest < TOO_FEW:
        return Verdict.TOO_FEW
    return Verdict.COULD_BE_CHANCE if interval.low <= 0 <= interval.high else Verdict.LIKELY_REAL
