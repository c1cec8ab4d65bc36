from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.numbers.benchmarks import (
    BENCHMARKS,
    BUILT_IN,
    Benchmark,
    Fit,
    Percentiles,
)
from bot.core.numbers.chance.uncertainty import score_interval
from bot.core.numbers.comparison import BenchmarkStanding, Quarter, compare
from bot.core.numbers.score import Counts
from bot.core.survey.keys.described import UNDESCRIBED, Described, Population
from bot.core.survey.measure import Measure

TODAY = date(2026, 3, 2)
DIGITAL_MARKETING = BENCHMARKS["digital-marketing"]
SAAS = BENCHMARKS["saas"]


def published_on(day):
    return Benchmark("made-up", "Made up", 30, "Somebody", day, "a panel")


def test_the_table():
    assert {slug: (row.label, row.points) for slug, row in BENCHMARKS.items()} == {
        "education": ("Education", 71),
        "insurance": ("Insurance", 70),
        "e-commerce": ("E-commerce", 62),
        "digital-marketing": ("Digital marketing", 61),
        "consulting": ("Consulting", 51),
        "enterprises": ("Enterprises", 44),
        "financial-services": ("Financial services", 34),
        "saas": ("Software as a service", 30),
        "logistics": ("Logistics and transportation", 29),
        "healthcare": ("Healthcare", 27),
    }


def test_every_row_says_where_it_is_from_and_no_two_methods_share_the_list():
    assert [row.industry for row in BENCHMARKS.values()] == list(BENCHMARKS)
    assert {(row.source, row.published) for row in BENCHMARKS.values()} == {("Crewhu", date(2020, 8, 17))}
    (method,) = {row.method for row in BENCHMARKS.values()}
    assert method


def test_the_table_cannot_be_changed():
    with pytest.raises(TypeError):
        BENCHMARKS["saas"] = DIGITAL_MARKETING


def test_eleven_points_below_and_yet_level():
    comparison = compare(Counts(10, 30, 60), DIGITAL_MARKETING, TODAY)
    assert comparison.difference * 100 == pytest.approx(-11)
    assert comparison.interval.points() == pytest.approx((35.57 - 61, 61.88 - 61), abs=0.0051)
    assert comparison.standing == BenchmarkStanding.LEVEL
    assert comparison.benchmark == DIGITAL_MARKETING


@pytest.mark.parametrize(
    ("counts", "standing"),
    [
        (Counts(100, 300, 600), BenchmarkStanding.AHEAD),
        (Counts(300, 300, 400), BenchmarkStanding.BEHIND),
        (Counts(0, 0, 10), BenchmarkStanding.AHEAD),
        (Counts(0, 0, 9), BenchmarkStanding.TOO_FEW),
        (Counts(10, 0, 0), BenchmarkStanding.BEHIND),
        (Counts(9, 0, 0), BenchmarkStanding.TOO_FEW),
    ],
)
def test_a_verdict_needs_ten_answers_and_a_range_without_zero(counts, standing):
    assert compare(counts, SAAS, TODAY).standing == standing


def test_too_few_answers_still_show_their_range():
    comparison = compare(Counts(0, 0, 5), SAAS, TODAY)
    assert comparison.difference == pytest.approx(0.7)
    assert comparison.interval.points() == pytest.approx((13.10 - 30, 70), abs=0.0051)


def test_an_empty_window_is_compared_with_nothing():
    assert compare(Counts(0, 0, 0), SAAS, TODAY) is None


@settings(deadline=None)
@given(st.integers(0, 200), st.integers(0, 200), st.integers(0, 200), st.sampled_from(list(BENCHMARKS.values())))
def test_the_verdict_says_on_which_side_of_the_interval_the_benchmark_lies(detractors, passives, promoters, row):
    counts = Counts(detractors, passives, promoters)
    if counts.n < 10:
        return
    low, high = score_interval(counts).points()
    expected = {(True, False): "ahead", (False, True): "behind", (False, False): "level"}
    assert compare(counts, row, TODAY).standing == expected[low > row.points, high < row.points]


