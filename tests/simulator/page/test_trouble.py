"""Trouble that a visitor makes on the page, and what passes on the wire meanwhile."""

import json

import pytest
from slack_sdk.errors import SlackApiError

from tests.simulator.requests import Browser
from tests.simulator.toy_bot import client_of


def passed(browser, after=0):
    return json.loads(browser.request("GET", f"/page/wire?after={after}")[1])["passed"]


def test_the_next_message_meets_the_trouble_that_was_made(sim):
    browser, ana = Browser(sim), sim.add_person("Ana")
    assert browser.do("trouble", person=ana.id, kind="limited") == {"ok": True}
    with pytest.raises(SlackApiError) as refused:
        client_of(sim).chat_postMessage(channel=ana.id, text="Hello")
    assert refused.value.response.headers["Retry-After"] == "3"
    client_of(sim).chat_postMessage(channel=ana.id, text="Hello again")
    assert ana.transcript() == "NPS Bot: Hello again"
    limited, posted = passed(browser)
    assert (limited["what"], limited["outcome"]) == ("chat.postMessage", "ratelimited")
    assert (posted["outcome"], json.loads(posted["payload"])["text"]) == ("ok", "Hello again")
    assert [one["number"] for one in passed(browser, limited["number"])] == [posted["number"]]


def test_an_event_comes_twice_and_every_envelope_is_on_the_wire_with_its_time(connected):
    browser, ana = Browser(connected), connected.add_person("Ana")
    browser.do("say", person=ana.id, text="hello")
    start = passed(browser)[-1]["number"]
    assert browser.do("trouble", person=ana.id, kind="twice") == {"ok": True}
    (event,) = [one for one in passed(browser, start) if one["to_app"]]
    assert (event["what"], json.loads(event["payload"])["event"]["text"]) == ("events_api: message", "hello")
    assert event["outcome"].endswith(" ms")
    seen = [body["event_id"] for body, _ in connected.bot.seen if body.get("event", {}).get("user") == ana.id]
    assert (len(seen), len(set(seen))) == (2, 1)


def test_there_is_no_other_trouble(sim):
    sim.add_person("Ana")
    browser = Browser(sim)
    assert [one["kind"] for one in browser.state()["troubles"]] == ["limited", "silent", "lost", "twice", "cut"]
    assert browser.do("trouble", kind="plague")["error"] == "There is no trouble of this kind."
