"""Slack's door over real HTTP: who is not Slack gets no further, and what is none of its payloads is no traceback."""

import json
import time
from contextlib import closing
from http.client import HTTPResponse
from urllib.parse import urlencode

import pytest

from bot.slack import ids
from bot.slack.ids import MalformedError
from bot.slack.listeners.payload.shapes import check_shape
from tests.hostile.siege import contents

FORM = "application/x-www-form-urlencoded"
DEEP = b"[" * 100_000


@pytest.mark.parametrize("body", [b"{}", b"no JSON", DEEP])
def test_a_time_that_is_none_or_long_past_is_refused_before_the_body_is_read(caller, body):
    for sent_at in ("", "yesterday", "1e9", "-1", "9" * 5_000, "0", "١٢٣", "in 1 s"):
        status, answer = caller.post(body, Request_Timestamp=sent_at)
        assert (status, "not signed by Slack, or is older" in json.loads(answer)["error"]) == (401, True), sent_at


@pytest.mark.parametrize("body", [b"{}", b"no JSON", DEEP, b"\xff"])
def test_a_wrong_signature_is_refused_before_the_body_is_read(caller, body):
    for signature in ("", "v0=", "v0=é", "v0=" + "0" * 64, "v1=" + "0" * 64):
        status, answer = caller.post(body, Signature=signature)
        assert (status, "SLACK_SIGNING_SECRET" in json.loads(answer)["error"]) == (401, True), signature


def test_what_was_signed_ten_minutes_ago_is_refused(stage):
    way = stage.simulator.deliver_over_http(f"{stage.address}/slack/events")
    assert way.post("events_api", {"type": "url_verification", "challenge": "x"}).status == 200
    old = way.post("events_api", {"type": "url_verification", "challenge": "x"}, sent_at=time.time() - 600)
    assert old.status == 401


def test_a_signed_body_that_is_none_of_slacks_is_refused_in_a_sentence(caller):
    for body in (b"no JSON", b"{", b"[]", b"7", b'"x"', b"null", DEEP, b'{"a":' * 50_000, b'{"user": 7}'):
        for kind, sent in (("application/json", body), (FORM, urlencode({"payload": body}).encode())):
            status, answer = caller.post(sent, kind)
            assert (status, json.loads(answer)["error"][-1]) == (400, "."), (kind, body[:20])


def test_signed_bytes_that_are_no_text_are_refused(caller):
    assert caller.post(b"\xff")[0] == 401


def test_elsewhere_there_is_nothing(caller):
    assert caller.send("GET /slack/events HTTP/1.1\nHost: bot")[0] == 404
    assert caller.send("POST /admin HTTP/1.1\nHost: bot\nContent-Length: 0")[0] == 404


def clicked(office, **action):
    """A click as Slack tells of it, on a message that only the person sees."""
    return {
        "type": "block_actions",
        "user": {"id": office.ana.id, "team_id": office.simulator.workspace.team_id},
        "team": {"id": office.simulator.workspace.team_id},
        "trigger_id": "1.2.3",
        "response_url": f"{office.simulator.page_url}response/nothing",
        "channel": {"id": office.channel.id},
        "container": {"type": "message", "message_ts": "1.2"},
        "actions": [{"type": "button", "action_id": "", "block_id": "acme", "action_ts": "1.2", **action}],
    }


def submitted(office, callback, metadata, values):
    view = {
        "id": "V1",
        "type": "modal",
        "callback_id": callback,
        "private_metadata": metadata,
        "state": {"values": values},
    }
    return {"type": "view_submission", "user": {"id": office.ana.id}, "team": {"id": "T1"}, "view": view}


VALUES = [
    "",
    "x",
    "-1",
    "1.5",
    "٣",
    "9" * 30,
    "9" * 5_000,
    "\x00",
    "\ud800",
    "1; DROP TABLE asks",
    None,
    7,
    [],
    {"a": 1},
]
BUTTONS = ["nps_score_8", "nps_not_now", ids.WRITE, ids.PRIVATELY, ids.FULL_REPORT, ids.HOW, ids.PAUSE, ids.RESTART]


