"""Reports of different days never differ by fewer than five answers of a group."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.disclosure import SMALL_GROUP
from bot.core.settling import first_day_that_matters, settled
from bot.core.window import Window

DAY = timedelta(days=1)
FIRST = date(2026, 1, 5)


def answers(window, live):
    return {(day, n) for day, number in live.items() for n in range(number) if window and _holds(window, day)}


def _holds(window, day):
    return (window.start is None or window.start <= day) and day <= window.end


def test_an_answer_alone_waits_for_four_more():
    live = {FIRST: 5, FIRST + 3 * DAY: 1}
    for later in range(1, 20):
        today = FIRST + later * DAY
        assert answers(settled(Window(FIRST, today), live, today), live) == answers(Window(FIRST, FIRST), live)
    live[FIRST + 9 * DAY] = 4
    today = FIRST + 10 * DAY
    assert len(answers(settled(Window(FIRST, today), live, today), live)) == 10


def test_today_is_not_over():
    assert settled(Window(FIRST, FIRST), {FIRST: 50}, FIRST) is None
    assert settled(Window(FIRST - DAY, FIRST), {FIRST: 50}, FIRST) == Window(FIRST - DAY, FIRST - DAY)


def test_imported_answers_wait_for_nothing():
    assert settled(Window(FIRST, FIRST), {}, FIRST) == Window(FIRST, FIRST)


def test_a_window_that_ends_between_answers_keeps_its_days():
    window = Window(FIRST, FIRST + 30 * DAY)
    assert settled(window, {FIRST: 5}, FIRST + 40 * DAY) == window


def test_a_window_within_one_stretch_shows_nothing():
    live = {FIRST: 5, FIRST + 5 * DAY: 2, FIRST + 9 * DAY: 3}
    assert answers(settled(Window(FIRST + 4 * DAY, FIRST + 6 * DAY), live, FIRST + 30 * DAY), live) == set()
    assert settled(Window(FIRST + 5 * DAY, FIRST + 6 * DAY), live, FIRST + 30 * DAY) is None


def test_stretches_are_counted_from_the_year_before():
    assert first_day_that_matters(Window(date(2026, 11, 1), date(2026, 11, 30))) == date(2025, 1, 1)
    assert first_day_that_matters(Window(None, FIRST)) is None


days = st.integers(0, 60).map(lambda number: FIRST + number * DAY)
windows = st.tuples(days, days).map(lambda two: Window(min(two), max(two))) | days.map(lambda day: Window(None, day))


@given(st.dictionaries(days, st.integers(1, 7)), windows, windows, days, days)
def test_any_two_windows_on_any_two_days_differ_by_five_answers_or_none(live, one, other, earlier, later):
    """Each day's report sees the answers that were there by then."""
    shown = []
    for window, today in ((one, earlier), (other, later)):
        known = {day: number for day, number in live.items() if day <= today}
        shown.append(answers(settled(window, known, today), known))
    for difference in (shown[0] - shown[1], shown[1] - shown[0]):
        assert not difference or len(difference) >= SMALL_GROUP
