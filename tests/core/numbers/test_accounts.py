from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.numbers.accounts import (
    ASSUMED_CORRELATION,
    Accounts,
    alike_before,
    assumed_design_effect,
    design_effect,
    t_quantile,
)
from bot.core.numbers.benchmarks import BENCHMARKS
from bot.core.numbers.chance.change import Effects, Verdict, change, change_among
from bot.core.numbers.chance.uncertainty import answers_missing, score_interval
from bot.core.numbers.comparison import BenchmarkStanding, compare
from bot.core.numbers.score import NO_ANSWERS, Counts
from tests.benchmarks.accounts import Layout, coverage
from tests.core.numbers.pairs import in_bands

band = st.integers(0, 12)
an_account = st.builds(Counts, band, band, band)
names = st.text("abcdefgh", min_size=1, max_size=2)
some_accounts = st.builds(Accounts, st.dictionaries(names, an_account, max_size=12), an_account)
no_deadline = settings(deadline=None)


def whole(accounts):
    return sum(accounts.by_name.values(), accounts.strangers)


def mirrored(counts):
    return Counts(counts.promoters, counts.passives, counts.detractors)


@given(some_accounts)
@no_deadline
def test_a_range_is_never_narrower_than_that_of_strangers(accounts):
    counts, effect = whole(accounts), design_effect(accounts)
    plain, aware = score_interval(counts), score_interval(counts, design_effect=effect)
    assert effect >= 1
    if plain is not None:
        assert aware.low <= plain.low + 1e-9
        assert aware.high >= plain.high - 1e-9
        assert -1 <= aware.low < aware.high <= 1


@given(st.lists(st.sampled_from([Counts(1, 0, 0), Counts(0, 1, 0), Counts(0, 0, 1)]), max_size=60), an_account)
def test_accounts_of_one_voice_are_strangers(voices, strangers):
    named = Accounts({str(place): one for place, one in enumerate(voices)}, strangers)
    assert design_effect(named) == 1


@given(some_accounts)
@no_deadline
def test_turning_the_scale_around_changes_nothing(accounts):
    turned = Accounts({name: mirrored(one) for name, one in accounts.by_name.items()}, mirrored(accounts.strangers))
    assert design_effect(turned) == pytest.approx(design_effect(accounts))


@given(some_accounts)
@no_deadline
def test_strangers_are_accounts_that_nobody_named(accounts):
    voices = [Counts(1, 0, 0)] * accounts.strangers.detractors
    voices += [Counts(0, 1, 0)] * accounts.strangers.passives + [Counts(0, 0, 1)] * accounts.strangers.promoters
    named = accounts.by_name | {f"one {place}": one for place, one in enumerate(voices)}
    assert design_effect(Accounts(named)) == pytest.approx(design_effect(accounts))


@pytest.mark.parametrize("size", [2, 5, 10])
def test_where_everybody_agrees_an_account_is_of_one_mind(size):
    accounts = Accounts({str(place): Counts(0, 0, size) for place in range(12)})
    few_accounts = (t_quantile(11.0) / t_quantile(12.0 * size - 1)) ** 2
    assert design_effect(accounts) == pytest.approx(size * few_accounts, rel=1e-6)
    assert score_interval(whole(accounts), design_effect=design_effect(accounts)).low < 0.52


def test_one_account_alone_says_next_to_nothing_of_others():
    effect = design_effect(Accounts({"Acme": Counts(0, 0, 60)}))
    low, high = score_interval(Counts(0, 0, 60), design_effect=effect).points()
    assert low < -95
    assert high == 100
    assert compare(
        Counts(0, 0, 60), BENCHMARKS["saas"], BENCHMARKS["saas"].published, design_effect=effect
    ).standing is (BenchmarkStanding.TOO_FEW)


def test_the_design_effect_by_hand():
    """Two accounts of two: distances 2 and -2 from a mean of 0, and a t of one degree of freedom."""
    accounts = Accounts({"a": Counts(0, 0, 2), "b": Counts(2, 0, 0)})
    assert design_effect(accounts) == pytest.approx((16 + 2) / (4 * 4 / 3 + 1) * (12.7062 / 3.18245) ** 2, rel=1e-4)


