from datetime import timedelta

import pytest
from slack_sdk.errors import SlackApiError

from bot.simulator import Simulator
from tests.simulator.toy_bot import MANIFEST, client_of
from tests.simulator.toy_views import button, form, home, menu, modal, option, plain, typed


def refusal(function, /, **arguments):
    with pytest.raises(SlackApiError) as caught:
        function(**arguments)
    return caught.value.response


def error(function, /, **arguments):
    return refusal(function, **arguments)["error"]


def trigger(sim, person):
    """Click something that the bot does not hear of, and keep the trigger that came with it."""
    person.commands("/nps form")
    return sim.unanswered[-1][1]["trigger_id"]


@pytest.fixture
def ana(sim):
    return sim.add_person("Ana")


def divider(**changes):
    return {"type": "divider"} | changes


def a_chart():
    series = [{"name": "NPS", "data": [{"label": "Mon", "value": 4}]}]
    return {"type": "data_visualization", "title": "NPS", "chart": {"type": "line", "series": series}}


def fields(block, **changes):
    return block | {"element": block["element"] | changes}


INVALID = {
    "a Home tab as a modal": (home(divider()), "must be one of: modal [json-pointer:/view/type]"),
    "no title": ({"type": "modal", "blocks": []}, "missing required field: title [json-pointer:/view]"),
    "long title": (
        modal(title=plain("x" * 25)),
        "must be less than 25 characters [json-pointer:/view/title/text]",
    ),
    "mrkdwn title": (
        modal(title={"type": "mrkdwn", "text": "*x*"}),
        "must be one of: plain_text [json-pointer:/view/title/type]",
    ),
    "long submit": (modal(submit=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/submit/text]"),
    "long close": (modal(close=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/close/text]"),
    "long callback_id": (
        modal(callback_id="x" * 256),
        "must be less than 256 characters [json-pointer:/view/callback_id]",
    ),
    "long private_metadata": (
        modal(private_metadata="x" * 3001),
        "must be less than 3001 characters [json-pointer:/view/private_metadata]",
    ),
    "unknown key": (modal(state={}), "invalid additional property: state [json-pointer:/view]"),
    "no blocks": (
        {"type": "modal", "title": plain("Empty")},
        "missing required field: blocks [json-pointer:/view]",
    ),
    "101 blocks": (modal(*[divider()] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
    "an input without submit": (
        {"type": "modal", "title": plain("No way out"), "blocks": [divider(), typed()]},
        "must define `submit` to use `input` block [json-pointer:/view/blocks/1/input]",
    ),
    "a chart": (modal(a_chart()), "unsupported type: data_visualization [json-pointer:/view/blocks/0/type]"),
    "markdown": (
        modal({"type": "markdown", "text": "*x*"}),
        "unsupported type: markdown [json-pointer:/view/blocks/0/type]",
    ),
    "an input without label": (
        modal({"type": "input", "element": {"type": "plain_text_input"}}),
        "missing required field: label [json-pointer:/view/blocks/0]",
    ),
    "an input without element": (
        modal({"type": "input", "label": plain("Why?")}),
        "missing required field: element [json-pointer:/view/blocks/0]",
    ),
    "long label": (
        modal(typed(label="x" * 2001)),
        "must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
    ),
    "long hint": (
        modal(typed() | {"hint": plain("x" * 2001)}),
        "must be less than 2001 characters [json-pointer:/view/blocks/0/hint/text]",
    ),
    "a button as input": (
        modal({"type": "input", "label": plain("Why?"), "element": button()}),
        "unsupported type: button [json-pointer:/view/blocks/0/element/type]",
    ),
    "a field among buttons": (
        modal({"type": "actions", "elements": [{"type": "plain_text_input"}]}),
        "unsupported type: plain_text_input [json-pointer:/view/blocks/0/elements/0/type]",
    ),
    "long max_length": (
        modal(typed(max_length=3001)),
        "must be between 1 and 3000 [json-pointer:/view/blocks/0/element/max_length]",
    ),
    "max_length in words": (
        modal(typed(max_length="many")),
        "must provide an integer [json-pointer:/view/blocks/0/element/max_length]",
    ),
    "negative min_length": (
        modal(typed(min_length=-1)),
        "must be between 0 and 3000 [json-pointer:/view/blocks/0/element/min_length]",
    ),
    "min_length above max_length": (
        modal(typed(min_length=3, max_length=2)),
        "must be less than or equal to `max_length` [json-pointer:/view/blocks/0/element/min_length]",
    ),
    "long placeholder": (
        modal(typed(placeholder=plain("x" * 151))),
        "must be less than 151 characters [json-pointer:/view/blocks/0/element/placeholder/text]",
    ),
    "long initial_value": (
        modal(typed(initial_value="x" * 3001)),
        "must be less than 3001 characters [json-pointer:/view/blocks/0/element/initial_value]",
    ),
    "a choice that is not offered": (
        modal(fields(typed(), **menu(initial_option=option("Green")))),
        "must match one of the options [json-pointer:/view/blocks/0/element/initial_option]",
    ),
}


@pytest.mark.parametrize("name", INVALID)
def test_views_that_slack_refuses(sim, client, ana, name):
    view, reason = INVALID[name]
    given = trigger(sim, ana)
    answer = refusal(client.api_call, api_method="views.open", json={"trigger_id": given, "view": view})
    assert answer["error"] == "invalid_arguments"
    assert f"[ERROR] {reason}" in answer["response_metadata"]["messages"]
    assert "[ERROR] failed to match all allowed schemas [json-pointer:/view]" in answer["response_metadata"]["messages"]
    assert ana.modal is None
    assert client.views_open(trigger_id=given, view=form())["ok"] is True  # a refused view does not use the trigger up


def test_a_view_at_its_limits_is_taken(sim, client, ana):
    long = plain("x" * 24)
    entry = typed(label="x" * 2000, max_length=3000, placeholder=plain("x" * 150), initial_value="x" * 3000)
    named = {"callback_id": "x" * 255, "private_metadata": "x" * 3000}
    view = modal(entry, *[divider()] * 99, title=long, submit=long, close=long, **named)
    assert client.views_open(trigger_id=trigger(sim, ana), view=view)["ok"] is True


def test_a_view_can_be_too_large(sim, client, ana):
    section = {"type": "section", "text": plain("x" * 3000)}
    assert error(client.views_open, trigger_id=trigger(sim, ana), view=modal(*[section] * 90)) == "view_too_large"


def test_a_trigger_opens_one_modal(sim, client, ana):
    given = trigger(sim, ana)
    view = client.views_open(trigger_id=given, view=form())["view"]
    assert (view["type"], view["callback_id"], view["private_metadata"]) == ("modal", "form", "opaque")
    assert view["root_view_id"] == view["id"]
    assert view["state"]["values"]["why"] == {"text": {"type": "plain_text_input", "value": None}}
    assert error(client.views_open, trigger_id=given, view=form()) == "exchanged_trigger_id"
    assert error(client.views_open, trigger_id="1.2.abc", view=form()) == "invalid_trigger_id"


def test_a_trigger_expires_in_real_time(clock):
    with Simulator(MANIFEST, clock, trigger_lifetime=0) as sim:
        given = trigger(sim, sim.add_person("Ana"))
        assert error(client_of(sim).views_open, trigger_id=given, view=form()) == "expired_trigger_id"


def test_a_trigger_does_not_expire_because_the_workspaces_clock_jumps(sim, client, clock, ana):
    given = trigger(sim, ana)
    clock.skip(timedelta(days=1))
    assert client.views_open(trigger_id=given, view=form())["ok"] is True


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("views.open", {"view": form()}),
        ("views.open", {"trigger_id": "1.2.abc"}),
        ("views.open", {"trigger_id": "1.2.abc", "view": "{"}),
        ("views.open", {"trigger_id": "1.2.abc", "view": "[]"}),
        ("views.update", {"view": form()}),
        ("views.publish", {"view": home(divider())}),
        ("views.publish", {"user_id": "U404", "view": home(divider())}),
        ("views.publish", {"user_id": "USLACKBOT", "view": form()}),
        ("views.publish", {"user_id": "USLACKBOT", "view": home(divider(), title=plain("Home"))}),
        ("views.publish", {"user_id": "USLACKBOT", "view": home(*[divider()] * 101)}),
    ],
)
def test_arguments_that_slack_refuses(client, method, arguments):
    assert error(client.api_call, api_method=method, json=arguments) == "invalid_arguments"


def test_an_open_modal_can_be_updated_and_a_closed_one_not(sim, client, ana):
    opened = client.views_open(trigger_id=trigger(sim, ana), view=form(external_id="ours"))["view"]
    updated = client.views_update(view_id=opened["id"], hash=opened["hash"], view=modal(divider()))["view"]
    assert (updated["id"], updated["external_id"]) == (opened["id"], "")
    assert updated["hash"] != opened["hash"]
    stale = {"view_id": opened["id"], "hash": opened["hash"], "view": form()}
    assert error(client.views_update, **stale) == "hash_conflict"
    assert error(client.views_update, external_id="ours", view=form()) == "not_found"
    ana.closes_modal()
    assert error(client.views_update, view_id=opened["id"], view=form()) == "not_found"


def test_a_home_tab_shows_charts_once_the_workspace_has_them(sim, client, ana):
    assert client.views_publish(user_id=ana.id, view=home(a_chart()))["ok"] is True
    sim.withhold_charts()
    assert error(client.views_publish, user_id=ana.id, view=home(a_chart())) == "invalid_arguments"


def test_an_external_id_is_used_once(sim, client, ana):
    client.views_open(trigger_id=trigger(sim, ana), view=form(external_id="ours"))
    assert client.views_update(external_id="ours", view=form(external_id="ours"))["ok"] is True
    ben = sim.add_person("Ben")
    again = {"trigger_id": trigger(sim, ben), "view": form(external_id="ours")}
    assert error(client.views_open, **again) == "duplicate_external_id"


def test_a_home_tab_is_published_again_in_the_same_place(client, ana):
    first = client.views_publish(user_id=ana.id, view=home(divider()))["view"]
    section = {"type": "section", "text": plain("Hello")}
    second = client.views_publish(user_id=ana.id, hash=first["hash"], view=home(section))["view"]
    assert (second["id"], second["type"]) == (first["id"], "home")
    assert ana.home() == ["Hello"]
    stale = {"user_id": ana.id, "hash": first["hash"], "view": home(divider())}
    assert error(client.views_publish, **stale) == "hash_conflict"


def test_an_app_without_a_home_tab_publishes_none(clock):
    manifest = {
        "features": {"bot_user": {"display_name": "Bot"}},
        "oauth_config": {"scopes": {"bot": []}},
        "settings": {},
    }
    with Simulator(manifest, clock) as sim:
        ana = sim.add_person("Ana")
        assert error(client_of(sim).views_publish, user_id=ana.id, view=home(divider())) == "not_enabled"
