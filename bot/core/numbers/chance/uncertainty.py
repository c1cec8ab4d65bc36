"""How sure a score is, for people at large and for a team; how sure a share is; how many answers it takes."""

from dataclasses import dataclass
from math import ceil, floor, sqrt

from bot.core.numbers.score import Counts

Z95 = 1.959963984540054
"""Two-sided 95 % quantile of the standard normal distribution."""

TOO_FEW = 10
"""Answers below which no verdict is given: from here on the 95 % interval covers at least 94.0 % of the time
(exact, worst of 171 populations with every band at 5 % or more; with 5 answers 92.2 %)."""

EARLY = 30
"""Answers below which a score is called early: there the interval still reaches about 26 points to each side
(shares of 15/35/50 %)."""

_PRECISION = 1e-12
_ON_GRID = 1e-9


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of plausible values: on [-1, 1] for a score, [-2, 2] for a difference of two, [0, 1] for a share."""

    low: float
    high: float

    def points(self) -> tuple[float, float]:
        """Both bounds in points (times 100), not rounded."""
        return self.low * 100, self.high * 100


def score_interval(counts: Counts, confidence_z: float = Z95, *, design_effect: float = 1.0) -> Interval | None:
    """Give the range of scores that these answers are compatible with; None without answers.

    The score interval of Tango (1998, Statistics in Medicine 17) for a difference of paired proportions, applied
    to the NPS by Rocks (2016, The American Statistician; arXiv 1601.07235). Unlike Wald and the bootstrap it keeps
    a width when everybody agrees. It lies in [-1, 1] and contains the score; `confidence_z` is a normal quantile
    above 0. Bounds are found to 1e-12. design_effect: how many answers say as much as one, at least 1;
    above it where several people of one account answered (accounts.py), whose counts are divided by it.
    """
    if not counts.n:
        return None
    return _score_interval(_Weights(*(share / design_effect for share in _shares(counts))), confidence_z)


@dataclass(frozen=True, slots=True)
class TeamInterval:
    """What is known about a team of so many people now, on [-1, 1], bounds on its grid of 1 / size.

    certain: what the score would be if all who did not answer were detractors, or promoters.
    """

    size: int
    interval: Interval
    certain: Interval


def team_interval(counts: Counts, size: int) -> TeamInterval | None:
    """Give the range for a team that nearly all of has answered: narrower, since few are left to differ.

    Only for a claim about these people now; against a benchmark, or for the next quarter, the plain interval holds.
    The three counts are multiplied by (N - 1) / (N - n), the finite population correction; the score interval of that
    is rounded outward to multiples of 1/N and cut to what is certain. With n = N it is the score itself. None
    without answers. Raises ValueError for a team smaller than its answers.
    """
    if size < counts.n:
        raise ValueError(f"A team of {size} can't have given {counts.n} answers.")
    if not counts.n:
        return None
    net, missing = counts.promoters - counts.detractors, size - counts.n
    certain = Interval((net - missing) / size, (net + missing) / size)
    if not missing:
        return TeamInterval(size, certain, certain)
    factor = (size - 1) / missing
    plain = _score_interval(_Weights(*(share * factor for share in _shares(counts))), Z95)
    # A bound that is a multiple already must not move one further for its last digit.
    low = floor(plain.low * size + _ON_GRID) / size
    high = ceil(plain.high * size - _ON_GRID) / size
    return TeamInterval(size, Interval(max(low, certain.low), min(high, certain.high)), certain)


@dataclass(frozen=True, slots=True)
class _Weights:
    """Counts that may be fractions."""

    detractors: float
    passives: float
    promoters: float

    @property
    def n(self) -> float:
        """All of them; no whole number where they were scaled."""
        return self.detractors + self.passives + self.promoters


def _shares(counts: Counts) -> tuple[int, int, int]:
    return counts.detractors, counts.passives, counts.promoters


def _score_interval(counts: _Weights, z: float) -> Interval:
    mirrored = _Weights(counts.promoters, counts.passives, counts.detractors)
    return Interval(_lower_bound(counts, z), -_lower_bound(mirrored, z))


def _lower_bound(counts: _Weights, z: float) -> float:
    """Search between two candidates, of which the lower is rejected: where a straight line between the two says.

    An end that stays when the other moves again weighs less each time, or it would stay for ever (Anderson and Björck
    1973, BIT 13). Ten steps find what halving the range takes forty for.
    """
    low, high = -1.0, (counts.promoters - counts.detractors) / counts.n
    above, below = _excess(low, counts, z), _excess(high, counts, z)
    rose = fell = False
    while high - low > _PRECISION:
        # Where all agree, both are 0 at the upper end, and the middle is as good as any.
        middle = (low * below - high * above) / (below - above) if below else (low + high) / 2
        middle = min(max(middle, low + _PRECISION / 2), high - _PRECISION / 2)
        excess = _excess(middle, counts, z)
        if excess > 0:
            below *= _weight(excess, above) if rose else 1
            low, above, rose, fell = middle, excess, True, False
        else:
            above *= _weight(excess, below) if fell else 1
            high, below, rose, fell = middle, excess, False, True
    return low


def _weight(now: float, before: float) -> float:
    left = 1 - now / before if before else 0.0
    return left if left > 0 else 0.5


def _excess(candidate: float, counts: _Weights, z: float) -> float:
    """By how much the score lies more than z standard errors above a candidate, were the candidate the truth."""
    n, net = counts.n, counts.promoters - counts.detractors
    variance = 2 * _detractor_share(candidate, counts) + candidate * (1 - candidate)
    # Not divided: both are 0 together at the ends of the scale.
    return net - n * candidate - z * sqrt(n * max(variance, 0.0))


def _detractor_share(candidate: float, counts: _Weights) -> float:
    """Most likely share of detractors when the true score is the candidate: the larger root of Tango's quadratic."""
    n, d, p = counts.n, counts.detractors, counts.promoters
    b = -p - d + (2 * n - p + d) * candidate
    c = -d * candidate * (1 - candidate)
    # Rounding alone takes the discriminant below 0.
    return (sqrt(max(b * b - 8 * n * c, 0.0)) - b) / (4 * n)


