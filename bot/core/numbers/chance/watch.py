"""Has a score changed for good? Watched answer by answer, for a reader who looks every morning.

A verdict at 95 % that is looked at every day, on windows that overlap, calls something real in three of four years in
which nothing changed. So what a summary claims by itself comes from a two-sided CUSUM (Page 1954, Biometrika 41): each
answer is held against a frozen baseline, and what it lies below it (above it) by more than an allowance is added up,
never below 0. A claim is made when a sum reaches its limit. All of it is reckoned anew from the counts of the days each
time, so nothing is kept that could drift.

* The baseline are the first 180 days of the series, and more until it has 100 answers.
* A claim names the day on which its sum left 0. It ends when that sum, which never exceeds the limit, is back at 0.
* When a claim still stands after as much as makes a baseline, that is the new baseline, and the sums begin at 0.
* So it is without a claim as soon as twice the baseline's answers have come in no more days: that of a pilot would be
  too blunt for them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

from bot.core.numbers.score import NO_ANSWERS, Counts

BASELINE_DAYS, BASELINE_ANSWERS = 180, 100
ALLOWANCE = 10
"""Points that answers may lie off the baseline before anything adds up: half of the 20 that are looked for."""
_A_YEAR, _FEWEST_A_YEAR = 365, 73
_GROWN = 2


class Direction(StrEnum):
    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True, slots=True)
class NotBegun:
    """The baseline is not whole. answers: in it so far. begins: the first day that may be watched, if it is to come."""

    answers: int = 0
    begins: date | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Watched, and nothing is claimed."""

    baseline: Counts


@dataclass(frozen=True, slots=True)
class Lasting:
    """A change that is claimed. since: the day on which it began, about. level: the answers from then on."""

    direction: Direction
    since: date
    baseline: Counts
    level: Counts


Watch = NotBegun | Quiet | Lasting
Day = tuple[date, Counts]


def watch(days: Iterable[Day], last: date) -> Watch:
    """Say what is known of a series of answers by the end of its day `last`.

    days: the answers of each day, in order, no day twice; days without any make no difference. A day's answers are
    added up as one, so that the order in which they came makes none.
    """
    answered = [(day, counts) for day, counts in takewhile(lambda one: one[0] <= last, days) if counts.n]
    if not answered:
        return NotBegun()
    following = last + _A_DAY
    state: _Baseline | _Sums = _Baseline(answered[0][0])
    for day, counts in answered:
        state = state.by(day, answered)
        state.take(day, counts)
    return state.by(following, answered).told(following, answered)


def limit_of(baseline: Counts, days: int) -> float:
    """Give the limit of the sums, in answers times the score's unit (a promoter is 1), for a baseline of so many days.

    (39 - 1350 / answers a year) times the variance of its answers, one more of each band counted, so that it is never
    0. By simulation: with it a year in which nothing changes gives a claim in at most 10 of 100 cases, the error of the
    baseline included, with 110 to 7,300 answers a year (`make bench ARGS="--only watch"`).
    """
    yearly = max(baseline.n * _A_YEAR / days, _FEWEST_A_YEAR)
    n, net = baseline.n + 3, baseline.promoters - baseline.detractors
    variance = (baseline.promoters + baseline.detractors + 2) / n - (net / n) ** 2
    return (39 - 1350 / yearly) * variance


_A_DAY, _BASELINE = timedelta(days=1), timedelta(days=BASELINE_DAYS)
_Answered = Sequence[Day]


class _Baseline:
    """Days in a row from a first one on, which are a baseline once they are enough. n: answers on them."""

    def __init__(self, first: date) -> None:
        self.first = first
        self.n = 0
        self._not_before = first + _BASELINE

    def take(self, _day: date, counts: Counts) -> None:
        """Add a day's answers; which ones they are is counted once the baseline is whole."""
        self.n += counts.n

    def is_whole_by(self, following: date) -> bool:
        """Say whether answers and days are enough by the evening before a day."""
        return self.n >= BASELINE_ANSWERS and following >= self._not_before

    def by(self, following: date, answered: _Answered) -> "_Baseline | _Sums":
        """Give what holds on a day: the sums once the days before it are enough."""
        return _Sums(self, following, answered) if self.is_whole_by(following) else self

    def told(self, following: date, _answered: _Answered) -> Watch:
        """Say how many answers there are, and before which day they are no baseline however many come."""
        return NotBegun(self.n, self._not_before if self._not_before > following else None)


class _Side:
    """One of the two sums. since: the first day after the one on which it was last 0."""

    def __init__(self, direction: Direction, limit: int) -> None:
        self.direction = direction
        self.height = 0
        self.since = date.min
        self._limit = limit

    def move(self, step: int, day: date) -> bool:
        """Add a day's step; say whether the sum is at its limit now."""
        if not self.height:
            self.since = day
        self.height = min(max(self.height + step, 0), self._limit)
        return self.height == self._limit


class _Sums:
    """The two sums over a baseline, in points times its number of answers.

    Whole numbers, so that a sum is at 0 exactly when it should be, and mirrored answers give mirrored sums.
    """

    def __init__(self, baseline: _Baseline, following: date, answered: _Answered) -> None:
        self._baseline = _counted(answered, baseline.first, following)
        self._n, self._net = baseline.n, self._baseline.promoters - self._baseline.detractors
        limit = int(100 * self._n * limit_of(self._baseline, (following - baseline.first).days))
        self._low, self._high = _Side(Direction.LOWER, limit), _Side(Direction.HIGHER, limit)
        self._claimed: _Side | None = None
        self._next = _Baseline(following)

    def take(self, day: date, counts: Counts) -> None:
        """Add a day's answers, by whose end a claim is made, or ends."""
        self._next.take(day, counts)
        n = counts.n
        off = 100 * (self._n * (counts.promoters - counts.detractors) - n * self._net)
        allowed = ALLOWANCE * self._n * n
        is_low, is_high = self._low.move(-off - allowed, day), self._high.move(off - allowed, day)
        if self._claimed is not None and not self._claimed.height:
            self._claim(None, day)
        if self._claimed is None and (is_low or is_high):
            self._claim(self._low if is_low else self._high, day)

    def _claim(self, side: _Side | None, day: date) -> None:
        self._claimed, self._next = side, _Baseline(day + _A_DAY)

    def by(self, following: date, answered: _Answered) -> "_Sums":
        """Give what holds on a day: sums over what was answered since, once that is the better baseline."""
        is_whole = self._next.is_whole_by(following)
        has_held = is_whole and self._claimed is not None
        has_grown = self._next.n >= _GROWN * self._n and self._claimed is None
        if has_held or has_grown:
            return _Sums(self._next, following, answered)
        if is_whole:
            self._next = _Baseline(following)
        return self

    def told(self, following: date, answered: _Answered) -> Watch:
        """Say that nothing is claimed, or what: its direction, since when, and the answers before and since."""
        if self._claimed is None:
            return Quiet(self._baseline)
        level = _counted(answered, self._claimed.since, following)
        return Lasting(self._claimed.direction, self._claimed.since, self._baseline, level)


def _counted(answered: _Answered, first: date, following: date) -> Counts:
    return sum((counts for day, counts in answered if first <= day < following), NO_ANSWERS)
