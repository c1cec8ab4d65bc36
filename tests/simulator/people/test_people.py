import threading
from datetime import timedelta

import pytest
from slack_sdk.webhook import WebhookClient

from bot.simulator import Simulator
from tests.simulator.toy_bot import MANIFEST, client_of, question


def last_body(sim):
    return sim.bot.seen[-1][0]


@pytest.fixture
def ana(connected):
    return connected.add_person("Ana", tz="Europe/Madrid")


def test_a_conversation_reads_as_a_transcript(connected, ana):
    ana.says("hello")
    ana.sees("How likely")
    assert ana.transcript() == ("Ana: hello\n\nNPS Bot: How likely?\n  [0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]")
    ana.clicks("9")
    assert ana.transcript() == "Ana: hello\n\nNPS Bot: You answered opaque-9"
    ana.commands("/nps help")
    assert ana.transcript().endswith(
        "NPS Bot (only Ana sees this): Only for you\n  [0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]"
    )
    assert connected.bot.seen


def test_a_typed_message_is_escaped_for_the_bot_and_plain_for_people(connected, ana):
    ana.says("a < b & <!channel>")
    event = last_body(connected)["event"]
    assert event["text"] == "a &lt; b &amp; &lt;!channel&gt;"
    assert event["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": "a < b & <!channel>"}]
    assert {key: event[key] for key in ("type", "user", "channel_type", "channel")} == {
        "type": "message",
        "user": ana.id,
        "channel_type": "im",
        "channel": connected.workspace.find_dm(ana.id).id,
    }
    assert {"ts", "event_ts", "client_msg_id", "team"} <= event.keys()
    ana.sees("a < b & <!channel>")


def test_an_event_says_whose_it_is(connected, ana):
    ana.says("hello")
    body = last_body(connected)
    assert (body["type"], body["team_id"], body["api_app_id"]) == (
        "event_callback",
        connected.workspace.team_id,
        connected.workspace.app_id,
    )
    assert body["event_time"] == int(connected.workspace.clock().timestamp())
    assert body["authorizations"][0]["user_id"] == connected.workspace.bot_user
    assert body["event_id"].startswith("Ev")


def test_a_click_carries_what_slack_sends(connected, ana):
    ana.says("hello")
    message = ana.sees("How likely")
    ana.clicks("9")
    body = last_body(connected)
    assert body["user"] == {"id": ana.id, "username": "ana", "name": "ana", "team_id": connected.workspace.team_id}
    assert body["container"] == {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": False,
    }
    assert (body["message"]["ts"], body["message"]["blocks"]) == (message.ts, list(message.blocks))
    assert body["channel"] == {"id": message.channel, "name": "directmessage"}
    (action,) = body["actions"]
    assert {key: action[key] for key in ("type", "action_id", "block_id", "value")} == {
        "type": "button",
        "action_id": "score_9",
        "block_id": message.blocks[1]["block_id"],
        "value": "opaque-9",
    }
    assert (body["enterprise"], body["is_enterprise_install"]) == (None, False)
    assert body["trigger_id"]
    assert body["response_url"].startswith(connected.page_url)


def test_somebody_from_outside_clicks_with_her_own_team(connected):
    eve = connected.add_person("Eve", external=True)
    client_of(connected).chat_postMessage(channel=eve.id, text="Ask", blocks=question())
    eve.clicks("9")
    body = last_body(connected)
    assert body["user"]["team_id"] != body["team"]["id"] == connected.workspace.team_id


def test_only_the_label_itself_is_pressed_and_the_newest_first(connected, ana):
    ana.says("one")
    first = ana.sees("How likely")
    ana.says("two")
    ana.clicks("9")
    assert last_body(connected)["message"]["ts"] > first.ts
    ana.clicks("9", message=first)
    assert last_body(connected)["message"]["ts"] == first.ts
    with pytest.raises(AssertionError, match=r"Ana sees no button \[9\].*\n\nAna: one\n"):
        ana.clicks("9")
    with pytest.raises(AssertionError, match=r"sees no button \[11\]"):
        ana.clicks("11", message=first)


def test_a_click_that_no_listener_takes_fails(ana):
    ana.says("hello")
    with pytest.raises(AssertionError, match=r"clicked \[3\], which the bot did not acknowledge \(timeout\)"):
        ana.clicks("3")


def test_sees_waits_for_what_comes_and_tells_everything_when_it_does_not(sim):
    ana, client = sim.add_person("Ana"), client_of(sim)
    later = threading.Thread(target=lambda: client.chat_postMessage(channel=ana.id, text="There it is"))
    later.start()
    message = ana.sees("it is")
    later.join()
    assert message.text == "There it is"
    with pytest.raises(AssertionError, match=r'Ana does not see "Gone"[^\n]*DM with the bot:\n\nNPS Bot: There it is'):
        ana.sees("Gone", timeout=0)
    ana.does_not_see("Gone")
    with pytest.raises(AssertionError, match='sees "There" and should not'):
        ana.does_not_see("There")


def test_a_private_channel_is_seen_by_its_members(sim):
    ana, ben = sim.add_person("Ana"), sim.add_person("Ben")
    secret = sim.add_channel("secret", [ana], private=True)
    client_of(sim).chat_postMessage(channel=secret.id, text="NPS 40")
    ana.sees("NPS 40", channel="#secret")
    ben.does_not_see("NPS 40", channel="secret")
    with pytest.raises(LookupError, match="no channel nowhere"):
        ana.sees("NPS", channel="nowhere")


