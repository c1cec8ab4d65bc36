"""Movement, and a report worked out from counts."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock.window import window_named
from bot.core.numbers.benchmarks import BUILT_IN
from bot.core.numbers.score import Counts
from bot.core.reports.report import Figures, ResponseRate, build_report
from tests.core.numbers.pairs import movement_of

TODAY = date(2026, 11, 22)


def report(counts, before=None, industry=None):
    figures = Figures(
        counts=counts,
        counts_before=before,
        rate=ResponseRate(3, 4),
        movement=movement_of([(8, 9), (8, 8), (8, 6)]),
        awaiting_reask=4,
    )
    return build_report("acme", window_named("30d", TODAY), figures, BUILT_IN.find(industry))


@pytest.mark.parametrize(
    ("days_ago", "marked"), [(0, True), (29, True), (31, True), (58, True), (59, False), (60, False), (-1, False)]
)
def test_two_wordings_are_marked_and_not_compared(days_ago, marked):
    """A day within the 30 days or the 30 before parts their answers; the very first day of all of them does not."""
    reworded = TODAY - timedelta(days=days_ago)
    figures = Figures(
        counts=Counts(20, 5, 5),
        counts_before=Counts(10, 10, 10),
        rate=ResponseRate(3, 4),
        movement=movement_of([(8, 9), (8, 8), (8, 6)]),
        awaiting_reask=4,
        reworded_on=reworded,
    )
    made = build_report("acme", window_named("30d", TODAY), figures, None)
    assert made.reworded_on == (reworded if marked else None)
    assert (made.change is None) is marked


def test_a_report_of_nothing_says_nothing():
    empty = report(Counts(detractors=0, passives=0, promoters=0), industry="saas")
    assert (empty.nps, empty.interval, empty.standing, empty.change, empty.comparison) == (None,) * 5


def test_movement_is_counted_in_bands_both_ways():
    pairs = [(7, 9), (8, 10), (7, 8), (8, 7), (8, 6), (7, 0)]
    assert movement_of(pairs).ways == (2, 2, 2)
    assert movement_of([]).answered_twice == 0


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10))))
def test_everybody_moved_somewhere(pairs):
    forth, back = movement_of(pairs), movement_of([(after, before) for before, after in pairs])
    assert forth.answered_twice == len(pairs)
    assert (forth.up, forth.down) == (back.down, back.up)
