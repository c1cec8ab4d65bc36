"""The right person at the right moment, in Slack: who is in and who is not, who rests, and what the owner is told."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.demo.stage import Stage
from bot.services.asking import waves
from tests.conftest import TUESDAY
from tests.office import Office

HOUR = timedelta(hours=1)


def questions(person):
    return sum("How likely" in message.text for message in person.messages())


def reminders(person):
    return sum("reminder" in message.text.lower() for message in person.messages())


def by_channel(**changes):
    return {"audience": Audience(**changes), "privacy": Privacy.CONFIDENTIAL}


# Who


def test_a_channel_is_asked_but_for_bots_guests_and_outsiders(office):
    add = office.simulator.add_person
    guest, outsider = add("Gus", guest=True), add("Olga", external=True)
    robot, gone = add("Robo", bot=True), add("Gone", deleted=True)
    room = office.simulator.add_channel("room", [office.ana, office.ben, guest, outsider, robot, gone], shared=True)
    office.survey(**by_channel(channels=(room.id,)))
    office.skip(days=2)
    people = (office.ana, office.ben, office.chloe, guest, outsider, robot, gone)
    assert [questions(person) for person in people] == [1, 1, 0, 0, 0, 0, 0]


def test_everyone_less_a_channel_and_a_group(office):
    room = office.simulator.add_channel("room", [office.ana])
    group = office.simulator.add_user_group("leads", [office.ben])
    office.survey(**by_channel(everyone=True, without_channels=(room.id,), without_groups=(group.id,)))
    office.skip(days=2)
    assert [questions(one) for one in (office.ana, office.ben, office.chloe, office.dana)] == [0, 0, 1, 1]


def test_who_joins_the_channel_is_asked_two_weeks_later(office):
    room = office.simulator.add_channel("room", [office.ana])
    office.survey(**by_channel(channels=(room.id,)))
    eve = office.simulator.hires("Eve", tz="Europe/Berlin")
    eve.joins("room")
    office.skip(days=13)
    assert (questions(office.ana), questions(eve)) == (1, 0)
    office.skip(days=4)
    assert questions(eve) == 1


def test_who_leaves_the_channel_before_their_question_never_gets_one(office):
    ula = office.simulator.add_person("Ula", tz="America/Los_Angeles")
    room = office.simulator.add_channel("room", [office.ana, ula])
    office.survey(**by_channel(channels=(room.id,)))
    assert (questions(office.ana), questions(ula)) == (1, 0)
    ula.leaves("room")
    office.skip(days=5)
    assert questions(ula) == 0


def test_a_changed_user_group_is_heeded_before_the_next_question(office):
    ula, una = (office.simulator.add_person(name, tz="America/Los_Angeles") for name in ("Ula", "Una"))
    known = office.simulator.add_channel("known", [una])
    group = office.simulator.add_user_group("west", [ula])
    office.survey(name="other", **by_channel(channels=(known.id,)), paused=True)
    office.survey(**by_channel(groups=(group.id,)))
    office.simulator.change_user_group(group, [una])
    office.skip(days=2)
    assert (questions(ula), questions(una)) == (0, 1)


def test_the_owner_hears_once_a_day_of_a_group_that_is_not_there_any_more(office):
    ula = office.simulator.add_person("Ula", tz="America/Los_Angeles")
    group = office.simulator.add_user_group("west", [ula])
    office.survey(**by_channel(groups=(group.id,)))
    office.simulator.disable_user_group(group)
    office.stage.clock.move_to(TUESDAY + timedelta(hours=27))
    for _ in range(4):
        office.stage.tick()
        office.stage.clock.move_to(office.stage.clock() + timedelta(minutes=20))
    assert sum("group" in message.text for message in office.dana.messages()) == 1
    office.skip(days=2)
    assert questions(ula) == 1  # the people of the last reading stay


def test_somebody_whose_dm_does_not_open_holds_nobody_else_up(office):
    outsider = office.simulator.add_person("Olga", external=True, dm_error="cannot_dm_user", tz="Europe/Berlin")
    room = office.simulator.add_channel("room", [outsider, office.ana, office.ben], shared=True)
    office.survey(**by_channel(channels=(room.id,), externals=True))
    office.skip(days=1)
    assert [questions(one) for one in (outsider, office.ana, office.ben)] == [0, 1, 1]
    assert "pending" in office.states(MessageKind.ASK)  # a code that nobody knows: it is tried again


# When


def test_a_question_waits_until_somebody_who_rests_is_back(office):
    office.ana.do_not_disturb(TUESDAY - HOUR, TUESDAY + 24 * HOUR)
    office.survey()
    assert (questions(office.ana), questions(office.ben)) == (0, 1)
    office.skip(hours=23)
    assert questions(office.ana) == 0
    office.skip(hours=2)
    assert questions(office.ana) == 1


def test_rest_that_ends_in_the_night_ends_in_the_morning_for_us(office):
    office.ana.do_not_disturb(TUESDAY - HOUR, TUESDAY + 10 * HOUR)
    office.survey_ana()
    office.skip(hours=23)
    assert questions(office.ana) == 0
    office.skip(hours=1)
    assert questions(office.ana) == 1


def test_rest_that_is_still_to_come_or_over_holds_nothing_up(office):
    office.ana.do_not_disturb(TUESDAY + HOUR, TUESDAY + 2 * HOUR)
    office.ben.do_not_disturb(TUESDAY - 2 * HOUR, TUESDAY - HOUR)
    office.survey()
    assert (questions(office.ana), questions(office.ben)) == (1, 1)


def test_a_reminder_waits_too(office):
    office.survey_ana()
    thursday = TUESDAY + timedelta(days=2)
    office.ana.do_not_disturb(thursday - 12 * HOUR, thursday + 24 * HOUR)
    office.skip(days=2, hours=6)
    office.ana.does_not_see("A short reminder")
    office.skip(days=1)
    office.ana.sees("A short reminder")


def test_without_the_scope_questions_and_reminders_go_out(sqlite_engine, clock):
    with Stage(sqlite_engine, clock, over_http=True, withheld_scopes=["dnd:read"]) as stage:
        office = Office.on(stage)
        office.ana.do_not_disturb(TUESDAY - HOUR, TUESDAY + timedelta(days=60))
        office.survey_ana()
        assert questions(office.ana) == 1
        office.skip(days=3)
        office.ana.sees("A short reminder")


def test_slack_that_can_not_tell_who_rests_holds_nobody_up(office):
    for _ in range(5):
        office.simulator.fail_next("dnd.teamInfo", "internal_error")
    office.survey_ana()
    assert questions(office.ana) == 1


def test_a_bot_that_was_away_for_three_days_asks_each_once_and_in_the_morning(office):
    crowd = [office.simulator.add_person(f"P{n:02}", tz="Europe/Berlin") for n in range(12)]
    office.survey(people=tuple(person.id for person in crowd), paused=True)
    office.stage.tick()
    office.dana.commands("/nps resume", "nps")
    waves.plan_survey(office.stage.bot.context, waves.surveys_to_plan(office.stage.bot.context)[0])
    office.stage.stop_bot()
    office.stage.clock.move_to(TUESDAY + timedelta(days=3, hours=4))
    office.stage.start_bot()
    office.stage.tick()
    assert sum(map(questions, crowd)) == 0  # a Friday afternoon
    office.skip(days=4)
    assert [questions(person) for person in crowd] == [1] * 12
    sent = sorted(datetime.fromtimestamp(float(person.messages()[0].ts), UTC) for person in crowd)
    assert sent[0] >= datetime(2026, 11, 30, 8, tzinfo=UTC)
    assert sent[-1] - sent[0] > HOUR


# Said in advance


@pytest.fixture
def quarterly(office):
    """Ana answered 8 and was asked again after sixty days; the others answered as they like. Nobody is to know."""
    office.survey(privacy=Privacy.CONFIDENTIAL, cooldown_days=120)
    for person, score in ((office.ana, "8"), (office.ben, "10"), (office.chloe, "2")):
        person.clicks(score)
    return office


def preview_of(office):
    office.dana.commands("/nps preview", "nps")
    return office.dana.messages("nps")[-1].text


def test_the_owner_reads_what_then_happens(office):
    ula = office.simulator.add_person("Ula", tz="America/New_York")
    office.survey(people=(office.ana.id, ula.id))
    said = preview_of(office)
    assert "15:00" in said
    assert "Ula" in said
    assert "Ana" not in said
    office.skip(hours=5, minutes=29)
    assert questions(ula) == 0
    office.skip(minutes=1)
    assert questions(ula) == 1


def test_nothing_that_the_owner_reads_tells_who_is_asked_again_or_how_anybody_answered(quarterly):
    for quiet, days in ((0, 0), (40, 0), (19, 3), (0, 5)):
        quarterly.rest(days=quiet)
        quarterly.skip(days=days)
        said = preview_of(quarterly).lower()
        assert [name for name in ("ana", "ben", "chloe") if name in said] == []
        assert [word for word in ("again", "passive", "promoter", "detractor", "open") if word in said] == []


def test_an_owner_who_tries_to_trigger_everybody_is_told_the_same_of_each(quarterly):
    """Sixty days later Ana has a second question open. That she alone has one would say that she answered 7 or 8."""
    for quiet, days in ((10, 0), (49, 3), (0, 5), (0, 7)):
        quarterly.rest(days=quiet)
        quarterly.skip(days=days)
        answers = set()
        for person in (quarterly.ana, quarterly.ben, quarterly.chloe):
            quarterly.dana.commands(f"/nps ask {person.id}", "nps")
            answers.add(quarterly.dana.messages("nps")[-1].text.replace(person.id, ""))
        assert len(answers) == 1, answers
    assert questions(quarterly.ana) == 2


def test_a_passive_is_asked_again_once_and_then_everybody_is_left_in_peace_for_a_month(quarterly):
    everybody = (quarterly.ana, quarterly.ben, quarterly.chloe)
    quarterly.rest(days=58)
    quarterly.skip(days=4)
    assert [questions(one) for one in everybody] == [2, 1, 1]
    quarterly.survey(name="second", product="Other", privacy=Privacy.CONFIDENTIAL)
    quarterly.skip(days=2)
    quarterly.rest(days=20)
    assert [questions(one) for one in everybody] == [2, 1, 1]
    quarterly.skip(days=10)
    assert [questions(one) for one in everybody] == [3, 2, 2]
