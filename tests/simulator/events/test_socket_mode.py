import json
from concurrent.futures import ThreadPoolExecutor

import pytest
import websocket

from tests.simulator.toy_bot import client_of

SLACK_FIELDS = {"envelope_id", "type", "payload", "accepts_response_payload"}


class Socket:
    """A bot reduced to its socket: it acknowledges what a test tells it to."""

    def __init__(self, sim):
        self.url = client_of(sim).apps_connections_open(app_token=sim.app_token)["url"]
        self._socket = websocket.create_connection(self.url, timeout=5)
        self.hello = self.receive()

    def receive(self):
        return json.loads(self._socket.recv())

    def acknowledge(self, envelope, **payload):
        answer = {"envelope_id": envelope["envelope_id"]} | ({"payload": payload} if payload else {})
        self._socket.send(json.dumps(answer))

    def close(self):
        self._socket.close(timeout=0)


@pytest.fixture
def open_socket(sim):
    sockets = []

    def open_another():
        sockets.append(Socket(sim))
        sim.wait_connected()
        return sockets[-1]

    yield open_another
    for each in sockets:
        each.close()


@pytest.fixture
def background():
    """Run what waits for an acknowledgement while the test plays the bot."""
    with ThreadPoolExecutor(2) as pool:
        yield pool.submit


def test_a_socket_begins_with_hello(sim, open_socket):
    first, second = open_socket(), open_socket()
    assert first.hello["type"] == "hello"
    assert first.hello["connection_info"] == {"app_id": sim.workspace.app_id}
    assert [first.hello["num_connections"], second.hello["num_connections"]] == [1, 2]


def test_an_address_serves_once(open_socket):
    used = open_socket()
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        websocket.create_connection(used.url)


def test_an_acknowledged_event_is_sent_once(sim, open_socket, background):
    bot, ana = open_socket(), sim.add_person("Ana")
    said = background(ana.says, "9")
    envelope = bot.receive()
    assert set(envelope) == SLACK_FIELDS | {"retry_attempt", "retry_reason"}
    assert (envelope["type"], envelope["retry_attempt"], envelope["retry_reason"]) == ("events_api", 0, "")
    bot.acknowledge(envelope)
    assert said.result().text == "9"
    assert sim.unanswered == []


def test_an_event_that_nobody_acknowledges_comes_three_times_again(sim, open_socket, background):
    bot, ana = open_socket(), sim.add_person("Ana")
    said = background(ana.says, "9")
    envelopes = [bot.receive() for _ in range(4)]
    assert said.result().text == "9"
    assert [(e["retry_attempt"], e["retry_reason"]) for e in envelopes] == [
        (0, ""),
        (1, "timeout"),
        (2, "timeout"),
        (3, "timeout"),
    ]
    assert len({e["envelope_id"] for e in envelopes}) == 4
    assert len({e["payload"]["event_id"] for e in envelopes}) == 1
    assert [(kind, reason) for kind, _, reason in sim.unanswered] == [("events_api", "timeout")]


def test_an_event_whose_socket_dies_comes_again_on_the_next(sim, open_socket, background):
    bot, ana = open_socket(), sim.add_person("Ana")
    said = background(ana.says, "9")
    first = bot.receive()
    sim.drop_connections()
    bot = open_socket()
    second = bot.receive()
    assert second["payload"] == first["payload"]
    assert (second["retry_attempt"], second["retry_reason"]) == (1, "connection_failed")
    bot.acknowledge(second)
    assert said.result().text == "9"


def test_a_dropped_socket_ends_without_goodbye(sim, open_socket):
    bot = open_socket()
    sim.drop_connections()
    with pytest.raises(websocket.WebSocketConnectionClosedException):
        bot.receive()
    with pytest.raises(TimeoutError):
        sim.wait_connected(timeout=0)


def test_a_command_is_never_sent_again_and_its_answer_travels_in_the_acknowledgement(sim, open_socket, background):
    bot, ana = open_socket(), sim.add_person("Ana")
    typed = background(ana.commands, "/nps help")
    envelope = bot.receive()
    assert set(envelope) == SLACK_FIELDS
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
    bot.acknowledge(envelope, text="Here is help")
    typed.result()
    ana.sees("Here is help")
    ana.commands("/nps silence")
    bot.receive()
    ana.sees('/nps failed with the error "operation_timeout"')
    ana.commands("/nps again")
    assert bot.receive()["payload"]["text"] == "again"


def test_each_payload_goes_to_one_socket_in_turn(sim, open_socket, background):
    bots, ana = [open_socket(), open_socket()], sim.add_person("Ana")
    for bot in [*bots, *bots]:
        said = background(ana.says, "9")
        received = bot.receive()
        bot.acknowledge(received)
        said.result()
        assert received["payload"]["event"]["text"] == "9"


def test_a_real_bot_asks_and_hears_the_answer(connected):
    ana = connected.add_person("Ana")
    ana.says("hello")
    ana.sees("How likely")
    ana.clicks("9")
    ana.sees("You answered opaque-9")


def test_a_real_bot_comes_back_after_its_socket_was_cut(connected):
    ana = connected.add_person("Ana")
    connected.drop_connections()
    connected.wait_connected()
    ana.says("still there?")
    ana.sees("How likely")
