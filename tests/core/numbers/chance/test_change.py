"""Real or chance, for different people, the same people, and partly the same."""

from itertools import product
from math import factorial, prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.numbers.chance import change as judging
from bot.core.numbers.chance.change import Change, Verdict, change
from bot.core.numbers.chance.uncertainty import Interval, score_interval
from bot.core.numbers.score import Counts, tally
from tests.core.numbers.pairs import in_bands

band = st.integers(0, 400)
some_counts = st.builds(Counts, band, band, band).filter(lambda counts: counts.n)
some_pairs = st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=60)
no_deadline = settings(deadline=None)
ONE_OF_EACH = (3, 7, 10)


def paired_change(pairs):
    return judging.paired_change(in_bands(pairs))


def overlapping_change(before, after, pairs):
    return judging.overlapping_change(before, after, in_bands(pairs))


def change_among(before, after, pairs):
    return judging.change_among(before, after, in_bands(pairs))


def pairs_of(table):
    """Give pairs of scores from a table of 3 x 3, rows before and columns after."""
    return [(ONE_OF_EACH[i], ONE_OF_EACH[j]) for i, j in product(range(3), repeat=2) for _ in range(table[i][j])]


def test_change_between_different_people_against_reference_values():
    measured = change(Counts(12, 8, 10), Counts(10, 0, 20))
    assert measured.difference * 100 == pytest.approx(40)
    assert measured.interval.points() == pytest.approx((-6.69, 80.26), abs=0.0051)
    assert measured.verdict == Verdict.COULD_BE_CHANCE


def test_overlapping_intervals_can_still_be_a_real_change():
    before, after = Counts(30, 40, 30), Counts(18, 40, 42)
    assert score_interval(before).high > score_interval(after).low
    assert change(before, after).verdict == Verdict.LIKELY_REAL


def test_a_fall_is_as_real_as_a_rise():
    assert change(Counts(0, 10, 40), Counts(40, 10, 0)).verdict == Verdict.LIKELY_REAL
    assert change(Counts(40, 10, 0), Counts(0, 10, 40)).verdict == Verdict.LIKELY_REAL


@pytest.mark.parametrize(
    ("before_n", "after_n", "verdict"),
    [(9, 10, Verdict.TOO_FEW), (10, 9, Verdict.TOO_FEW), (10, 10, Verdict.LIKELY_REAL)],
)
def test_below_ten_answers_on_either_side_there_is_no_verdict(before_n, after_n, verdict):
    measured = change(Counts(before_n, 0, 0), Counts(0, 0, after_n))
    assert measured.verdict == verdict
    assert measured.difference == 2


@pytest.mark.parametrize(
    ("before", "after"),
    [(Counts(0, 0, 0), Counts(1, 2, 3)), (Counts(1, 2, 3), Counts(0, 0, 0)), (Counts(0, 0, 0), Counts(0, 0, 0))],
)
def test_no_change_to_or_from_nothing(before, after):
    assert change(before, after) is None


@no_deadline
@given(some_counts, some_counts)
def test_a_change_lies_on_its_scale_and_contains_the_difference(before, after):
    measured = change(before, after)
    assert measured.difference == after.nps - before.nps
    assert -2 <= measured.interval.low <= measured.difference <= measured.interval.high <= 2


@no_deadline
@given(some_counts, some_counts)
def test_a_change_backwards_is_the_same_change_negated(before, after):
    there, back = change(before, after), change(after, before)
    assert back == Change(-there.difference, Interval(-there.interval.high, -there.interval.low), there.verdict)


@no_deadline
@given(some_counts)
def test_nothing_changed_is_never_a_real_change(counts):
    assert change(counts, counts).verdict != Verdict.LIKELY_REAL


# The same people


def test_the_same_people_against_reference_values():
    measured = paired_change(pairs_of([[35, 5, 0], [15, 20, 5], [10, 5, 5]]))
    assert measured.difference * 100 == pytest.approx(-30)
    assert measured.interval.points() == pytest.approx((-45.43, -14.58), abs=0.0051)
    assert measured.verdict == Verdict.LIKELY_REAL


