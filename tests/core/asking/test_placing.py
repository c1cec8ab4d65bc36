"""Who is asked when: nobody in breach of a rule, nobody lost, days even, minutes not crowded."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.asking.contact import Allowed, ContactHistory, Reason, may_ask
from bot.core.asking.placing import Candidate, Limits, NotPlaced, Placed, Room, first_choices, place
from bot.core.clock.holidays import country_of_zone, is_known_country, public_holidays
from bot.core.clock.timing import Calendar, Hours, local_day, next_good_moment
from bot.core.conversation.ask import AskKind
from bot.core.survey.contact_rules import ContactRules
from bot.core.survey.person import PersonKind

MONDAY = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ZONES = ["Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland", "America/Sao_Paulo"]
BERLIN = ZoneInfo("Europe/Berlin")
NEW = ContactHistory(
    opted_out=False, open_ask=False, kind=PersonKind.MEMBER, last_ask_this_survey=None, last_ask_any=None
)
RULES = ContactRules(account_cooldown=40 * DAY)
CALENDARS = {zone: Calendar(ZoneInfo(zone), Hours(), public_holidays(country_of_zone(zone))) for zone in ZONES}

past = st.none() | st.timedeltas(timedelta(0), timedelta(days=120)).map(lambda elapsed: MONDAY - elapsed)
around = st.none() | st.timedeltas(timedelta(days=-40), timedelta(days=120)).map(lambda elapsed: MONDAY + elapsed)
histories = st.builds(
    ContactHistory,
    opted_out=st.sampled_from([False, False, False, True]),
    open_ask=st.sampled_from([False, False, False, True]),
    kind=st.sampled_from([PersonKind.MEMBER] * 4 + list(PersonKind)),
    last_ask_this_survey=past,
    last_ask_any=past,
    account_asked=past,
    planned=around,
    newcomer_since=past,
    excluded=st.sampled_from([False, False, True]),
)
account = st.sampled_from([None, "Hooli", "Initech"])
people = st.lists(
    st.tuples(histories, st.sampled_from(ZONES), st.sampled_from([None, "red", "blue"]), account), max_size=25
)
limits = st.builds(
    Limits,
    st.just(BERLIN),
    a_day=st.none() | st.integers(1, 10),
    a_team=st.none() | st.integers(1, 4),
    a_minute=st.integers(1, 5),
    an_account=st.none() | st.integers(1, 3),
)


def wants(history=NEW, zone="Europe/Berlin", team=None, account=None, person=1, at=MONDAY):
    calendar = CALENDARS[zone]
    return Candidate(person, calendar.at_or_after(at), 0.0, calendar, history, team, account)


def plan(candidates, bounds=Limits(BERLIN), before=None, rules=RULES):  # noqa: B008 - frozen
    return list(place(candidates, rules, Room(bounds), before=before))


@settings(deadline=None, max_examples=150)
@given(people, limits, st.none() | st.integers(1, 100))
def test_nobody_is_placed_in_breach_of_a_rule_and_nobody_is_lost(somebody, bounds, wave_days):
    before = MONDAY + wave_days * DAY if wave_days else None
    candidates = {n: wants(*one, person=n) for n, one in enumerate(somebody)}
    planned = plan(candidates.values(), bounds, before)
    assert sorted(one.person_id for one in planned) == sorted(candidates)
    placed = [one for one in planned if isinstance(one, Placed)]
    for one in placed:
        candidate = candidates[one.person_id]
        assert may_ask(AskKind.SURVEY, candidate.history, RULES, one.at) == Allowed()
        assert candidate.calendar.at_or_after(one.at) == one.at >= MONDAY
        assert before is None or one.at < before
    by_day = Counter(local_day(one.at, BERLIN) for one in placed)
    by_team = Counter((candidates[one.person_id].team, local_day(one.at, BERLIN)) for one in placed)
    by_account = Counter((candidates[one.person_id].account, local_day(one.at, BERLIN)) for one in placed)
    most = max((n for (account, _), n in by_account.items() if account), default=0)
    assert bounds.an_account is None or most <= bounds.an_account
    by_minute = Counter(one.at.replace(second=0, microsecond=0) for one in placed)
    assert bounds.a_day is None or max(by_day.values(), default=0) <= bounds.a_day
    assert bounds.a_team is None or max((n for (team, _), n in by_team.items() if team), default=0) <= bounds.a_team
    assert max(by_minute.values(), default=0) <= bounds.a_minute


@settings(deadline=None, max_examples=60)
@given(people, limits)
def test_the_same_plan_comes_out_whatever_the_order_of_the_people(somebody, bounds):
    candidates = [wants(*one, person=n) for n, one in enumerate(somebody)]
    assert plan(candidates, bounds) == plan(candidates[::-1], bounds)


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        (replace(NEW, opted_out=True), NotPlaced(1, Reason.OPTED_OUT)),
        (replace(NEW, open_ask=True), NotPlaced(1, Reason.OPEN_ASK)),
        (
            replace(NEW, newcomer_since=MONDAY),
            NotPlaced(1, Reason.TENURE, MONDAY + 14 * DAY),
        ),
        (NEW, Placed(1, MONDAY + timedelta(hours=8))),
    ],
)
def test_a_wave_of_ten_days(history, expected):
    assert plan([wants(history)], before=MONDAY + 10 * DAY) == [expected]


def test_a_full_day_sends_people_on_and_the_end_of_the_wave_names_the_reason():
    planned = plan([wants(person=n) for n in range(5)], Limits(BERLIN, a_day=2), before=MONDAY + 2 * DAY)
    nine = MONDAY + timedelta(hours=8)
    assert planned[:4] == [Placed(0, nine), Placed(1, nine), Placed(2, nine + DAY), Placed(3, nine + DAY)]
    assert planned[4].because is Reason.SURVEY_DAY_FULL


def test_more_people_than_the_hours_hold_at_the_pace_take_more_days():
    placed = plan([wants(person=n) for n in range(1_000)], Limits(BERLIN, a_minute=3))
    by_day = Counter(local_day(one.at, BERLIN) for one in placed)
    assert list(by_day.values()) == [360, 360, 280]


@given(st.integers(1, 400), st.integers(1, 60), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=30)
def test_a_drip_is_even_however_the_turns_fall(number, days, chance):
    turns = [(n, chance.random() ** 3) for n in range(number)]
    choices = dict(first_choices(turns, MONDAY, lambda _: days, lambda _: CALENDARS["Europe/Berlin"]))
    by_day = Counter(local_day(at, BERLIN) for at in choices.values())
    assert max(by_day.values()) <= number / days + 1
    assert sorted(choices) == list(range(number))


# --- calendars


@settings(deadline=None, max_examples=50)
@given(
    st.sampled_from(ZONES),
    st.lists(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)), min_size=1, max_size=5),  # noqa: DTZ001
)
def test_a_calendar_agrees_with_stepping_through_the_hours(zone, moments):
    off = public_holidays(country_of_zone(zone))
    calendar = Calendar(ZoneInfo(zone), Hours(), off)
    for moment in moments:
        assert calendar.at_or_after(moment) == next_good_moment(moment, ZoneInfo(zone), Hours(), off)


@pytest.mark.parametrize("hours", [Hours(1, 3), Hours(2, 3), Hours(22, 24), Hours(0, 24)])
@pytest.mark.parametrize("zone", ["Antarctica/Casey", "Africa/Cairo", "Pacific/Apia", "America/St_Johns", "Asia/Gaza"])
def test_a_calendar_agrees_where_clocks_jump(zone, hours):
    calendar = Calendar(ZoneInfo(zone), hours)
    for hour in range(0, 24 * 500, 13):
        moment = datetime(2010, 3, 1, tzinfo=UTC) + timedelta(hours=hour)
        assert calendar.at_or_after(moment) == next_good_moment(moment, ZoneInfo(zone), hours)


@settings(deadline=None, max_examples=80)
@given(st.sampled_from(ZONES), st.floats(0, 100), st.floats(0, 100))
def test_good_time_adds_up(zone, first, second):
    calendar = CALENDARS[zone]
    middle = calendar.open_days_after(MONDAY, first)
    assert calendar.open_days_between(MONDAY, middle) == pytest.approx(first, abs=1e-6)
    one, other = sorted([calendar.open_days_after(middle, second), calendar.open_days_after(MONDAY, first + second)])
    assert calendar.open_days_between(one, other) == pytest.approx(0, abs=1e-6)


def test_a_quarter_holds_its_working_days():
    calendar = Calendar(BERLIN, Hours(), public_holidays("DE"))
    assert calendar.open_days_between(MONDAY, MONDAY + 91 * DAY) == 13 * 5 - 2  # Christmas Day and New Year are Fridays
    assert calendar.open_days_between(MONDAY - 7 * DAY, MONDAY) == 5
    assert calendar.open_days_between(MONDAY, MONDAY - DAY) == 0


def test_holidays_are_those_of_the_country():
    christmas, fourth_of_july = date(2026, 12, 25), date(2025, 7, 4)
    assert public_holidays("DE")(christmas)
    assert not public_holidays("DE")(fourth_of_july)
    assert public_holidays("US")(fourth_of_july)
    assert not public_holidays("XX")(christmas)
    assert not public_holidays(None)(christmas)
    assert (is_known_country("DE"), is_known_country("de"), is_known_country("UTC")) == (True, False, False)


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("US/Eastern", "US"),
        ("UTC", None),
        ("Etc/GMT+5", None),
        (None, None),
        ("Nowhere/At_All", None),
    ],
)
def test_the_country_of_a_zone(zone, country):
    assert country_of_zone(zone) == country


def test_nobody_is_asked_on_christmas_in_berlin_but_in_tokyo():
    christmas = datetime(2026, 12, 25, 0, 0, tzinfo=UTC)
    for zone, day in (("Europe/Berlin", 28), ("Asia/Tokyo", 25)):
        found = Calendar(ZoneInfo(zone), Hours(), public_holidays(country_of_zone(zone))).at_or_after(christmas)
        assert local_day(found, ZoneInfo(zone)).day == day
