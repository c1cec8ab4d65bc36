"""A workspace that did not grant im:history: everything by buttons, the dialog and the App Home."""

import pytest

from bot.demo.stage import Stage
from tests.office import Office


@pytest.fixture
def office(sqlite_engine, clock):
    with Stage(sqlite_engine, clock, withheld_scopes=["im:history"], over_http=True) as stage:
        yield Office.on(stage)


def test_a_whole_conversation_without_typing_in_the_dm(office):
    office.survey_ana()
    ask = office.ana.sees("[Not now] [Skip this one] [Stop asking me]")
    assert "or type it" not in ask.text
    office.ana.clicks("7")
    office.ana.sees("You answered 7.")
    office.ana.sees("[Write an answer]")
    office.ana.clicks("Write an answer")
    office.ana.sees_modal("What is the one thing that would make Acme better for you?")
    office.ana.fills("Your answer", "Search")
    office.ana.submits()
    office.ana.sees("What is missing in Acme that you wish it had?")
    office.ana.clicks("Write an answer")
    office.ana.fills("Your answer", "Dark mode")
    office.ana.submits()
    office.ana.sees("The Acme team reads every answer.")
    office.ana.clicks("Change")
    office.ana.sees("Pick another number")
    office.ana.clicks("8")
    office.ana.sees("You answered 8.")


def test_no_message_promises_that_typing_works(office):
    office.survey_ana()
    for score in ("3", "9"):
        office.ana.clicks(score)
        office.ana.sees("[Change]")
        office.ana.clicks("Change")
        office.ana.sees("Pick another number")
    office.skip(days=12)
    written = office.ana.transcript()
    assert "type" not in written.replace("/nps", "")


def test_the_home_shows_the_question_and_takes_the_answer(office):
    office.survey_ana()
    office.ana.opens_home("home")
    office.ana.sees_home("How likely is it that you would recommend Acme")
    office.ana.clicks("9", home=True)
    office.ana.sees_home("You answered 9.")
    office.ana.sees_home("What do you value most about Acme?")
    office.ana.clicks("Write an answer", home=True)
    office.ana.fills("Your answer", "Speed")
    office.ana.submits()
    office.ana.sees_home("Thank you, your answer is in.")
    office.ana.clicks("6", home=True)
    office.ana.sees("You answered 6.")


def test_the_home_is_where_surveys_are_stopped_and_let_in_again(office):
    office.ben.opens_home("home")
    office.ben.sees_home("There is no question open for you right now.")
    office.ben.clicks("Stop asking me", home=True)
    office.ben.sees_home("You said stop: no survey reaches you.")
    office.ben.clicks("Let surveys reach me", home=True)
    office.ben.sees_home("Surveys may reach you here")


def test_the_dialog_of_somebody_else_is_not_theirs(office):
    office.survey_ana()
    office.ana.clicks("7")
    stolen = office.ana.sees("[Write an answer]")
    office.ben.clicks("Write an answer", message=stolen)
    assert office.ben.modal is None
