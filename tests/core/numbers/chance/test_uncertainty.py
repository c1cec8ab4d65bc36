from itertools import product
from math import comb, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.numbers.chance.uncertainty import (
    EARLY,
    TOO_FEW,
    Z95,
    Interval,
    answers_missing,
    sample_size,
    score_interval,
    team_interval,
    wilson_interval,
)
from bot.core.numbers.score import Counts

band = st.integers(0, 400)
some_counts = st.builds(Counts, band, band, band).filter(lambda counts: counts.n)
no_deadline = settings(deadline=None)


def mirrored(counts):
    return Counts(counts.promoters, counts.passives, counts.detractors)


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        (Counts(0, 0, 5), 13.10, 100),
        (Counts(5, 0, 0), -100, -13.10),
        (Counts(0, 5, 0), -43.45, 43.45),
        (Counts(2, 3, 5), -21.66, 67.53),
        (Counts(1, 3, 16), 39.61, 90.09),
        (Counts(8, 17, 25), 11.99, 52.50),
        (Counts(16, 139, 6), -12.40, -0.54),  # Tango's own example
        (Counts(10, 30, 60), 35.57, 61.88),
        (Counts(75, 675, 250), 14.14, 20.88),
    ],
)
def test_score_interval_against_reference_values(counts, low, high):
    assert score_interval(counts).points() == pytest.approx((low, high), abs=0.0051)


def test_score_interval_to_four_decimals():
    assert score_interval(Counts(8, 17, 25)).points() == pytest.approx((11.9856, 52.4961), abs=0.00005)


