"""When a note may reach somebody, beside the questions that they get; and how many are spread."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.asking.contact import Allowed, AskedIn, Hold, Wait
from bot.core.asking.notes import may_tell, note_moments
from bot.core.asking.placing import Limits, Room
from bot.core.clock.timing import Calendar, Hours, local_day

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("asked", "planned", "expected"),
    [
        ([], None, Allowed),
        ([AskedIn(1, open=1)], None, Hold),
        ([AskedIn(1), AskedIn(2, open_reasks=1)], None, Hold),
        ([AskedIn(1, last=NOON - 23 * HOUR)], None, Wait),
        ([AskedIn(1, last_reask=NOON - HOUR)], None, Wait),
        ([AskedIn(1, last=NOON - DAY, last_reask=NOON - DAY)], NOON + DAY, Allowed),
        ([], NOON + 23 * HOUR, Wait),
        ([], NOON - HOUR, Wait),  # a question that is due, and waits for its hour
    ],
)
def test_a_note_waits_for_questions_and_none_for_it(asked, planned, expected):
    assert isinstance(may_tell(asked, planned, NOON), expected)


@given(hours=st.integers(-60, 60), planned=st.integers(-60, 60))
def test_when_it_no_longer_waits_a_day_lies_between(hours, planned):
    found = may_tell([AskedIn(1, last=NOON + hours * HOUR)], NOON + planned * HOUR, NOON)
    at = found.until if isinstance(found, Wait) else NOON
    assert at >= NOON + hours * HOUR + DAY
    assert abs(NOON + planned * HOUR - at) >= DAY


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        may_tell([], None, datetime(2026, 11, 24))  # noqa: DTZ001 (that is the point)


@given(people=st.integers(0, 150), a_day=st.sampled_from([None, 20, 60]), a_minute=st.sampled_from([1, 5]))
def test_everybody_gets_a_moment_of_theirs_and_no_day_or_minute_too_many(people, a_day, a_minute):
    calendars = [Calendar(zone, Hours(9, 11)) for zone in (BERLIN, NEW_YORK)]
    room = Room(Limits(BERLIN, a_day, a_minute=a_minute))
    found = dict(note_moments([(n, calendars[n % 2]) for n in range(people)], NOON, room))
    assert set(found) == set(range(people))
    minutes, days = [at.replace(second=0) for at in found.values()], [local_day(at, BERLIN) for at in found.values()]
    assert all(minutes.count(one) <= a_minute for one in set(minutes))
    assert a_day is None or all(days.count(one) <= a_day for one in set(days))
    for n, at in found.items():
        assert at >= NOON
        assert 9 <= at.astimezone((BERLIN, NEW_YORK)[n % 2]).hour < 11
        assert at.astimezone((BERLIN, NEW_YORK)[n % 2]).weekday() < 5
