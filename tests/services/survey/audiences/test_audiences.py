"""Whom a survey is for: chosen by list, channel, group or everyone, less who is left out, and kept up to date."""

from datetime import timedelta

import pytest

from bot.core.asking.contact import Reason
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.services.asking import previewing, sending
from bot.services.conversation import stopping
from bot.services.survey import audiences, people
from tests.services.small_company import DAY
from tests.services.survey.audiences.rooms import CHANNEL, GROUP, MONDAY, OTHER, asked, joins


def questions(company, who):
    return sum(ask.asked_at is not None for ask in company.asks(who))


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
