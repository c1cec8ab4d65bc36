import http.client
import json
from urllib.parse import urlencode

import pytest
from slack_sdk.errors import SlackApiError

from bot.simulator import METHOD_SCOPES, Simulator
from tests.simulator.toy_bot import MANIFEST, Clock, client_of, question, score_button


def refusal(function, /, **arguments):
    with pytest.raises(SlackApiError) as caught:
        function(**arguments)
    return caught.value.response


def error(function, /, **arguments):
    return refusal(function, **arguments)["error"]


def raw(sim, method, body="", content_type="application/x-www-form-urlencoded", **headers):
    connection = http.client.HTTPConnection("127.0.0.1", int(sim.api_url.split(":")[2].split("/")[0]))
    try:
        connection.request("POST", f"/api/{method}", body, {"Content-Type": content_type, **headers})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


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


# What Slack refuses in messages


def section(**fields):
    return {"type": "section", **fields}


def text(value, kind="mrkdwn"):
    return {"type": kind, "text": value}


def actions(*elements):
    return {"type": "actions", "elements": list(elements)}


def button(**changes):
    return score_button(1) | changes


def options(count):
    return [{"text": text("o", "plain_text"), "value": str(number)} for number in range(count)]


def chart(**changes):
    line = {"type": "line", "series": [{"name": "NPS", "data": [{"label": "Mon", "value": -4}]}]}
    return {"type": "data_visualization", "title": "NPS", "chart": line | changes}


