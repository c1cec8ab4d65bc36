"""A wave as people live through it: evenly spread, in good hours, said in advance, and never made up for in a burst."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.core.asking.contact import Reason
from bot.core.asking.preview import as_json
from bot.core.asking.triggered import Asked
from bot.core.clock.timing import Hours, next_good_moment, no_days_off
from bot.core.clock.wave import Every, Unit
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.survey.decision import Decision
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.demo.clock import SettableClock
from bot.services.asking import missed, outlook, previewing, sending, steering, triggering, waves
from bot.services.survey import audiences
from storage.queries.survey import waves as stored_waves
from storage.schema import people as people_table
from tests.services.small_company import BERLIN, DAY, at_once

MONDAY = datetime(2026, 9, 7, 6, 0, tzinfo=UTC)  # eight in the morning in Berlin, an hour before the hours
ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo"]


@pytest.fixture
def firm(new_company):
    """Make a company of so many people in Berlin, on a Monday in September, with no public holiday for weeks."""

    def found(people=20, start=MONDAY, zone="Europe/Berlin", *, a_second=False):
        company = new_company(SettableClock(start))
        if a_second:
            company.ctx = replace(company.ctx, gap=timedelta(seconds=1))
        company.hire(*[f"U{n:03}" for n in range(people)], zone=zone)
        return company

    return found


def sent(company, survey=None):
    """When everybody was asked, in order."""
    return sorted(ask.asked_at for ask in company.asks(survey=survey) if ask.asked_at)


def days(moments, zone=BERLIN):
    return Counter(moment.astimezone(zone).date() for moment in moments)


def has_property(company, who, **properties):
    with company.engine.begin() as db:
        db.execute(update(people_table).where(people_table.c.slack_user_id == who).values(properties=properties))


def reasons(company, name="acme"):
    said = previewing.preview(company.ctx, company.stored(name))
    return {line.person.slack_user_id: line.because for line in said.lines if line.because}


# Spread


def test_a_wave_over_four_days_asks_a_quarter_on_each(firm):
    company = firm(12)
    company.survey(spread=4)
    company.wait(30 * DAY)
    assert [*days(sent(company)).values()] == [3, 3, 3, 3]
    assert [*days(sent(company))] == [date(2026, 9, day) for day in (7, 8, 9, 10)]


def test_a_wave_spread_over_its_whole_length_leaves_no_day_empty_and_none_crowded(firm):
    company = firm(22)
    company.survey(spread="wave", every=Every(2, Unit.WEEK), cooldown_days=14)
    company.wait(13 * DAY)
    a_day = days(sent(company))
    assert sum(a_day.values()) == 22
    assert len(a_day) == 10
    assert max(a_day.values()) <= 3


def test_everybody_is_asked_in_their_own_morning_of_their_own_working_day(firm):
    company = firm(0)
    for zone in ZONES:
        company.hire(*[f"U{zone[-5:].upper()}{n}" for n in range(6)], zone=zone)
    company.survey(spread=3)
    company.wait(10 * DAY)
    for who, profile in company.profiles.items():
        local = company.ask(who).asked_at.astimezone(ZoneInfo(profile.zone))
        assert (local.weekday() < 5, 9 <= local.hour < 11) == (True, True)


@pytest.mark.parametrize(
    ("zone", "country", "property_", "asked_on"),
    [
        ("Europe/Berlin", None, None, 26),  # Thanksgiving is a working day there
        ("America/New_York", None, None, 27),
        ("Europe/Berlin", None, "US", 27),  # what a file says comes before the zone
        ("Europe/Berlin", None, "us", 27),  # as people write it
        ("America/New_York", None, "DE", 26),
        ("America/New_York", None, "Elbonia", 27),  # what is no country says nothing
        ("UTC", "US", None, 27),  # no country's clock: the survey's holidays
        (None, "US", None, 27),
        ("Mars/Olympus_Mons", "US", None, 27),  # a zone this machine does not know
    ],
)
def test_public_holidays_are_those_of_the_person(firm, zone, country, property_, asked_on):
    company = firm(1, start=datetime(2026, 11, 25, 20, 0, tzinfo=UTC), zone=zone)
    company.survey(paused=True, country=country)
    company.plan()
    if property_:
        has_property(company, "U000", country=property_)
    company.change(paused=False)
    company.wait(5 * DAY)
    (moment,) = sent(company)
    zone = ZoneInfo(zone) if zone in {"Europe/Berlin", "America/New_York", "UTC"} else BERLIN
    assert moment.astimezone(zone).date() == date(2026, 11, asked_on)


def test_a_sample_asks_its_share_and_each_wave_another(firm):
    company = firm(100)
    company.survey(sample_percent=30, cooldown_days=30)
    company.wait(20 * DAY)
    first = {ask.person.slack_user_id for ask in company.asks() if ask.asked_at}
    company.wait(25 * DAY)
    second = {ask.person.slack_user_id for ask in company.asks() if ask.asked_at} - first
    assert 18 <= len(first) <= 42
    assert len(second) >= 10
    assert Reason.NOT_DRAWN in reasons(company).values()


def test_no_day_has_more_than_the_cap_and_everybody_gets_a_turn(firm):
    company = firm(17)
    company.survey(daily_cap=4)
    company.wait(20 * DAY)
    assert [*days(sent(company)).values()] == [4, 4, 4, 4, 1]


def test_a_team_is_not_asked_all_on_one_day(firm):
    company = firm(9)
    company.survey(team="team", team_cap=2, paused=True)
    company.plan()
    for number, who in enumerate(company.profiles):
        has_property(company, who, team="red" if number < 6 else "blue")
    company.change(paused=False)
    company.wait(15 * DAY)
    red = [ask.asked_at for ask in company.asks() if ask.person.slack_user_id < "U006"]
    blue = [ask.asked_at for ask in company.asks() if ask.person.slack_user_id >= "U006"]
    assert [*days(red).values()] == [2, 2, 2]
    assert [*days(blue).values()] == [2, 1]


def of_accounts(company, *names, **plan):
    """A survey whose people belong to accounts, in their order."""
    company.survey(name="everybody", paused=True)  # so that Slack tells of all of them
    company.survey(paused=True, account="firm", **plan)
    company.plan()
    for who, name in zip(company.profiles, names, strict=True):
        has_property(company, who, firm=name)
    company.change(paused=False)


def asked_days(company, who):
    return [day for ask in company.asks() if ask.person.slack_user_id in who for day in [ask.asked_day] if day]


def test_an_account_is_not_asked_all_on_one_day(firm):
    company = firm(9)
    of_accounts(company, *["Hooli"] * 6, *["Initech"] * 3, account_cap=2)
    company.wait(15 * DAY)
    hooli, initech = [f"U00{n}" for n in range(6)], [f"U00{n}" for n in range(6, 9)]
    assert [*Counter(sorted(asked_days(company, hooli))).values()] == [2, 2, 2]
    assert [*Counter(sorted(asked_days(company, initech))).values()] == [2, 1]


def test_within_one_wave_an_account_holds_up_none_of_its_own(firm):
    company = firm(4)
    of_accounts(company, *["Hooli"] * 4, spread=4, account_days=60)
    company.wait(10 * DAY)
    assert len(sent(company)) == 4
    assert len(days(sent(company))) == 4


def test_a_new_wave_leaves_an_account_alone_that_was_asked_lately(firm):
    company = firm(2)
    of_accounts(company, "Hooli", "Initech", account_days=130, every=Every(2, Unit.MONTH), cooldown_days=30)
    company.wait(70 * DAY)
    assert len(sent(company)) == 2
    assert reasons(company) == dict.fromkeys(company.profiles, Reason.ACCOUNT_COOLDOWN)
    company.wait(70 * DAY)
    assert len(sent(company)) == 4
    first, second = sorted(days(sent(company)))
    assert (second - first).days >= 130


def triggered(company, who):
    return triggering.trigger(company.ctx, company.survey_named(), who, actor="test")


def test_a_trigger_leaves_an_account_alone_of_which_somebody_was_asked(firm):
    company = firm(3)
    of_accounts(company, "Hooli", "Hooli", "Initech", account_days=20, people=("U000",))
    company.wait(DAY)
    assert triggered(company, "U001").because is Reason.ACCOUNT_COOLDOWN
    assert isinstance(triggered(company, "U002"), Asked)
    company.wait(20 * DAY)
    assert isinstance(triggered(company, "U001"), Asked)


def test_of_two_that_were_triggered_together_one_waits_for_the_other(firm):
    company = firm(3)
    of_accounts(company, "Hooli", "Initech", "Initech", account_days=20, people=("U000",))
    company.wait(DAY)
    assert isinstance(triggered(company, "U001"), Asked)
    assert isinstance(triggered(company, "U002"), Asked)
    company.wait(DAY)
    assert len(asked_days(company, {"U001", "U002"})) == 1
    company.wait(25 * DAY)
    assert len(asked_days(company, {"U001", "U002"})) == 2


@pytest.mark.parametrize("stops", [False, True])
def test_whoever_says_stop_before_their_turn_has_had_it_for_their_account(firm, stops):
    """Or the day of a colleague's next question would tell that somebody opted out."""
    company = firm(2)
    two_months = {"every": Every(2, Unit.MONTH), "cooldown_days": 30}
    of_accounts(company, "Hooli", "Hooli", account_days=200, people=("U000",), **two_months)
    if stops:
        company.stops("U000")
    company.wait(70 * DAY)
    company.change(people=("U000", "U001"))
    company.plan()
    line = next(line for line in previewing.preview(company.ctx, company.stored()).lines if line.person.id == 2)
    assert line.because is Reason.ACCOUNT_COOLDOWN
    assert line.until == datetime(2026, 9, 6, 22, tzinfo=UTC) + 200 * DAY


