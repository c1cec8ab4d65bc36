"""Some of Slack's answers never come: whoever they are not for notices nothing."""

import time
from threading import Thread

import pytest

from bot.core.survey.keys.chosen import Audience
from bot.demo.stage import Stage
from bot.simulator import fault
from tests.office import Office

SOON_S = 3.0  # less than the time-out of any call to one of Slack's messages
HANGS = fault.hang(4)


def seconds(work):
    began_at = time.monotonic()
    work()
    return time.monotonic() - began_at


@pytest.fixture
def everybody_in_the_know(office):
    """Each has a DM with the bot."""
    office.survey(audience=Audience(people=(office.ana.id, office.ben.id, office.chloe.id)))
    for person in (office.ana, office.ben, office.chloe):
        person.sees("How likely")
    return office


def test_one_persons_message_that_hangs_holds_up_nobody_else(everybody_in_the_know):
    office: Office = everybody_in_the_know
    with office.simulator.outage(HANGS, "chat.update"):
        office.ana.clicks("9")
        wait_for_hang(office)
    assert seconds(lambda: (office.ben.clicks("9"), office.ben.sees("What do you value most"))) < SOON_S
    assert seconds(lambda: (office.chloe.clicks("3"), office.chloe.sees("went wrong"))) < SOON_S


def test_a_look_up_that_slack_takes_no_more_of_holds_up_no_reply(office):
    office.survey_ana()
    office.ana.sees("How likely")
    office.dana.commands("/nps report", "nps")
    with office.simulator.outage(fault.rate_limit(60), "conversations.info"):
        office.dana.clicks("Share in this channel", "nps")
        assert seconds(lambda: (office.ana.clicks("9"), office.ana.sees("What do you value most"))) < SOON_S


def test_dialogs_that_hang_hold_up_no_click(sqlite_engine, clock):
    with Stage(sqlite_engine, clock, over_http=True, withheld_scopes=["im:history"], ack_timeout_s=30.0) as stage:
        office = Office.on(stage)
        office.survey()
        office.chloe.clicks("9")
        office.chloe.sees("What do you value most")
        with stage.simulator.outage(HANGS, "views.open"):
            pressing = [Thread(target=office.chloe.clicks, args=("Write an answer",)) for _ in range(20)]
            for press in pressing:
                press.start()
            took = seconds(lambda: office.ana.clicks("9"))
            for press in pressing:
                press.join()
        assert took < SOON_S
        assert stage.simulator.unanswered == []


def wait_for_hang(office):
    ends_at = time.monotonic() + 10
    while not any(call for call in office.simulator.faults.happened):
        assert time.monotonic() < ends_at
        time.sleep(0.01)