@pytest.mark.parametrize(
    ("published", "today", "dated"),
    [
        (date(2024, 3, 2), date(2026, 3, 2), False),
        (date(2024, 3, 1), date(2026, 3, 2), True),
        (date(2024, 2, 29), date(2026, 2, 28), False),
        (date(2024, 2, 29), date(2026, 3, 1), True),
        (date(2022, 2, 28), date(2024, 2, 29), True),
        (date(2025, 12, 31), date(2026, 1, 1), False),
    ],
)
def test_a_figure_is_dated_after_24_months(published, today, dated):
    assert compare(Counts(1, 1, 1), published_on(published), today).dated is dated


def test_known_industries_are_found():
    assert [BUILT_IN.benchmark_for(slug) for slug in BENCHMARKS] == list(BENCHMARKS.values())


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("ecommerce", "e-commerce"),
        ("SaaS", "saas"),
        ("Software as a Service", "saas"),
        ("Financials", "financial-services"),
        ("HEALTH CARE", "healthcare"),
    ],
)
def test_an_unknown_industry_is_answered_with_the_nearest_and_the_list(typed, nearest):
    with pytest.raises(ValueError, match="There is no benchmark for") as refusal:
        BUILT_IN.benchmark_for(typed)
    assert str(refusal.value) == (
        f"There is no benchmark for {typed!r}. Did you mean {nearest}? Known: education, insurance, e-commerce, "
        "digital-marketing, consulting, enterprises, financial-services, saas, logistics, healthcare."
    )


@pytest.mark.parametrize("typed", ["", "zzzz"])
def test_nothing_near_is_not_guessed(typed):
    with pytest.raises(ValueError, match=r"^There is no benchmark for '\w*'\. Known: education, "):
        BUILT_IN.benchmark_for(typed)


def own(industry, points, method="a panel", **more):
    return Benchmark(industry, industry.title(), points, "Somebody", date(2026, 1, 1), method, own=True, **more)


def test_ones_own_rows_win_over_the_built_in_ones():
    benchmarks = BUILT_IN.with_own([own("saas", 41), own("travel", 12)])
    assert (benchmarks.benchmark_for("saas").points, benchmarks.benchmark_for("travel").points) == (41, 12)
    assert benchmarks.benchmark_for("education") == BENCHMARKS["education"]
    assert BUILT_IN.benchmark_for("saas").points == 30


def test_what_employees_say_is_never_compared_with_what_customers_say():
    benchmarks = BUILT_IN.with_own([own("travel", 12, measures=Measure.ENPS), own("saas", 5, measures=Measure.ENPS)])
    assert benchmarks.benchmark_for("saas").points == 30
    assert benchmarks.benchmark_for("saas", Measure.ENPS).points == 5
    assert benchmarks.find("travel") is None
    with pytest.raises(ValueError, match=r"'travel' is of eNPS, and this survey measures NPS: the two are never"):
        benchmarks.benchmark_for("travel")
    with pytest.raises(ValueError, match=r"'education' is of NPS, and this survey measures eNPS"):
        benchmarks.benchmark_for("education", Measure.ENPS)


def test_an_industry_that_is_gone_is_compared_with_nothing():
    assert (BUILT_IN.find("travel"), BUILT_IN.find(None)) == (None, None)


def test_two_methods_never_stand_in_one_list():
    mixed = [own("a", 1), own("b", 9), own("c", 5, "customers"), own("d", 3, measures=Measure.ENPS)]
    tables = BUILT_IN.with_own(mixed).by_method()
    assert [[row.industry for row in table.rows] for table in tables] == [list(BENCHMARKS), ["b", "a"], ["c"], ["d"]]
    for table in tables:
        assert {(row.measures, row.method) for row in table.rows} == {(table.measures, table.method)}


MANY = Counts(100, 300, 600)
JAPAN = Described("JP", Population.CONSUMERS)
CLIENTS, OWN = Described("US", Population.CLIENTS), Described("US", Population.OWN_CUSTOMERS)


def about(described, points=30, industry="field", **more):
    return own(industry, points, country=described.country, population=described.population, **more)