# From wave to wave


def test_the_next_wave_asks_everybody_again_and_a_single_one_nobody(firm):
    company = firm(6)
    company.survey(spread=2, every=Every(3, Unit.MONTH))
    company.survey(name="single", every=None, people=())
    company.wait(110 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 2
    )


def test_a_survey_that_goes_round_once_asks_nobody_a_second_time(firm):
    company = firm(3)
    company.survey(every=None, cooldown_days=30)
    company.wait(100 * DAY)
    assert len(sent(company)) == 3
    assert set(reasons(company).values()) == {Reason.ASKED}


def test_a_wave_shorter_than_the_cool_down_asks_whoever_may_be_asked_again(firm):
    company = firm(5)
    company.survey(every=Every(40, Unit.DAY), cooldown_days=90)
    company.wait(200 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len(moments) == 3
        assert all(later - earlier >= timedelta(days=90) for earlier, later in pairwise(moments))


def test_who_was_not_asked_when_the_next_wave_opens_is_not_asked_in_the_old_one(firm):
    company = firm(40)
    company.survey(spread="wave", every=Every(4, Unit.WEEK), cooldown_days=28)
    company.wait(9 * DAY)
    company.change(paused=True)
    company.wait(25 * DAY)
    company.change(paused=False)
    company.wait(DAY)
    closed = [ask for ask in company.asks() if ask.state is State.CLOSED and not ask.asked_at]
    assert len(closed) > 15
    assert {ask.closed_reason for ask in closed} == {"wave over"}


def test_who_put_their_question_off_is_asked_although_the_next_wave_began(firm):
    """They were told that it comes back in a week: a promise, and not a turn in a wave."""
    company = firm(2)
    company.survey(every=Every(28, Unit.DAY), cooldown_days=90)
    company.wait(7 * DAY)
    company.change(every=Every(9, Unit.DAY))
    company.not_now("U000")
    company.wait(9 * DAY)
    assert company.kinds("U000").count("ask") == 2


def test_a_shorter_interval_in_the_middle_of_a_wave_asks_nobody_too_soon(firm):
    company = firm(5)
    company.survey(spread="wave", every=Every(3, Unit.MONTH), cooldown_days=90)
    company.wait(35 * DAY)
    company.change(every=Every(1, Unit.WEEK))
    company.wait(100 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert moments
        assert all(later - earlier >= timedelta(days=90) for earlier, later in pairwise(moments))


def test_a_survey_paused_for_sixty_days_across_the_boundary_asks_everybody_once_and_in_good_hours(firm):
    company = firm(8)
    company.survey(spread="wave", every=Every(3, Unit.MONTH), cooldown_days=90)
    company.wait(45 * DAY)
    before = len(sent(company))
    company.change(paused=True)
    company.wait(60 * DAY)
    company.change(paused=False)
    company.wait(until=datetime(2027, 3, 5, 12, tzinfo=UTC))
    after = sent(company)[before:]
    assert len(after) == 8
    assert max(days(after).values()) <= 3
    assert all(9 <= moment.astimezone(BERLIN).hour < 11 for moment in after)


def test_a_clock_set_back_neither_doubles_nor_loses_anybody(firm):
    company = firm(6)
    company.survey(spread=4)
    company.wait(2 * DAY)
    company.clock.turn_back_to(company.clock() - 5 * DAY)
    company.wait(20 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 1
    )


def test_hours_of_a_whole_day_are_kept_to_working_days(firm):
    company = firm(14)
    company.survey(spread=7, ask_from=0, ask_until=24)
    company.wait(15 * DAY)
    a_day = days(sent(company))
    assert sum(a_day.values()) == 14
    assert all(day.weekday() < 5 for day in a_day)
    assert max(a_day.values()) <= 3


# Said in advance


PLANS = st.fixed_dictionaries(
    {
        "spread": st.sampled_from(["wave", "at once", 1, 3]),
        "sample_percent": st.sampled_from([100, 40]),
        "daily_cap": st.sampled_from([None, 2, 5]),
        "every": st.sampled_from([Every(2, Unit.WEEK), Every(5, Unit.WEEK), None]),
        "hours": st.sampled_from([Hours(9, 11), Hours(0, 24), Hours(22, 24)]),
        "cooldown_days": st.sampled_from([14, 90]),
    }
)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS, people=st.integers(1, 14), hour=st.integers(0, 200))
def test_what_is_said_in_advance_is_what_is_sent(new_company, plan, people, hour):
    company = new_company(SettableClock(datetime(2026, 10, 19, tzinfo=UTC) + timedelta(hours=hour)))
    company.ctx = replace(company.ctx, gap=timedelta(seconds=1))
    for number in range(people):
        company.hire(f"U{number}", zone=ZONES[number % len(ZONES)])
    hours = plan.pop("hours")
    company.survey(**plan, ask_from=hours.start, ask_until=hours.end, paused=True)
    company.plan()
    company.change(paused=False)
    assert_comes_true(company)


def assert_comes_true(company, name="acme"):
    """Compare the preview with what is sent until the wave ends, person by person and moment by moment."""
    said = previewing.preview(company.ctx, company.stored(name))
    company.wait(until=said.ends - timedelta(seconds=1) if said.ends else company.clock() + 60 * DAY)
    foretold = {line.person.slack_user_id: line.at for line in said.lines if line.at}
    assert foretold == {
        ask.person.slack_user_id: ask.asked_at
        for ask in company.asks(survey=name)
        if ask.asked_at and ask.asked_at >= said.now
    }
    assert len(said.lines) == len(company.profiles)


def test_in_the_middle_of_a_wave_the_rest_of_it_is_said(firm):
    company = firm(12)
    company.survey(spread=6)
    company.wait(3 * DAY)
    assert_comes_true(company)


def test_on_the_last_day_of_a_wave_that_day_is_said_and_not_the_next_wave(firm):
    company = firm(20)
    company.survey(spread="wave", every=Every(5, Unit.DAY), cooldown_days=90)
    company.wait(until=datetime(2026, 9, 11, 7, 45, tzinfo=UTC))
    said = previewing.preview(company.ctx, company.stored())
    assert said.began == date(2026, 9, 7)
    assert said.today == 2
    assert_comes_true(company)


def test_beside_another_survey_the_rest_is_said_too(firm):
    company = firm(8)
    company.survey(spread=4)
    company.survey(name="second", product="Other", every=Every(60, Unit.DAY))
    company.plan()
    assert_comes_true(company, "second")


def test_a_paused_survey_is_foretold_as_if_it_went_on_now(firm):
    company = firm(5)
    company.survey(paused=True)
    company.wait(until=datetime(2026, 9, 8, 8, 0, tzinfo=UTC))
    said = previewing.preview(company.ctx, company.stored())
    assert [at >= company.clock() for at in said.moments] == [True] * 5


def test_nobody_is_said_to_have_been_asked_who_never_was(firm):
    company = firm(4)
    company.survey(spread=4)
    company.wait(timedelta(hours=4))
    (asked,) = [ask.person.slack_user_id for ask in company.asks() if ask.asked_at]
    steering.steer(company.ctx, company.stored(), Decision.STOP, actor="test")
    steering.steer(company.ctx, company.stored(), Decision.RESUME, actor="test")
    others = dict.fromkeys(company.profiles.keys() - {asked}, Reason.WAVE_OVER)
    assert reasons(company) == {asked: Reason.ASKED} | others


# After the bot was away


@pytest.mark.parametrize("away", [timedelta(hours=3), timedelta(days=3)])
def test_what_was_missed_is_spread_out_and_nobody_is_left_out(firm, away):
    company = firm(30, a_second=True)
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + timedelta(hours=1, minutes=10) + away)
    company.wait(5 * DAY)
    moments = sent(company)
    assert len(moments) == 30
    assert max(Counter(moment.replace(second=0, microsecond=0) for moment in moments).values()) <= 2
    assert all(9 <= moment.astimezone(BERLIN).hour < 11 for moment in moments)