def test_a_bot_without_history_does_not_hear(clock):
    with Simulator(MANIFEST, clock, withheld_scopes=["im:history"]) as sim:
        sim.add_person("Ana").says("9")
        assert sim.send_event({"type": "message", "channel_type": "im"}) is False
        assert sim.unanswered == []


def test_a_command_is_answered_to_one_or_to_all(connected, ana):
    ben = connected.add_person("Ben")
    connected.add_channel("lounge", [ana, ben])
    ana.commands("/nps report 30d", channel="lounge")
    body = last_body(connected)
    assert (body["command"], body["text"], body["channel_name"]) == ("/nps", "report 30d", "lounge")
    assert (body["user_id"], body["user_name"], body["team_domain"]) == (ana.id, "ana", "example")
    assert {"token", "team_id", "channel_id", "response_url", "trigger_id", "api_app_id"} <= body.keys()
    ana.sees("Only for you", channel="lounge")
    ben.does_not_see("Only for you", channel="lounge")
    ana.commands("/nps loud", channel="lounge")
    ben.sees("Only for you", channel="lounge")


def test_a_button_in_a_commands_answer_works(connected, ana):
    ana.commands("/nps help")
    ana.clicks("8")
    body = last_body(connected)
    assert body["container"]["is_ephemeral"] is True
    assert "message" not in body
    ana.sees("Thanks for 8")
    ana.does_not_see("Only for you")


def test_slack_itself_answers_when_the_bot_does_not(ana):
    ana.commands("/nps silence")
    ana.sees('/nps failed with the error "operation_timeout"')
    ana.commands("/nps broken")
    ana.sees('/nps failed with the error "invalid_command_response" (invalid_blocks')
    ana.commands("/other")
    ana.sees("`/other` is not a valid command.")


def test_a_bot_that_is_away_lets_a_command_fail(sim):
    ana = sim.add_person("Ana")
    ana.commands("/nps help")
    assert ana.transcript() == 'Slackbot (only Ana sees this): /nps failed with the error "dispatch_failed"'


def test_an_address_takes_five_answers_within_half_an_hour(connected, ana):
    ana.commands("/nps help")
    webhook = WebhookClient(last_body(connected)["response_url"])
    assert webhook.send(text="", blocks=question()).status_code == 404
    answers = [webhook.send(text=f"Answer {number}").status_code for number in range(5)]
    assert answers == [200, 200, 200, 200, 404]
    ana.sees("Answer 3")
    ana.does_not_see("Answer 4")
    ana.commands("/nps help")
    webhook = WebhookClient(last_body(connected)["response_url"])
    connected.workspace.clock.skip(timedelta(minutes=31))
    assert "expired_url" in webhook.send(text="Late").body


def test_an_answer_can_delete_what_was_clicked(ana):
    ana.commands("/nps help")
    ana.clicks("7")
    assert ana.transcript() == ""


def test_people_change_join_and_open_the_app(connected, ana):
    connected.add_channel("club")
    connected.bot.seen.clear()
    ana.changes(tz="Asia/Tokyo", deleted=True)
    ana.joins("club")
    ana.opens_home()
    events = [body["event"] for body, _ in connected.bot.seen]
    assert [event["type"] for event in events] == ["user_change", "member_joined_channel", "app_home_opened"]
    assert (events[0]["user"]["tz"], events[0]["user"]["deleted"]) == ("Asia/Tokyo", True)
    assert (events[1]["user"], events[1]["channel_type"]) == (ana.id, "C")


def test_blocks_read_as_people_read_them(sim):
    ana, channel = sim.add_person("Ana"), sim.add_channel("nps")
    mrkdwn = {"type": "mrkdwn", "text": f"*Hi* <@{ana.id}>, <#{channel.id}>, <!here>, <https://example.com|site>"}
    series = [{"name": "NPS", "data": [{"label": "Mon", "value": 4}, {"label": "Tue", "value": -2}]}]
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "Weekly"}},
        {"type": "section", "text": mrkdwn, "fields": [{"type": "plain_text", "text": "a <b>"}]},
        {"type": "divider"},
        {"type": "context", "elements": [mrkdwn, {"type": "image", "image_url": "u", "alt_text": "face"}]},
        {"type": "data_visualization", "title": "Trend", "chart": {"type": "line", "series": series}},
        {"type": "markdown", "text": "**bold**"},
    ]
    long = [{"name": "NPS", "data": [{"label": f"Day {n}", "value": n} for n in range(7)]}]
    blocks.append({"type": "data_visualization", "title": "Long", "chart": {"type": "line", "series": long}})
    client_of(sim).chat_postMessage(channel=channel.id, text="Weekly", blocks=blocks)
    assert sim.transcript("nps").split("\n") == [
        "NPS Bot: Weekly",
        "  *Hi* @Ana, #nps, @here, site",
        "  a <b>",
        "  ---",
        "  *Hi* @Ana, #nps, @here, site (image: face)",
        "  (line chart: Trend. NPS: Mon 4, Tue -2)",
        "  **bold**",
        "  (line chart: Long. NPS: Day 0 0 … Day 6 6)",
    ]