@pytest.fixture
def posted(office):
    """Post a payload as Slack does, signed, and give status, sentence, and what was logged as an error."""
    office.survey()
    way = office.stage.simulator.deliver_over_http(f"{office.stage.address}/slack/events")
    return lambda payload: way.post("interactive", payload)


def test_a_button_with_a_value_that_none_of_ours_has_is_refused_in_a_sentence(office, posted, logged):
    for button in BUTTONS:
        for value in VALUES:
            answer = posted(clicked(office, action_id=button, value=value))
            assert (answer.status, "nothing was changed" in answer.body) == (400, True), (button, value)
    assert not [entry for entry in logged if "exception" in entry]
    assert "nothing was changed" not in office.ana.transcript()


@pytest.mark.parametrize("here", [{"id": "C1"}, ["C1"], 7, "<!channel>"])
def test_a_command_from_no_channel_of_slacks_is_malformed(here):
    command = {"command": "/nps", "user_id": "U1", "trigger_id": "1.2", "text": "report"}
    check_shape({**command, "channel_id": "C024BE7LR"})
    with pytest.raises(MalformedError):
        check_shape({**command, "channel_id": here})


@pytest.mark.parametrize("here", [{"channel": {"id": "D1"}}, {"channel": [None]}, {"channel": None}, {"message": " "}])
@pytest.mark.parametrize("subtype", [None, "message_changed", "message_deleted"])
def test_a_message_in_no_channel_of_slacks_or_that_is_no_message_is_malformed(subtype, here):
    written = {"user": "U1", "text": "8", "ts": "1764000000.000300"}
    event = {"type": "message", "subtype": subtype, **written, "message": written, "deleted_ts": written["ts"]}
    told = {"type": "event_callback", "event_id": "Ev1", "event_time": 1_764_000_000}
    check_shape({**told, "event": {**event, "channel": "D024BE7LR"}})
    with pytest.raises(MalformedError):
        check_shape({**told, "event": {**event, **here}})


def test_a_button_of_another_time_is_refused_where_it_is_pressed(office, logged):
    office.survey()
    question = office.ana.sees("How likely")
    for block in question.blocks:
        for element in block.get("elements", ()):
            if element["type"] == "button":
                element["value"] = "ask-7"
    with pytest.raises(AssertionError, match="http_error"):
        office.ana.clicks("8")
    assert [entry["event"] for entry in logged if entry["log_level"] == "warning"] == ["malformed request refused"]


@pytest.mark.parametrize("changes", [{"actions": []}, {"actions": "x"}, {"actions": [7]}, {"user": None}, {"user": 7}])
def test_a_click_without_its_parts_is_refused(office, posted, logged, changes):
    answer = posted(clicked(office, action_id="nps_not_now", value="0" * 32) | changes)
    assert answer.status in {400, 404}
    assert not [entry for entry in logged if "exception" in entry]


@pytest.mark.parametrize("part", ["value", "block_id", "selected_option"])
def test_a_click_that_carries_more_than_a_screen_can_is_refused_unread(office, posted, part):
    """Words of a report are read one by one, and half a million of them kept a thread for minutes."""
    words = "x " * 1_001
    carried = {part: {"value": words} if part == "selected_option" else words}
    chosen = {"type": "static_select", "selected_option": {"value": "30d"}, **carried}
    assert posted(clicked(office, action_id=ids.PERIOD, **chosen)).status == 400


def test_a_menu_without_a_choice_is_refused(office, posted):
    for menu in (ids.PERIOD, ids.SPLIT):
        for chosen in ({}, {"selected_option": None}, {"selected_option": {}}, {"selected_option": {"value": 7}}):
            assert posted(clicked(office, action_id=menu, type="static_select", **chosen)).status == 400


