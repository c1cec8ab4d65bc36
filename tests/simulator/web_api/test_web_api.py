import http.client
import json
from urllib.parse import urlencode

import pytest

from bot.simulator import METHOD_SCOPES, Simulator
from tests.simulator.toy_bot import MANIFEST, Clock, client_of, question
from tests.simulator.web_api.calls import error, refusal


@pytest.fixture(scope="module")
def sim():
    with Simulator(MANIFEST, Clock()) as simulator:
        yield simulator


@pytest.fixture(scope="module")
def ana(sim):
    return sim.add_person("Ana", tz="Europe/Madrid", locale="es-ES", email="ana@example.com")


@pytest.fixture(scope="module")
def dm(sim, ana):
    return client_of(sim).conversations_open(users=ana.id)["channel"]["id"]


def raw(sim, method, body="", content_type="application/x-www-form-urlencoded", **headers):
    connection = http.client.HTTPConnection("127.0.0.1", int(sim.api_url.split(":")[2].split("/")[0]))
    try:
        connection.request("POST", f"/api/{method}", body, {"Content-Type": content_type, **headers})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


# Who calls, with what


def test_the_bot_learns_who_it_is(sim, client):
    answer = client.auth_test()
    assert {key: answer[key] for key in ("ok", "user_id", "bot_id", "team_id", "url")} == {
        "ok": True,
        "user_id": sim.workspace.bot_user,
        "bot_id": sim.workspace.bot_id,
        "team_id": sim.workspace.team_id,
        "url": "https://example.slack.com/",
    }
    headers = {name.lower(): value for name, value in answer.headers.items()}
    assert set(headers["x-oauth-scopes"].split(",")) == sim.app.scopes


@pytest.mark.parametrize(
    ("token", "method", "expected"),
    [
        ("", "auth.test", "not_authed"),
        ("xoxb-somebody-else", "auth.test", "invalid_auth"),
        ("xapp-1-simulator", "auth.test", "not_allowed_token_type"),
        ("xoxb-simulator", "apps.connections.open", "not_allowed_token_type"),
        ("xoxb-simulator", "nps.ask", "unknown_method"),
    ],
)
def test_a_call_is_refused_for_its_token_or_method(sim, token, method, expected):
    _, body = raw(sim, method, urlencode({"token": token}))
    assert json.loads(body)["error"] == expected


@pytest.mark.parametrize(("body", "expected"), [("{", "invalid_json"), ("[]", "json_not_object")])
def test_a_body_that_is_no_json_object_is_refused(sim, body, expected):
    _, answer = raw(sim, "auth.test", body, "application/json")
    assert json.loads(answer)["error"] == expected


def test_a_removed_app_is_inactive(clock):
    with Simulator(MANIFEST, clock) as sim:
        sim.uninstall()
        assert error(client_of(sim).auth_test) == "account_inactive"


@pytest.mark.parametrize("method", sorted(method for method, scopes in METHOD_SCOPES.items() if scopes))
def test_every_method_asks_for_its_scope(clock, method):
    scopes = {"users:read.email", *(scope for needed in METHOD_SCOPES.values() for scope in needed)}
    with Simulator(MANIFEST, clock, withheld_scopes=scopes) as sim:
        answer = refusal(client_of(sim).api_call, api_method=method)
    assert (answer["error"], answer["needed"]) == ("missing_scope", ",".join(METHOD_SCOPES[method]))
    assert answer["provided"] == "commands"


def test_a_dm_has_a_history_scope_of_its_own(clock):
    with Simulator(MANIFEST, clock, withheld_scopes=["im:history"]) as sim:
        dm = sim.workspace.open_dm(sim.add_person("Ana").id)
        answer = refusal(client_of(sim).conversations_history, channel=dm.id)
    assert (answer["error"], answer["needed"]) == ("missing_scope", "channels:history,groups:history,im:history")


def test_describing_a_dm_needs_a_scope_that_we_did_not_ask_for(client, dm):
    answer = refusal(client.conversations_info, channel=dm)
    assert (answer["error"], answer["needed"]) == ("missing_scope", "im:read")


# Channels and people


@pytest.mark.parametrize(
    ("traits", "expected"),
    [
        ({"private": True, "bot": False}, "channel_not_found"),
        ({"bot": False}, "not_in_channel"),
        ({"is_archived": True}, "is_archived"),
    ],
)
def test_a_channel_the_bot_cannot_write_to_refuses_it(sim, client, traits, expected):
    channel = sim.add_channel("elsewhere", **traits)
    assert error(client.chat_postMessage, channel=channel.id, text="Hello") == expected


def test_a_channel_that_does_not_exist_is_not_found(client):
    assert error(client.chat_postMessage, channel="C404", text="Hello") == "channel_not_found"
    assert error(client.conversations_info, channel="C404") == "channel_not_found"
    assert error(client.api_call, api_method="chat.postMessage") == "invalid_arguments"