@pytest.mark.parametrize(("n", "half_width"), [(100, 14), (200, 10)])
def test_how_wide_the_interval_is_at_shares_of_15_35_50(n, half_width):
    low, high = score_interval(Counts(n * 15 // 100, n * 35 // 100, n // 2)).points()
    assert round((high - low) / 2) == half_width


@pytest.mark.parametrize("n", [1, 5, 10, 1000, 10**6])
def test_closed_forms_where_everybody_agrees(n):
    lowest_of_all_promoters = (n - Z95**2) / (n + Z95**2)
    reach_of_all_passives = Z95**2 / (n + Z95**2)
    promoters, passives, detractors = (score_interval(Counts(*c)) for c in ((0, 0, n), (0, n, 0), (n, 0, 0)))
    assert (promoters.low, promoters.high) == (pytest.approx(lowest_of_all_promoters, abs=2e-12), 1)
    assert (detractors.low, detractors.high) == (-1, pytest.approx(-lowest_of_all_promoters, abs=2e-12))
    assert (passives.low, passives.high) == pytest.approx((-reach_of_all_passives, reach_of_all_passives), abs=2e-12)


def test_bounds_solve_tangos_equation():
    d, n, p = 8, 50, 25
    for candidate, z in zip(_bounds(score_interval(Counts(8, 17, 25))), (Z95, -Z95), strict=True):
        b = -p - d + (2 * n - p + d) * candidate
        q = (sqrt(b * b + 8 * n * d * candidate * (1 - candidate)) - b) / (4 * n)
        assert (p - d - n * candidate) / sqrt(n * (2 * q + candidate * (1 - candidate))) == pytest.approx(z, abs=1e-9)


@pytest.mark.parametrize("counts", [Counts(1, 0, 10**9), Counts(0, 1, 10**9), Counts(10**9, 1, 0)])
def test_rounding_at_a_billion_answers_takes_no_root_of_a_negative_number(counts):
    interval = score_interval(counts)
    assert interval.low <= counts.nps <= interval.high
    assert interval.high - interval.low < 1e-6


def test_no_answers_have_no_interval():
    assert score_interval(Counts(0, 0, 0)) is None


def test_a_higher_confidence_is_wider():
    usual, wider = score_interval(Counts(8, 17, 25)), score_interval(Counts(8, 17, 25), confidence_z=2.576)
    assert wider.low < usual.low < usual.high < wider.high


@no_deadline
@given(some_counts)
def test_the_interval_stays_on_the_scale_and_contains_the_score(counts):
    interval = score_interval(counts)
    assert -1 <= interval.low <= counts.nps <= interval.high <= 1
    assert interval.low < interval.high


@no_deadline
@given(some_counts)
def test_promoters_and_detractors_are_treated_alike(counts):
    interval = score_interval(counts)
    assert score_interval(mirrored(counts)) == Interval(-interval.high, -interval.low)


@no_deadline
@given(some_counts, st.integers(2, 20))
def test_more_answers_of_the_same_kind_are_surer(counts, times):
    few = score_interval(counts)
    many = score_interval(Counts(counts.detractors * times, counts.passives * times, counts.promoters * times))
    assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(("n", "worst"), [(5, 0.922), (10, 0.940), (20, 0.944)])
def test_exact_coverage_in_the_worst_of_171_populations(n, worst):
    """Every outcome of n answers, weighted by its probability, in every population of shares in steps of 5 %."""
    outcomes = [
        (d, p, comb(n, d) * comb(n - d, p), score_interval(Counts(d, n - d - p, p)))
        for d, p in product(range(n + 1), repeat=2)
        if d + p <= n
    ]
    coverages = []
    for d20, p20 in product(range(1, 19), repeat=2):
        if d20 + p20 >= 20:
            continue
        share_d, share_p, truth = d20 / 20, p20 / 20, (p20 - d20) / 20
        share_s = 1 - share_d - share_p
        coverages.append(
            sum(
                ways * share_d**d * share_p**p * share_s ** (n - d - p)
                for d, p, ways, interval in outcomes
                if interval.low <= truth <= interval.high
            )
        )
    assert len(coverages) == 171
    assert round(min(coverages), 3) == worst


def test_thresholds():
    assert (TOO_FEW, EARLY) == (10, 30)


def _bounds(interval):
    return interval.low, interval.high


# A team of so many people


def test_a_team_against_reference_values():
    team = team_interval(Counts(4, 12, 24), 50)
    assert (team.interval.points(), team.certain.points()) == (pytest.approx((38, 60)), pytest.approx((20, 60)))


teams = st.tuples(some_counts, st.integers(0, 300))


@no_deadline
@given(teams)
def test_a_team_is_surer_than_the_world_and_never_surer_than_certain(team):
    counts, missing = team
    known = team_interval(counts, counts.n + missing)
    world, step = score_interval(counts), 1 / known.size
    assert known.certain.low <= known.interval.low <= known.interval.high <= known.certain.high
    assert world.low - step < known.interval.low + 1e-9
    assert known.interval.high - 1e-9 < world.high + step
    for bound in (known.interval.low, known.interval.high):
        assert bound * known.size == pytest.approx(round(bound * known.size))
    assert known.interval.low - step <= counts.nps <= known.interval.high + step


@given(some_counts)
def test_a_team_that_has_all_answered_has_its_score_and_no_range(counts):
    known = team_interval(counts, counts.n)
    assert known.interval == known.certain
    assert (known.interval.low, known.interval.high) == (counts.nps, counts.nps)


def test_a_team_can_not_be_smaller_than_its_answers():
    with pytest.raises(ValueError, match="A team of 3 can't have given 4 answers"):
        team_interval(Counts(1, 1, 2), 3)
    assert team_interval(Counts(0, 0, 0), 3) is None


# Shares, and how many answers it takes


@pytest.mark.parametrize(
    ("share", "low", "high"), [((3, 10), 0.10779, 0.60322), ((0, 10), 0, 0.27753), ((1, 1), 0.20655, 1)]
)
def test_the_share_of_wilson(share, low, high):
    interval = wilson_interval(*share)
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=5e-6)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_lies_in_its_interval_and_that_between_0_and_1(share):
    k, n = share
    interval, other = wilson_interval(k, n), wilson_interval(n - k, n)
    assert 0 <= interval.low <= k / n <= interval.high <= 1
    assert (1 - other.high, 1 - other.low) == pytest.approx((interval.low, interval.high))


def test_no_share_of_nothing():
    assert wilson_interval(0, 0) is None
    with pytest.raises(ValueError, match="2 of 1"):
        wilson_interval(2, 1)


@pytest.mark.parametrize(
    ("margin", "team", "needed"), [(0.1, None, 203), (0.05, None, 811), (0.1, 300, 122), (0.1, 100, 68)]
)
def test_how_many_answers_it_takes(margin, team, needed):
    assert sample_size(Counts(15, 35, 50), margin, team) == needed


@pytest.mark.parametrize(
    ("counts", "missing"),
    [(Counts(15, 35, 50), 103), (Counts(30, 70, 100), 3), (Counts(150, 350, 500), 0), (Counts(0, 0, 0), None)],
)
def test_how_many_answers_are_missing(counts, missing):
    assert answers_missing(counts, 0.1) == missing


def test_few_who_agree_are_not_taken_for_certainty():
    assert answers_missing(Counts(0, 0, 5), 0.1) > 100


def test_a_margin_lies_above_0():
    with pytest.raises(ValueError, match="above 0"):
        sample_size(Counts(1, 1, 1), 0)
