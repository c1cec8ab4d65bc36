"""Benchmarks as sentences: how a score stands against one, and whom one describes."""

from html import unescape
from operator import itemgetter

from bot.core.numbers.benchmarks import Benchmark, Benchmarks, Fit
from bot.core.numbers.comparison import BenchmarkStanding, Comparison
from bot.core.numbers.shown import whole
from bot.core.survey.keys.described import Population
from bot.core.survey.measure import Measure
from bot.slack.blocks.screen import MINUS, escape
from bot.wording import country_name, say

_POPULATION = {
    Population.CONSUMERS: "population-consumers",
    Population.CLIENTS: "population-clients",
    Population.OWN_CUSTOMERS: "population-own",
}


def benchmark_lines(comparison: Comparison, n: int, language: str) -> list[str]:
    """How the score stands against its industry, always with the range, the source, its year, and whom it describes.

    n: how many answers the score is of.
    """
    benchmark = comparison.benchmark
    values: dict[str, str | int] = {"label": industry_label(benchmark, language), "points": points_of(benchmark)}
    if comparison.standing is not BenchmarkStanding.TOO_FEW:
        low, high = comparison.interval.low, comparison.interval.high
        values |= {
            "n": n,
            "difference": _distance(comparison.difference, language),
            "low": _distance(low, language, equal="0"),
            "high": _distance(high, language, equal="0"),
        }
    source = "benchmark-source-dated" if comparison.dated else "benchmark-source"
    quarter = [say(f"quarter-{comparison.quarter}", language)] if comparison.quarter else []
    return [
        say(f"benchmark-{comparison.standing}", language, **values),
        *quarter,
        say(source, language, source=escape(benchmark.source), year=str(benchmark.published.year)),
        _described(benchmark, language),
        *_fit_lines(comparison, language),
    ]


def _described(benchmark: Benchmark, language: str) -> str:
    if benchmark.names_no_sample:
        return say("sample-none", language)
    return say("sample-told", language, whom=" · ".join([*whom(benchmark, language), *how_many(benchmark, language)]))


def whom(benchmark: Benchmark, language: str) -> list[str]:
    """Who was asked, where, and after what."""
    population, country, touchpoint = benchmark.population, benchmark.country, benchmark.touchpoint
    return [
        *([say(_POPULATION[population], language)] if population else []),
        *([country_name(country, language)] if country else []),
        *([escape(touchpoint)] if touchpoint else []),
    ]


def how_many(benchmark: Benchmark, language: str) -> list[str]:
    """How many people and organisations a figure rests on."""
    people, firms = benchmark.n_people, benchmark.n_firms
    return [
        *([say("sample-people", language, n=people)] if people else []),
        *([say("sample-firms", language, n=firms)] if firms else []),
    ]


def _fit_lines(comparison: Comparison, language: str) -> list[str]:
    theirs, ours = comparison.benchmark.described, comparison.asked
    if comparison.fit is Fit.OTHER_POPULATION and theirs.population and ours.population:
        names = (say(_POPULATION[theirs.population], language), say(_POPULATION[ours.population], language))
        return [say("sample-other-population", language, theirs=names[0], ours=names[1])]
    if comparison.fit is Fit.OTHER_COUNTRY and theirs.country and ours.country:
        names = (country_name(theirs.country, language), country_name(ours.country, language))
        return [say("sample-other-country", language, theirs=names[0], ours=names[1])]
    if comparison.fit is Fit.NOT_KNOWN and not comparison.benchmark.names_no_sample:
        return [say("sample-not-compared", language)]
    return []


def points_of(benchmark: Benchmark) -> str:
    """Write a figure with a true minus sign."""
    return str(benchmark.points).replace("-", MINUS)


def industry_label(benchmark: Benchmark, language: str) -> str:
    """Name an industry in a language, or as its own table does."""
    return escape(benchmark.label) if benchmark.own else say(f"industry-{benchmark.industry}", language)


def industry_names(benchmarks: Benchmarks, measures: Measure, language: str) -> dict[str, str]:
    """Name the industries that a survey can be compared with, by their slugs, in the order of their names."""
    found = {slug: benchmarks.find(slug, measures) for slug in benchmarks.industries}
    named = {slug: unescape(industry_label(row, language)) for slug, row in found.items() if row is not None}
    return dict(sorted(named.items(), key=itemgetter(1)))


def _distance(difference: float, language: str, equal: str | None = None) -> str:
    """Write how far a score lies from a benchmark. equal: what stands for no distance at an end of a range."""
    points = whole(difference)
    if points == 0:
        return equal or say("difference-equal", language)
    return say("difference-above" if points > 0 else "difference-below", language, points=abs(points))