def test_the_same_dm_opens_twice(client, ana):
    first = client.conversations_open(users=ana.id)["channel"]["id"]
    again = client.conversations_open(users=[ana.id], return_im=True)
    assert again["already_open"] is True
    assert (again["channel"]["id"], again["channel"]["user"]) == (first, ana.id)
    assert client.chat_postMessage(channel=ana.id, text="By user id")["channel"] == first


def test_some_people_cannot_be_written_to(sim, client, ana):
    stranger = sim.add_person("Eve", external=True, tz=None, locale=None, dm_error="user_not_visible")
    gone, robot = sim.add_person("Gus", deleted=True), sim.add_person("Rob", bot=True)
    people = [stranger.id, gone.id, robot.id, "U404", f"{ana.id},{gone.id}", ""]
    assert [error(client.conversations_open, users=person) for person in people] == [
        "user_not_visible",
        "user_disabled",
        "cannot_dm_bot",
        "user_not_found",
        "missing_scope",
        "users_list_not_supplied",
    ]


def test_people_are_described_as_far_as_slack_knows_them(sim, client, ana):
    shown = client.users_info(user=ana.id, include_locale=True)["user"]
    assert (shown["tz"], shown["tz_offset"], shown["locale"]) == ("Europe/Madrid", 3600, "es-ES")
    assert "locale" not in client.users_info(user=ana.id)["user"]
    stranger = sim.add_person("Eva", external=True, guest=True, tz=None, locale=None)
    shown = client.users_info(user=stranger.id, include_locale=True)["user"]
    assert (shown["is_stranger"], shown["is_restricted"]) == (True, True)
    assert shown["team_id"] != sim.workspace.team_id
    assert not {"tz", "tz_offset", "locale"} & shown.keys()
    assert error(client.users_info, user="U404") == "user_not_found"


@pytest.mark.parametrize("withheld", [[], ["users:read.email"]])
def test_addresses_are_told_with_their_scope_alone(clock, withheld):
    with Simulator(MANIFEST, clock, withheld_scopes=withheld) as sim:
        ana = sim.add_person("Ana", email="ana@example.com")
        profile = client_of(sim).users_info(user=ana.id)["user"]["profile"]
    assert ("email" in profile) is (not withheld)


def test_lists_come_in_pages(sim, client):
    people = [sim.add_person(f"Person {number}") for number in range(5)]
    channel = sim.add_channel("pages", people, shared=True)
    sizes = [len(page["members"]) for page in client.conversations_members(channel=channel.id, limit=4)]
    assert sizes == [4, 2]
    listed = [user["id"] for page in client.users_list(limit=3) for user in page["members"]]
    assert listed == list(sim.workspace.users)
    assert error(client.conversations_members, channel=channel.id, cursor="!") == "invalid_cursor"
    assert error(client.users_list, limit=0) == "invalid_limit"


def test_a_shared_channel_says_so(sim, client):
    shared, pending = sim.add_channel("shared", shared=True), sim.add_channel("soon", is_pending_ext_shared=True)
    shown = client.conversations_info(channel=shared.id, include_num_members=True)["channel"]
    assert (shown["is_ext_shared"], shown["is_shared"], shown["is_member"], shown["num_members"]) == (
        True,
        True,
        True,
        1,
    )
    shown = client.conversations_info(channel=pending.id)["channel"]
    assert (shown["is_pending_ext_shared"], shown["is_shared"]) == (True, False)


# Messages


def test_a_posted_message_is_in_the_history_with_its_metadata(client, dm):
    metadata = {"event_type": "ask", "event_payload": {"id": "opaque"}}
    posted = client.chat_postMessage(channel=dm, text="How likely?", blocks=question(), metadata=metadata)
    page = client.conversations_history(channel=dm, include_all_metadata=True, limit=1)
    assert page["messages"] == [posted["message"]]
    assert page["has_more"] is True
    assert page["messages"][0]["metadata"] == metadata
    assert all(block["block_id"] for block in page["messages"][0]["blocks"])
    assert "metadata" not in client.conversations_history(channel=dm, limit=1)["messages"][0]


def test_time_stamps_grow_while_the_clock_stands_still(client, dm):
    stamps = [client.chat_postMessage(channel=dm, text="tick")["ts"] for _ in range(3)]
    assert stamps == sorted(set(stamps))
    older = client.conversations_history(channel=dm, latest=stamps[2], oldest=stamps[0])["messages"]
    assert [message["ts"] for message in older] == [stamps[1]]
    inclusive = client.conversations_history(channel=dm, latest=stamps[2], oldest=stamps[0], inclusive=True)
    assert [message["ts"] for message in inclusive["messages"]] == stamps[::-1]


