"""The same conversations over a real WebSocket, and one with the connection breaking in between."""

import pytest
from test_listening import *  # noqa: F403 (the stories themselves, told again over another transport)
from test_silence import (  # noqa: F401
    test_a_reminder_takes_the_place_of_the_question,
    test_questions_are_answered_in_the_surveys_own_terms_and_the_question_stands_again,
    test_stop_has_an_undo_that_brings_the_question_back,
    test_what_is_kept_is_shown_and_erased,
)

from bot.demo.stage import Stage


@pytest.fixture
def stage(sqlite_engine, clock):
    with Stage(sqlite_engine, clock) as stage:
        yield stage


def test_a_conversation_survives_a_broken_connection(office):
    office.survey_ana()
    office.ana.sees("How likely")
    office.ana.clicks("8")
    office.ana.sees("What is the one thing")

    office.simulator.drop_connections()
    office.ana.says("Search")  # lost with the connection, sent again by Slack
    office.ana.sees("one short question left", timeout=15)
    office.ana.clicks("That is all")
    office.ana.sees("What is missing")
    office.ana.says("Dark mode")
    office.ana.sees("reads every answer")

    office.dana.commands("/nps report", "nps")
    office.dana.sees("Promoters 0 · Passives 1 · Detractors 0", "nps")
    office.skip(days=1)
    office.dana.sees("summary of 25 November 2026", "nps")
