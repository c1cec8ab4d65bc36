import copy
from contextlib import contextmanager

import pytest
import yaml
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler

from bot.simulator import Simulator
from tests.simulator.toy_bot import MANIFEST, Clock, toy_app


@contextmanager
def workspace(*, escapes):
    manifest = copy.deepcopy(yaml.safe_load(MANIFEST.read_text()))
    manifest["features"]["slash_commands"][0]["should_escape"] = escapes
    with Simulator(manifest, Clock(), ack_timeout=1) as simulator:
        simulator.bot = toy_app(simulator)
        handler = SocketModeHandler(simulator.bot, simulator.app_token)
        handler.connect()
        simulator.wait_connected()
        yield simulator
        handler.close()


@pytest.fixture(scope="module")
def sim():
    with workspace(escapes=True) as simulator:
        simulator.ana = simulator.add_person("Ana")
        simulator.maria = simulator.add_person("Ana Maria")
        simulator.gus = simulator.add_person("Gus", deleted=True)
        simulator.group = simulator.add_user_group("sales", [simulator.ana])
        simulator.nps = simulator.add_channel("nps")
        simulator.daily = simulator.add_channel("nps-daily")
        simulator.mine = simulator.add_channel("mine", [simulator.ana], private=True)
        simulator.add_channel("theirs", private=True)
        yield simulator


def received(sim, text):
    sim.ana.commands(f"/nps {text}")
    return sim.bot.seen[-1][0]["text"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("add @ana", "add <@{ana}|ana>"),
        ("@ana.maria, @Ana.", "<@{maria}|ana.maria>, <@{ana}|ana>."),
        ("@AnaMaria!", "<@{maria}|ana.maria>!"),
        ("@ana.schmidt @anabel @gus", "@ana.schmidt @anabel @gus"),
        ("mail ana@ana.example", "mail ana@ana.example"),
        ("#nps #nps-daily #nps-weekly", "<#{nps}|nps> <#{daily}|nps-daily> #nps-weekly"),
        ("#mine #theirs", "<#{mine}|mine> #theirs"),
        ("@sales #", "<!subteam^{group}|@sales> #"),
        ("(@ana) a < b & c > <@U1>", "(<@{ana}|ana>) a &lt; b &amp; c &gt; &lt;@U1&gt;"),
    ],
)
def test_names_become_ids_when_the_manifest_says_so(sim, typed, expected):
    ids = {name: getattr(sim, name).id for name in ("ana", "maria", "nps", "daily", "mine", "group")}
    assert received(sim, typed) == expected.format(**ids)


def test_names_stay_as_typed_when_it_does_not():
    with workspace(escapes=False) as plain:
        plain.add_person("Ana").commands("/nps add @ana #nps a < b & c")
        assert plain.bot.seen[-1][0]["text"] == "add @ana #nps a < b & c"
