"""Windows as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock.window import UnknownWindowError, Window, WindowForm, is_window, window_named

TODAY = date(2026, 11, 22)
A_DAY = timedelta(days=1)


def days(first, last):
    return Window(date.fromisoformat(first), date.fromisoformat(last))


@given(st.integers(1, 9999))
def test_a_window_of_days_includes_today_and_the_one_before_ends_where_it_starts(number):
    window = window_named(f"{number}d", TODAY)
    assert (window.end, window.days, window.label) == (TODAY, number, f"{number}d")
    before = window.before()
    assert (before.end, before.label) == (window.start - A_DAY, window.label)


def test_all_has_no_beginning_and_nothing_before_it():
    assert window_named("all", TODAY) == Window(None, TODAY)
    assert window_named("all", TODAY).before() is None


@pytest.mark.parametrize(
    ("label", "window", "before"),
    [
        ("12m", days("2025-11-23", "2026-11-22"), days("2024-11-23", "2025-11-22")),
        ("this quarter", days("2026-10-01", "2026-11-22"), days("2026-07-01", "2026-09-30")),
        ("This Quarter", days("2026-10-01", "2026-11-22"), days("2026-07-01", "2026-09-30")),
        ("2026-Q3", days("2026-07-01", "2026-09-30"), days("2026-04-01", "2026-06-30")),
        ("2026q1", days("2026-01-01", "2026-03-31"), days("2025-10-01", "2025-12-31")),
        ("2026-Q4", days("2026-10-01", "2026-11-22"), days("2026-07-01", "2026-09-30")),
        ("2026-07-01..2026-09-30", days("2026-07-01", "2026-09-30"), days("2026-03-31", "2026-06-30")),
        ("2026-07-01..2026-07-01", days("2026-07-01", "2026-07-01"), days("2026-06-30", "2026-06-30")),
        ("30D", days("2026-10-24", "2026-11-22"), days("2026-09-24", "2026-10-23")),
    ],
)
def test_windows_by_name(label, window, before):
    assert is_window(label)
    named = window_named(label, TODAY)
    assert (named, named.before()) == (window, before)


@pytest.mark.parametrize(
    ("as_of", "first"), [(date(2024, 2, 29), date(2023, 3, 1)), (date(2026, 3, 31), date(2025, 4, 1))]
)
def test_twelve_months_hold_each_day_of_the_year_once(as_of, first):
    assert window_named("12m", as_of).start == first


def test_a_month_ago_from_the_last_of_march_begins_in_march():
    assert window_named("1m", date(2026, 3, 31)) == days("2026-03-01", "2026-03-31")


@pytest.mark.parametrize(
    "label", ["", "0d", "-7d", "7", "d", "7 d", "99999d", "\u0667d", "week", "2026-Q5", "2026-07-01", "0m"]
)
def test_any_other_word_is_no_window(label):
    assert not is_window(label)
    with pytest.raises(ValueError, match="is not a window: use 7d, 30d, 90d, 12m"):
        window_named(label, TODAY)


def test_a_range_that_ends_before_it_begins_names_the_cure():
    with pytest.raises(ValueError, match=r"write 2026-07-01\.\.2026-09-30"):
        window_named("2026-09-30..2026-07-01", TODAY)


@pytest.mark.parametrize("label", ["2026-02-30..2026-03-01", "999m", "0000-Q1", "9999d"])
def test_days_that_no_calendar_has_are_refused(label):
    with pytest.raises(ValueError, match=r"the calendar|is no day|is not a window"):
        window_named(label, date(20, 1, 1))


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(["7d", "90d", "12m", "this quarter", "2026-Q3"]))
def test_the_window_before_ends_the_day_before(as_of, label):
    window = window_named(label, as_of)
    assert window.start <= window.end
    assert window.before().end == window.start - A_DAY


@pytest.mark.parametrize(
    ("label", "form"),
    [
        ("90d", WindowForm.DAYS),
        ("12m", WindowForm.MONTHS),
        ("2026q3", WindowForm.QUARTER),
        ("this quarter", WindowForm.THIS_QUARTER),
        ("2026-07-01..2026-09-30", WindowForm.RANGE),
        ("all", WindowForm.ALL),
    ],
)
def test_a_window_knows_how_it_was_named(label, form):
    assert window_named(label, TODAY).form is form
    assert window_named(label, TODAY).months == (12 if form is WindowForm.MONTHS else None)


@pytest.mark.parametrize(
    ("label", "as_of"),
    [
        ("9999-Q4", TODAY),
        ("9999-12-31..9999-12-31", TODAY),
        ("30d", date.max),
        ("this quarter", date.max),
        ("0000-Q1", TODAY),
        ("2026-02-31..2026-03-01", TODAY),
        ("2026-03-02..2026-03-01", TODAY),
    ],
)
def test_what_the_calendar_does_not_have_is_refused_with_a_sentence(label, as_of):
    with pytest.raises(UnknownWindowError, match=label.split("..")[0]):
        window_named(label, as_of)
