"""Waves: their intervals by the calendar, whom they draw, and in which order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.clock.wave import Every, Unit, is_drawn, is_held_out, share_of, turn_in_wave

days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
intervals = st.builds(Every, st.integers(1, 60), st.sampled_from(Unit))


@pytest.mark.parametrize(
    ("text", "every"),
    [
        ("once", None),
        ("90 days", Every(90, Unit.DAY)),
        ("1 month", Every(1, Unit.MONTH)),
        ("13 weeks", Every(13, Unit.WEEK)),
        ("3 months", Every(3, Unit.MONTH)),
    ],
)
def test_intervals_are_read_and_written(text, every):
    assert Every.parse(text) == every
    assert every is None or str(every) == text


@pytest.mark.parametrize(
    "text", ["", "3", "months", "0 weeks", "-1 days", "3 years", "3  months", "٣ months", "3 months "]
)
def test_what_is_no_interval_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match="such as 3 months"):
        Every.parse(text)


@pytest.mark.parametrize(
    ("every", "day", "expected"),
    [
        (Every(3, Unit.MONTH), date(2026, 11, 30), date(2027, 2, 28)),
        (Every(1, Unit.MONTH), date(2028, 1, 31), date(2028, 2, 29)),
        (Every(12, Unit.MONTH), date(2028, 2, 29), date(2029, 2, 28)),
        (Every(2, Unit.WEEK), date(2026, 12, 28), date(2027, 1, 11)),
        (Every(90, Unit.DAY), date(2026, 12, 1), date(2027, 3, 1)),
    ],
)
def test_the_next_wave_by_the_calendar(every, day, expected):
    assert every.after(day) == expected


def beginnings(every, first, number):
    """As the bot finds them, one after the other, from the newest waves that it kept."""
    slots = [first]
    while len(slots) < number:
        slots.insert(0, every.after(slots[0], every.day_of_month(slots[:8])))
    return " ".join(map(str, reversed(slots)))


@pytest.mark.parametrize(
    ("every", "first", "expected"),
    [
        (1, date(2027, 1, 31), "2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31 2027-06-30"),
        (1, date(2027, 1, 30), "2027-01-30 2027-02-28 2027-03-30 2027-04-30 2027-05-30 2027-06-30"),
        (1, date(2027, 2, 28), "2027-02-28 2027-03-28 2027-04-28 2027-05-28 2027-06-28 2027-07-28"),
        (3, date(2026, 11, 30), "2026-11-30 2027-02-28 2027-05-30 2027-08-30 2027-11-30 2028-02-29"),
        (3, date(2027, 8, 31), "2027-08-31 2027-11-30 2028-02-29 2028-05-31 2028-08-31 2028-11-30"),
        (12, date(2028, 2, 29), "2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29 2033-02-28"),
    ],
)
def test_waves_from_a_months_end_stay_there(every, first, expected):
    assert beginnings(Every(every, Unit.MONTH), first, len(expected.split())) == expected


def test_another_interval_before_tells_nothing_of_the_day():
    every = Every(1, Unit.MONTH)
    assert every.day_of_month([date(2027, 2, 28), date(2027, 2, 10), date(2026, 12, 31)]) == 28
    assert every.day_of_month([date(2027, 4, 30), date(2027, 1, 31)]) == 31  # two were missed
    assert Every(4, Unit.WEEK).day_of_month([date(2027, 2, 28)]) is None


@given(intervals, days, st.integers(0, 2000))
def test_the_wave_that_runs_began_at_most_one_interval_ago(every, first, later):
    today = first + timedelta(days=later)
    slot = every.newest_slot(first, today)
    assert first <= slot <= today < every.after(slot)


@given(st.lists(st.integers() | st.text(), min_size=1, max_size=3))
def test_a_share_is_the_same_for_ever_and_below_one(parts):
    assert 0 <= share_of(*parts) < 1
    assert share_of(*parts) == share_of(*parts)


def test_shares_are_what_they_were_in_every_release():
    """Another hash would ask people anew in the middle of a wave, and move the held-out ones."""
    assert turn_in_wave(1, 1) == pytest.approx(0.6438566925)
    assert share_of("x") == pytest.approx(0.1775068200)


def test_a_sample_draws_its_share_and_another_one_in_the_next_wave():
    people, spring, summer = range(10_000), date(2026, 4, 1), date(2026, 7, 1)
    drawn = {one for one in people if is_drawn(25, one, 1, spring)}
    again = {one for one in people if is_drawn(25, one, 1, summer)}
    assert 2_300 < len(drawn) < 2_700
    assert 500 < len(drawn & again) < 750
    assert all(is_drawn(100, one, 1, spring) for one in people)


def test_who_is_held_out_stays_so():
    held_out = {one for one in range(10_000) if is_held_out(10, one, 1)}
    assert 900 < len(held_out) < 1_100
    assert not any(is_held_out(0, one, 1) for one in range(1_000))
    assert held_out != {one for one in range(10_000) if is_held_out(10, one, 2)}
