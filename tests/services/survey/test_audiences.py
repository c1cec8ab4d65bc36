"""Whom a survey is for: chosen by list, channel, group or everyone, less who is left out, and kept up to date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, select

from bot.core.asking.contact import Reason
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.demo.clock import SettableClock
from bot.services.asking import going_on, previewing, quiet, sending, waves
from bot.services.context import StoppedError
from bot.services.conversation import stopping
from bot.services.survey import audiences, people
from storage.schema import memberships, sources
from storage.schema import people as people_table
from storage.statements import VALUES_AT_ONCE
from tests.services.small_company import DAY, ON_EACH_DATABASE, Company, Register

MONDAY = datetime(2026, 9, 7, 6, 0, tzinfo=UTC)  # eight in the morning in Berlin, an hour before the hours
CHANNEL, OTHER, GROUP = "C0001", "C0002", "S0001"


@pytest.fixture
def company(new_company):
    """Two channels and a group, of members, a guest, somebody of another company, a bot and somebody who left."""
    company = new_company(SettableClock(MONDAY))
    company.hire("UANA", "UBEN", "UCHLOE", "UDORA")
    for who, kind in [
        ("UGUEST", PersonKind.GUEST),
        ("UEXT", PersonKind.EXTERNAL),
        ("UBOT", PersonKind.BOT),
        ("UGONE", PersonKind.GONE),
    ]:
        company.hire(who, kind=kind)
    company.rooms[CHANNEL] = ["UANA", "UBEN", "UGUEST", "UEXT", "UBOT", "UGONE"]
    company.rooms[OTHER] = ["UBEN", "UCHLOE"]
    company.rooms[GROUP] = ["UCHLOE", "UDORA", "UBOT"]
    return company


def asked(company):
    return {ask.person.slack_user_id for ask in company.asks() if ask.asked_at}


def questions(company, who):
    return sum(ask.asked_at is not None for ask in company.asks(who))


def joins(company, who, room):
    company.rooms[room].append(who)
    audiences.source_changed(company.ctx, room)


def leaves(company, who, room):
    company.rooms[room].remove(who)
    audiences.left_source(company.ctx, room, who)


def reasons(company):
    said = previewing.preview(company.ctx, company.stored())
    return {line.person.slack_user_id: line.because for line in said.lines if line.because}


# Who


@pytest.mark.parametrize(
    ("audience", "people"),
    [
        (Audience(channels=(CHANNEL,)), {"UANA", "UBEN"}),
        (Audience(groups=(GROUP,)), {"UCHLOE", "UDORA"}),
        (Audience(everyone=True), {"UANA", "UBEN", "UCHLOE", "UDORA"}),
        (Audience(people=("UANA",), channels=(OTHER,), groups=(GROUP,)), {"UANA", "UBEN", "UCHLOE", "UDORA"}),
        (Audience(channels=(CHANNEL, OTHER)), {"UANA", "UBEN", "UCHLOE"}),
        (Audience(channels=(CHANNEL,), guests=True), {"UANA", "UBEN", "UGUEST"}),
        (Audience(channels=(CHANNEL,), externals=True), {"UANA", "UBEN", "UEXT"}),
        (Audience(channels=(CHANNEL,), members=False, externals=True), {"UEXT"}),
        (Audience(channels=(CHANNEL,), members=False, guests=True, externals=True), {"UGUEST", "UEXT"}),
        (Audience(channels=(CHANNEL,), members=False), set()),
        (Audience(everyone=True, without_people=("UANA",)), {"UBEN", "UCHLOE", "UDORA"}),
        (Audience(everyone=True, without_channels=(OTHER,)), {"UANA", "UDORA"}),
        (Audience(everyone=True, without_groups=(GROUP,)), {"UANA", "UBEN"}),
        (Audience(people=("UANA", "UBEN"), without_people=("UANA",)), {"UBEN"}),
        (Audience(channels=(CHANNEL,), without_channels=(CHANNEL,)), set()),
        (Audience(), set()),
    ],
)
def test_those_who_are_chosen_are_asked_and_nobody_else(company, audience, people):
    company.survey(audience=audience)
    company.wait(5 * DAY)
    assert asked(company) == people


def test_everybody_who_is_not_asked_has_a_reason(company):
    company.survey(audience=Audience(channels=(CHANNEL,), without_people=("UBEN",)))
    company.plan()
    assert reasons(company) == {
        "UBEN": Reason.EXCLUDED,
        "UGUEST": Reason.GUEST,
        "UEXT": Reason.EXTERNAL,
        "UBOT": Reason.BOT,
        "UGONE": Reason.GONE,
    }


def test_somebody_in_three_sources_gets_one_question(company):
    company.rooms[OTHER].append("UANA")
    company.rooms[GROUP].append("UANA")
    company.survey(audience=Audience(people=("UANA",), channels=(CHANNEL, OTHER), groups=(GROUP,)))
    company.wait(10 * DAY)
    assert questions(company, "UANA") == 1


def test_who_leaves_one_of_three_sources_is_still_asked(company):
    company.rooms[OTHER].append("UANA")
    company.survey(audience=Audience(channels=(CHANNEL, OTHER)))
    company.plan()
    leaves(company, "UANA", CHANNEL)
    company.wait(5 * DAY)
    assert questions(company, "UANA") == 1


# Coming and going


def test_who_was_there_at_the_first_look_is_asked_at_once_and_who_joins_after_two_weeks(company):
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.wait(timedelta(hours=5))
    assert asked(company) == {"UANA", "UBEN"}
    company.hire("UNEW")
    joined = company.clock()
    joins(company, "UNEW", CHANNEL)
    company.wait(13 * DAY)
    assert questions(company, "UNEW") == 0
    company.wait(5 * DAY)
    assert timedelta(days=14) <= company.ask("UNEW").asked_at - joined < timedelta(days=18)


def test_who_spoke_to_the_bot_before_its_first_look_around_is_not_new(company):
    """The owner who pauses a survey, say: their word alone must not make them wait for two weeks."""
    stopping.opt_in(company.ctx, event_key=company.key(), slack_user_id="UANA")
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.wait(timedelta(hours=5))
    assert asked(company) == {"UANA", "UBEN"}


def test_who_joins_and_speaks_to_the_bot_at_once_is_new_all_the_same(company):
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.wait(timedelta(hours=5))
    company.hire("UNEW")
    stopping.opt_in(company.ctx, event_key=company.key(), slack_user_id="UNEW")
    joins(company, "UNEW", CHANNEL)
    company.wait(13 * DAY)
    assert questions(company, "UNEW") == 0


def test_a_colleague_known_for_long_who_joins_a_channel_is_not_new(company):
    company.survey(audience=Audience(everyone=True), name="all", paused=True)
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.wait(2 * DAY)
    joins(company, "UCHLOE", CHANNEL)
    company.wait(3 * DAY)
    assert questions(company, "UCHLOE") == 1


def test_who_leaves_before_their_question_is_never_asked(company):
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.plan()
    leaves(company, "UANA", CHANNEL)
    sending.ask_due(company.ctx)
    company.wait(10 * DAY)
    assert asked(company) == {"UBEN"}
    assert [ask.closed_reason for ask in company.asks("UANA")] == ["not in the audience"]


def test_who_leaves_at_the_very_minute_of_their_question_is_not_asked(company):
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.plan()
    company.clock.move_to(MONDAY + timedelta(hours=1))
    leaves(company, "UANA", CHANNEL)
    sending.ask_due(company.ctx)
    assert asked(company) == {"UBEN"}


def test_who_leaves_and_comes_back_before_anybody_looked_is_asked(company):
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.plan()
    leaves(company, "UANA", CHANNEL)
    joins(company, "UANA", CHANNEL)
    company.wait(5 * DAY)
    assert questions(company, "UANA") == 1


def test_who_is_left_out_after_planning_is_not_asked(company):
    company.survey(audience=Audience(channels=(CHANNEL,), without_groups=(GROUP,)))
    company.plan()
    joins(company, "UANA", GROUP)
    company.wait(5 * DAY)
    assert asked(company) == {"UBEN"}


def test_a_changed_group_changes_the_audience(company):
    company.survey(audience=Audience(groups=(GROUP,)), spread=3)
    company.plan()
    company.rooms[GROUP] = ["UDORA", "UANA"]
    audiences.source_changed(company.ctx, GROUP)
    company.wait(20 * DAY)
    assert asked(company) == {"UDORA", "UANA"}


def test_who_became_a_guest_or_left_the_company_is_not_asked(company):
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.plan()
    company.hire("UANA", kind=PersonKind.GUEST)
    company.hire("UBEN", kind=PersonKind.GONE)
    for who in ("UANA", "UBEN"):
        audiences.refresh_profile(company.ctx, company.profiles[who])
    company.wait(5 * DAY)
    assert asked(company) == set()


@pytest.mark.parametrize("who", ["UGUEST", "UEXT", "UBOT", "UGONE"])
def test_whom_a_file_names_soon_after_a_look_around_is_looked_up_before_they_are_planned(company, who):
    """A name in a file says nothing of what somebody is: Slack has to."""
    company.survey(audience=Audience(people=("UANA",)))
    company.wait(timedelta(minutes=5))
    company.change(people=("UANA", who))
    people.keep_properties(company.ctx, {who: {"department": "Sales"}})
    company.wait(5 * DAY)
    assert asked(company) == {"UANA"}


def test_a_guest_who_spoke_to_the_bot_and_then_joins_a_busy_channel_is_no_member(company):
    company.survey(audience=Audience(channels=(OTHER,)))
    company.wait(timedelta(minutes=5))
    stopping.opt_in(company.ctx, event_key=company.key(), slack_user_id="UGUEST")
    joins(company, "UGUEST", OTHER)
    for _ in range(16):  # somebody joins or leaves it every day, so that it is read again each time
        company.wait(DAY)
        audiences.source_changed(company.ctx, OTHER)
    assert asked(company) == {"UBEN", "UCHLOE"}


def test_a_move_to_another_zone_moves_the_question(company):
    company.survey(audience=Audience(people=("UANA",)))
    company.plan()
    company.hire("UANA", zone="America/New_York")
    audiences.refresh_profile(company.ctx, company.profiles["UANA"])
    company.wait(5 * DAY)
    assert company.ask("UANA").asked_at.hour == 13  # nine in the morning there


# What cannot be read


def test_a_channel_that_can_not_be_read_keeps_its_people_and_is_told_of(company):
    company.survey(audience=Audience(channels=(CHANNEL,)), spread=5)
    company.plan()
    del company.rooms[CHANNEL]
    company.clock.move_to(company.clock() + DAY)
    missing = audiences.sync(company.ctx, Register(company)).missing
    assert [(survey.plan.name, source) for survey, source in missing] == [("acme", CHANNEL)]
    company.wait(15 * DAY)
    assert asked(company) == {"UANA", "UBEN"}


def test_a_channel_that_was_never_read_lets_nobody_be_asked(company):
    company.survey(audience=Audience(people=("UANA",), channels=("CSECRET",)))
    company.wait(5 * DAY)
    assert company.asks() == []
    assert previewing.preview(company.ctx, company.stored()).unread == ("CSECRET",)


def test_nobody_is_asked_before_a_new_exclusion_was_read(company):
    """The owner says "not those in #secret", and the bot cannot see who that is: then it must not guess."""
    company.survey(audience=Audience(people=("UANA", "UBEN")))
    company.plan()
    company.change(audience=Audience(people=("UANA", "UBEN"), without_channels=("CSECRET",)))
    company.wait(3 * DAY)
    assert asked(company) == set()
    company.rooms["CSECRET"] = ["UBEN"]
    company.wait(5 * DAY)
    assert asked(company) == {"UANA"}


class SlackIsDown(Register):
    def members(self, key: str) -> list[str]:
        raise ConnectionError(key)


def test_slack_that_is_down_changes_nothing_and_is_tried_again(company):
    company.survey(audience=Audience(channels=(CHANNEL,)), spread=5)
    company.plan()
    company.clock.move_to(company.clock() + DAY)
    with pytest.raises(ConnectionError):
        audiences.sync(company.ctx, SlackIsDown(company))
    joins(company, "UCHLOE", CHANNEL)
    company.wait(30 * DAY)
    assert asked(company) == {"UANA", "UBEN", "UCHLOE"}


# Many


def test_more_people_than_a_statement_takes_are_read_planned_and_told_of(company):
    many = [f"U{n:05}" for n in range(VALUES_AT_ONCE + 10)]
    company.hire(*many)
    company.rooms[CHANNEL] = many
    company.rooms[GROUP] = many[::2]
    company.survey(audience=Audience(channels=(CHANNEL,), without_groups=(GROUP,)), sample_percent=2, team_cap=3)
    company.plan()
    said = previewing.preview(company.ctx, company.stored())
    assert len(said.lines) == len(many)
    assert said.reasons[Reason.EXCLUDED] == len(many) // 2
    assert 20 < len(said.moments) < 90
    company.rooms[CHANNEL] = many[-3:]
    audiences.source_changed(company.ctx, CHANNEL)
    company.plan()
    assert len(previewing.preview(company.ctx, company.stored()).lines) == 3


# Left alone


class TestDoNotDisturb:
    """Asked of Slack shortly before, fifty at a time, for whoever is next."""

    @pytest.fixture
    def crowd(self, company):
        company.hire(*[f"U{n:03}" for n in range(60)])
        return company

    @staticmethod
    def resting(company, *resting):
        until = MONDAY + 2 * DAY

        def quiet(people) -> Mapping[str, datetime]:
            assert len(people) <= 50
            return {who: until for who in people if who in resting and company.clock() < until}

        return quiet

    def test_who_rests_is_asked_when_they_are_back_and_the_others_now(self, crowd):
        crowd.survey()
        crowd.plan()
        crowd.clock.move_to(MONDAY + timedelta(hours=1))
        sending.ask_due(crowd.ctx, self.resting(crowd, "U003", "U057"))
        assert crowd.asks("U003")[0].due_at >= MONDAY + 2 * DAY
        assert len(asked(crowd)) == 62
        crowd.wait(5 * DAY)
        assert crowd.ask("U057").asked_at >= MONDAY + 2 * DAY

    def test_a_reminder_waits_too_however_many_questions_are_due(self, crowd):
        crowd.survey(people=("UANA",))
        crowd.wait(timedelta(hours=2))
        crowd.survey(name="second", people=tuple(f"U{n:03}" for n in range(60)))
        crowd.plan()
        reminder = crowd.ask("UANA").next_at
        crowd.clock.move_to(reminder)
        until = reminder + timedelta(hours=1)
        going_on.go_on(crowd.ctx, lambda people: {who: until for who in people if who == "UANA"})
        crowd.deliver()
        assert crowd.kinds("UANA") == ["ask"]
        crowd.clock.move_to(until)
        going_on.go_on(crowd.ctx, quiet.nobody_is_quiet)
        crowd.deliver()
        assert crowd.kinds("UANA").count("reminder") == 1


class Down(Register):
    """Slack that fails wherever one channel, or people one by one, are read."""

    def members(self, key):
        if key == CHANNEL:
            raise TimeoutError
        return super().members(key)

    def profiles(self, slack_user_ids):
        raise TimeoutError(slack_user_ids)


def test_who_was_taken_off_the_list_is_not_asked_while_slack_is_down(company):
    company.survey(people=("UANA", "UBEN"))
    company.plan()
    company.change(people=("UBEN",))
    with pytest.raises(TimeoutError):
        audiences.sync(company.ctx, Down(company))
    for minutes in (5, 15, 25):
        company.clock.move_to(MONDAY + timedelta(hours=1, minutes=minutes))
        for survey in waves.surveys_to_plan(company.ctx):
            waves.plan_survey(company.ctx, survey)
        sending.ask_due(company.ctx)
    assert asked(company) == set()
    company.wait(timedelta(days=2))
    assert asked(company) == {"UBEN"}


def test_a_source_that_fails_does_not_keep_the_others_from_being_read(company):
    company.survey(audience=Audience(channels=(CHANNEL,)))
    company.survey(name="second", audience=Audience(channels=(OTHER,)))
    register = Down(company)
    register.profiles = Register(company).profiles
    with pytest.raises(TimeoutError):
        audiences.sync(company.ctx, register)
    assert [survey.plan.name for survey in waves.surveys_to_plan(company.ctx)] == ["second"]


# Reading that is interrupted


class Killed(BaseException):
    """What ends a process asks nobody."""


@dataclass
class Interrupted(Register):
    """Slack's directory, in which somebody pulls the plug after so many people."""

    after: int = 1
    by: type[BaseException] = Killed

    def profiles(self, slack_user_ids):
        for count, profile in enumerate(super().profiles(slack_user_ids)):
            if count == self.after:
                raise self.by
            yield profile