def test_the_same_people_tell_what_different_people_can_not():
    """Twelve of a hundred went up: too little for two groups of strangers, plain where each is their own measure."""
    pairs = [(8, 9)] * 12 + [(3, 3)] * 20 + [(8, 8)] * 28 + [(10, 10)] * 40
    before, after = (tally(scores) for scores in zip(*pairs, strict=True))
    assert paired_change(pairs).verdict == Verdict.LIKELY_REAL
    assert change(before, after).verdict == Verdict.COULD_BE_CHANCE


@pytest.mark.parametrize(("movers", "verdict"), [(5, Verdict.COULD_BE_CHANCE), (6, Verdict.LIKELY_REAL)])
def test_few_movers_are_judged_by_exact_chance(movers, verdict):
    """Five the same way happen in 1 of 16 by chance, six in 1 of 32."""
    assert paired_change([(8, 9)] * movers + [(8, 8)] * 20).verdict == verdict


def test_nine_of_the_same_people_are_too_few():
    assert paired_change([(8, 9)] * 9).verdict == Verdict.TOO_FEW
    assert paired_change([]) is None


@given(some_pairs)
def test_a_paired_change_lies_on_its_scale_and_contains_the_difference(pairs):
    measured, before = paired_change(pairs), tally(was for was, _ in pairs).nps
    assert -1 - before - 1e-9 <= measured.interval.low <= measured.difference + 1e-9
    assert measured.difference - 1e-9 <= measured.interval.high <= 1 - before + 1e-9


@given(some_pairs)
def test_backwards_the_same_people_changed_by_as_much_the_other_way(pairs):
    there, back = paired_change(pairs), paired_change([(now, was) for was, now in pairs])
    assert (back.difference, back.verdict) == (pytest.approx(-there.difference), there.verdict)


# Partly the same people


@given(some_counts, some_counts)
def test_those_who_answered_both_times_narrow_the_range_when_they_agree_with_themselves(before, after):
    same = pairs_of([[0, 0, 0], [0, 0, 0], [0, 0, 0]])
    for place, score in enumerate(ONE_OF_EACH):
        both = min((c.detractors, c.passives, c.promoters)[place] for c in (before, after))
        same += [(score, score)] * both
    strangers, known = overlapping_change(before, after, []), overlapping_change(before, after, same)
    assert known.difference == strangers.difference == after.nps - before.nps
    assert known.interval.high - known.interval.low <= strangers.interval.high - strangers.interval.low + 1e-9
    assert -2 <= known.interval.low <= known.difference <= known.interval.high <= 2


def test_more_people_in_both_than_in_one_is_a_mistake():
    with pytest.raises(ValueError, match="2 people can't have answered both times"):
        overlapping_change(Counts(1, 0, 0), Counts(1, 1, 0), [(1, 1), (2, 2)])


def test_partly_the_same_people_by_hand():
    """Of 20 and 20 people 10 are shared, and theirs correlate by r: that counts by r * 10 / 20."""
    before, after = Counts(8, 4, 8), Counts(3, 7, 10)
    shared = [(3, 3)] * 2 + [(10, 10)] * 3 + [(8, 8)] * 3 + [(3, 8)] + [(8, 10)]
    # Before they were 3, 4 and 3, after 2, 4 and 4: five products of 1 and 0.
    alike = (10 * 5 - 0 * 2) / ((10 * 6 - 0**2) * (10 * 6 - 2**2)) ** 0.5 * 10 / 20
    first, second = score_interval(before), score_interval(after)
    down, up = after.nps - second.low, first.high - before.nps
    measured = overlapping_change(before, after, shared)
    assert measured.difference - measured.interval.low == pytest.approx(
        (down**2 + up**2 - 2 * alike * down * up) ** 0.5
    )


TEN_PROMOTERS, THREE_LESS = Counts(0, 0, 10), Counts(0, 3, 7)


@pytest.mark.parametrize("pairs", [[], [(10, 10)], [(10, 8)], [(10, 8)] * 3 + [(10, 10)] * 6])
def test_people_who_all_said_the_same_before_change_nothing_of_a_verdict(pairs):
    assert overlapping_change(TEN_PROMOTERS, THREE_LESS, pairs) == change(TEN_PROMOTERS, THREE_LESS)
    assert change(TEN_PROMOTERS, THREE_LESS).verdict == Verdict.COULD_BE_CHANCE
    assert change_among(TEN_PROMOTERS, THREE_LESS, [(10, 8)] * 3 + [(10, 10)] * 7).verdict == Verdict.COULD_BE_CHANCE


