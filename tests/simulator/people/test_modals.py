import pytest
from slack_sdk.errors import SlackApiError

from tests.simulator.toy_bot import client_of
from tests.simulator.toy_views import button, form, home, menu, modal, plain, typed


@pytest.fixture
def ana(connected):
    return connected.add_person("Ana")


@pytest.fixture
def with_form(ana):
    ana.commands("/nps form")
    ana.sees_modal("Your answer")
    return ana


def bodies(sim, kind):
    return [body for body, _ in sim.bot.seen if body.get("type") == kind]


def test_a_modal_reads_as_people_read_it(with_form):
    assert with_form.modal_lines() == [
        "Your answer",
        "Why?",
        "[ ✎]",
        "Team (optional)",
        "[Red / Blue ▾]",
        "[More]",
        "[Send] [Cancel]",
    ]
    with_form.fills("Why?", "Because")
    with_form.fills("menu", "Blue")
    assert "[Because ✎]" in with_form.modal_lines()
    assert "[Blue ▾]" in with_form.modal_lines()


def test_a_submission_carries_what_was_filled_in(connected, with_form):
    view = with_form.modal
    with_form.fills("Why?", "It is <good>")
    with_form.fills("Team", "Red")
    assert with_form.modal == view
    with_form.submits()
    assert with_form.modal is None
    body = bodies(connected, "view_submission")[-1]
    assert body["view"]["state"]["values"] == {
        "why": {"text": {"type": "plain_text_input", "value": "It is <good>"}},
        "team": {"menu": {"type": "static_select", "selected_option": {"text": plain("Red"), "value": "red"}}},
    }
    assert {key: body["view"][key] for key in ("id", "hash", "callback_id", "private_metadata", "type")} == {
        "id": view.id,
        "hash": view.hash,
        "callback_id": "form",
        "private_metadata": "opaque",
        "type": "modal",
    }
    assert (body["user"]["id"], body["response_urls"]) == (with_form.id, [])
    assert {"team", "api_app_id", "trigger_id", "enterprise", "is_enterprise_install"} <= body.keys()


def test_errors_stand_under_their_fields_until_they_are_mended(with_form):
    with_form.fills("Why?", "too short")
    with_form.submits()
    assert with_form.modal.errors == {"why": "Say more."}
    with_form.sees_modal("[too short ✎]\n! Say more.")
    with_form.fills("Why?", "long enough")
    with_form.submits()
    assert with_form.modal is None


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (None, "Please complete this required field."),
        ("no", "Please enter between 3 and 100 characters."),
        ("x" * 101, "Please enter between 3 and 100 characters."),
    ],
)
def test_slack_itself_minds_what_is_missing_and_what_is_too_long(connected, with_form, words, sentence):
    before = len(bodies(connected, "view_submission"))
    with_form.fills("Why?", words)
    with_form.submits()
    assert with_form.modal.errors == {"why": sentence}
    assert len(bodies(connected, "view_submission")) == before


def test_an_answer_can_put_another_view_in_place_which_keeps_the_entries(with_form):
    first = with_form.modal
    with_form.fills("Why?", "one more")
    with_form.submits()
    view = with_form.sees_modal("One more thing")
    assert view.id == first.id
    assert view.hash != first.hash
    with_form.sees_modal("[one more ✎]")


def test_an_answer_can_clear_everything(with_form):
    with_form.fills("Why?", "clear")
    with_form.submits()
    assert with_form.modal is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("silence", "timeout"),
        ("elsewhere", r"errors must be sentences by the block_id of an input block: \{'nowhere'"),
        ("unshowable", "failed to match all allowed schemas"),
        ("nonsense", "this does not answer a submission"),
    ],
)
def test_an_answer_that_slack_would_not_take_fails_and_leaves_the_modal(with_form, words, reason):
    with_form.fills("Why?", words)
    with pytest.raises(AssertionError, match=f"(?s)Ana submitted, and the bot did not answer rightly.*{reason}"):
        with_form.submits()
    with_form.sees_modal(words)


