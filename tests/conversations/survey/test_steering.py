"""The owner pauses, resumes and stops a survey in Slack; nobody else can, and `/nps stop` stays one's own."""

import pytest

from bot.core.survey.roles import OPERATOR, Deed
from bot.services.asking import waves
from bot.services.survey.finding import find_survey

YES = {"pause": "Yes, pause it", "stop": "Yes, stop it"}


def decides(office, line):
    """Let Dana type it, and say that it is meant."""
    office.dana.commands(line, "nps")
    office.dana.clicks(YES[line.split()[1]], "nps")


def questions(person):
    return sum("How likely" in message.text for message in person.messages())


def test_a_queued_question_does_not_leave_after_the_pause(office):
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=3)
    office.survey_ana()
    decides(office, "/nps pause acme")
    office.dana.sees("*acme* is paused: nothing is sent, one person is still to be asked", "nps")
    office.let_held_messages_go()
    office.skip(days=1)
    assert questions(office.ana) == 0

    office.dana.commands("/nps resume", "nps")
    office.dana.sees("*acme* goes on: one person is still to be asked, at a good hour.", "nps")
    office.skip(days=2)
    assert questions(office.ana) == 1


def test_a_survey_goes_on_with_nobody_waiting(office):
    office.survey_ana()
    office.ana.clicks("9")
    decides(office, "/nps pause acme")
    office.dana.commands("/nps resume", "nps")
    office.dana.sees("*acme* goes on: nobody is waiting to be asked right now.", "nps")


def test_a_queued_question_does_not_leave_after_a_stop(office):
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=3)
    office.survey_ana()
    decides(office, "/nps stop acme")
    office.dana.sees("its wave has ended, one person was not asked and will not be in this wave", "nps")
    office.dana.commands("/nps resume", "nps")
    office.let_held_messages_go()
    office.skip(days=20)
    assert questions(office.ana) == 0


@pytest.mark.parametrize("word", ["pause", "stop"])
def test_a_question_whose_first_try_may_have_arrived_does_not_leave_after_the_pause(office, word):
    office.simulator.fail_next("chat.postMessage", "internal_error")
    office.survey_ana()
    decides(office, f"/nps {word} acme")
    office.let_held_messages_go()
    office.skip(days=1)
    assert questions(office.ana) == 0

    if word == "pause":
        office.dana.commands("/nps resume", "nps")
        office.skip(days=2)
        assert questions(office.ana) == 1


def test_a_question_that_did_arrive_is_found_though_its_survey_was_paused(office):
    office.simulator.drop_reply_of_next("chat.postMessage")
    office.survey_ana()
    decides(office, "/nps pause acme")
    office.let_held_messages_go()
    assert questions(office.ana) == 1
    office.ana.clicks("9")
    office.ana.sees("You answered 9.")


def test_answers_still_count_while_the_survey_is_paused(office):
    office.survey()
    decides(office, "/nps pause")
    office.dana.sees("nobody is waiting to be asked, and answers to questions that are out still count.", "nps")
    office.ana.clicks("9")
    office.ana.sees("You answered 9.")


def test_a_stopped_wave_asks_nobody_else(office):
    office.survey(paused=True)
    office.dana.commands("/nps resume acme", "nps")
    waves.plan_survey(office.stage.bot.context, waves.surveys_to_plan(office.stage.bot.context)[0])
    decides(office, "/nps stop acme")
    office.dana.sees("its wave has ended, 3 people were not asked and will not be in this wave", "nps")
    office.dana.commands("/nps resume", "nps")
    office.skip(days=20)
    assert questions(office.ana) == 0


@pytest.mark.parametrize("line", ["/nps pause", "/nps stop acme"])
def test_nobody_but_the_owner_and_admins_decides(office, line):
    office.survey(viewers=(office.ben.id,))
    office.ben.commands(line)
    office.ben.sees("Only @Dana and the admins of this workspace can do that: ask them about *acme*.")
    assert ("ends all surveys for you" in office.ben.sees("Only @Dana").text) == ("stop" in line)
    office.dana.commands("/nps report", "nps")
    office.dana.sees("No score yet", "nps")


def test_a_survey_without_an_owner_is_steered_from_the_command_line(office):
    office.survey(owners=())
    office.dana.commands("/nps pause", "nps")
    office.dana.sees("*acme* has no owner who could do that here.", "nps")


def test_stop_with_a_word_that_is_no_survey_stops_nothing_and_says_so(office):
    office.survey()
    office.ana.commands("/nps stop please")
    office.ana.sees("There is no survey here that is open to you.")
    office.ana.sees("*/nps stop* alone ends all surveys for you.")
    office.ana.does_not_see("no more surveys")
    office.ana.commands("/nps stop")
    office.ana.sees("Done: no more surveys for you.")


def test_one_of_several_surveys_has_to_be_named(office):
    office.survey()
    office.survey(name="second")
    office.dana.commands("/nps pause", "nps")
    office.dana.sees("There are several surveys; name one of: acme, second.", "nps")


def test_it_is_asked_first_and_a_no_changes_nothing(office):
    office.survey_ana()
    for line, sure in (
        ("/nps pause", "Pause *acme*? Nothing is sent until it goes on"),
        ("/nps stop acme", "Stop *acme*?"),
    ):
        office.dana.commands(line, "nps")
        office.dana.sees(sure, "nps")
        office.dana.clicks("Leave it as it is", "nps")
        office.dana.sees("*acme* stays as it is.", "nps")
    assert not find_survey(office.stage.bot.context, OPERATOR, Deed.READ, "acme").plan.paused


def test_of_a_survey_that_runs_it_is_not_asked_whether_to_start_it(office):
    office.survey_ana()
    office.dana.commands("/nps start acme", "nps")
    office.dana.sees("*acme* goes on: nobody is waiting to be asked", "nps")
    office.dana.does_not_see("Start *acme*?", "nps")


def test_a_pause_is_taken_back_in_the_same_message(office):
    office.survey_ana()
    decides(office, "/nps pause acme")
    office.dana.clicks("Let it go on", "nps")
    office.dana.sees("*acme* goes on", "nps")
    office.dana.does_not_see("is paused", "nps")


def test_a_stop_is_taken_back_and_whoever_was_not_asked_is_asked_after_all(office):
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=3)
    office.survey_ana()
    decides(office, "/nps stop acme")
    office.dana.sees("one person was not asked and will not be in this wave", "nps")
    office.dana.clicks("Take that back", "nps")
    office.dana.sees("*acme* goes on as if it had not been stopped: one person is still to be asked.", "nps")
    office.let_held_messages_go()
    office.skip(days=2)
    assert questions(office.ana) == 1


def test_whoever_may_not_decide_any_more_is_told_so(office):
    office.survey()
    office.dana.commands("/nps pause", "nps")
    office.survey(owners=(office.ben.id,))
    office.dana.clicks("Yes, pause it", "nps")
    office.dana.sees("Only @Ben and the admins of this workspace can do that", "nps")
    assert not find_survey(office.stage.bot.context, OPERATOR, Deed.READ, "acme").plan.paused