@st.composite
def some_overlaps(draw):
    """Everybody's bands before and after, and the scores of those who are in both."""
    shared = draw(st.lists(st.tuples(st.sampled_from(ONE_OF_EACH), st.sampled_from(ONE_OF_EACH)), max_size=30))
    others = st.builds(Counts, st.integers(0, 20), st.integers(0, 20), st.integers(1, 20))
    sides = (tally(scores) for scores in zip(*shared, strict=True)) if shared else (Counts(0, 0, 0), Counts(0, 0, 0))
    before, after = (side + draw(others) for side in sides)
    return before, after, shared


def mirrored(counts):
    return Counts(counts.promoters, counts.passives, counts.detractors)


def is_about(measured, difference, low, high, verdict):
    found = (measured.difference, measured.interval.low, measured.interval.high)
    assert found == pytest.approx((difference, low, high), abs=1e-7)
    # Where an interval ends at 0 but for its last digit, nobody can say on which side.
    assert measured.verdict == verdict or min(abs(low), abs(high)) < 1e-7


@no_deadline
@given(some_overlaps())
def test_an_overlap_lies_on_its_scale_and_its_verdict_is_that_of_its_interval(overlap):
    measured = change_among(*overlap)
    assert -2 <= measured.interval.low <= measured.difference <= measured.interval.high <= 2
    if measured.verdict != Verdict.TOO_FEW:
        outside = not measured.interval.low <= 0 <= measured.interval.high
        assert (measured.verdict == Verdict.LIKELY_REAL) == outside


@no_deadline
@given(some_overlaps())
def test_an_overlap_backwards_or_mirrored_is_the_same_change_negated(overlap):
    before, after, shared = overlap
    there = overlapping_change(before, after, shared)
    negated = (-there.difference, -there.interval.high, -there.interval.low, there.verdict)
    is_about(overlapping_change(after, before, [(now, was) for was, now in shared]), *negated)
    other = dict(zip(ONE_OF_EACH, reversed(ONE_OF_EACH), strict=True))
    shared = [(other[was], other[now]) for was, now in shared]
    is_about(overlapping_change(mirrored(before), mirrored(after), shared), *negated)


@no_deadline
@given(some_counts, some_counts, st.tuples(st.integers(0, 10), st.integers(0, 10)))
def test_one_shared_person_changes_nothing(before, after, pair):
    assert overlapping_change(before, after, [pair]) == change(before, after)


MOVES = {2: (3, 10), 1: (3, 8), 0: (8, 8), -1: (8, 3), -2: (10, 3)}


@pytest.mark.parametrize("n", [10, 11, 12])
def test_of_the_same_people_verdict_and_interval_never_contradict_each_other(n):
    """Every way in which so many people can move; and, where they move by chance, how often that is called real."""
    alarms = dict.fromkeys([(0.2, 0.0), (0.3, 0.0), (0.45, 0.0), (0.15, 0.05), (0.2, 0.1)], 0.0)
    for moved in product(range(n + 1), repeat=4):
        if (same := n - sum(moved)) < 0:
            continue
        often = dict(zip((2, 1, -1, -2, 0), (*moved, same), strict=True))
        measured = paired_change([MOVES[move] for move, times in often.items() for _ in range(times)])
        is_real = measured.verdict == Verdict.LIKELY_REAL
        assert is_real == (not measured.interval.low <= 0 <= measured.interval.high)
        ways = factorial(n) / prod(map(factorial, often.values()))
        for one, two in alarms if is_real else ():
            chance = {2: two, -2: two, 1: one, -1: one, 0: 1 - 2 * one - 2 * two}
            alarms[one, two] += ways * prod(chance[move] ** times for move, times in often.items())
    assert max(alarms.values()) < 0.05


def test_who_answered_decides_how_a_change_is_judged():
    before, after = Counts(2, 10, 8), Counts(1, 9, 10)
    everybody = [(3, 8), (3, 3), (8, 10), (8, 10)] + [(8, 8)] * 8 + [(10, 10)] * 8
    assert change_among(before, after, []) == change(before, after)
    assert change_among(before, after, everybody) == paired_change(everybody)
    assert change_among(before, after, everybody[:9]) == overlapping_change(before, after, everybody[:9])
