"""Socket Mode is renewed, breaks, falls silent or can't be had: no click is lost that Slack could have delivered."""

import time
from contextlib import contextmanager
from threading import Event, Thread

import pytest

from bot.demo.stage import Stage
from bot.slack.sockets import link, socket_mode
from tests.office import Office

BACK_S = 3.0  # after a connection broke


@pytest.fixture
def stage(sqlite_engine, clock):
    with Stage(sqlite_engine, clock, ack_timeout_s=10.0) as stage:
        yield stage


@pytest.fixture
def steady(monkeypatch):
    """A connection that has stood for a while: the next one is opened at once."""
    monkeypatch.setattr(socket_mode, "STOOD_S", 0.0)


@contextmanager
def somebody_types(office):
    """Ana and Ben type commands, one after the other without a rest; Slack sends none of them again."""
    done, typed = Event(), []

    def type_on(person):
        while not done.is_set():
            person.commands("/nps help")
            typed.append(person)

    typists = [Thread(target=type_on, args=(person,)) for person in (office.ana, office.ben)]
    for typist in typists:
        typist.start()
    try:
        yield typed
    finally:
        done.set()
        for typist in typists:
            typist.join()


def wait_until(true, timeout_s=10.0):
    ends_at = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < ends_at, "it never came about"
        time.sleep(0.005)


@pytest.mark.usefixtures("steady")
@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
def test_no_click_is_lost_when_slack_renews_the_connection(office, reason):
    simulator = office.simulator
    with somebody_types(office) as typed:
        wait_until(lambda: len(typed) > 5)
        simulator.sockets.refresh_connections(reason, stays=0.5)
        wait_until(lambda: simulator.sockets.open_connections == 2)  # the new one stands before the old one goes
        wait_until(lambda: simulator.sockets.open_connections == 1)
        before = len(typed)
        wait_until(lambda: len(typed) > before + 5)
    assert simulator.unanswered == []


@pytest.mark.usefixtures("steady")
def test_a_connection_that_slack_has_asked_to_go_is_closed_by_us_where_slack_forgets_to(office, monkeypatch):
    monkeypatch.setattr(link, "LEFT_OPEN_S", 0.1)
    monkeypatch.setattr(link, "LOOK_S", 0.05)
    office.simulator.sockets.refresh_connections(stays=3600)
    wait_until(lambda: office.simulator.sockets.open_connections == 2)
    wait_until(lambda: office.simulator.sockets.open_connections == 1)
    office.ana.commands("/nps help")
    assert office.simulator.unanswered == []


@pytest.mark.parametrize("how", ["drop_connections", "reset_connections"])
def test_after_a_break_it_is_back_within_three_seconds(office, how):
    for _ in range(2):  # also when it breaks again at once
        broke_at = time.monotonic()
        getattr(office.simulator.sockets, how)()
        office.simulator.wait_connected()
        assert time.monotonic() - broke_at < BACK_S
    office.ana.commands("/nps help")
    assert office.simulator.unanswered == []


def test_a_connection_that_looks_open_and_says_nothing_is_found_out(office, monkeypatch):
    monkeypatch.setattr(link, "PING_S", 0.2)
    monkeypatch.setattr(link, "PONG_S", 0.2)
    office.simulator.sockets.reset_connections()  # the next one is made with those
    office.simulator.wait_connected()
    office.simulator.sockets.silence_connections()
    wait_until(lambda: office.simulator.sockets.open_connections == 0)
    office.simulator.wait_connected()
    office.ana.commands("/nps help")
    assert office.simulator.unanswered == []


def test_where_slack_gives_no_address_it_is_asked_again_ever_more_rarely(office, logged, monkeypatch):
    monkeypatch.setattr(socket_mode, "FIRST_WAIT_S", 0.05)
    with office.simulator.outage():
        office.simulator.drop_connections()
        wait_until(lambda: len(tries(logged)) >= 4)
    office.simulator.wait_connected()
    assert [entry["error"] for entry in tries(logged)[:4]] == ["http_503"] * 4
    waits = [entry["next_try_s"] for entry in tries(logged)]
    assert waits[:4] == sorted(waits[:4])
    assert waits[3] >= 4 * waits[0]
    office.ana.commands("/nps help")
    assert office.simulator.unanswered == []


@pytest.mark.usefixtures("steady")
def test_an_answer_goes_back_on_the_line_on_which_the_click_came(sqlite_engine, clock):
    """The simulator takes it on no other: a click in hand while the connection is renewed is answered all the same."""
    with Stage(sqlite_engine, clock, ack_timeout_s=10.0) as stage:
        office = Office.on(stage)
        with stage.engine.begin():  # SQLite's one writer: the listener waits for it
            clicking = Thread(target=office.ana.commands, args=("/nps stop",))
            clicking.start()
            time.sleep(0.1)
            stage.simulator.sockets.refresh_connections(stays=2)
            wait_until(lambda: stage.simulator.sockets.open_connections == 2)
        clicking.join()
        assert stage.simulator.unanswered == []


def tries(logged):
    return [entry for entry in logged if entry["event"] == "Socket Mode not connected"]