def test_a_closed_modal_is_told_when_the_bot_asked_for_it(connected, with_form):
    closed = with_form.modal.id
    with_form.closes_modal()
    assert with_form.modal is None
    body = bodies(connected, "view_closed")[-1]
    assert (body["view"]["id"], body["is_cleared"], "trigger_id" in body) == (closed, False, False)
    told = len(connected.bot.seen)
    client_of(connected).views_open(trigger_id=last_trigger(connected), view=modal())
    with_form.closes_modal()
    assert len(connected.bot.seen) == told


def last_trigger(sim):
    return next(body["trigger_id"] for body, _ in reversed(sim.bot.seen) if body.get("text") == "no modal")


@pytest.fixture(autouse=True)
def a_trigger_to_spare(ana):
    ana.commands("/nps no modal")


def test_a_button_in_a_modal_comes_with_its_view(connected, with_form):
    with_form.fills("Why?", "Half a thought")
    with_form.clicks("More", modal=True)
    body = bodies(connected, "block_actions")[-1]
    view = with_form.sees_modal("More")
    assert body["container"] == {"type": "view", "view_id": view.id}
    assert body["view"]["state"]["values"]["why"]["text"]["value"] == "Half a thought"
    assert {"message", "channel", "response_url", "state"}.isdisjoint(body)
    with_form.sees_modal("[Half a thought ✎]")


def test_what_is_not_there_cannot_be_used(with_form):
    with pytest.raises(AssertionError, match=r"(?s)Ana sees no button \[Less\].*in the modal:\n\nYour answer"):
        with_form.clicks("Less", modal=True)
    with pytest.raises(AssertionError, match=r"sees no field \[When\?\]"):
        with_form.fills("When?", "Now")
    with pytest.raises(ValueError, match="there is no option 'Green' among: Red, Blue"):
        with_form.fills("Team", "Green")
    with_form.closes_modal()
    for deed in (with_form.closes_modal, with_form.submits):
        with pytest.raises(AssertionError, match="sees nothing to"):
            deed()
    with pytest.raises(AssertionError, match='does not see "Your answer"'):
        with_form.sees_modal("Your answer", timeout=0)


def test_several_boxes_are_ticked_at_once(connected, ana):
    boxes = typed(label="Colours") | {"element": menu("checkboxes")}
    client_of(connected).views_open(trigger_id=last_trigger(connected), view=modal(boxes, callback_id="other"))
    ana.fills("Colours", ["Red", "Blue"])
    ana.sees_modal("[Red, Blue ▾]")
    ana.fills("Colours", [])
    ana.submits()
    assert ana.modal.errors == {"why": "Please complete this required field."}


def test_the_home_tab_is_shown_and_told(connected, ana):
    assert ana.home() == []
    ana.opens_home("home")
    ana.sees_home("Your answers")
    assert ana.home() == ["Your answers", "[More]", "[Red / Blue ▾]"]
    first = connected.bot.seen[-1][0]["event"]
    assert (first["tab"], "view" in first) == ("home", False)
    ana.opens_home("home")
    again = connected.bot.seen[-1][0]["event"]
    assert (again["view"]["type"], again["user"]) == ("home", ana.id)
    ana.opens_home()
    assert "view" not in connected.bot.seen[-1][0]["event"]


def test_buttons_and_menus_of_the_home_tab_work(connected, ana):
    ana.opens_home("home")
    ana.chooses("Blue", home=True)
    (action,) = connected.bot.seen[-1][0]["actions"]
    assert (action["type"], action["selected_option"]["value"]) == ("static_select", "blue")
    ana.sees_home("[Blue ▾]")
    ana.clicks("More", home=True)
    body = connected.bot.seen[-1][0]
    assert body["container"] == {"type": "view", "view_id": body["view"]["id"]}
    assert body["view"]["type"] == "home"
    assert ana.home() == ["You pressed it"]
    with pytest.raises(AssertionError, match=r"(?s)no button \[More\].*in the Home tab:\n\nYou pressed it"):
        ana.clicks("More", home=True)
    with pytest.raises(AssertionError, match='does not see "Gone"'):
        ana.sees_home("Gone", timeout=0)


