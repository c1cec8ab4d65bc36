"""Industry benchmarks with their source and year, and an honest comparison against one of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType

from bot.core.numbers.score import Counts
from bot.core.numbers.uncertainty import TOO_FEW, Interval, score_interval
from bot.core.survey.measure import Measure

_DATED_AFTER_YEARS = 2
_NEAR_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Below which scores, in points, a quarter, half and three quarters of the organisations in the field lie."""

    p25: int
    p50: int
    p75: int


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One published figure in whole points, with what a reader needs in order to weigh it.

    n: how many answers or organisations it rests on, where that was published. own: from the file of whoever runs
    the bot, so that its label is theirs.
    """

    industry: str
    label: str
    points: int
    source: str
    published: date
    method: str
    measures: Measure = Measure.NPS
    n: int | None = None
    percentiles: Percentiles | None = None
    own: bool = False


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


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that may stand in one list: they measure the same, by one method, and come from one publication."""

    measures: Measure
    method: str
    rows: tuple[Benchmark, ...]


class Benchmarks:
    """The benchmarks that there are: one for an industry and what is measured in it."""

    def __init__(self, rows: Iterable[Benchmark]) -> None:
        """Later rows win over earlier ones of the same industry and measure."""
        self._rows = {(row.industry, row.measures): row for row in rows}

    def with_own(self, rows: Iterable[Benchmark]) -> "Benchmarks":
        """Add rows that win over those that there are."""
        return Benchmarks([*self._rows.values(), *rows])

    @property
    def industries(self) -> tuple[str, ...]:
        """The slugs of all industries, each once."""
        return tuple(dict.fromkeys(industry for industry, _ in self._rows))

    @property
    def labels(self) -> dict[str, str]:
        """What each industry is called, by its slug."""
        return {row.industry: row.label for row in self._rows.values()}

    def find(self, industry: str | None, measures: Measure = Measure.NPS) -> Benchmark | None:
        """Look up an industry for what a survey measures; none where there is no such row (any more)."""
        return None if industry is None else self._rows.get((industry, measures))

    def benchmark_for(self, industry: str, measures: Measure = Measure.NPS) -> Benchmark:
        """Look up an industry by its slug, for what a survey measures.

        Raises ValueError for an unknown one, with the nearest slug (by slug or label) and all that there are, and
        for one that is only there for the other measure.
        """
        found = self.find(industry, measures)
        if found is not None:
            return found
        if industry in self.industries:
            other = next(measure for slug, measure in self._rows if slug == industry)
            raise ValueError(
                f"The benchmark for {industry!r} is of {other.called}, and this survey measures {measures.called}: "
                "the two are never compared."
            )
        raise ValueError(
            f"There is no benchmark for {industry!r}.{self._suggestion(industry)} Known: {', '.join(self.industries)}."
        )

    def by_method(self) -> list[Table]:
        """Give all rows in lists that may be read from top to bottom: never two methods or measures in one."""
        groups: dict[tuple[Measure, str, str, date], list[Benchmark]] = {}
        for row in self._rows.values():
            groups.setdefault((row.measures, row.method, row.source, row.published), []).append(row)
        return [
            Table(measures, method, tuple(sorted(rows, key=lambda row: -row.points)))
            for (measures, method, _, _), rows in groups.items()
        ]

    def _suggestion(self, industry: str) -> str:
        by_name = {row.label.lower(): row.industry for row in self._rows.values()}
        by_name |= {slug: slug for slug in self.industries}
        near = get_close_matches(industry.lower(), by_name, n=1, cutoff=_NEAR_ENOUGH)
        return f" Did you mean {by_name[near[0]]}?" if near else ""


BUILT_IN = Benchmarks(BENCHMARKS.values())


class BenchmarkStanding(StrEnum):
    AHEAD = "ahead"
    LEVEL = "level"
    BEHIND = "behind"
    TOO_FEW = "too_few"


class Quarter(StrEnum):
    """Between which organisations of a field a score lies; one on the edge belongs to the quarter above."""

    LOWEST = "lowest"
    BELOW_MIDDLE = "below_middle"
    ABOVE_MIDDLE = "above_middle"
    HIGHEST = "highest"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A score minus a benchmark: `difference` and `interval` on [-2, 2]; `dated` marks an old figure.

    quarter: where the score itself lies in the field, if its percentiles are known and there is a verdict.
    """

    benchmark: Benchmark
    difference: float
    interval: Interval
    standing: BenchmarkStanding
    dated: bool
    quarter: Quarter | None = None


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
    quarter = None if standing is BenchmarkStanding.TOO_FEW else _quarter(counts, benchmark.percentiles)
    return Comparison(benchmark, counts.nps - bar, shifted, standing, is_dated(benchmark.published, today), quarter)


def _quarter(counts: Counts, percentiles: Percentiles | None) -> Quarter | None:
    if percentiles is None:
        return None
    # Whole numbers on both sides: 100 * 0.29 is less than 29.
    net = 100 * (counts.promoters - counts.detractors)
    passed = sum(net >= edge * counts.n for edge in (percentiles.p25, percentiles.p50, percentiles.p75))
    return tuple(Quarter)[passed]


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
