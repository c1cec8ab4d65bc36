import copy
from datetime import UTC, datetime

import pytest
import yaml
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk.errors import SlackApiError

from bot.simulator import Simulator
from tests.simulator.toy_bot import MANIFEST, Clock, toy_app

START, END = datetime(2025, 11, 3, 17, 0, tzinfo=UTC), datetime(2025, 11, 4, 7, 30, tzinfo=UTC)
SCOPES = ["dnd:read", "usergroups:read"]
EVENTS = ["member_left_channel", "subteam_members_changed", "team_join"]


def manifest(scopes=SCOPES, events=EVENTS):
    wider = copy.deepcopy(yaml.safe_load(MANIFEST.read_text()))
    basic = [scope for scope in wider["oauth_config"]["scopes"]["bot"] if scope not in SCOPES]
    wider["oauth_config"]["scopes"]["bot"] = [*basic, *scopes]
    wider["settings"]["event_subscriptions"]["bot_events"] = events
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


# Whose channels


def test_the_channels_of_somebody_are_listed_as_far_as_the_bot_sees_them(sim, client):
    carl = sim.add_person("Carl")
    public = sim.add_channel("square", members=[carl], bot=False).id
    private, secret = (
        sim.add_channel(name, [carl], private=True, bot=bot).id for name, bot in (("a", True), ("b", False))
    )
    archived = sim.add_channel("old", members=[carl], is_archived=True).id
    sim.add_channel("not-his")

    def listed(**asked):
        return {channel["id"] for channel in client.users_conversations(user=carl.id, **asked)["channels"]}

    assert listed() == {public, archived}
    assert listed(types="public_channel,private_channel", exclude_archived=True) == {public, private}
    assert secret not in listed(types="private_channel")
    first = client.users_conversations(user=carl.id, limit=1)
    second = client.users_conversations(user=carl.id, limit=1, cursor=first["response_metadata"]["next_cursor"])
    assert [one["id"] for one in (*first["channels"], *second["channels"])] == [public, archived]
    assert error(client.users_conversations, user="U404") == "user_not_found"
    assert error(client.users_conversations, types="public") == "invalid_types"


# User groups


def last_event(sim):
    return sim.bot.seen[-1][0]["event"]


def test_groups_are_listed_with_as_much_as_was_asked_for(sim, client):
    ana, ben = sim.add_person("Ana"), sim.add_person("Ben")
    group, retired = sim.add_user_group("@marketing", [ana, ben, ana]), sim.add_user_group("retired", [ben])
    sim.disable_user_group(retired)
    assert group.id.startswith("S")

    def listed(**flags):
        found = {shown["id"]: shown for shown in client.usergroups_list(**flags)["usergroups"]}
        return [found.get(one.id) for one in (group, retired)]

    shown, hidden = listed()
    assert (shown["handle"], shown["is_usergroup"], shown["date_delete"]) == ("marketing", True, 0)
    assert ({"users", "user_count"} & shown.keys(), hidden) == (set(), None)
    shown, hidden = listed(include_users=True, include_disabled=True, include_count=True)
    assert (shown["users"], shown["user_count"]) == ([ana.id, ben.id], 2)
    assert hidden["date_delete"] > 0
    read = client.api_call("usergroups.list", http_verb="GET", params={"include_users": "true"})
    assert read["usergroups"][0]["users"] == [ana.id, ben.id]


def test_the_members_of_a_group_are_told_by_its_id(sim, client):
    ana = sim.add_person("Ana")
    group, retired = sim.add_user_group("sales", [ana]), sim.add_user_group("pensioners", [ana])
    assert client.usergroups_users_list(usergroup=group.id)["users"] == [ana.id]
    sim.disable_user_group(retired)
    assert error(client.usergroups_users_list, usergroup=retired.id) == "no_such_subteam"
    assert client.usergroups_users_list(usergroup=retired.id, include_disabled=True)["users"] == [ana.id]
    assert error(client.usergroups_users_list, usergroup="S404") == "no_such_subteam"
    assert error(client.api_call, api_method="usergroups.users.list") == "invalid_arguments"