def test_history_since_a_moment_comes_newest_first_page_by_page(client, dm):
    since, *stamps = [client.chat_postMessage(channel=dm, text="tick")["ts"] for _ in range(4)]
    pages = client.conversations_history(channel=dm, oldest=since, limit=2)
    told = [([message["ts"] for message in page["messages"]], page["has_more"]) for page in pages]
    assert told == [(stamps[:0:-1], True), ([stamps[0]], False)]


def test_a_channel_has_history_scopes_of_its_own(clock):
    with Simulator(MANIFEST, clock) as sim:
        channels = [sim.add_channel("open"), sim.add_channel("closed", private=True)]
        reads = (client_of(sim).conversations_history, client_of(sim).conversations_replies)
        errors = {error(read, channel=channel.id, ts="1.000000") for read in reads for channel in channels}
    assert errors == {"missing_scope"}


def test_an_update_keeps_metadata_and_loses_blocks_unless_given(client, ana, dm):
    metadata = {"event_type": "ask", "event_payload": {}}
    ts = client.chat_postMessage(channel=dm, text="Ask", blocks=question(), metadata=metadata)["ts"]
    updated = client.chat_update(channel=dm, ts=ts, text="You answered 9")
    assert "blocks" not in updated["message"]
    assert updated["message"]["metadata"] == metadata
    ana.sees("You answered 9")


def test_only_own_messages_can_be_updated(client, ana, dm):
    hers = ana.says("Mine")
    assert error(client.chat_update, channel=dm, ts=hers.ts, text="Ours") == "cant_update_message"
    assert error(client.chat_update, channel=dm, ts="1.000000", text="Ours") == "message_not_found"
    assert error(client.chat_update, channel="C404", ts=hers.ts, text="Ours") == "channel_not_found"


def test_an_ephemeral_message_is_shown_to_one_and_stored_by_nobody(sim, client, ana):
    ben = sim.add_person("Ben")
    channel = sim.add_channel("whispers", [ana])
    sent = client.chat_postEphemeral(channel=channel.id, user=ana.id, text="Just you")
    ana.sees("Just you", channel="whispers")
    ben.does_not_see("Just you", channel="whispers")
    assert sim.transcript("whispers") == ""
    assert error(client.chat_postEphemeral, channel=channel.id, user=ben.id, text="No") == "user_not_in_channel"
    assert error(client.chat_update, channel=channel.id, ts=sent["message_ts"], text="No") == "message_not_found"


def test_replies_stay_out_of_the_history(sim, client):
    channel = sim.add_channel("threads")
    parent = client.chat_postMessage(channel=channel.id, text="Summary")["ts"]
    client.chat_postMessage(channel=channel.id, text="Detail", thread_ts=parent)
    assert sim.transcript("threads") == "NPS Bot: Summary\n\n↳ NPS Bot: Detail"
    client.conversations_open(users=sim.add_person("Ivy").id)
    dm = client.chat_postMessage(channel=sim.people[-1].id, text="Ask")
    client.chat_postMessage(channel=dm["channel"], text="Reply", thread_ts=dm["ts"])
    history = client.conversations_history(channel=dm["channel"])["messages"]
    assert [message["text"] for message in history] == ["Ask"]


def test_forms_carry_blocks_as_json(sim, ana, dm):
    fields = {"token": sim.bot_token, "channel": dm, "text": "Form", "blocks": json.dumps(question("Formed"))}
    _, body = raw(sim, "chat.postMessage", urlencode(fields))
    assert json.loads(body)["ok"] is True
    ana.sees("Formed")
    _, body = raw(sim, "chat.postMessage", urlencode(fields | {"blocks": "["}))
    assert json.loads(body)["error"] == "invalid_blocks_format"


# What goes wrong on request


def test_a_rate_limit_is_an_http_status_with_a_time(sim, client, dm):
    sim.fail_next("chat.postMessage", retry_after=7)
    answer = refusal(client.chat_postMessage, channel=dm, text="Hello")
    assert (answer.status_code, answer["error"], answer.headers["Retry-After"]) == (429, "ratelimited", "7")
    assert client.chat_postMessage(channel=dm, text="Hello")["ok"] is True


def test_another_failure_is_slacks_word_for_it(sim, client, dm):
    sim.fail_next("chat.postMessage", error="internal_error")
    assert error(client.chat_postMessage, channel=dm, text="Hello") == "internal_error"


def test_a_lost_answer_leaves_the_message_posted(sim, client, ana, dm):
    sim.drop_reply_of_next("chat.postMessage")
    with pytest.raises(http.client.RemoteDisconnected):
        client.chat_postMessage(channel=dm, text="Posted and never told")
    ana.sees("Posted and never told")
    assert sim.calls[-1].arguments["text"] == "Posted and never told"


def test_an_outage_ends(sim, client):
    with sim.outage():
        response, _ = raw(sim, "auth.test")
        assert response.status == 503
    assert client.auth_test()["ok"] is True