INVALID = {
    "eleven radio buttons": (
        [actions({"type": "radio_buttons", "action_id": "r", "options": options(11)})],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "eleven checkboxes": (
        [actions({"type": "checkboxes", "action_id": "c", "options": options(11)})],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "101 choices": (
        [actions({"type": "static_select", "action_id": "s", "options": options(101)})],
        "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "51 blocks": ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    "26 buttons": (
        [actions(*(button(action_id=str(number)) for number in range(26)))],
        "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
    ),
    "11 in a context": (
        [{"type": "context", "elements": [text("x")] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
    ),
    "long section": (
        [section(text=text("x" * 3001))],
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
    ),
    "long header": (
        [{"type": "header", "text": text("x" * 151, "plain_text")}],
        "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
    ),
    "mrkdwn header": (
        [{"type": "header", "text": text("*x*")}],
        "must be one of: plain_text [json-pointer:/blocks/0/text/type]",
    ),
    "11 fields": (
        [section(fields=[text("x")] * 11)],
        "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
    ),
    "long field": (
        [section(fields=[text("x" * 2001)])],
        "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
    ),
    "long button": (
        [actions(button(text=text("x" * 76, "plain_text")))],
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
    ),
    "mrkdwn button": (
        [actions(button(text=text("x")))],
        "must be one of: plain_text [json-pointer:/blocks/0/elements/0/text/type]",
    ),
    "long value": (
        [actions(button(value="x" * 2001))],
        "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
    ),
    "long accessible name": (
        [actions(button(accessibility_label="x" * 76))],
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/accessibility_label]",
    ),
    "long action_id": (
        [actions(button(action_id="x" * 256))],
        "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
    ),
    "same action_id twice": (
        [actions(button(), button())],
        "`action_id` score_1 already exists [json-pointer:/blocks/0/elements]",
    ),
    "same block_id twice": (
        [{"type": "divider", "block_id": "b"}] * 2,
        "`block_id` b already exists [json-pointer:/blocks]",
    ),
    "unknown block": ([{"type": "banner"}], "unsupported type: banner [json-pointer:/blocks/0/type]"),
    "input without a label": ([{"type": "input"}], "missing required field: label [json-pointer:/blocks/0]"),
    "a choice that is not offered": (
        [actions({"type": "radio_buttons", "options": options(2), "initial_option": options(3)[2]})],
        "must match one of the options [json-pointer:/blocks/0/elements/0/initial_option]",
    ),
    "a menu of no menus": (
        [actions({"type": "static_select", "option_groups": ["Red"]})],
        "must provide an object [json-pointer:/blocks/0/elements/0/option_groups/0]",
    ),
    "unknown element": (
        [actions({"type": "slider"})],
        "unsupported type: slider [json-pointer:/blocks/0/elements/0/type]",
    ),
    "unknown key": (
        [actions(button(colour="red"))],
        "invalid additional property: colour [json-pointer:/blocks/0/elements/0]",
    ),
    "empty text": (
        [section(text=text(""))],
        "must be more than 0 characters [json-pointer:/blocks/0/text/text]",
    ),
    "empty section": ([section()], "must define either text or fields [json-pointer:/blocks/0]"),
    "empty actions": ([actions()], "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]"),
    "text in place of a block": (["Hello"], "unsupported type:  [json-pointer:/blocks/0/type]"),
    "image without words": (
        [{"type": "image", "image_url": "https://example.com/a.png"}],
        "missing required field: alt_text [json-pointer:/blocks/0]",
    ),
    "three charts": ([chart()] * 3, "no more than 2 data_visualization blocks allowed [json-pointer:/blocks]"),
    "unknown chart": ([chart(type="radar")], "unsupported type: radar [json-pointer:/blocks/0/chart/type]"),
    "zero slice": (
        [chart(type="pie", segments=[{"label": "None", "value": 0}])],
        "must be more than 0 [json-pointer:/blocks/0/chart/segments/0/value]",
    ),
    "long markdown": (
        [{"type": "markdown", "text": "x" * 7000}, {"type": "markdown", "text": "x" * 5001}],
        "markdown blocks must be less than 12001 characters in sum [json-pointer:/blocks]",
    ),
}


@pytest.mark.parametrize("name", INVALID)
def test_blocks_that_slack_refuses(client, dm, name):
    blocks, reason = INVALID[name]
    answer = refusal(client.chat_postMessage, channel=dm, text="Words", blocks=blocks)
    assert answer["error"] == "invalid_blocks"
    assert f"[ERROR] {reason}" in answer["response_metadata"]["messages"]
    assert reason in answer["errors"]


def test_blocks_at_their_limits_are_taken(client, dm):
    blocks = [
        actions({"type": "radio_buttons", "action_id": "r", "options": options(10)}),
        actions({"type": "static_select", "placeholder": text("Pick", "plain_text"), "options": options(100)}),
        actions(*(button(action_id=str(number), accessibility_label="x" * 75) for number in range(25))),
        {"type": "context", "elements": [text("x")] * 9 + [{"type": "image", "image_url": "u", "alt_text": "a"}]},
        section(text=text("x" * 3000), fields=[text("x" * 20)] * 10, accessory=button(style="danger")),
        {"type": "header", "text": text("x" * 150, "plain_text")},
        chart(),
        chart(type="pie", segments=[{"label": "Promoters", "value": 4}]),
        {"type": "markdown", "text": "x" * 5000},
        *[{"type": "divider"}] * 41,
    ]
    assert client.chat_postMessage(channel=dm, text="Words", blocks=blocks)["ok"] is True


def test_a_workspace_without_charts_refuses_the_whole_message(sim, client, dm):
    sim.withhold_charts()
    answer = refusal(client.chat_postMessage, channel=dm, text="Words", blocks=[section(), chart()])
    assert answer["error"] == "invalid_blocks"
    assert "unsupported type: data_visualization [json-pointer:/blocks/1/type]" in answer["errors"]


def test_words_are_asked_for_in_every_message(client, dm):
    ts = client.chat_postMessage(channel=dm, text="Words")["ts"]
    for call in (client.chat_postMessage, client.chat_update):
        with pytest.warns(UserWarning, match="text"):
            answer = refusal(call, channel=dm, ts=ts, blocks=question())
        assert answer["error"] == "no_text"
        assert "screen readers" in answer["response_metadata"]["messages"][0]
    assert error(client.api_call, api_method="chat.postMessage", json={"channel": dm, "text": " "}) == "no_text"


def test_messages_can_be_too_long(client, dm):
    assert error(client.chat_postMessage, channel=dm, text="x" * 40_001) == "msg_too_long"
    blocks = [section(text=text("x" * 2800))] * 5
    assert error(client.chat_postMessage, channel=dm, text="x", blocks=blocks) == "msg_blocks_too_long"


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (["ask"], "invalid_metadata_format"),
        ({"event_type": "ask"}, "invalid_metadata_schema"),
        ({"event_type": "ask", "event_payload": {"long": "x" * 8000}}, "metadata_too_large"),
    ],
)
def test_metadata_that_slack_refuses(client, dm, metadata, expected):
    body = {"channel": dm, "text": "Words", "metadata": metadata}
    assert error(client.api_call, api_method="chat.postMessage", json=body) == expected


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
