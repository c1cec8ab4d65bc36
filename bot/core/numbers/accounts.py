"""Several people of one account (a customer's company): how much less their answers say than as many strangers'.

Answers of one company go together, so that sixty of twelve companies say less than sixty of sixty. How much less is
the *design effect*: so many answers say as much as one of a stranger's. Every range, change, verdict and number of
answers is worked out from counts divided by it (Rao and Scott 1992, Biometrics 48), and so never from more than there
is.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import astuple, dataclass, field
from functools import lru_cache
from math import atan, cos, exp, lgamma, pi, pow, sqrt  # noqa: A004 (of floats alone)

from bot.core.numbers.chance.uncertainty import Z95
from bot.core.numbers.score import NO_ANSWERS, Counts

ASSUMED_CORRELATION = 0.3
"""How alike answers of one account are taken to be where a promise forbids to look: see `assumed_design_effect`."""

_STEPS = 64  # of Simpson's rule: the quantile is right to 1e-6 from one degree of freedom on
_CLOSE = 1e-9
_MOST_TRIES = 50


@dataclass(frozen=True, slots=True)
class Accounts:
    """Answers apart by account. strangers: those of people of whom no account is known, each an account of its own."""

    by_name: Mapping[str, Counts] = field(default_factory=dict)
    strangers: Counts = NO_ANSWERS

    @property
    def n(self) -> int:
        """How many answers."""
        return sum(counts.n for counts in self.by_name.values()) + self.strangers.n

    @property
    def sizes(self) -> Counter[int]:
        """How many accounts gave so many answers; those that gave none are left out."""
        named = Counter(counts.n for counts in self.by_name.values() if counts.n)
        return named + Counter({1: self.strangers.n})

    @property
    def mean(self) -> float:
        """The score over all answers, on [-1, 1]; 0 without any."""
        whole = sum(self.by_name.values(), self.strangers)
        return whole.nps or 0.0

    def distances(self) -> Iterator[tuple[float, int, int]]:
        """Give the sum of an account's distances from the mean, its size, and how many accounts are such."""
        mean = self.mean
        for counts in self.by_name.values():
            if counts.n:
                yield _distance(counts, mean), counts.n, 1
        for value, often in zip((-1, 0, 1), astuple(self.strangers), strict=True):
            yield value - mean, 1, often


def design_effect(accounts: Accounts) -> float:
    """Give the design effect of answers; 1 where no account has two voices, or there is no answer.

    The variance of the mean, robust to accounts (CR2: Bell and McCaffrey 2002, Survey Methodology 28), by that of as
    many strangers. With m answers of an account, n in all, and the sum of its answers' distances from the mean (answers
    are -1, 0 and 1):

        (sum of distance^2 / (1 - m/n)  +  sum of m^2 / n)  /  (variance * n  +  1)

    What is added on both sides is one answer's worth of spread in full agreement with its account: where everybody
    agrees, nothing shows how alike accounts are, and they are taken to be of one mind. That times the square of
    Student's t at Bell and McCaffrey's degrees of freedom by t at n - 1, since few accounts say little of their own
    spread. At least 1: never narrower than for strangers. docs/numbers.md shows how often the ranges hold.
    """
    n, sizes = accounts.n, accounts.sizes
    if sizes.total() == n:
        return 1.0
    if sizes.total() == 1:
        return n * _t_by_t(1.0, n)
    mean_size = _mean_size(sizes)
    together = sum(often * distance**2 / (1 - size / n) for distance, size, often in accounts.distances())
    whole = sum(accounts.by_name.values(), accounts.strangers)
    apart = (whole.promoters + whole.detractors - n * accounts.mean**2) * n / (n - 1)
    return max((together + mean_size) / (apart + 1) * _t_by_t(_degrees_of_freedom(sizes), n), 1.0)


def assumed_design_effect(sizes: Collection[int], answers: int) -> float:
    """Give the design effect that a reader may know whatever anybody answered: from whom a survey asked, and no answer.

    sizes: how many people of each account were asked. Kish's 1 + r * (m - 1) (1965, Survey Sampling), with r the
    ASSUMED_CORRELATION, and m the mean number of other answers of one's account that are to be expected when everybody
    was as likely to give one of these answers.
    """
    people = sum(sizes)
    if not people:
        return 1.0
    others = sum(size * (size - 1) for size in sizes) / people * answers / people
    return 1 + ASSUMED_CORRELATION * others


def alike_before(before: Accounts, after: Accounts) -> float:
    """Give how far the accounts of two windows stand where they stood, from 0 to 1: what does not move is no noise.

    The correlation of the sums of their distances from the mean, with one answer's worth of agreement added below as
    `design_effect` adds it; 0 where it would be negative.
    """
    shared = before.by_name.keys() & after.by_name.keys()
    was, now = before.mean, after.mean
    product = sum(_distance(before.by_name[name], was) * _distance(after.by_name[name], now) for name in shared)
    scale = sqrt(_spread(before) * _spread(after))
    return max(product / scale, 0.0) if scale else 0.0


def _distance(counts: Counts, mean: float) -> float:
    return counts.promoters - counts.detractors - counts.n * mean


def _spread(accounts: Accounts) -> float:
    return sum(often * distance**2 for distance, _, often in accounts.distances()) + _mean_size(accounts.sizes)


def _mean_size(sizes: Mapping[int, int]) -> float:
    """Give the mean size of the accounts of all answers: 0 without any."""
    n = sum(size * often for size, often in sizes.items())
    return sum(size * size * often for size, often in sizes.items()) / n if n else 0.0


def _degrees_of_freedom(sizes: Mapping[int, int]) -> float:
    """Satterthwaite's for CR2, were answers independent (Bell and McCaffrey 2002): n - 1 for accounts of one voice."""
    n = sum(size * often for size, often in sizes.items())
    weighted = [(size * size / (1 - size / n), often) for size, often in sizes.items()]
    cross = sum(one * often for one, often in weighted) ** 2 - sum(one * one * often for one, often in weighted)
    return float(n * n / (n * _mean_size(sizes) + cross / n**2))


def _t_by_t(degrees: float, n: int) -> float:
    few: float = t_quantile(round(degrees, 1)) / t_quantile(float(n - 1))
    return few * few


@lru_cache(maxsize=4_096)
def t_quantile(degrees: float) -> float:
    """Give the two-sided 95 % quantile of Student's t. Raises ValueError below one degree of freedom.

    The chance of lying within t is an integral of cos^(degrees - 1) up to atan(t / sqrt(degrees)): by Simpson's rule,
    solved by Newton's method from the normal quantile, which lies below.
    """
    if degrees < 1:
        raise ValueError(f"Student's t has at least one degree of freedom here, not {degrees}.")
    scale = 2 * exp(lgamma((degrees + 1) / 2) - lgamma(degrees / 2)) / sqrt(pi)
    t = Z95
    for _ in range(_MOST_TRIES):
        angle = atan(t / sqrt(degrees))
        slope = scale * pow(cos(angle), degrees + 1) / sqrt(degrees)
        step = (0.95 - scale * _integral_of_cos(degrees - 1, angle)) / slope
        t += step
        if abs(step) < _CLOSE:
            break
    return t


def _integral_of_cos(power: float, angle: float) -> float:
    width = angle / _STEPS
    inside = sum((4 if step % 2 else 2) * pow(cos(step * width), power) for step in range(1, _STEPS))
    return width / 3 * (1 + inside + pow(cos(angle), power))