@pytest.mark.parametrize(
    ("row", "asked", "fit"),
    [
        (JAPAN, JAPAN, Fit.SAME),
        (JAPAN, OWN, Fit.OTHER_POPULATION),
        (CLIENTS, OWN, Fit.OTHER_POPULATION),
        (OWN, Described("JP", Population.OWN_CUSTOMERS), Fit.OTHER_COUNTRY),
        (Described("US"), Described("JP"), Fit.OTHER_COUNTRY),
        (Described(None, Population.CLIENTS), OWN, Fit.OTHER_POPULATION),
        (Described("US"), OWN, Fit.NOT_KNOWN),
        (OWN, Described("US"), Fit.NOT_KNOWN),
        (OWN, UNDESCRIBED, Fit.NOT_KNOWN),
        (UNDESCRIBED, OWN, Fit.NOT_KNOWN),
    ],
)
def test_there_is_no_verdict_across_populations_or_countries(row, asked, fit):
    comparison = compare(MANY, about(row, percentiles=Percentiles(10, 29, 55)), TODAY, asked)
    differs = fit in {Fit.OTHER_COUNTRY, Fit.OTHER_POPULATION}
    assert comparison.fit == fit
    assert comparison.standing == (BenchmarkStanding.NO_VERDICT if differs else BenchmarkStanding.AHEAD)
    assert (comparison.quarter is None) is differs
    assert comparison.difference == pytest.approx(0.2)


def test_whom_an_enps_describes_is_known_but_for_the_country():
    row = about(Described("DE"), measures=Measure.ENPS)
    assert compare(MANY, row, TODAY, Described("DE")).fit == Fit.SAME
    assert compare(MANY, row, TODAY).fit == Fit.NOT_KNOWN


def test_the_seed_names_no_sample():
    assert all(row.names_no_sample for row in BENCHMARKS.values())
    assert not own("saas", 1, n_firms=13).names_no_sample


def test_of_several_rows_that_one_is_taken_whose_people_are_most_alike():
    rows = [about(JAPAN, -40), about(CLIENTS, 37), about(OWN, 25), about(UNDESCRIBED, 30)]
    benchmarks = BUILT_IN.with_own(rows)

    def taken(country, population):
        return benchmarks.find("field", asked=Described(country, population)).points

    assert (taken("JP", Population.CONSUMERS), taken("US", Population.CLIENTS)) == (-40, 37)
    assert taken("US", Population.OWN_CUSTOMERS) == 25
    assert taken("DE", Population.CONSUMERS) == 30  # nobody's rather than another country's
    assert taken(None, Population.CLIENTS) == 37
    assert [len(table.rows) for table in benchmarks.by_method()] == [10, 1, 1, 1, 1]


def test_of_rows_that_are_as_alike_the_newest_is_taken():
    old = Benchmark("field", "Field", 10, "Somebody", date(2024, 1, 1), "a panel", country="US")
    new = Benchmark("field", "Field", 20, "Somebody", date(2025, 1, 1), "a panel", country="JP")
    assert BUILT_IN.with_own([new, old]).find("field").points == 20


def test_ones_own_row_wins_whomever_it_describes():
    assert BUILT_IN.with_own([about(JAPAN, -17, "saas")]).find("saas", asked=OWN).points == -17


@pytest.mark.parametrize(
    ("counts", "quarter"),
    [
        (Counts(50, 40, 10), Quarter.LOWEST),
        (Counts(30, 30, 40), Quarter.BELOW_MIDDLE),
        (Counts(11, 49, 40), Quarter.ABOVE_MIDDLE),
        (Counts(20, 30, 50), Quarter.ABOVE_MIDDLE),
        (Counts(0, 45, 55), Quarter.HIGHEST),
        (Counts(0, 0, 9), None),
    ],
)
def test_with_percentiles_the_quarter_of_the_field_is_known(counts, quarter):
    row = own("field", 30, percentiles=Percentiles(10, 29, 55))
    assert compare(counts, row, TODAY).quarter == quarter
    assert compare(counts, SAAS, TODAY).quarter is None
