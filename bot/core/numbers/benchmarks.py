"""Industry benchmarks: what they say, of whom, by which source, and which of them fits a survey."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType

from bot.core.survey.keys.described import UNDESCRIBED, Described, Population
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

    country, population, n_people, n_firms, touchpoint: whom it describes, how many people and organisations it rests
    on, and after what they were asked, where that was published. own: from the file of whoever runs the bot, so that
    its label is theirs.
    """

    industry: str
    label: str
    points: int
    source: str
    published: date
    method: str
    measures: Measure = Measure.NPS
    country: str | None = None
    population: Population | None = None
    n_people: int | None = None
    n_firms: int | None = None
    touchpoint: str | None = None
    percentiles: Percentiles | None = None
    own: bool = False

    @property
    def described(self) -> Described:
        """Whom it describes, as far as its source says."""
        return Described(self.country, self.population)

    @property
    def names_no_sample(self) -> bool:
        """Whether its source says nothing of who was asked, or how many."""
        return not any((self.country, self.population, self.n_people, self.n_firms))


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


class Fit(StrEnum):
    """Whether a figure describes people like those whom a survey asks."""

    SAME = "same"
    NOT_KNOWN = "not_known"
    OTHER_COUNTRY = "other_country"
    OTHER_POPULATION = "other_population"


def fit_of(benchmark: Benchmark, asked: Described) -> Fit:
    """Hold whom a figure describes against those whom a survey asks.

    Populations lie further apart than countries, so that one is named first. Of an eNPS both are employees.
    """
    theirs = benchmark.described
    if None not in (theirs.population, asked.population) and theirs.population is not asked.population:
        return Fit.OTHER_POPULATION
    if None not in (theirs.country, asked.country) and theirs.country != asked.country:
        return Fit.OTHER_COUNTRY
    is_same_population = theirs.population is not None is not asked.population or benchmark.measures is Measure.ENPS
    return Fit.SAME if is_same_population and theirs.country is not None is not asked.country else Fit.NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that may stand in one list: of the same measure, method, publication and people."""

    measures: Measure
    method: str
    rows: tuple[Benchmark, ...]


class Benchmarks:
    """The benchmarks that there are: for an industry and what is measured in it, one for each kind of people."""

    def __init__(self, rows: Iterable[Benchmark]) -> None:
        """Later rows win over earlier ones of the same industry, measure and people."""
        self._rows = {(row.industry, row.measures, row.described): row for row in rows}

    def with_own(self, rows: Iterable[Benchmark]) -> "Benchmarks":
        """Add rows that win over those that there are for the same industry and measure, whomever they describe."""
        own = tuple(rows)
        taken = {(row.industry, row.measures) for row in own}
        return Benchmarks([*(row for row in self._rows.values() if (row.industry, row.measures) not in taken), *own])

    @property
    def industries(self) -> tuple[str, ...]:
        """The slugs of all industries, each once."""
        return tuple(dict.fromkeys(row.industry for row in self._rows.values()))

    @property
    def labels(self) -> dict[str, str]:
        """What each industry is called, by its slug."""
        return {row.industry: row.label for row in self._rows.values()}

    def find(
        self, industry: str | None, measures: Measure = Measure.NPS, asked: Described = UNDESCRIBED
    ) -> Benchmark | None:
        """Look up an industry for what a survey measures; none where there is no such row (any more).

        Of several, the one that describes people most like those asked, and of these the newest.
        """
        rows = [row for row in self._rows.values() if (row.industry, row.measures) == (industry, measures)]
        return max(rows, key=lambda row: (*_likeness(row, asked), row.published), default=None)

    def benchmark_for(self, industry: str, measures: Measure = Measure.NPS) -> Benchmark:
        """Look up an industry by its slug, for what a survey measures.

        Raises ValueError for an unknown one, with the nearest slug (by slug or label) and all that there are, and
        for one that is only there for the other measure.
        """
        found = self.find(industry, measures)
        if found is not None:
            return found
        if industry in self.industries:
            other = next(row.measures for row in self._rows.values() if row.industry == industry)
            raise ValueError(
                f"The benchmark for {industry!r} is of {other.called}, and this survey measures {measures.called}: "
                "the two are never compared."
            )
        raise ValueError(
            f"There is no benchmark for {industry!r}.{self._suggestion(industry)} Known: {', '.join(self.industries)}."
        )

    def by_method(self) -> list[Table]:
        """Give all rows in lists that may be read from top to bottom: never two methods, measures or peoples in one."""
        groups: dict[tuple[object, ...], list[Benchmark]] = {}
        for row in self._rows.values():
            alike = (row.measures, row.method, row.source, row.published, row.described, row.touchpoint)
            groups.setdefault(alike, []).append(row)
        return [
            Table(rows[0].measures, rows[0].method, tuple(sorted(rows, key=lambda row: -row.points)))
            for rows in groups.values()
        ]

    def _suggestion(self, industry: str) -> str:
        by_name = {row.label.lower(): row.industry for row in self._rows.values()}
        by_name |= {slug: slug for slug in self.industries}
        near = get_close_matches(industry.lower(), by_name, n=1, cutoff=_NEAR_ENOUGH)
        return f" Did you mean {by_name[near[0]]}?" if near else ""


def _likeness(row: Benchmark, asked: Described) -> tuple[int, int]:
    """Sort rows: first whether none of what is known differs, then how much of it is known to be the same."""
    theirs = row.described
    pairs = ((theirs.population, asked.population), (theirs.country, asked.country))
    differing = sum(None not in pair and pair[0] != pair[1] for pair in pairs)
    return -differing, sum(None not in pair and pair[0] == pair[1] for pair in pairs)


BUILT_IN = Benchmarks(BENCHMARKS.values())


def is_dated(published: date, today: date) -> bool:
    """Say whether a figure is older than 24 months."""
    # Compared field by field: two years after 29 February is no date.
    two_years_ago = (today.year - _DATED_AFTER_YEARS, today.month, today.day)
    return two_years_ago > (published.year, published.month, published.day)