def test_what_was_missed_inside_long_hours_goes_on_the_same_day_without_a_burst(firm):
    company = firm(30, a_second=True)
    company.survey(ask_from=9, ask_until=17)
    company.plan()
    company.clock.move_to(company.clock() + timedelta(hours=4))
    company.tick()
    assert len(sent(company)) <= 2
    company.wait(2 * DAY)
    moments = sent(company)
    assert len(moments) == 30
    assert [*days(moments)] == [date(2026, 9, 7), date(2026, 9, 8)]
    assert max(Counter(moment.replace(minute=0, second=0, microsecond=0) for moment in moments).values()) <= 5


def test_two_surveys_whose_questions_were_missed_still_ask_one_at_a_time(firm):
    company = firm(6)
    company.survey(every=None)
    company.plan()
    company.survey(name="second", product="Other", every=None)
    company.plan()
    company.clock.move_to(company.clock() + 25 * DAY)
    company.wait(60 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len(moments) == 2
        assert moments[1] - moments[0] >= timedelta(days=30)


def test_what_is_forty_days_late_is_not_sent_any_more(firm):
    company = firm(30)
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + 40 * DAY)
    company.wait(10 * DAY)
    assert {(ask.state, ask.closed_reason) for ask in company.asks()} == {(State.CLOSED, "too late")}
    assert sent(company) == []