@pytest.mark.parametrize(
    ("degrees", "quantile"),
    [(1, 12.7062047), (2, 4.3026527), (3, 3.1824463), (5, 2.5705818), (30, 2.0422725), (1e6, 1.9599664)],
)
def test_quantiles_of_student(degrees, quantile):
    assert t_quantile(float(degrees)) == pytest.approx(quantile, rel=2e-5)


def test_no_quantile_below_one_degree():
    with pytest.raises(ValueError, match="at least one degree"):
        t_quantile(0.5)


def test_a_change_of_accounts_is_judged_by_accounts():
    before = Accounts({str(place): Counts(5, 0, 0) if place < 10 else Counts(0, 0, 5) for place in range(20)})
    after = Accounts({f"new {place}": Counts(5, 0, 0) if place < 5 else Counts(0, 0, 5) for place in range(20)})
    effects = Effects(design_effect(before), design_effect(after), alike_before(before, after))
    assert change(whole(before), whole(after)).verdict is Verdict.LIKELY_REAL
    assert change(whole(before), whole(after), effects).verdict is Verdict.COULD_BE_CHANCE


def test_accounts_that_stand_where_they_stood_make_a_small_change_real():
    before = Accounts({str(place): Counts(2, 6, 0) if place % 2 else Counts(0, 0, 8) for place in range(24)})
    after = Accounts({str(place): Counts(4, 4, 0) if place % 2 else Counts(0, 2, 6) for place in range(24)})
    effects = Effects(design_effect(before), design_effect(after), alike_before(before, after))
    assert change(whole(before), whole(after), Effects(effects.before, effects.after)).verdict is (
        Verdict.COULD_BE_CHANCE
    )
    assert change(whole(before), whole(after), effects).verdict is Verdict.LIKELY_REAL


@given(some_accounts, some_accounts)
@no_deadline
def test_how_alike_accounts_are_lies_between_nothing_and_all(before, after):
    assert 0 <= alike_before(before, after) <= 1
    assert alike_before(before, after) == pytest.approx(alike_before(after, before))


def test_with_no_account_that_is_in_both_nothing_is_alike():
    assert alike_before(Accounts({"a": Counts(2, 0, 3)}), Accounts({"b": Counts(2, 0, 3)})) == 0


def test_accounts_take_the_place_of_the_same_people():
    counts, pairs = Counts(10, 10, 20), in_bands([(9, 9)] * 40)
    assert change_among(counts, counts, pairs, Effects(2.0, 2.0, 0.5)) == change(counts, counts, Effects(2.0, 2.0, 0.5))


@pytest.mark.parametrize("effect", [1.5, 3.0])
def test_more_answers_are_missing_where_accounts_agree(effect):
    plain, aware = (answers_missing(Counts(6, 14, 20), 0.1, design_effect=one) for one in (1.0, effect))
    assert (40 + plain) * effect - 2 <= 40 + aware <= (40 + plain) * effect + 2


@pytest.mark.parametrize(("sizes", "answers", "expected"), [([], 10, 1), ([1] * 30, 20, 1), ([5] * 12, 60, 2.2)])
def test_a_design_effect_that_is_assumed(sizes, answers, expected):
    assert assumed_design_effect(sizes, answers) == pytest.approx(expected)


def test_what_is_assumed_grows_with_the_answers_alone():
    assert assumed_design_effect([5] * 12, 30) == pytest.approx(1 + ASSUMED_CORRELATION * 2)


def test_nobody_has_no_design_effect():
    assert design_effect(Accounts()) == 1
    assert Accounts().mean == 0
    assert whole(Accounts()) == NO_ANSWERS


@pytest.mark.parametrize(("layout", "correlation"), list(product([Layout(12, 5, 5), Layout(20, 1, 20)], [0.15, 0.3])))
def test_ranges_hold_the_truth_as_often_as_they_say(layout, correlation):
    held = coverage(layout, (0.15, 0.35, 0.5), correlation, runs=150, seed=7)
    assert held.accounts >= 0.91
    assert held.strangers <= 0.93
    assert held.alarms <= 0.09
