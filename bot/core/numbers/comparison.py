"""An honest comparison of a score with a benchmark: no more is claimed than answers and sources carry."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.core.numbers.benchmarks import Benchmark, Fit, Percentiles, fit_of, is_dated
from bot.core.numbers.chance.uncertainty import TOO_FEW, Interval, score_interval
from bot.core.numbers.score import Counts
from bot.core.survey.keys.described import UNDESCRIBED, Described

_OTHER_PEOPLE = {Fit.OTHER_COUNTRY, Fit.OTHER_POPULATION}


class BenchmarkStanding(StrEnum):
    AHEAD = "ahead"
    LEVEL = "level"
    BEHIND = "behind"
    TOO_FEW = "too_few"
    NO_VERDICT = "no_verdict"  # it describes other people


class Quarter(StrEnum):
    """Between which organisations of a field a score lies; one on the edge belongs to the quarter above."""

    LOWEST = "lowest"
    BELOW_MIDDLE = "below_middle"
    ABOVE_MIDDLE = "above_middle"
    HIGHEST = "highest"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A score minus a benchmark: `difference` and `interval` on [-2, 2]; `dated` marks an old figure.

    asked: whom the survey asks, and fit whether the benchmark describes the like.
    quarter: where the score itself lies in the field, if its percentiles are known and there is a verdict.
    """

    benchmark: Benchmark
    difference: float
    interval: Interval
    standing: BenchmarkStanding
    dated: bool
    asked: Described
    fit: Fit
    quarter: Quarter | None = None


def compare(
    counts: Counts, benchmark: Benchmark, today: date, asked: Described = UNDESCRIBED, *, design_effect: float = 1.0
) -> Comparison | None:
    """Compare a score with a benchmark without claiming more than the answers carry; None without answers.

    The score's 95 % interval minus the benchmark: ahead or behind only when 0 lies outside, otherwise level
    whatever the difference. Below 10 answers there is no verdict, nor against a figure of another country or
    population: such lie tens of points apart for the same product. Where one side does not say whom it describes the
    verdict stands, and `fit` has to be told beside it. The benchmark counts as exact, since no error is published
    with it; it is dated from the first day after 24 months. design_effect: see `score_interval`.
    """
    interval = score_interval(counts, design_effect=design_effect)
    if counts.nps is None or interval is None:
        return None
    bar, fit = benchmark.points / 100, fit_of(benchmark, asked)
    shifted = Interval(interval.low - bar, interval.high - bar)
    standing = _standing(shifted, counts.n / design_effect, fit)
    is_judged = standing not in {BenchmarkStanding.TOO_FEW, BenchmarkStanding.NO_VERDICT}
    return Comparison(
        benchmark=benchmark,
        difference=counts.nps - bar,
        interval=shifted,
        standing=standing,
        dated=is_dated(benchmark.published, today),
        asked=asked,
        fit=fit,
        quarter=_quarter(counts, benchmark.percentiles) if is_judged else None,
    )


def _quarter(counts: Counts, percentiles: Percentiles | None) -> Quarter | None:
    if percentiles is None:
        return None
    # Whole numbers on both sides: 100 * 0.29 is less than 29.
    net = 100 * (counts.promoters - counts.detractors)
    passed = sum(net >= edge * counts.n for edge in (percentiles.p25, percentiles.p50, percentiles.p75))
    return tuple(Quarter)[passed]


def _standing(interval: Interval, n: float, fit: Fit) -> BenchmarkStanding:
    if n < TOO_FEW:
        return BenchmarkStanding.TOO_FEW
    if fit in _OTHER_PEOPLE:
        return BenchmarkStanding.NO_VERDICT
    if interval.low > 0:
        return BenchmarkStanding.AHEAD
    return BenchmarkStanding.BEHIND if interval.high < 0 else BenchmarkStanding.LEVEL
