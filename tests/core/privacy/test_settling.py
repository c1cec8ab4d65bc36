"""Reports of different days never differ by fewer than five answers of a group."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock.window import Window
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.privacy.settling import first_day_that_matters, settled

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


def seen(window, live, today):
    """The answers that a report shows of those that its reader looks at, and knows of the rest only that they exist."""
    since = first_day_that_matters(window)
    read = {day: number for day, number in live.items() if day <= today and (since is None or day >= since)}
    older = since is not None and any(day < since for day in live)
    return answers(settled(window, read, today, older=older), read)


def differ_by_few(some, others):
    return any(0 < len(difference) < SMALL_GROUP for difference in (some - others, others - some))


def test_windows_that_begin_in_different_years_are_cut_alike():
    """Else two reports, from December and from January on, would differ by the two answers of January."""
    live = {date(2024, 12, 20): 3, date(2026, 1, 10): 1, date(2026, 1, 20): 1}
    live |= {date(2026, 2, 1): 3, date(2026, 3, 1): 5}
    today, last = date(2026, 6, 1), date(2026, 3, 15)
    one, other = (seen(Window(date(year, month, 1), last), live, today) for year, month in ((2025, 12), (2026, 1)))
    assert one
    assert not differ_by_few(one, other)


def test_what_was_left_of_a_year_comes_with_the_next():
    live = {date(2025, 12, 30): 3, date(2026, 1, 2): 3}
    everything = Window(None, date(2026, 12, 31))
    assert settled(everything, live, date(2026, 1, 5)) == Window(None, date(2025, 12, 29))
    live[date(2026, 1, 9)] = 2
    assert len(answers(settled(everything, live, date(2026, 1, 10)), live)) == 8


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


years = st.integers(0, 1200).map(lambda number: date(2024, 1, 1) + number * DAY)
long_windows = st.tuples(years, years).map(lambda two: Window(min(two), max(two))) | years.map(
    lambda day: Window(None, day)
)


@given(st.dictionaries(years, st.integers(1, 7), max_size=12), long_windows, long_windows, years, years)
def test_nor_do_windows_of_years_of_which_only_the_last_two_are_read(live, one, other, earlier, later):
    first, second = (
        seen(window, {day: number for day, number in live.items() if day <= today}, today)
        for window, today in ((one, earlier), (other, later))
    )
    assert not differ_by_few(first, second)
