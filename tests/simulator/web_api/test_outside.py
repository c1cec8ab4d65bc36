import pytest

from tests.simulator.toy_bot import client_of, question
from tests.simulator.toy_views import button, plain


@pytest.fixture
def eve(connected):
    return connected.add_person("Eve", external=True)


@pytest.fixture
def shared(connected, eve, request):
    ana, name = connected.add_person("Ana"), connected.workspace.new_id("shared-")
    return connected.add_channel(name, [ana, eve], shared=True, private=request.param == "private")


@pytest.fixture
def with_form(connected, eve, shared):
    blocks = [{"type": "actions", "elements": [button("Answer", "form")]}]
    client_of(connected).chat_postMessage(channel=shared.id, text="Answer here", blocks=blocks)
    eve.clicks("Answer", channel=shared.name)
    eve.sees_modal("Your answer")
    return eve


both_kinds = pytest.mark.parametrize("shared", ["public", "private"], indirect=True)


def last_body(sim, kind):
    return next(body for body, _ in reversed(sim.bot.seen) if body.get("type") == kind)


@both_kinds
def test_a_message_in_a_shared_channel_is_seen_and_clicked(connected, eve, shared):
    client_of(connected).chat_postMessage(channel=shared.id, text="Ask", blocks=question())
    message = eve.sees("How likely", channel=shared.name)
    eve.clicks("9", channel=shared.name)
    body = last_body(connected, "block_actions")
    assert (body["user"]["id"], body["channel"]["id"]) == (eve.id, shared.id)
    assert body["message"]["ts"] == message.ts
    assert body["user"]["team_id"] == eve.user.team_id != connected.workspace.team_id == body["team"]["id"]
    eve.sees("You answered opaque-9", channel=shared.name)


@both_kinds
def test_a_modal_is_opened_filled_in_mended_changed_and_submitted(connected, with_form):
    eve, first = with_form, with_form.modal
    eve.fills("Why?", "too short")
    eve.fills("Team", "Blue")
    eve.submits()
    eve.sees_modal("[too short ✎]\n! Say more.")
    eve.fills("Why?", "one more")
    eve.submits()
    assert (eve.sees_modal("One more thing").id, eve.modal.hash != first.hash) == (first.id, True)
    eve.fills("Why?", "All said")
    eve.submits()
    assert eve.modal is None
    body = last_body(connected, "view_submission")
    own, other = connected.workspace.team_id, eve.user.team_id
    assert (body["user"]["id"], body["user"]["team_id"], body["view"]["team_id"]) == (eve.id, other, other)
    assert (body["team"]["id"], body["view"]["app_installed_team_id"]) == (own, own)
    assert body["view"]["state"]["values"] == {
        "why": {"text": {"type": "plain_text_input", "value": "All said"}},
        "team": {"menu": {"type": "static_select", "selected_option": {"text": plain("Blue"), "value": "blue"}}},
    }


@both_kinds
def test_commands_do_not_exist_outside(connected, eve, shared):
    told = len(connected.bot.seen)
    for channel in (None, shared.name):
        with pytest.raises(LookupError, match="Eve is of another organisation, where /nps does not exist"):
            eve.commands("/nps help", channel=channel)
    assert len(connected.bot.seen) == told


def test_a_channel_that_is_not_shared_with_them_is_not_seen(connected, eve):
    channel = connected.add_channel(connected.workspace.new_id("ours-"))
    client_of(connected).chat_postMessage(channel=channel.id, text="Among us", blocks=question())
    eve.does_not_see("How likely", channel=channel.name)
    with pytest.raises(AssertionError, match=r"Eve sees no button \[9\]"):
        eve.clicks("9", channel=channel.name)
