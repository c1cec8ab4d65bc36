"""A courier takes its next message together with the end of the one before: what becomes of it when the bot stops."""

import pytest
from sqlalchemy import select

from bot.jobs.worker import Worker
from bot.wiring import Bot
from storage.schema import outbox


@pytest.fixture
def courier(office):
    """One that has just written over Ana's buttons, and has the question that comes next in hand."""
    office.survey_ana()
    office.stage.bot.worker.stop()  # from here on the test says when something is delivered
    office.ana.clicks("9")
    courier = office.stage.bot.couriers[0]
    assert courier.deliver_next() == 0
    assert unsent(office) == [("question", "sending", 1)]
    return courier


@pytest.fixture
def another(office):
    """The courier of a bot that is started while the first one still runs."""
    stage = office.stage
    return Bot(stage.settings(), stage.engine, stage.clock, hurried=True).couriers[0]


def unsent(office):
    columns = (outbox.c.kind, outbox.c.state, outbox.c.attempts)
    with office.stage.engine.connect() as db:
        return [tuple(row) for row in db.execute(select(*columns).where(outbox.c.state != "sent"))]


def questions(office):
    return sum("What do you value most" in message.text for message in office.ana.messages())


def test_it_is_delivered_next_without_being_taken_again(office, courier):
    assert (courier.deliver_next(), courier.deliver_next()) == (0, None)
    assert (unsent(office), questions(office)) == ([], 1)


@pytest.mark.usefixtures("courier")
def test_it_is_said_once_when_the_bot_is_killed_with_it(office, another):
    assert another.deliver_next() is None  # until the lease runs out
    office.let_held_messages_go()
    assert another.deliver_next() == 0
    assert (unsent(office), questions(office)) == ([], 1)


def test_a_bot_that_stops_gives_back_what_it_has_in_hand(office, courier):
    worker = Worker([courier], lambda: None)
    worker.stop()  # told to stop before it began: its thread has nothing else to do
    worker.start()
    worker.stop()
    office.stage.stop_bot()
    assert unsent(office) == [("question", "pending", 0)]
    office.stage.start_bot()
    office.settle()
    assert (unsent(office), questions(office)) == ([], 1)


def test_what_is_never_repeated_is_taken_only_when_it_begins(office, another):
    """In hand it would count as tried, and a channel can't be searched for it: the team would never hear of Ana."""
    office.survey_ana()
    office.ana.clicks("9")
    office.settle()
    office.ana.says("It is fast.")
    office.settle()
    office.stage.bot.worker.stop()
    office.ana.clicks("Change")
    office.ana.clicks("Yes, contact me")
    assert office.stage.bot.couriers[0].deliver_next() == 0  # the buttons once more; then the bot is killed
    assert unsent(office) == [("contact alert", "pending", 0), ("contact confirmed", "pending", 0)]
    assert another.deliver_next() == 0
    assert unsent(office) == [("contact confirmed", "sending", 1)]