def test_a_question_and_a_reask_missed_together_hold_nobody_up(firm):
    company = firm(5)
    company.survey(every=Every(90, Unit.DAY), cooldown_days=90, reask_days=92)
    company.wait(timedelta(hours=3))
    company.click("U000", 8)
    company.wait(until=company.clock() + 89 * DAY)
    company.clock.move_to(datetime(2026, 12, 6, 10, tzinfo=UTC))
    company.plan()
    company.clock.move_to(datetime(2026, 12, 14, 12, tzinfo=UTC))
    company.wait(80 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len(moments) >= 2
        assert all(later - earlier >= timedelta(days=30) for earlier, later in pairwise(moments))


@pytest.mark.parametrize("start", [datetime(2026, 10, 19, 20, tzinfo=UTC), datetime(2027, 3, 22, 20, tzinfo=UTC)])
@pytest.mark.parametrize("hours", [Hours(2, 3), Hours(0, 4)])
def test_the_nights_on_which_clocks_jump_neither_skip_nor_double_anybody(firm, start, hours):
    company = firm(8, start=start)
    company.survey(spread=8, ask_from=hours.start, ask_until=hours.end)
    company.wait(20 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 1
    )
    assert all(hours.start <= moment.astimezone(BERLIN).hour < hours.end for moment in sent(company))


@pytest.mark.parametrize("jump", [date(2026, 4, 24), date(2026, 10, 30)])
def test_where_clocks_jump_on_a_working_day_everybody_is_asked_once_that_day(firm, jump):
    """Cairo's jump comes at midnight of a Friday: in April that hour is not there, in October it comes twice."""
    cairo = ZoneInfo("Africa/Cairo")
    eve = datetime(jump.year, jump.month, jump.day, tzinfo=cairo) - timedelta(hours=6)
    company = firm(6, start=eve.astimezone(UTC), zone="Africa/Cairo")
    company.survey(ask_from=0, ask_until=2)
    company.wait(10 * DAY)
    for who in company.profiles:
        (ask,) = [ask for ask in company.asks(who) if ask.asked_at]
        assert ask.asked_at == next_good_moment(eve, cairo, Hours(0, 2), no_days_off)


# Between surveys and rounds


@pytest.mark.parametrize("order", [("one", "two"), ("two", "one")])
def test_two_surveys_of_the_same_people_stay_thirty_days_apart(firm, order):
    company = firm(3)
    plans = {"one": {"spread": 5}, "two": {"spread": 3, "every": Every(45, Unit.DAY), "cooldown_days": 40}}
    for name in order:
        company.survey(name=name, **plans[name])
        company.wait(DAY)
    company.wait(100 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len({ask.survey.plan.name for ask in company.asks(who) if ask.asked_at}) == 2
        assert all(later - earlier >= timedelta(days=30) for earlier, later in pairwise(moments))


def test_a_passive_who_was_held_out_is_asked_again_without_having_been_talked_to(firm):
    company = firm(6)
    company.survey(held_out_percent=100, cooldown_days=200, privacy=Privacy.NAMED)
    company.wait(timedelta(hours=4))
    for who in company.profiles:
        company.click(who, 8)
    assert all("question" not in company.kinds(who) for who in company.profiles)
    company.wait(65 * DAY)
    again = [ask for ask in company.asks() if ask.kind is AskKind.REASK and ask.asked_at]
    assert len(again) == 6
    for ask in again:
        company.click(ask.person.slack_user_id, 9, ask)
    report = company.report()
    assert (report.movement.ways, report.movement_held_out.ways) == ((0, 0, 0), (6, 0, 0))


def test_a_promise_of_namelessness_in_the_middle_of_a_wave_ends_the_reasks_and_not_the_wave(firm):
    company = firm(10)
    company.survey(spread=4, cooldown_days=200)
    company.wait(timedelta(hours=4))
    asked = [ask.person.slack_user_id for ask in company.asks() if ask.asked_at]
    for who in asked:
        company.click(who, 8)
    company.change(privacy=Privacy.ANONYMOUS)
    company.wait(80 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 1
    )
    assert {ask.closed_reason for ask in company.asks() if ask.kind is AskKind.REASK} <= {"anonymous now"}


def test_two_processes_that_plan_at_once_plan_everybody_once(postgres_company):
    company = postgres_company
    company.hire(*[f"U{n}" for n in range(60)])
    company.survey(spread=5, paused=True)
    company.plan()
    company.change(paused=False)
    survey = company.stored()
    at_once(*[lambda: waves.plan_survey(company.ctx, survey)] * 4)
    assert Counter(ask.person.slack_user_id for ask in company.asks()) == dict.fromkeys(company.profiles, 1)


def test_two_processes_that_come_back_at_once_spread_what_was_missed_once(postgres_company):
    company = postgres_company
    company.hire(*[f"U{n}" for n in range(60)])
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + DAY + timedelta(hours=6))
    at_once(*[lambda: missed.spread_missed(company.ctx)] * 4)
    assert {ask.due_at >= company.clock() for ask in company.asks()} == {True}


def test_an_emptied_audience_ends_what_was_planned(firm):
    company = firm(6)
    company.survey(spread=3)
    company.wait(timedelta(hours=4))
    asked = len(sent(company))
    company.change(audience=Audience())
    company.wait(20 * DAY)
    assert len(sent(company)) == asked
    assert {ask.closed_reason for ask in company.asks() if not ask.asked_at} == {"not in the audience"}


def test_an_opt_out_between_planning_and_sending_counts(firm):
    company = firm(3)
    company.survey()
    company.plan()
    company.stops("U000")
    company.wait(5 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == {"U001": 1, "U002": 1}


def test_a_preview_tells_nobody_apart_by_how_they_answered(firm):
    """Passives were asked a second time: their wait is longer, and an open question is theirs alone."""
    company = firm(6)
    company.survey(every=Every(5, Unit.WEEK), cooldown_days=90)
    company.wait(timedelta(hours=5))
    for number, who in enumerate(company.profiles):
        company.click(who, 8 if number % 2 else 10)
    for days_later in (62, 6):
        company.wait(days_later * DAY)
        lines = as_json(previewing.preview(company.ctx, company.stored()))["people"]
        assert {(line["reason"], line["until"]) for line in lines} == {("cooldown", None)}
        assert [line["person"] for line in lines] == [*company.profiles]
    assert sum(ask.kind is AskKind.REASK and ask.asked_at is not None for ask in company.asks()) == 3


def test_a_preview_of_a_nameless_survey_does_not_tell_who_answered(firm):
    """What an ended anonymous conversation leaves behind is rounded to midnight; no time that is shown may say so."""
    company = firm(4)
    company.survey(every=Every(5, Unit.WEEK), cooldown_days=90, privacy=Privacy.ANONYMOUS)
    company.wait(timedelta(hours=5))
    company.click("U001", 9)
    company.wait(40 * DAY)
    lines = as_json(previewing.preview(company.ctx, company.stored()))["people"]
    assert {(line["reason"], line["until"]) for line in lines} == {("cooldown", None)}


def test_a_question_put_off_and_missed_comes_back_after_the_downtime_and_not_after_the_cool_down(firm):
    company = firm(1)
    company.survey()
    company.wait(timedelta(hours=5))
    company.not_now("U000")
    back = company.asks("U000")[0].due_at
    company.clock.move_to(back + 2 * DAY)
    company.wait(2 * DAY)
    assert company.kinds("U000").count("ask") == 2
    assert company.ask("U000").asked_at - back <= 4 * DAY


def test_who_came_due_while_do_not_disturb_was_looked_up_is_looked_up_too(firm):
    company = firm(1)
    company.hire("UEVE")
    company.survey(people=("U000",))
    company.tick()
    company.clock.move_to(MONDAY + timedelta(hours=1, minutes=5))
    audiences.keep_profiles(company.ctx, [company.profiles["UEVE"]], newcomers=False)
    until, looked_up = company.clock() + timedelta(minutes=20), []

    def quiet(slack_user_ids):
        if not looked_up:
            triggering.trigger(company.ctx, company.survey_named(), "UEVE", actor="test")
        looked_up.extend(slack_user_ids)
        return {"UEVE": until} if "UEVE" in slack_user_ids else {}

    sending.ask_due(company.ctx, quiet)
    company.deliver()
    assert looked_up == ["U000", "UEVE"]
    assert (company.kinds("U000"), company.kinds("UEVE")) == (["ask"], [])
    company.clock.move_to(until)
    sending.ask_due(company.ctx, lambda _: {})
    company.deliver()
    assert company.kinds("UEVE") == ["ask"]


def test_a_survey_that_is_changed_while_it_is_planned_is_planned_again_at_once(firm, monkeypatch):
    company = firm(3)
    company.hire("UGUEST", kind=PersonKind.GUEST)
    company.survey()
    decide, wider = waves.is_held_out, [Audience(people=tuple(company.profiles), guests=True)]

    def decide_meanwhile(*args):
        if wider:
            company.clock.move_to(company.clock() + timedelta(minutes=1))
            company.change(audience=wider.pop())
        return decide(*args)

    monkeypatch.setattr(waves, "is_held_out", decide_meanwhile)
    company.wait(timedelta(hours=5))
    assert company.kinds("UGUEST") == ["ask"]


def test_who_put_the_question_off_for_long_is_not_asked_by_the_waves_in_between(firm):
    company = firm(1)
    company.survey(every=Every(30, Unit.DAY), cooldown_days=30)
    company.wait(timedelta(hours=5))
    company.types("U000", "in 80 days")
    back = company.asks("U000")[0].due_at
    assert back - company.clock() > 70 * DAY
    company.wait(until=back - timedelta(hours=1))
    assert company.kinds("U000").count("ask") == 1
    company.wait(3 * DAY)
    assert company.kinds("U000").count("ask") == 2


def test_monthly_waves_from_the_31st_stay_at_the_months_end(firm):
    company = firm(people=1, start=datetime(2027, 1, 31, 8, 30, tzinfo=UTC))
    survey = company.survey(every=Every(1, Unit.MONTH), zone=BERLIN)
    slots = []
    for day in (date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30), date(2027, 5, 31)):
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        with company.engine.begin() as db:
            slots.append(outlook.current_wave(db, survey, at).slot)
            stored_waves.open_wave(db, survey, slot=slots[-1], at=at)
    assert slots == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30), date(2027, 5, 31)]
