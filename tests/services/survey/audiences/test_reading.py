"""What Slack does not tell of an audience, tells slowly, or is interrupted in telling."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, select

from bot.core.asking.contact import Reason
from bot.core.survey.keys.chosen import Audience
from bot.demo.clock import SettableClock
from bot.jobs import tasks
from bot.services.asking import previewing, sending, waves
from bot.services.context import StoppedError
from bot.services.survey import audiences
from storage.schema import memberships, sources
from storage.schema import people as people_table
from storage.statements import VALUES_AT_ONCE
from tests.services.small_company import DAY, ON_EACH_DATABASE, Company, Register
from tests.services.survey.audiences.rooms import CHANNEL, GROUP, MONDAY, OTHER, asked, joins


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
        tasks.tick(crowd.ctx, self.resting(crowd, "U003", "U057"))
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
        tasks.tick(crowd.ctx, lambda people: {who: until for who in people if who == "UANA"})
        crowd.deliver()
        assert crowd.kinds("UANA") == ["ask"]
        crowd.clock.move_to(until)
        tasks.tick(crowd.ctx)
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
