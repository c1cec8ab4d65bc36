"""Halves go away from zero, everywhere and exactly."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.numbers.score import Counts
from bot.core.numbers.shown import whole


@pytest.mark.parametrize(
    ("promoters", "passives", "detractors", "shown"),
    [
        (3, 3, 2, 13),
        (2, 3, 3, -13),
        (11, 19, 10, 3),
        (10, 19, 11, -3),
        (57, 100, 0, 36),
        (1, 199, 0, 1),
        (0, 199, 1, -1),
    ],
)
def test_halves_are_rounded_away_from_zero(promoters, passives, detractors, shown):
    nps = Counts(promoters=promoters, passives=passives, detractors=detractors).nps
    assert nps is not None
    assert whole(nps) == shown


@given(st.integers(1, 5_000), st.data())
def test_every_score_is_rounded_as_on_paper(n, data):
    net = data.draw(st.integers(-n, n))
    exact = Fraction(100 * net, n)
    on_paper = Decimal(exact.numerator) / Decimal(exact.denominator)
    assert whole(net / n) == int(on_paper.quantize(Decimal(1), rounding=ROUND_HALF_UP))