def test_who_comes_to_a_group_and_who_goes_is_told(sim, client):
    ana, ben, chloe = (sim.add_person(name) for name in ("Ana", "Ben", "Chloe"))
    group = sim.add_user_group("support", [ana, ben])
    sim.workspace.clock.skip()
    sim.change_user_group(group, [ben, chloe])
    event = last_event(sim)
    assert {key: event[key] for key in event if key != "event_ts"} == {
        "type": "subteam_members_changed",
        "subteam_id": group.id,
        "team_id": sim.workspace.team_id,
        "date_previous_update": group.created,
        "date_update": group.created + 3600,
        "added_users": [chloe.id],
        "added_users_count": 1,
        "removed_users": [ana.id],
        "removed_users_count": 1,
    }
    assert client.usergroups_users_list(usergroup=group.id)["users"] == [ben.id, chloe.id]
    told = len(sim.bot.seen)
    sim.change_user_group(group, [chloe, ben])
    assert len(sim.bot.seen) == told
    sim.change_user_group(group, [])
    assert last_event(sim)["removed_users"] == [chloe.id, ben.id]


@pytest.mark.parametrize(("scopes", "events"), [([], EVENTS), (SCOPES, [])])
def test_groups_are_not_told_without_subscription_or_scope(scopes, events):
    with Simulator(manifest(scopes, events), Clock()) as sim:
        sim.change_user_group(sim.add_user_group("sales"), [sim.add_person("Ana")])
        assert sim.unanswered == []


# Who comes and who goes


@pytest.mark.parametrize(("private", "kind"), [(False, "C"), (True, "G")])
def test_who_leaves_a_channel_is_gone_and_told(sim, client, private, kind):
    ana, ben = sim.add_person("Ana"), sim.add_person("Ben")
    channel = sim.add_channel(f"club-{kind.lower()}", [ana, ben], private=private)
    ana.leaves(channel.name)
    event = last_event(sim)
    assert {key: event[key] for key in event if key != "event_ts"} == {
        "type": "member_left_channel",
        "user": ana.id,
        "channel": channel.id,
        "channel_type": kind,
        "team": sim.workspace.team_id,
    }
    assert client.conversations_members(channel=channel.id)["members"] == [ben.id, sim.workspace.bot_user]
    with pytest.raises(LookupError, match=f"Ana is not in #{channel.name}"):
        ana.leaves(channel.id)


def test_what_happens_in_a_channel_without_the_bot_is_not_told(sim):
    ana = sim.add_person("Ana")
    sim.add_channel("without-us", bot=False)
    told = len(sim.bot.seen)
    ana.joins("without-us")
    ana.leaves("without-us")
    assert len(sim.bot.seen) == told


def test_who_is_hired_is_there_and_told(sim, client):
    ana = sim.hires("Ana", tz="Europe/Madrid", guest=True)
    event = last_event(sim)
    shown = client.users_info(user=ana.id, include_locale=True)["user"]
    assert (event["type"], event["user"]) == ("team_join", shown)
    assert (shown["tz"], shown["is_restricted"], ana in sim.people) == ("Europe/Madrid", True, True)
    told = len(sim.bot.seen)
    sim.add_person("Ben")
    assert len(sim.bot.seen) == told


@pytest.mark.parametrize(("withheld", "heard"), [([], 2), (["users:read", "channels:read", "groups:read"], 0)])
def test_who_comes_and_goes_is_told_to_bots_that_may_know(withheld, heard):
    with Simulator(manifest(), Clock(), withheld_scopes=withheld) as sim:
        sim.add_channel("club", [ana := sim.hires("Ana")])
        ana.leaves("club")
        assert len(sim.unanswered) == heard
