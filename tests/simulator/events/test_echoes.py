import time
from queue import SimpleQueue
from types import SimpleNamespace

import pytest
import websocket
from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler

from bot.simulator import Message, Simulator
from bot.simulator.events.echoes import Echoes
from bot.simulator.workspace.workspace import Workspace
from tests.simulator.toy_bot import MANIFEST, Clock, client_of


class Listener:
    """A bot without Bolt's own guard against echoes: it keeps every message event."""

    def __init__(self, sim):
        self.events = []
        self.sim = sim
        self.app = App(
            client=client_of(sim),
            signing_secret=sim.signing_secret,
            ignoring_self_events_enabled=False,
            process_before_response=True,
        )
        self.app.event("message")(self.hear)

    def hear(self, event, client):
        self.events.append(event)
        if event.get("text") == "ask" and "bot_id" not in event:
            sent = client.chat_postMessage(channel=event["channel"], text="How likely?")
            client.chat_update(channel=event["channel"], ts=sent["ts"], text="You answered 8")


@pytest.fixture(scope="module")
def heard():
    with Simulator(MANIFEST, Clock(), ack_timeout=1, echoes=True) as sim:
        bot = Listener(sim)
        handler = SocketModeHandler(bot.app, sim.app_token, concurrency=1)  # else they may overtake each other
        handler.connect()
        sim.wait_connected()
        yield bot
        handler.close()


@pytest.fixture
def ana(heard):
    ana = heard.sim.add_person("Ana")
    heard.sim.settle()
    heard.events.clear()
    return ana


def test_the_bot_hears_its_own_messages_in_order(heard, ana):
    ana.says("ask")
    ana.sees("You answered 8")
    heard.sim.settle()
    typed, posted, changed = heard.events
    bot = heard.sim.workspace
    assert typed["text"] == "ask"
    assert (posted["text"], posted["user"], posted["channel_type"]) == ("How likely?", bot.bot_user, "im")
    assert (posted["bot_id"], posted["app_id"], "subtype" in posted) == (bot.bot_id, bot.app_id, False)
    assert (changed["subtype"], changed["hidden"], "bot_id" in changed) == ("message_changed", True, False)
    assert (changed["message"]["bot_id"], changed["message"]["text"]) == (bot.bot_id, "You answered 8")
    assert changed["previous_message"]["text"] == "How likely?"
    assert changed["message"]["ts"] == posted["ts"]


def test_what_is_not_in_a_dm_or_only_for_one_is_not_echoed(heard, ana):
    client, channel = client_of(heard.sim), heard.sim.add_channel("nps", [ana])
    client.chat_postMessage(channel=channel.id, text="Summary")
    client.chat_postEphemeral(channel=ana.id, user=ana.id, text="Psst")
    heard.sim.settle()
    assert heard.events == []


def test_a_lost_answer_is_echoed_all_the_same(heard, ana):
    heard.sim.drop_reply_of_next("chat.postMessage")
    with pytest.raises(OSError, match="closed connection"):
        client_of(heard.sim).chat_postMessage(channel=ana.id, text="Posted and never told")
    heard.sim.settle()
    assert [event["text"] for event in heard.events] == ["Posted and never told"]


def test_an_echo_waits_until_the_answer_was_sent():
    workspace, told = Workspace(Clock(), "Bot", 3, has_home=False), SimpleQueue()
    echoes = Echoes(workspace, SimpleNamespace(tell=told.put))
    dm = workspace.open_dm(workspace.add_user("Ana").id)

    def post():
        workspace.post(Message(workspace.new_ts(), dm.id, workspace.bot_user, "Hello"))
        return [b"ok"]

    echoes.start()
    try:
        answer = echoes.after_answers(post)()
        assert (b"".join(answer), told.empty(), echoes.settle(0)) == (b"ok", True, False)
        answer.close()
        assert echoes.settle(5)
        assert told.get_nowait()["text"] == "Hello"
    finally:
        echoes.stop()


def test_a_bot_without_the_scope_hears_nothing_and_nothing_waits():
    with Simulator(MANIFEST, Clock(), echoes=True, withheld_scopes=["im:history"]) as sim:
        client_of(sim).chat_postMessage(channel=sim.add_person("Ana").id, text="Hello")
        sim.settle()
        assert sim.unanswered == []


def test_an_end_does_not_wait_for_echoes_that_nobody_hears():
    with Simulator(MANIFEST, Clock(), ack_timeout=30, echoes=True) as sim:
        client = client_of(sim)
        bot = websocket.create_connection(client.apps_connections_open(app_token=sim.app_token)["url"])
        sim.wait_connected()
        bot.close()
        for number in range(3):
            client.chat_postMessage(channel=sim.add_person("Ana").id, text=f"Message {number}")
        with pytest.raises(TimeoutError, match="not all delivered"):
            sim.settle(timeout=0)
        ended = time.monotonic()
    assert time.monotonic() - ended < 5
