"""Who is asked when: once a wave, in the person's own morning, never too often."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from bot.core.asking import deadlines
from bot.core.conversation.states import State
from bot.core.survey.person import PersonKind
from bot.jobs import tasks
from bot.services.survey import audiences
from tests.services.small_company import BERLIN, DAY, ON_EACH_DATABASE, Company

FAR = ["America/Los_Angeles", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Auckland", "Africa/Lagos", "America/St_Johns"]


def asked_times(company, who):
    return [ask.asked_at for ask in company.asks(who) if ask.asked_at]


@ON_EACH_DATABASE
def test_everybody_gets_one_question_however_often_the_audience_is_looked_at(company):
    company.survey()
    for _ in range(3):
        company.tick()
        company.change(hour=company.stored().plan.hour - 1)  # a change looks at the audience again at once
    assert {who: company.kinds(who) for who in company.profiles} == {who: ["ask"] for who in company.profiles}


def test_somebody_new_joins_the_wave_that_runs(company):
    company.survey()
    company.tick()
    company.wait(3 * DAY)
    company.hire("UDORA")
    company.change(people=tuple(company.profiles))
    company.wait(DAY)
    assert len(company.asks("UDORA")) == 1
    assert len(company.asks("UANA")) == 1


def test_the_next_wave_opens_after_the_cooldown_and_not_before(company):
    company.survey(cooldown_days=90)
    company.wait(80 * DAY)
    company.wait(9 * DAY, daily=True)
    assert len(asked_times(company, "UANA")) == 1
    company.wait(5 * DAY, daily=True)
    first, second = asked_times(company, "UANA")
    assert timedelta(days=90) <= second - first < timedelta(days=95)


def test_nobody_is_asked_outside_their_own_working_mornings(clock, sqlite_engine):
    company = Company(sqlite_engine, clock)
    for zone in FAR:
        company.hire("U" + zone[-5:].upper(), zone=zone)
    company.hire("UNOZONE", zone=None)
    company.survey(cooldown_days=31)
    company.wait(70 * DAY)
    for who, profile in company.profiles.items():
        times = asked_times(company, who)
        assert len(times) >= 2
        for moment in times:
            local = moment.astimezone(ZoneInfo(profile.zone) if profile.zone else BERLIN)
            assert local.weekday() < 5
            assert 9 <= local.hour < 11


def test_the_surveys_own_hours_are_kept(company):
    company.survey(ask_from=14, ask_until=15)
    company.wait(DAY)
    assert {moment.astimezone(BERLIN).hour for moment in asked_times(company, "UANA")} == {14}


@ON_EACH_DATABASE
def test_an_ask_missed_while_the_bot_was_down_waits_for_the_next_morning(company):
    company.survey()
    company.clock.move_to(datetime(2026, 11, 27, 16, 0, tzinfo=UTC))  # Friday evening
    company.tick()
    assert company.kinds("UANA") == []
    company.wait(3 * DAY)
    assert asked_times(company, "UANA")[0].astimezone(BERLIN) == datetime(2026, 11, 30, 9, 0, tzinfo=BERLIN)


def test_another_survey_waits_thirty_days(company):
    company.survey()
    company.tick()
    company.survey(name="second", product="Other")
    company.wait(29 * DAY)
    assert company.asks("UANA", "second")[0].asked_at is None
    company.wait(5 * DAY)
    times = asked_times(company, "UANA")
    assert len(times) == 2
    assert times[1] - times[0] >= timedelta(days=30)


@ON_EACH_DATABASE
def test_two_surveys_of_the_same_minute_ask_one_question(company):
    company.survey()
    company.survey(name="second", product="Other")
    company.tick()
    assert {who: company.kinds(who) for who in company.profiles} == {who: ["ask"] for who in company.profiles}
    company.wait(35 * DAY)
    assert {ask.survey.plan.name for ask in company.asks("UANA") if ask.asked_at} == {"acme", "second"}
    times = asked_times(company, "UANA")
    assert all(later - earlier >= timedelta(days=30) for earlier, later in pairwise(times))


def test_no_setting_makes_two_asks_in_a_day(company):
    company.survey(cooldown_days=1)
    company.wait(20 * DAY)
    times = asked_times(company, "UANA")
    assert all(later - earlier >= timedelta(hours=24) for earlier, later in pairwise(times))


def test_a_paused_survey_asks_nobody_until_it_goes_on(company):
    company.survey()
    company.plan()
    company.change(paused=True)
    company.wait(20 * DAY)
    assert company.kinds("UANA") == []
    company.change(paused=False)
    company.wait(DAY)
    assert company.kinds("UANA") == ["ask"]


def test_a_survey_that_begins_paused_asks_nobody(company):
    company.survey(paused=True)
    company.wait(5 * DAY)
    assert company.asks() == []


@pytest.mark.parametrize("kind", [PersonKind.BOT, PersonKind.GUEST, PersonKind.EXTERNAL, PersonKind.GONE])
def test_only_members_are_asked(company, kind):
    company.hire("UOTHER", kind=kind)
    company.survey()
    company.wait(5 * DAY)
    assert company.asks("UOTHER") == []


def test_somebody_who_left_before_their_question_is_not_asked(company):
    company.hire("ULATE", zone="America/Los_Angeles")
    company.survey()
    company.tick()
    company.hire("ULATE", zone="America/Los_Angeles", kind=PersonKind.GONE)
    audiences.refresh_profile(company.ctx, company.profiles["ULATE"])  # as Slack tells of it
    company.wait(5 * DAY)
    assert [(ask.state, ask.closed_reason) for ask in company.asks("ULATE")] == [(State.CLOSED, "gone")]
    assert company.kinds("ULATE") == []


@ON_EACH_DATABASE
def test_somebody_taken_out_of_the_audience_before_their_question_is_not_asked(company):
    company.hire("ULATE", zone="America/Los_Angeles")
    company.survey()
    company.tick()
    company.change(people=("UANA", "UBEN", "UCHLOE"))
    company.wait(5 * DAY)
    assert company.kinds("ULATE") == []


def test_more_people_than_one_batch_are_all_asked(new_company, clock):
    company = new_company(clock)
    company.hire(*[f"U{n}" for n in range(deadlines.BATCH * 2 + 5)])
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + timedelta(minutes=5))  # at one a second, they take two
    tasks.tick(company.ctx)
    assert {ask.state for ask in company.asks()} == {State.ASKED}


def test_planning_a_big_company_lets_clicks_through_in_between(new_company, clock):
    """SQLite has one writer: planning 3,000 people in one go made a click wait nine seconds, and Slack waits three."""
    company = new_company(clock)
    company.hire(*[f"U{n}" for n in range(300)])
    company.survey()
    commits = []
    count = commits.append
    event.listen(company.engine, "commit", count)
    company.plan()
    event.remove(company.engine, "commit", count)
    assert len(company.asks()) == 300
    assert len(commits) >= 6
