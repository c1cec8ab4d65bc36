"""The same conversation over a real WebSocket, with the connection breaking in between."""

import pytest

from bot.demo.stage import Stage
from tests.office import Office


@pytest.fixture
def office_over_socket(sqlite_engine, clock):
    with Stage(sqlite_engine, clock) as stage:
        yield Office.on(stage)


def test_a_conversation_survives_a_broken_connection(office_over_socket):
    office = office_over_socket
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
