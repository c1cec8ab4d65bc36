import pytest
from slack_sdk.errors import SlackApiError

from tests.simulator.toy_bot import client_of, question
from tests.simulator.toy_views import menu


@pytest.fixture
def ana(connected):
    return connected.add_person("Ana")


@pytest.fixture
def client(connected):
    return client_of(connected)


def last_event(sim):
    return sim.bot.seen[-1][0]["event"]


def test_an_edit_is_seen_and_told(connected, ana):
    first = ana.says("9 <3")
    second = ana.edits(first, "8 <3")
    ana.sees("8 <3")
    ana.does_not_see("9 <3")
    event = last_event(connected)
    assert {key: event[key] for key in ("type", "subtype", "hidden", "channel", "channel_type")} == {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "channel": first.channel,
        "channel_type": "im",
    }
    assert event["ts"] == event["event_ts"] > event["message"]["edited"]["ts"] > first.ts
    new, old = event["message"], event["previous_message"]
    assert (new["text"], new["ts"], new["user"], new["type"]) == ("8 &lt;3", first.ts, ana.id, "message")
    assert new["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": "8 <3"}]
    assert new["edited"]["user"] == ana.id
    assert new["client_msg_id"] == old["client_msg_id"] == second.client_msg_id
    assert (old["text"], "edited" in old) == ("9 &lt;3", False)
    assert not {"user", "text", "bot_id"} & event.keys()


def test_a_deletion_is_seen_and_told(connected, ana):
    message = ana.says("Too frank")
    ana.deletes(message)
    ana.does_not_see("Too frank")
    event = last_event(connected)
    assert (event["subtype"], event["hidden"], event["deleted_ts"]) == ("message_deleted", True, message.ts)
    assert (event["previous_message"]["text"], event["previous_message"]["user"]) == ("Too frank", ana.id)
    assert (event["channel"], event["channel_type"], "message" in event) == (message.channel, "im", False)
    assert event["ts"] == event["event_ts"] > message.ts


def test_a_message_is_changed_by_what_it_reads_and_as_often_as_one_likes(connected, ana):
    message = ana.says("one")
    ana.edits("one", "two")
    ana.edits(message, "three")
    assert last_event(connected)["previous_message"]["text"] == "two"
    ana.deletes("three")
    with pytest.raises(AssertionError, match='Ana cannot change "one"'):
        ana.edits(message, "four")


def test_other_peoples_messages_stay_as_they_are(ana):
    ana.says("hello")
    for deed in (ana.deletes, lambda message: ana.edits(message, "Mine")):
        with pytest.raises(AssertionError, match='Ana cannot change "How likely'):
            deed("How likely?")


def test_what_happens_in_a_channel_is_not_told(connected, ana):
    connected.add_channel("cafe", [ana])
    before = len(connected.bot.seen)
    message = ana.says("Lunch?", channel="cafe")
    ana.replies(message, "At one")
    ana.edits(message, "Dinner?")
    ana.deletes("At one", channel="cafe")
    assert len(connected.bot.seen) == before
    assert ana.transcript("cafe") == "Ana: Dinner?"


def test_a_reply_in_a_thread_says_whose_it_is(connected, ana, client):
    asked = client.chat_postMessage(channel=ana.id, text="How likely?")
    reply = ana.replies("How likely?", "8, mostly")
    event = last_event(connected)
    assert (event["text"], event["thread_ts"], "subtype" in event) == ("8, mostly", asked["ts"], False)
    assert event["parent_user_id"] == connected.workspace.bot_user
    assert reply in ana.messages()
    assert "↳ Ana: 8, mostly" in ana.transcript()
    assert ana.replies(reply, "Well, 9").thread_ts == asked["ts"]


def test_a_reply_can_be_shown_outside_its_thread(connected, ana, client):
    asked = client.chat_postMessage(channel=ana.id, text="How likely?")
    ana.replies("How likely?", "8", broadcast=True)
    event = last_event(connected)
    assert (event["subtype"], event["thread_ts"]) == ("thread_broadcast", asked["ts"])
    assert (event["root"]["text"], event["root"]["reply_count"]) == ("How likely?", 1)
    history = client.conversations_history(channel=asked["channel"])["messages"]
    assert [message["text"] for message in history][-2:] == ["8", "How likely?"]


def test_a_thread_is_read_with_its_head_first(ana, client):
    asked = client.chat_postMessage(channel=ana.id, text="How likely?")
    question = ana.sees("How likely?")
    first, second = ana.replies(question, "hello"), ana.replies(question, "again")
    thread = client.conversations_replies(channel=asked["channel"], ts=asked["ts"])["messages"]
    assert [message["text"] for message in thread] == ["How likely?", "hello", "again"]
    assert (thread[0]["reply_count"], thread[0]["reply_users"]) == (2, [ana.id])
    assert (thread[0]["thread_ts"], thread[0]["latest_reply"]) == (asked["ts"], second.ts)
    assert thread[1]["parent_user_id"] == thread[0]["user"]
    later = client.conversations_replies(channel=asked["channel"], ts=asked["ts"], oldest=first.ts)["messages"]
    assert [message["text"] for message in later] == ["How likely?", "again"]
    page = client.conversations_replies(channel=asked["channel"], ts=asked["ts"], limit=1)
    assert (len(page["messages"]), page["has_more"]) == (1, True)
    with pytest.raises(SlackApiError, match="thread_not_found"):
        client.conversations_replies(channel=asked["channel"], ts="1.000000")


def test_a_choice_is_told_with_its_option(connected, ana, client):
    blocks = [
        *question(),
        {"type": "actions", "block_id": "first", "elements": [menu(), menu(action_id="other")]},
        {"type": "actions", "elements": [menu("overflow", "more")]},
    ]
    client.chat_postMessage(channel=ana.id, text="Pick", blocks=blocks)
    ana.chooses("Red")
    body = connected.bot.seen[-1][0]
    (action,) = body["actions"]
    assert (action["type"], action["block_id"], action["action_id"]) == ("static_select", "first", "menu")
    assert action["selected_option"]["value"] == "red"
    assert body["state"]["values"]["first"]["menu"]["selected_option"]["value"] == "red"
    assert body["state"]["values"]["first"]["other"]["selected_option"] is None
    assert body["message"]["text"] == "Pick"
    with pytest.raises(AssertionError, match=r"used the menu with \[Blue\], which the bot did not acknowledge"):
        ana.chooses("Blue", menu="other")
    with pytest.raises(AssertionError, match=r"sees no menu with \[Green\]"):
        ana.chooses("Green")
