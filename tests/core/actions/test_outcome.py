"""What came of an action, and how sure that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions.notices import Answers
from bot.core.actions.outcome import Moved, Outcome, way_of
from bot.core.numbers.chance.change import Verdict
from bot.core.numbers.score import Band

MOVED = st.builds(Moved, *[st.integers(0, 200)] * 3)


def test_passives_go_up_stay_or_go_down():
    assert [way_of(band) for band in (Band.PROMOTER, Band.PASSIVE, Band.DETRACTOR)] == ["up", "same", "down"]


def test_solved_comes_with_its_range():
    solved = Outcome(answers=Answers(8, 1, 1)).solved
    assert (solved.n, solved.of) == (8, 10)
    assert (round(solved.interval.low, 3), round(solved.interval.high, 3)) == (0.490, 0.943)  # Wilson, by hand
    assert Outcome().solved.interval is None


@pytest.mark.parametrize(
    ("told", "without", "verdict"),
    [
        (Moved(30, 60, 10), Moved(2, 6, 1), Verdict.TOO_FEW),
        (Moved(30, 60, 10), Moved(3, 6, 1), Verdict.COULD_BE_CHANCE),
        (Moved(60, 30, 10), Moved(10, 35, 5), Verdict.LIKELY_REAL),
    ],
)
def test_with_and_without_are_compared_only_as_far_as_numbers_carry(told, without, verdict):
    assert Outcome(moved=told, moved_without=without).difference.verdict is verdict


@given(told=MOVED, without=MOVED)
def test_the_difference_lies_in_its_range_and_turns_its_sign_with_the_sides(told, without):
    found = Outcome(moved=told, moved_without=without).difference
    turned = Outcome(moved=without, moved_without=told).difference
    if not (told.n and without.n):
        assert found is turned is None
        return
    assert -1 <= found.interval.low <= found.difference <= found.interval.high <= 1
    assert found.difference == pytest.approx(told.up / told.n - without.up / without.n)
    assert (found.interval.low, found.interval.high) == pytest.approx((-turned.interval.high, -turned.interval.low))
