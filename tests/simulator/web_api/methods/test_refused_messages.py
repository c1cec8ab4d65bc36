"""Messages that Slack refuses, and those at its limits."""

import pytest

from bot.simulator import Simulator
from tests.simulator.toy_bot import MANIFEST, Clock, client_of, question, score_button
from tests.simulator.web_api.calls import error, refusal, text


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


def section(**fields):
    return {"type": "section", **fields}


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