def wilson_interval(successes: int, trials: int) -> Interval | None:
    """Give the 95 % range of a share on [0, 1] (Wilson 1927); None without trials.

    Raises ValueError when there are more successes than trials, or fewer than none.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} of {trials} is no share.")
    if not trials:
        return None
    share, z2 = successes / trials, Z95**2
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    reach = Z95 * sqrt(share * (1 - share) / trials + z2 / (4 * trials**2)) / (1 + z2 / trials)
    # At the ends the formula gives exactly 0 and 1, which rounding misses by its last digit.
    return Interval(0.0 if not successes else centre - reach, 1.0 if successes == trials else centre + reach)


def sample_size(counts: Counts, margin: float, team: int | None = None) -> int | None:
    """Say how many answers in all give about plus or minus `margin` (on [-1, 1]); None without answers.

    n = z^2 * variance / margin^2, with the variance of these answers; for a team of N people n / (1 + (n - 1) / N);
    rounded up. Raises ValueError for a margin that is not above 0.
    """
    if margin <= 0:
        raise ValueError(f"A margin lies above 0, not at {margin!r}.")
    if counts.nps is None:
        return None
    variance = (counts.promoters + counts.detractors) / counts.n - counts.nps**2
    needed = Z95**2 * variance / margin**2
    return ceil(needed if team is None else needed / (1 + (needed - 1) / team))


def answers_missing(counts: Counts, margin: float, *, design_effect: float = 1.0) -> int | None:
    """Say how many more answers it takes until the interval reaches `margin` to each side; None without answers.

    design_effect: see `score_interval`; more answers are taken to come from accounts as these did.
    """
    interval, plain = score_interval(counts, design_effect=design_effect), sample_size(counts, margin)
    if interval is None or plain is None:
        return None
    if interval.high - interval.low <= 2 * margin:
        return 0
    # Few answers that agree show no variance: one more of each band keeps them from being taken for certainty.
    one_more = Counts(counts.detractors + 1, counts.passives + 1, counts.promoters + 1)
    cautious = sample_size(one_more, margin) or 0
    needed = plain if plain * design_effect > counts.n else cautious
    return max(ceil(needed * design_effect) - counts.n, 1)
