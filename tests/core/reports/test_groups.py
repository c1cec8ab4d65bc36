"""Whether groups differ by more than chance, and which: false alarms, symmetries, and cases worked out by hand."""

from itertools import permutations
from math import erfc, exp, sqrt
from random import Random
from statistics import fmean, pvariance

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.numbers.chance.tails import gamma_tail
from bot.core.numbers.score import NO_ANSWERS, Counts, tally
from bot.core.reports.breakdown import NOT_KNOWN, break_down_guarded
from bot.core.reports.groups import (
    Side,
    Spread,
    StandingOut,
    by_passives,
    chance_of,
    difference_of,
    pooled_scores,
    unevenness,
    variance_when_dealt,
)
from tests.benchmarks.groups import PEOPLE, SHAPES, called_different

band = st.integers(0, 40)
some_counts = st.builds(Counts, band, band, band).filter(lambda counts: counts.n)
some_groups = st.lists(some_counts, min_size=2, max_size=8).filter(lambda groups: sum(g.n for g in groups) >= 20)


def listed(*groups, others=NO_ANSWERS):
    return break_down_guarded(
        "team", {**dict(zip("ABCDEFGH", groups, strict=False)), NOT_KNOWN: others}, waiting=0, beside=0
    )


def mirrored(counts):
    return Counts(counts.promoters, counts.passives, counts.detractors)


def test_groups_that_are_alike_differ_by_no_more_than_chance():
    found = difference_of(listed(Counts(3, 4, 8), Counts(4, 4, 7), Counts(5, 8, 17)))
    assert (found.spread, found.stand_out) == (Spread.CHANCE, ())
    assert found.chance > 0.5


def test_the_group_that_stands_out_is_named_with_its_side():
    found = difference_of(listed(Counts(4, 10, 26), Counts(5, 11, 24), Counts(22, 10, 8), Counts(4, 11, 25)))
    assert found.spread is Spread.STAND_OUT
    assert found.stand_out == (StandingOut("C", Side.BELOW),)


def test_of_two_groups_that_differ_both_are_named():
    found = difference_of(listed(Counts(4, 4, 12), Counts(9, 6, 5)))
    assert 0.01 < found.chance < 0.05
    assert found.stand_out == (StandingOut("A", Side.ABOVE), StandingOut("B", Side.BELOW))


def test_groups_may_differ_while_none_stands_out():
    found = difference_of(listed(*[Counts(3, 8, 19)] * 3, *[Counts(10, 8, 12)] * 3))
    assert (found.spread, found.stand_out) == (Spread.SOMEWHERE, ())


def test_groups_that_agree_in_themselves_differ_all_the_same():
    found = difference_of(listed(Counts(0, 0, 15), Counts(0, 15, 0)))
    assert found.spread is Spread.STAND_OUT
    assert difference_of(listed(Counts(0, 0, 15), Counts(0, 0, 12))).spread is Spread.CHANCE


def test_fewer_than_ten_answers_are_never_pointed_out():
    unlike = difference_of(listed(Counts(0, 2, 20), Counts(1, 2, 20), Counts(9, 0, 0)))
    assert unlike.spread is Spread.STAND_OUT
    assert "C" not in {one.value for one in unlike.stand_out}
    assert difference_of(listed(Counts(0, 0, 40), Counts(9, 0, 0))).spread is Spread.TOO_FEW


def test_those_who_are_in_no_group_are_held_against_and_not_pointed_out():
    found = difference_of(listed(Counts(1, 4, 30), others=Counts(20, 4, 1)))
    assert found.stand_out == (StandingOut("A", Side.ABOVE),)


@pytest.mark.parametrize(("groups", "others"), [([], 0), ([Counts(1, 2, 30)], 0), ([], 9)])
def test_one_group_differs_from_nobody(groups, others):
    assert difference_of(listed(*groups, others=Counts(others, others, others))) is None