def test_a_dialog_with_entries_that_none_of_ours_has_is_told_so_in_the_dialog(office, posted, logged):
    good = {"private_score": {"private_score": {"type": "static_select", "selected_option": {"value": "8"}}}}
    good |= {"private_reason": {"private_reason": {"type": "plain_text_input", "value": "x"}}}
    cases = [submitted(office, ids.PRIVATE_DIALOG, value, good) for value in VALUES]
    cases += [submitted(office, ids.ANSWER_DIALOG, value, {"answer": {"text": {"value": "x"}}}) for value in VALUES]
    cases += [submitted(office, ids.ANSWER_DIALOG, "0" * 32, values) for values in ({}, {"answer": {}}, [], None)]
    for value in (*VALUES, "11", " 8"):
        chosen = {"private_score": {"private_score": {"selected_option": {"value": value}}}}
        cases.append(submitted(office, ids.PRIVATE_DIALOG, "0" * 32, good | chosen))
    for case in cases:
        answer = posted(case)
        shown = json.loads(answer.body)
        assert (answer.status, shown["response_action"]) == (200, "update"), case
        assert "nothing was changed" in shown["view"]["blocks"][0]["text"]["text"]
    assert not [entry for entry in logged if "exception" in entry]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/", "https://hooks.slack.com.evil.example/x", "http://hooks.slack.com/x", "x", "",
        "https://hooks.slack.com@127.0.0.1/x", "https://x@hooks.slack.com/x", "https://hooks.slack.com:99999/x",
        "file:///etc/passwd",
    ],
)  # fmt: skip
def test_an_answer_goes_to_slack_alone(office, posted, url):
    """The address came with the request: a forged one would have the bot call anything within its reach."""
    click = clicked(office, action_id=ids.PERIOD, type="static_select", selected_option={"value": "30d"})
    assert posted(click | {"response_url": url}).status == 400


@pytest.mark.parametrize("path", ["response/nothing", "response/%00"])
def test_an_answer_that_slack_would_not_have_is_a_warning_and_no_fault_of_ours(office, posted, logged, path):
    """An address serves five answers in half an hour; whoever presses after that is told by Slack that it failed."""
    used_up = f"{office.simulator.page_url}{path}"
    click = clicked(office, action_id=ids.PERIOD, type="static_select", selected_option={"value": "30d"})
    assert posted(click | {"response_url": used_up}).status == 502
    assert [entry["log_level"] for entry in logged if entry["event"] == "not shown to whoever clicked"] == ["warning"]


@pytest.mark.parametrize(
    "url", ["https://hooks.slack.com/é", "https://hooks.slack.com/a b\n", "https://hooks.slack.com/\x7f"]
)
def test_an_address_that_is_none_is_refused_before_anything_is_shared(office, posted, url):
    office.survey(privacy="named")
    click = clicked(office, action_id=ids.SHARE, value="acme 30d")
    click["user"]["id"] = office.dana.id
    assert posted(click | {"response_url": url}).status == 400
    assert office.states("shared report") == []


def test_an_event_that_is_refused_does_not_come_again(caller):
    event = {"type": "event_callback", "event_id": "Ev1", "event": {"type": "member_left_channel", "user": "U1"}}
    with closing(caller.connect()) as connection:
        body = json.dumps(event).encode()
        signed = "".join(
            f"X-Slack-{name.replace('_', '-')}: {value}\r\n" for name, value in caller.signature(body).items()
        )
        head = f"POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: {len(body)}\r\n{signed}\r\n"
        connection.sendall(head.encode() + body)
        with closing(HTTPResponse(connection)) as response:
            response.begin()
            assert (response.status, response.headers["X-Slack-No-Retry"]) == (400, "1")


@pytest.mark.parametrize("text", [" ", " \t ", "report " + "x " * 400_000])
def test_a_command_of_blanks_is_a_call_for_help_and_of_a_long_one_the_beginning_is_read(office, text):
    office.survey()
    way = office.stage.simulator.deliver_over_http(f"{office.stage.address}/slack/events")
    typed = {"command": "/nps", "user_id": office.dana.id, "trigger_id": "1.2", "text": text}
    began = time.monotonic()
    answer = way.post("slash_commands", typed)
    assert (answer.status, "reference" in answer.body) == (200, False)
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    ("button", "part"), [(ids.PRIVATE_STOP, "view"), (ids.PAUSE, "trigger_id"), (ids.SHARE, "response_url")]
)
def test_what_could_not_be_answered_is_not_done_either(office, posted, button, part):
    click = clicked(office, action_id=button, value="acme 30d" if button == ids.SHARE else "1")
    click["user"]["id"] = office.dana.id
    before = contents(office.stage.engine)
    assert posted({key: one for key, one in click.items() if key != part}).status == 400
    assert contents(office.stage.engine) == before
