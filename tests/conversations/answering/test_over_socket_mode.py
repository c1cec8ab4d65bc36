"""The same conversations over a real WebSocket, and one with the connection breaking in between."""

import pytest

from bot.demo.stage import Stage

# Of every kind that a connection carries, one: messages, clicks, edits and deletions, our own echoes, commands.
from tests.conversations.answering.test_listening import (  # noqa: F401
    test_a_passive_types_in_bursts_and_is_not_interrupted,
    test_an_edit_and_a_deletion_reach_what_the_team_reads,
    test_the_bots_own_messages_are_no_answers,
    test_who_changes_their_mind_sees_it_changed,
)
from tests.conversations.answering.test_silence import test_what_is_kept_is_shown_and_erased  # noqa: F401


@pytest.fixture
def stage(sqlite_engine, clock):
    with Stage(sqlite_engine, clock, ack_timeout_s=30.0) as stage:
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
