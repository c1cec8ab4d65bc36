"""When somebody who said "not now" is asked again."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.clock.timing import Hours
from bot.core.conversation.snooze import comes_back
from bot.core.understanding import When, understand

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=BERLIN)
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Antarctica/Troll",
]


def comes(text, now=TUESDAY, locale=None, hours=Hours(9, 11)):  # noqa: B008 (a frozen value)
    """Say on the person's clock when this message brings the question back."""
    moment = comes_back(understand(text, locale).when, now, now.tzinfo, hours)
    return moment.astimezone(now.tzinfo).strftime("%a %d %b %H:%M")


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("not now", None, "Tue 01 Dec 09:30"),
        ("later", None, "Tue 01 Dec 09:30"),
        ("tomorrow", None, "Wed 25 Nov 09:00"),
        ("tomorrow at 9", None, "Wed 25 Nov 09:00"),
        ("call me at 4pm tomorrow", None, "Wed 25 Nov 16:00"),
        ("at 3pm", None, "Tue 24 Nov 15:00"),
        ("at 9am", None, "Wed 25 Nov 09:00"),
        ("15:30", None, "Tue 24 Nov 15:30"),
        ("in 2 hours", None, "Tue 24 Nov 11:30"),
        ("in half an hour", None, "Tue 24 Nov 10:00"),
        ("in 3 days", None, "Fri 27 Nov 09:00"),
        ("later today", None, "Tue 24 Nov 12:30"),
        ("this afternoon", None, "Tue 24 Nov 15:00"),
        ("tonight", None, "Tue 24 Nov 19:00"),
        ("tomorrow morning", None, "Wed 25 Nov 09:00"),
        ("tuesday", None, "Tue 01 Dec 09:00"),
        ("on Wednesday", None, "Wed 25 Nov 09:00"),
        ("saturday", None, "Sat 28 Nov 09:00"),
        ("next week", None, "Mon 30 Nov 09:00"),
        ("next month", None, "Tue 01 Dec 09:00"),
        ("mañana a las 10", "es", "Wed 25 Nov 10:00"),
        ("en 2 horas", "es", "Tue 24 Nov 11:30"),
        ("la semana que viene", "es", "Mon 30 Nov 09:00"),
        ("morgen um 14 Uhr", "de", "Wed 25 Nov 14:00"),
        ("in 3 Tagen", "de", "Fri 27 Nov 09:00"),
        ("nächste Woche", "de", "Mon 30 Nov 09:00"),
        ("demain à 15h30", "fr", "Wed 25 Nov 15:30"),
        ("dans 2 heures", "fr", "Tue 24 Nov 11:30"),
        ("lundi", "fr", "Mon 30 Nov 09:00"),
        ("amanhã às 9h", "pt", "Wed 25 Nov 09:00"),
        ("daqui a 2 dias", "pt", "Thu 26 Nov 09:00"),
        ("semana que vem", "pt", "Mon 30 Nov 09:00"),
        ("明日の午後3時にお願いします", "ja", "Wed 25 Nov 15:00"),
        ("2時間後", "ja", "Tue 24 Nov 11:30"),
        ("来週", "ja", "Mon 30 Nov 09:00"),
    ],
)
def test_a_named_time_is_kept(text, locale, expected):
    assert comes(text, locale=locale) == expected


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("tomorrow morning", None, "Wed 25 Nov 09:00"),
        ("first thing tomorrow", None, "Wed 25 Nov 09:00"),
        ("tomorrow night", None, "Wed 25 Nov 19:00"),
        ("in the morning", None, "Tue 24 Nov 09:00"),
        ("mañana por la mañana", "es", "Wed 25 Nov 09:00"),
        ("mañana por la noche", "es", "Wed 25 Nov 19:00"),
        ("gleich morgen früh", "de", "Wed 25 Nov 09:00"),
        ("morgen Abend", "de", "Wed 25 Nov 19:00"),
        ("demain matin", "fr", "Wed 25 Nov 09:00"),
        ("demain soir", "fr", "Wed 25 Nov 19:00"),
        ("amanhã cedo", "pt", "Wed 25 Nov 09:00"),
        ("amanhã à noite", "pt", "Wed 25 Nov 19:00"),
        ("明日の朝", "ja", "Wed 25 Nov 09:00"),
        ("明日の夜", "ja", "Wed 25 Nov 19:00"),
    ],
)
def test_early_in_the_day_too_tomorrow_is_not_today(text, locale, expected):
    assert comes(text, now=TUESDAY.replace(hour=8, minute=10), locale=locale) == expected


def test_without_a_time_it_is_a_week_and_then_a_good_moment():
    sunday = datetime(2026, 11, 29, 20, 0, tzinfo=BERLIN)
    assert comes("later", sunday) == "Mon 07 Dec 09:00"


def test_next_month_begins_on_a_working_day():
    assert comes("next month", datetime(2026, 7, 31, 12, tzinfo=BERLIN)) == "Mon 03 Aug 09:00"


def test_a_time_that_the_clock_skips_is_as_much_later():
    assert comes("tomorrow 2:30", datetime(2026, 3, 28, 12, tzinfo=BERLIN)) == "Sun 29 Mar 03:30"


def test_hours_that_pass_are_counted_across_a_jump_of_the_clock():
    assert comes("in 3 hours", datetime(2026, 3, 29, 0, 30, tzinfo=BERLIN)) == "Sun 29 Mar 04:30"


def test_late_in_the_evening_later_today_is_the_morning():
    assert comes("later today", datetime(2026, 11, 24, 22, tzinfo=BERLIN)) == "Wed 25 Nov 09:00"


whens = st.builds(
    When,
    elapsed=st.none() | st.timedeltas(timedelta(0), timedelta(days=1000)),
    days=st.none() | st.integers(0, 1000),
    weekday=st.none() | st.integers(0, 6),
    month=st.booleans(),
    at=st.none() | st.times(),
)


@given(
    whens,
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 (aware by `timezones`)
    st.sampled_from(ZONES).map(ZoneInfo),
    st.builds(Hours, st.integers(0, 11), st.integers(12, 24)),
)
@example(When(days=1, at=time(2, 30)), datetime(2026, 3, 28, 12, tzinfo=UTC), BERLIN, Hours())
@example(When(days=1), datetime(2011, 12, 29, 12, tzinfo=UTC), ZoneInfo("Pacific/Apia"), Hours())
def test_it_is_always_ahead_and_within_90_days(when, now, zone, hours):
    moment = comes_back(when, now, zone, hours)
    assert moment.tzinfo is UTC
    assert now < moment <= now + timedelta(days=90)


def test_a_naive_now_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        comes_back(When(), datetime(2026, 11, 24), BERLIN, Hours())  # noqa: DTZ001 (what is tested)