def test_passives_gather_where_the_score_is_the_same():
    breakdown = listed(Counts(15, 0, 15), Counts(0, 30, 0), Counts(15, 2, 15))
    assert difference_of(breakdown).spread is Spread.CHANCE
    assert difference_of(by_passives(breakdown)).stand_out[0] == StandingOut("B", Side.ABOVE)


@given(some_groups, st.randoms(use_true_random=False))
def test_the_order_of_groups_says_nothing(groups, random):
    shuffled = random.sample(groups, len(groups))
    assert chance_of(shuffled) == pytest.approx(chance_of(groups), abs=1e-9)


@given(some_groups)
def test_a_mirrored_scale_gives_the_same_chance_and_the_other_side(groups):
    assert chance_of([mirrored(group) for group in groups]) == pytest.approx(chance_of(groups), abs=1e-9)
    scores = pooled_scores([mirrored(group) for group in groups])
    assert scores == pytest.approx([-score for score in pooled_scores(groups)], abs=1e-9)


@given(some_counts, some_groups)
def test_groups_with_the_same_shares_count_as_one(one, others):
    twice = Counts(2 * one.detractors, 2 * one.passives, 2 * one.promoters)
    assert unevenness([one, twice, *others]) == pytest.approx(unevenness([one + twice, *others]), abs=1e-9)
    assert chance_of([one, twice, one + twice, one + twice]) == pytest.approx(1)


@given(st.lists(st.integers(0, 10), min_size=4, max_size=6), st.integers(1, 3))
def test_mean_and_variance_are_those_of_all_ways_to_deal_the_answers_out(scores, first):
    everybody = tally(scores)
    if max(everybody.detractors, everybody.passives, everybody.promoters) == everybody.n:
        return  # nothing to deal out
    parts = (slice(first), slice(first, first + 1), slice(first + 1, None))
    dealt = [[tally(way[part]) for part in parts if way[part]] for way in permutations(scores)]
    values = [unevenness(way) for way in dealt]
    assert fmean(values) == pytest.approx(len(dealt[0]) - 1)
    assert variance_when_dealt(dealt[0]) == pytest.approx(pvariance(values), abs=1e-9)


@given(some_groups)
def test_pooled_scores_lie_between_the_group_and_all(groups):
    scores, pooled = [group.nps for group in groups], pooled_scores(groups)
    assert min(scores) - 1e-9 <= min(pooled) <= max(pooled) <= max(scores) + 1e-9


def test_the_fewer_answers_the_nearer_to_all():
    small, large, other = Counts(0, 0, 4), Counts(0, 0, 60), Counts(40, 10, 10)
    pooled = pooled_scores([small, large, other])
    assert pooled[0] < pooled[1] < 1
    assert pooled_scores([Counts(3, 4, 8), Counts(4, 4, 7)]) == pytest.approx([8 / 30] * 2)
    assert pooled_scores([Counts(0, 0, 3), Counts(0, 0, 1)]) == [1, 1]
    assert pooled_scores([large]) == [1]


@pytest.mark.parametrize("x", [0.01, 0.5, 1.4, 1.6, 3, 10, 50, 300])
def test_the_tail_of_chi_square(x):
    assert gamma_tail(0.5, x) == pytest.approx(erfc(sqrt(x)), rel=1e-11)
    assert gamma_tail(1, x) == pytest.approx(exp(-x), rel=1e-11)
    assert gamma_tail(2.5, x) == pytest.approx(gamma_tail(1.5, x) + x**1.5 * exp(-x) / 1.329340388179137, rel=1e-11)
    assert gamma_tail(3, 0) == 1


@pytest.mark.parametrize("shape", SHAPES)
def test_groups_that_are_alike_are_seldom_called_different(shape):
    """Of 500 lists 25 are expected; 40 is three standard deviations more. All of them: make bench."""
    random = Random(20261130)  # noqa: S311 (the same lists at every run)
    assert sum(called_different(random, PEOPLE["15 / 35 / 50"], shape) for _ in range(500)) <= 40
