"""Industry benchmarks with their source and year, and an honest comparison against one of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType

from bot.core.score import Counts
from bot.core.uncertainty import TOO_FEW, Interval, score_interval

_DATED_AFTER_YEARS = 2
_NEAR_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One published figure in whole points, with what a reader needs in order to weigh it."""

    industry: str
    label: str
    points: int
    source: str
    published: date
    method: str


# One source and one method for the whole table: figures from vendors' own customers and from consumer panels lie
# 20 to 40 points apart, so rows of another method need a table of their own.
_CREWHU = ("Crewhu", date(2020, 8, 17), "one figure per industry; sample and method not published")

BENCHMARKS: Mapping[str, Benchmark] = MappingProxyType(
    {
        "education": Benchmark("education", "Education", 71, *_CREWHU),
        "insurance": Benchmark("insurance", "Insurance", 70, *_CREWHU),
        "e-commerce": Benchmark("e-commerce", "E-commerce", 62, *_CREWHU),
        "digital-marketing": Benchmark("digital-marketing", "Digital marketing", 61, *_CREWHU),
        "consulting": Benchmark("consulting", "Consulting", 51, *_CREWHU),
        "enterprises": Benchmark("enterprises", "Enterprises", 44, *_CREWHU),
        "financial-services": Benchmark("financial-services", "Financial services", 34, *_CREWHU),
        "saas": Benchmark("saas", "Software as a service", 30, *_CREWHU),
        "logistics": Benchmark("logistics", "Logistics and transportation", 29, *_CREWHU),
        "healthcare": Benchmark("healthcare", "Healthcare", 27, *_CREWHU),
    }
)


def benchmark_for(industry: str) -> Benchmark:
    """Look up an industry by its slug.

    Raises ValueError for an unknown one, with the nearest slug (by slug or label) and all that there are.
    """
    if industry in BENCHMARKS:
        return BENCHMARKS[industry]
    raise ValueError(f"There is no benchmark for {industry!r}.{_suggestion(industry)} Known: {', '.join(BENCHMARKS)}.")


def _suggestion(industry: str) -> str:
    slug_by_name = {row.label.lower(): slug for slug, row in BENCHMARKS.items()} | {slug: slug for slug in BENCHMARKS}
    near = get_close_matches(industry.lower(), slug_by_name, n=1, cutoff=_NEAR_ENOUGH)
    return f" Did you mean {slug_by_name[near[0]]}?" if near else ""


class BenchmarkStanding(StrEnum):
    AHEAD = "ahead"
    LEVEL = "level"
    BEHIND = "behind"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A score minus a benchmark: `difference` and `interval` on [-2, 2]; `dated` marks an old figure."""

    benchmark: Benchmark
    difference: float
    interval: Interval
    standing: BenchmarkStanding
    dated: bool


def compare(counts: Counts, benchmark: Benchmark, today: date) -> Comparison | None:
    """Compare a score with a benchmark without claiming more than the answers carry; None without answers.

    The score's 95 % interval minus the benchmark: ahead or behind only when 0 lies outside, otherwise level
    whatever the difference. Below 10 answers there is no verdict. The benchmark counts as exact, since no sample
    size is published with it; it is dated from the first day after 24 months.
    """
    interval = score_interval(counts)
    if counts.nps is None or interval is None:
        return None
    bar = benchmark.points / 100
    shifted = Interval(interval.low - bar, interval.high - bar)
    standing = _standing(shifted, counts.n)
    return Comparison(benchmark, counts.nps - bar, shifted, standing, is_dated(benchmark.published, today))


def _standing(interval: Interval, n: int) -> BenchmarkStanding:
    if n < TOO_FEW:
        return BenchmarkStanding.TOO_FEW
    if interval.low > 0:
        return BenchmarkStanding.AHEAD
    return BenchmarkStanding.BEHIND if interval.high < 0 else BenchmarkStanding.LEVEL


def is_dated(published: date, today: date) -> bool:
    """Say whether a figure is older than 24 months."""
    # Compared field by field: two years after 29 February is no date.
    two_years_ago = (today.year - _DATED_AFTER_YEARS, today.month, today.day)
    return two_years_ago > (published.year, published.month, published.day)
