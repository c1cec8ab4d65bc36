"""When a question comes back: a named time beats the survey's hours."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.snooze import comes_back
from bot.core.timing import Hours
from bot.core.understanding import When, understand

BERLIN = ZoneInfo("Europe/Berlin")


def berlin(*moment):
    return datetime(*moment, tzinfo=BERLIN)


TUESDAY = berlin(2026, 11, 24, 9, 30)


@pytest.mark.parametrize(
    ("typed", "back"),
    [
        ("later", berlin(2026, 12, 1, 9, 30)),
        ("tomorrow", berlin(2026, 11, 25, 9, 0)),
        ("tomorrow at 4", berlin(2026, 11, 25, 16, 0)),
        ("at 3pm", berlin(2026, 11, 24, 15, 0)),
        ("at 8am", berlin(2026, 11, 25, 8, 0)),
        ("in 2 hours", berlin(2026, 11, 24, 11, 30)),
        ("in half an hour", berlin(2026, 11, 24, 10, 0)),
        ("next week", berlin(2026, 11, 30, 9, 0)),
        ("on tuesday", berlin(2026, 12, 1, 9, 0)),
        ("next month", berlin(2026, 12, 1, 9, 0)),
        ("tonight", berlin(2026, 11, 24, 19, 0)),
        ("in 3 days", berlin(2026, 11, 27, 9, 30)),
        ("mañana a las 10", berlin(2026, 11, 25, 10, 0)),
        ("nächste Woche", berlin(2026, 11, 30, 9, 0)),
        ("demain à 10h", berlin(2026, 11, 25, 10, 0)),
        ("daqui a 2 horas", berlin(2026, 11, 24, 11, 30)),
        ("明日の9時に", berlin(2026, 11, 25, 9, 0)),
    ],
)
def test_the_time_that_was_named_is_kept(typed, back):
    when = understand(typed).when
    assert when is not None
    assert comes_back(when, TUESDAY, BERLIN, Hours()) == back


def test_nobody_is_forgotten_for_years():
    in_a_year = When(elapsed=timedelta(days=365))
    assert comes_back(in_a_year, TUESDAY, BERLIN, Hours()) - TUESDAY == timedelta(days=90)


START = datetime(2024, 1, 1, tzinfo=UTC)
WHENS = st.builds(
    When,
    elapsed=st.none() | st.timedeltas(timedelta(0), timedelta(days=400)),
    days=st.none() | st.integers(0, 400),
    weekday=st.none() | st.integers(0, 6),
    month=st.booleans(),
    at=st.none() | st.times().map(lambda at: time(at.hour, at.minute)),
)


@given(
    WHENS,
    st.integers(0, 6 * 365 * 24 * 3600).map(lambda seconds: START + timedelta(seconds=seconds)),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo", "Pacific/Apia"]),
)
def test_it_always_lies_ahead_and_not_too_far(when, now, zone):
    back = comes_back(when, now, ZoneInfo(zone), Hours())
    assert back.tzinfo is UTC
    assert now < back <= now + timedelta(days=90)
