import copy
from datetime import UTC, datetime

import pytest
import yaml
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk.errors import SlackApiError
from toy_bot import MANIFEST, Clock, toy_app

from bot.simulator import Simulator

START, END = datetime(2025, 11, 3, 17, 0, tzinfo=UTC), datetime(2025, 11, 4, 7, 30, tzinfo=UTC)
SCOPES = ["dnd:read", "usergroups:read"]
EVENTS = ["member_left_channel", "subteam_members_changed", "team_join"]


def manifest(scopes=SCOPES, events=EVENTS):
    wider = copy.deepcopy(yaml.safe_load(MANIFEST.read_text()))
    wider["oauth_config"]["scopes"]["bot"] += scopes
    wider["settings"]["event_subscriptions"]["bot_events"] += events
    return wider


@pytest.fixture(scope="module")
def sim():
    with Simulator(manifest(), Clock(), ack_timeout=1) as simulator:
        simulator.bot = toy_app(simulator)
        handler = SocketModeHandler(simulator.bot, simulator.app_token)
        handler.connect()
        simulator.wait_connected()
        yield simulator
        handler.close()


def error(function, /, **arguments):
    with pytest.raises(SlackApiError) as caught:
        function(**arguments)
    return caught.value.response["error"]


# Do Not Disturb


def test_hours_of_rest_are_told_of_many_people_at_once(sim, client):
    ana, ben = sim.add_person("Ana"), sim.add_person("Ben")
    ana.do_not_disturb(START, END)
    resting = {
        "dnd_enabled": True,
        "next_dnd_start_ts": int(START.timestamp()),
        "next_dnd_end_ts": int(END.timestamp()),
    }
    awake = {"dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1}
    read = client.api_call("dnd.teamInfo", http_verb="GET", params={"users": f"{ana.id},{ben.id}"})
    assert read["users"] == {ana.id: resting, ben.id: awake}
    assert client.dnd_teamInfo(users=[ben.id])["users"] == {ben.id: awake}
    alone = client.dnd_info(user=ana.id)
    assert {key: alone[key] for key in resting} == resting
    assert client.dnd_info()["dnd_enabled"] is False
    assert error(client.dnd_info, user="U404") == "user_not_found"


def test_hours_of_rest_are_told_of_fifty_known_people_at_most(sim, client):
    people = [sim.add_person(f"Person {number}").id for number in range(51)]
    assert len(client.dnd_teamInfo(users=people[:50])["users"]) == 50
    assert error(client.dnd_teamInfo, users=people) == "too_many_users"
    assert error(client.dnd_teamInfo, users=[people[0], "U404"]) == "user_not_found"
    assert error(client.dnd_teamInfo, users="") == "no_users_provided"


def test_nobody_rests_backwards(sim):
    with pytest.raises(ValueError, match="nobody rests from"):
        sim.add_person("Ana").do_not_disturb(END, START)
