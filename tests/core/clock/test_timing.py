from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.clock.timing import (
    Hours,
    day_and_slot,
    in_utc,
    local_day,
    next_good_moment,
    next_slot,
    working_days_later,
    zone_named,
)


def utc(*fields):
    return datetime(*fields, tzinfo=UTC)


MINUTE = timedelta(minutes=1)
ALL_ZONES = available_timezones()
JUMPY = [
    "Europe/Berlin",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "America/St_Johns",
    "America/Nuuk",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
    "Antarctica/Troll",
    "UTC",
]
JUMPS = [
    ("Africa/Cairo", utc(2023, 4, 27, 22)),
    ("Africa/Cairo", utc(2023, 10, 26, 21)),
    ("America/St_Johns", utc(2009, 3, 8, 3, 31)),
    ("America/St_Johns", utc(2009, 11, 1, 2, 31)),
    ("Antarctica/Casey", utc(2010, 3, 4, 15)),
    ("Asia/Gaza", utc(2011, 3, 31, 22, 1)),
    ("Asia/Kathmandu", utc(1985, 12, 31, 18, 30)),
    ("Pacific/Apia", utc(2011, 12, 30, 10)),
]
SLOT_YEARS = [
    ("Europe/Berlin", 2025),
    ("America/New_York", 2025),
    ("America/Sao_Paulo", 2017),
    ("America/St_Johns", 2009),
    ("America/Nuuk", 2023),
    ("Africa/Cairo", 2023),
    ("Africa/Casablanca", 2024),
    ("Antarctica/Casey", 2010),
    ("Antarctica/Troll", 2025),
    ("Asia/Beirut", 2021),
    ("Asia/Kathmandu", 1985),
    ("Asia/Tehran", 2021),
    ("Australia/Lord_Howe", 2025),
    ("Pacific/Apia", 2011),
    ("Pacific/Chatham", 2025),
    ("Pacific/Kiritimati", 1994),
    ("Pacific/Kwajalein", 1993),
    ("UTC", 2025),
]
EARLIER = [timedelta(seconds=1), *(timedelta(minutes=minutes) for minutes in (1, 29, 59, 61, 119))]
zones = st.sampled_from([ZoneInfo(name) for name in JUMPY])
instants = st.datetimes(datetime(1995, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
hours_of_a_day = (
    st.tuples(st.integers(0, 24), st.integers(0, 24)).filter(lambda h: h[0] < h[1]).map(lambda h: Hours(*h))
)


def wall(instant, zone):
    return instant.astimezone(zone).replace(tzinfo=None)


def dates_seen(zone, first, last):
    """Every date that the zone's calendar has from first to last, found by looking every hour."""
    instant, seen = utc(first.year, first.month, first.day) - timedelta(days=2), set()
    while (day := instant.astimezone(zone).date()) <= last:
        seen.add(day)
        instant += timedelta(hours=1)
    return sorted(day for day in seen if day >= first)


def minutes_from(after, end):
    """`after` itself and every full minute behind it, before the end."""
    moment = after
    while moment < end:
        yield moment
        moment = moment.replace(second=0, microsecond=0) + MINUTE


def good(instant, zone, hours):
    local = instant.astimezone(zone)
    return local.isoweekday() <= 5 and hours.start <= local.hour < hours.end


# --- hours


@pytest.mark.parametrize(
    ("after", "days", "expected"),
    [
        ("2026-11-24 09:30", 2, "2026-11-26 09:00"),  # Tuesday to Thursday
        ("2026-11-26 09:30", 2, "2026-11-30 09:00"),  # over the weekend
        ("2026-11-28 09:30", 1, "2026-11-30 09:00"),  # from a Saturday
        ("2026-11-24 09:30", 4, "2026-11-30 09:00"),
    ],
)
def test_working_days_later(after, days, expected):
    berlin = ZoneInfo("Europe/Berlin")
    moment = datetime.fromisoformat(after).replace(tzinfo=berlin)
    assert working_days_later(moment, days, berlin, Hours()) == datetime.fromisoformat(expected).replace(tzinfo=berlin)


@given(instants, zones, hours_of_a_day, st.integers(1, 10))
def test_so_many_working_days_later_is_a_good_moment_on_a_later_day(after, zone, hours, days):
    found = working_days_later(after, days, zone, hours)
    assert next_good_moment(found, zone, hours) == found
    assert local_day(found, zone) >= local_day(after, zone) + timedelta(days=days)


def test_default_hours():
    assert Hours() == Hours(start=9, end=11)
    assert Hours(0, 24) == Hours(start=0, end=24)


@pytest.mark.parametrize(("start", "end"), [(-1, 9), (9, 25), (11, 9), (9, 9), (9.5, 11), (9, 11.0), (False, True)])
def test_impossible_hours_are_refused(start, end):
    with pytest.raises(ValueError, match=r"^Hours are whole, from 0 to 24, and start before they end"):
        Hours(start, end)


# --- the next good moment


@pytest.mark.parametrize(
    ("zone", "hours", "after", "expected"),
    [
        # A plain week: before, inside, at the end, Friday's end, Saturday, Sunday night.
        ("Europe/Berlin", Hours(), utc(2026, 3, 2, 5), utc(2026, 3, 2, 8)),
        ("Europe/Berlin", Hours(), utc(2026, 3, 2, 9, 17, 3, 5), utc(2026, 3, 2, 9, 17, 3, 5)),
        ("Europe/Berlin", Hours(), utc(2026, 3, 2, 9, 59, 59, 999999), utc(2026, 3, 2, 9, 59, 59, 999999)),
        ("Europe/Berlin", Hours(), utc(2026, 3, 2, 10), utc(2026, 3, 3, 8)),
        ("Europe/Berlin", Hours(), utc(2026, 3, 6, 10), utc(2026, 3, 9, 8)),
        ("Europe/Berlin", Hours(), utc(2026, 3, 7, 8, 30), utc(2026, 3, 9, 8)),
        ("Europe/Berlin", Hours(), utc(2026, 3, 8, 22, 59), utc(2026, 3, 9, 8)),
        # The weekend on which the clocks change: Monday is an hour earlier or later in UTC.
        ("Europe/Berlin", Hours(), utc(2026, 3, 27, 10), utc(2026, 3, 30, 7)),
        ("Europe/Berlin", Hours(), utc(2026, 10, 23, 9), utc(2026, 10, 26, 8)),
        # Offsets of a quarter of an hour, and half an hour of daylight saving.
        ("Asia/Kathmandu", Hours(), utc(2026, 3, 2, 0), utc(2026, 3, 2, 3, 15)),
        ("Australia/Lord_Howe", Hours(), utc(2026, 4, 3, 3), utc(2026, 4, 5, 22, 30)),
        # Friday in the person's zone is still Thursday in UTC, and the other way round.
        ("Pacific/Kiritimati", Hours(), utc(2026, 3, 5, 18), utc(2026, 3, 5, 19)),
        ("America/Los_Angeles", Hours(20, 22), utc(2026, 3, 7, 4, 30), utc(2026, 3, 7, 4, 30)),
        # Cairo's clocks jump on a Friday from 00:00 to 01:00: the hours begin late, or do not exist.
        ("Africa/Cairo", Hours(0, 3), utc(2023, 4, 27, 3), utc(2023, 4, 27, 22)),
        ("Africa/Cairo", Hours(0, 1), utc(2023, 4, 27, 3), utc(2023, 4, 30, 21)),
        # ... and fall back on a Thursday from 24:00 to 23:00: that hour is good twice.
        ("Africa/Cairo", Hours(23, 24), utc(2023, 10, 26, 20, 30), utc(2023, 10, 26, 20, 30)),
        ("Africa/Cairo", Hours(23, 24), utc(2023, 10, 26, 21, 30), utc(2023, 10, 26, 21, 30)),
        ("Africa/Cairo", Hours(23, 24), utc(2023, 10, 26, 22), utc(2023, 10, 27, 21)),
        # Gaza's once jumped on a Friday from 00:01 to 01:01, not at a full hour.
        ("Asia/Gaza", Hours(1, 3), utc(2011, 3, 31, 21, 59), utc(2011, 3, 31, 22, 1)),
        ("Asia/Gaza", Hours(1, 3), utc(2011, 3, 31, 22, 0, 30, 5), utc(2011, 3, 31, 22, 1)),
        # Casey's fell back from Friday 02:00 to Thursday 23:00: Thursday's late hours come again after Friday began.
        ("Antarctica/Casey", Hours(22, 24), utc(2010, 3, 4, 13), utc(2010, 3, 4, 15)),
        # Midnight did not exist on a Sunday in Brazil; Monday comes as ever.
        ("America/Sao_Paulo", Hours(0, 2), utc(2017, 10, 14, 12), utc(2017, 10, 16, 2)),
        # Samoa had no Friday 2011-12-30: after Thursday comes Monday.
        ("Pacific/Apia", Hours(), utc(2011, 12, 29, 21), utc(2012, 1, 1, 19)),
    ],
)
def test_next_good_moment(zone, hours, after, expected):
    found = next_good_moment(after, ZoneInfo(zone), hours)
    assert found == expected
    assert found.tzinfo is UTC


@settings(deadline=None)
@given(instants, zones, hours_of_a_day)
def test_the_moment_found_is_good_and_stays_found(after, zone, hours):
    found = next_good_moment(after, zone, hours)
    assert found >= after
    assert good(found, zone, hours)
    assert next_good_moment(found, zone, hours) == found


@settings(deadline=None, max_examples=60)
@given(instants, zones, hours_of_a_day)
@example(utc(2010, 3, 4, 12, 59), ZoneInfo("Antarctica/Casey"), Hours(22, 24))
@example(utc(2009, 3, 7, 12), ZoneInfo("America/St_Johns"), Hours(1, 2))
@example(utc(2011, 12, 29, 12), ZoneInfo("Pacific/Apia"), Hours(2, 3))
@example(utc(2023, 10, 26, 18), ZoneInfo("Africa/Cairo"), Hours(23, 24))
@example(utc(2023, 4, 27, 21), ZoneInfo("Africa/Cairo"), Hours(0, 2))
def test_no_earlier_minute_is_good(after, zone, hours):
    found = next_good_moment(after, zone, hours)
    assert not any(good(moment, zone, hours) for moment in minutes_from(after, found))


@settings(deadline=None, max_examples=50)
@given(st.integers(-180, 180), st.sampled_from(JUMPS), hours_of_a_day)
def test_no_earlier_minute_is_good_around_a_jump(minutes, jump, hours):
    zone, after = ZoneInfo(jump[0]), jump[1] + minutes * MINUTE
    found = next_good_moment(after, zone, hours)
    assert not any(good(moment, zone, hours) for moment in minutes_from(after, found))


def test_any_aware_moment_is_understood_and_a_naive_one_refused():
    berlin = ZoneInfo("Europe/Berlin")
    after = datetime(2026, 3, 2, 6, 0, tzinfo=ZoneInfo("Europe/London"))
    assert next_good_moment(after, berlin, Hours()) == utc(2026, 3, 2, 8)
    naive = datetime(2026, 3, 2, 6, 0)  # noqa: DTZ001 - the refused value itself
    for refuses in (
        lambda: in_utc(naive),
        lambda: local_day(naive, berlin),
        lambda: next_good_moment(naive, berlin, Hours()),
        lambda: next_slot(naive, berlin, 9),
    ):
        with pytest.raises(ValueError, match="needs a time zone: 2026-03-02T06:00:00 has none"):
            refuses()


# --- days and daily slots


def test_local_day():
    assert local_day(utc(2026, 3, 1, 23, 30), ZoneInfo("Europe/Berlin")) == date(2026, 3, 2)
    assert local_day(utc(2026, 3, 2, 4, 59), ZoneInfo("America/New_York")) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("zone", "hour", "after", "day", "instant"),
    [
        ("Europe/Berlin", 9, utc(2026, 3, 2, 7, 59), date(2026, 3, 2), utc(2026, 3, 2, 8)),
        ("Europe/Berlin", 9, utc(2026, 3, 2, 8), date(2026, 3, 3), utc(2026, 3, 3, 8)),
        ("Europe/Berlin", 0, utc(2026, 3, 1, 23), date(2026, 3, 3), utc(2026, 3, 2, 23)),
        # 02:00 does not exist in spring and comes twice in autumn.
        ("Europe/Berlin", 2, utc(2026, 3, 28, 12), date(2026, 3, 29), utc(2026, 3, 29, 1)),
        ("Europe/Berlin", 2, utc(2026, 10, 24, 12), date(2026, 10, 25), utc(2026, 10, 25, 0)),
        ("Europe/Berlin", 2, utc(2026, 10, 25, 0), date(2026, 10, 26), utc(2026, 10, 26, 1)),
        # Midnight that does not exist.
        ("America/Sao_Paulo", 0, utc(2017, 10, 14, 12), date(2017, 10, 15), utc(2017, 10, 15, 3)),
        ("Africa/Cairo", 0, utc(2023, 4, 27, 12), date(2023, 4, 28), utc(2023, 4, 27, 22)),
        # Half an hour is skipped, or an hour from one minute past midnight.
        ("Australia/Lord_Howe", 2, utc(2026, 10, 3, 0), date(2026, 10, 4), utc(2026, 10, 3, 15, 30)),
        ("America/St_Johns", 1, utc(2009, 3, 7, 12), date(2009, 3, 8), utc(2009, 3, 8, 3, 31)),
        # 23:00 does not exist in Nuuk: the slot happens as the 31st begins, and still belongs to the 30th.
        ("America/Nuuk", 23, utc(2024, 3, 30, 2), date(2024, 3, 30), utc(2024, 3, 31, 1)),
        ("America/Nuuk", 23, utc(2024, 3, 31, 0, 59, 59), date(2024, 3, 30), utc(2024, 3, 31, 1)),
        ("America/Nuuk", 23, utc(2024, 3, 31, 1), date(2024, 3, 31), utc(2024, 4, 1, 0)),
        # Sunday 00:00 comes twice, the second time after a return into Saturday: it happened already.
        ("America/St_Johns", 0, utc(2009, 11, 1, 2, 29), date(2009, 11, 1), utc(2009, 11, 1, 2, 30)),
        ("America/St_Johns", 0, utc(2009, 11, 1, 2, 45), date(2009, 11, 2), utc(2009, 11, 2, 3, 30)),
        # A date that does not exist has no slot.
        ("Pacific/Apia", 9, utc(2011, 12, 29, 20), date(2011, 12, 31), utc(2011, 12, 30, 19)),
        ("Pacific/Apia", 0, utc(2011, 12, 29, 20), date(2011, 12, 31), utc(2011, 12, 30, 10)),
    ],
)
def test_next_slot(zone, hour, after, day, instant):
    found = next_slot(after, ZoneInfo(zone), hour)
    assert found == (day, instant)
    assert day_and_slot(after, ZoneInfo(zone), hour) == (local_day(after, ZoneInfo(zone)), day)
    assert found[1].tzinfo is UTC


@pytest.mark.parametrize("hour", [-1, 24, 9.5])
def test_an_hour_that_no_day_has_is_refused(hour):
    with pytest.raises(ValueError, match="from 0 to 23"):
        next_slot(utc(2026, 3, 2), ZoneInfo("UTC"), hour)


@pytest.mark.parametrize("hour", [0, 2, 23])
@pytest.mark.parametrize(("name", "year"), SLOT_YEARS)
def test_a_year_of_slots_covers_each_date_once_at_its_hour(name, year, hour):
    zone, end = ZoneInfo(name), utc(year + 1, 3, 1)  # both its jumps, and what was jumped over at New Year
    slots = [next_slot(utc(year, 3, 1), zone, hour)]
    while slots[-1][1] < end:
        slots.append(next_slot(slots[-1][1], zone, hour))
    days, instants = zip(*slots, strict=True)
    assert list(days) == dates_seen(zone, days[0], days[-1])
    for day, instant in slots:
        due = datetime(day.year, day.month, day.day, hour)  # noqa: DTZ001 - what the clock on the wall shows
        assert wall(instant, zone) >= due
        assert all(wall(instant - earlier, zone) < due for earlier in EARLIER)
    assert all(later > earlier for earlier, later in pairwise(instants))


# --- zone names


def test_every_zone_is_found_by_its_name():
    assert {zone_named(name).key for name in JUMPY} == set(JUMPY)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Europe/Belin", "Europe/Berlin"),
        ("EUROPE/BERLIN", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("New York", "America/New_York"),
        ("America/New York", "America/New_York"),
        ("Asia/Katmandoo", "Asia/Katmandu"),
    ],
)
def test_an_unknown_zone_is_answered_with_a_near_one(name, nearest):
    with pytest.raises(ValueError, match="time zone") as refusal:
        zone_named(name)
    assert str(refusal.value) == f"There is no time zone named {name!r}. Did you mean {nearest}?"


@pytest.mark.parametrize("name", ["", "/", ".", "../etc/passwd", "/etc/localtime", "a\0b", "zone.tab", "x" * 100_000])
def test_what_is_no_name_at_all_is_answered_with_an_example(name):
    with pytest.raises(ValueError, match="time zone") as refusal:
        zone_named(name)
    assert str(refusal.value) == f"There is no time zone named {name!r}. Zones are named like Europe/Berlin."


@pytest.mark.parametrize("name", ["Europe", "Europe/", "localtime", "posix/Europe/Berlin", "right/Europe/Berlin"])
def test_folders_and_files_that_differ_by_machine_are_no_zones(name):
    with pytest.raises(ValueError, match=r"^There is no time zone named"):
        zone_named(name)


@settings(deadline=None, max_examples=10)
@given(st.text(max_size=30).filter(lambda name: name not in ALL_ZONES))
def test_no_text_does_anything_worse_than_being_refused(name):
    with pytest.raises(ValueError, match=r"^There is no time zone named"):
        zone_named(name)