def test_a_field_tells_the_bot_at_once_only_when_it_says_so(connected, ana):
    silent, telling = typed(), typed(label="Now?", block_id="now") | {"dispatch_action": True}
    client_of(connected).views_publish(user_id=ana.id, view=home(silent, telling))
    before = len(connected.bot.seen)
    ana.fills("Why?", "Because", home=True)
    assert len(connected.bot.seen) == before
    ana.fills("Now?", "Yes", home=True)
    body = connected.bot.seen[-1][0]
    assert (body["actions"][0]["value"], body["view"]["state"]["values"]["why"]["text"]["value"]) == ("Yes", "Because")


def test_a_field_in_a_message_travels_with_the_next_click(connected, ana):
    blocks = [typed(), {"type": "actions", "elements": [button("Send", "score_9")]}]
    client_of(connected).chat_postMessage(channel=ana.id, text="Why?", blocks=blocks)
    assert ana.transcript().endswith("NPS Bot: Why?\n  [ ✎]\n  [Send]")
    ana.fills("Why?", "Because")
    ana.clicks("Send")
    state = bodies(connected, "block_actions")[-1]["state"]
    assert state["values"]["why"]["text"] == {"type": "plain_text_input", "value": "Because"}


def test_a_modal_belongs_to_one_person(connected, with_form):
    ben = connected.add_person("Ben")
    assert ben.modal is None
    client_of(connected).views_update(view_id=with_form.modal.id, view=form(title=plain("Changed")))
    with_form.sees_modal("Changed")


def picking(kind, **element):
    return typed(label="Where?") | {"element": {"type": kind, "action_id": "where"} | element}


def test_slack_offers_people_and_conversations_and_leaves_out_what_the_app_filters(connected, ana):
    ours, shared = connected.add_channel("ours", [ana]), connected.add_channel("with-acme", [ana], shared=True)
    connected.add_channel("of-others", private=True)
    wanted = {"include": ["public", "private"], "exclude_external_shared_channels": True}
    where = picking("multi_conversations_select", filter=wanted, max_selected_items=1)
    client_of(connected).views_open(trigger_id=last_trigger(connected), view=modal(where, callback_id="form"))
    with pytest.raises(ValueError, match=r"there is no option '#with-acme' among: .*#ours"):
        ana.fills("Where?", ["#with-acme"])
    with pytest.raises(ValueError, match="no more than 1 can be chosen"):
        ana.fills("Where?", ["#ours", shared.id])
    ana.fills("Where?", ["#ours"])
    ana.sees_modal("[ours ▾]")
    shown = connected.workspace.blocks_for(ana.id, ana.modal)
    assert shown[0]["element"]["initial_conversations"] == [ours.id]


@pytest.mark.parametrize(
    ("element", "reason"),
    [
        ({"filter": {}}, "must define at least one of the fields"),
        ({"filter": {"include": ["shared"]}}, "must be one of: im, mpim, private, public"),
        ({"filter": {"exclude_archived": True}}, "invalid additional property: exclude_archived"),
        ({"max_selected_items": 0}, "must be between 1 and"),
        ({"initial_conversation": "C1"}, "invalid additional property: initial_conversation"),
    ],
)
def test_a_menu_of_conversations_is_checked_as_slack_does(connected, element, reason):
    view = modal(picking("multi_conversations_select", **element))
    with pytest.raises(SlackApiError, match=reason):
        client_of(connected).views_open(trigger_id=last_trigger(connected), view=view)