@ON_EACH_DATABASE
def test_after_a_kill_an_audience_is_read_again_within_minutes(database):
    company = Company(database, SettableClock(MONDAY))
    company.hire("UANA", "UBEN")
    company.survey()
    with pytest.raises(Killed):
        audiences.sync(company.ctx, Interrupted(company))
    assert audiences.sync(company.ctx, Register(company)) == ([], [])
    assert not met(company)  # another bot may be at it
    company.clock.move_to(company.clock() + timedelta(minutes=4))
    audiences.sync(company.ctx, Register(company))
    assert met(company) == {"UANA", "UBEN"}


def test_where_no_other_bot_can_be_it_is_read_again_at_the_start(company):
    company.survey()
    with pytest.raises(Killed):
        audiences.sync(company.ctx, Interrupted(company))
    audiences.take_over(company.ctx)
    audiences.sync(company.ctx, Register(company))
    assert "UANA" in met(company)


def test_a_bot_that_is_stopped_leaves_an_audience_to_whoever_reads_next(company):
    company.survey()
    with pytest.raises(StoppedError):
        audiences.sync(company.ctx, Interrupted(company, by=StoppedError))
    audiences.sync(company.ctx, Register(company))
    assert "UANA" in met(company)


def test_a_large_audience_is_held_page_by_page(company):
    """It takes three times as long as a lease, and nobody else begins with it."""
    company.hire(*(f"U{number:04}" for number in range(600)))
    company.survey(audience=Audience(everyone=True))
    begun = []

    @dataclass
    class Slow(Register):
        def everybody(self):
            everybody = list(company.profiles.values())
            for first in range(0, len(everybody), 100):
                company.clock.move_to(company.clock() + timedelta(minutes=2))
                begun.append(audiences.sync(company.ctx, Unread()))
                yield everybody[first : first + 100]

    audiences.sync(company.ctx, Slow(company))
    assert begun == [([], [])] * 7
    assert len(met(company)) > 600


class Unread:
    """A directory that nobody may look into."""

    def members(self, key):
        raise AssertionError(key)

    profiles = members

    def everybody(self):
        raise AssertionError


def met(company):
    """Who is known to be in an audience."""
    with company.engine.connect() as db:
        known = select(people_table.c.slack_user_id).join(memberships, memberships.c.person_id == people_table.c.id)
        return set(db.scalars(known))


def test_a_survey_that_loses_its_sources_as_it_is_made_asks_its_people_all_the_same(company):
    company.survey(audience=Audience(people=("UANA",), channels=(OTHER,)))
    with company.engine.begin() as db:  # as another bot does that tidies up, and has not seen the survey yet
        db.execute(delete(sources))
    assert waves.surveys_to_plan(company.ctx) == []
    company.wait(timedelta(hours=2))
    assert asked(company) == {"UANA", "UBEN", "UCHLOE"}
