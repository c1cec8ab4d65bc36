import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.simulator import Simulator, Step
from tests.simulator.requests import Browser
from tests.simulator.toy_bot import MANIFEST, client_of, question


@pytest.fixture
def browser(sim):
    return Browser(sim)


@pytest.mark.parametrize(
    ("path", "content_type"),
    [("/", "text/html"), ("/page/page.js", "text/javascript"), ("/page/page.css", "text/css")],
)
def test_the_page_is_served_and_loads_nothing_from_elsewhere(browser, path, content_type):
    response, body = browser.request("GET", path)
    assert (response.status, response.headers["Content-Type"]) == (200, f"{content_type}; charset=utf-8")
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert not [start for start in ('src="http', 'href="http', "url(", "innerHTML") if start in body]


@pytest.mark.parametrize("path", ["/page/page_api.py", "/page/../page_api.py", "/favicon.ico", "/page/state.html"])
def test_nothing_else_is_served(browser, path):
    assert browser.request("GET", path)[0].status == 404


@pytest.mark.parametrize(
    ("method", "headers"),
    [
        ("GET", {"Host": "evil.example:80"}),
        ("GET", {"Host": "127.0.0.1.evil.example:80"}),
        ("POST", {"Origin": "https://evil.example"}),
        ("POST", {"Origin": "null"}),
    ],
)
def test_other_web_sites_are_kept_out(sim, browser, method, headers):
    ana = sim.add_person("Ana")
    response, body = browser.request(method, "/page/say", {"person": ana.id, "text": "Hello"}, **headers)
    assert response.status == 403
    assert "Ana" not in body
    assert ana.transcript() == ""


def test_the_page_itself_is_let_in(sim, browser):
    ana = sim.add_person("Ana")
    origin = sim.page_url.removesuffix("/")
    response, body = browser.request("POST", "/page/say", {"person": ana.id, "text": "Hello"}, Origin=origin)
    assert (response.status, json.loads(body)) == (200, {"ok": True})
    assert ana.transcript() == "Ana: Hello"


def test_the_page_shows_one_persons_view(sim, browser):
    ana, ben = sim.add_person("Ana", tz="Europe/Madrid"), sim.add_person("Ben", guest=True, tz="Asia/Tokyo")
    lounge = sim.add_channel("lounge", [ana])
    client_of(sim).chat_postMessage(channel=ana.id, text="For Ana <@" + ben.id + ">")
    client_of(sim).chat_postEphemeral(channel=lounge.id, user=ana.id, text="Whisper")
    state = browser.state(person=ana.id)
    assert (state["now"], state["zone"]) == ("Monday 3 November 2025, 10:00", "Europe/Madrid")
    assert [(person["name"], person["about"]) for person in state["people"]] == [
        ("Ana", "Europe/Madrid"),
        ("Ben", "guest, Asia/Tokyo"),
    ]
    assert [channel["name"] for channel in state["channels"]] == ["# lounge", "NPS Bot"]
    (message,) = state["messages"]
    assert (message["author"], message["time"], message["app"], message["mine"]) == ("NPS Bot", "10:00", True, False)
    assert state["names"][ben.id] == "Ben"
    (whisper,) = browser.state(person=ana.id, channel=lounge.id)["messages"]
    assert (whisper["text"], whisper["only_you"]) == ("Whisper", True)
    hers = browser.state(person=ben.id, channel=lounge.id)
    assert [channel["name"] for channel in hers["channels"]] == ["NPS Bot"]
    assert hers["messages"] == []


def test_the_page_waits_for_news(sim, browser):
    ana = sim.add_person("Ana")
    known = browser.state(person=ana.id)["version"]
    with ThreadPoolExecutor(1) as pool:
        news = pool.submit(browser.state, person=ana.id, since=known)
        client_of(sim).chat_postMessage(channel=ana.id, text="News")
        client_of(sim).chat_postMessage(channel=ana.id, text="More news")
        assert news.result()["version"] > known


def test_a_waiting_page_does_not_hold_up_the_end(clock):
    with ThreadPoolExecutor(1) as pool, Simulator(MANIFEST, clock) as sim:
        browser = Browser(sim)
        known = browser.state()["version"]
        pool.submit(browser.request, "GET", f"/page/state?since={known}")
        asked = time.monotonic()
    assert time.monotonic() - asked < 4  # it would wait 20 seconds for news, and waitress 5 for the thread


def test_the_page_clicks_says_and_commands(connected):
    ana, browser = connected.add_person("Ana"), Browser(connected)
    assert browser.do("say", person=ana.id, text="hello") == {"ok": True}
    message = ana.sees("How likely")
    block = message.blocks[1]["block_id"]
    wanted = {"person": ana.id, "ts": message.ts, "block_id": block, "action_id": "score_9"}
    assert browser.do("use", **wanted) == {"ok": True}
    ana.sees("You answered opaque-9")
    assert browser.do("use", **wanted) == {"ok": False, "error": "This is no longer there."}
    assert browser.do("say", person=ana.id, text="/nps help") == {"ok": True}
    ana.sees("Only for you")


def test_the_page_changes_deletes_and_replies(connected):
    ana, browser = connected.add_person("Ana"), Browser(connected)
    browser.do("say", person=ana.id, text="hello")
    asked, mine = ana.sees("How likely"), ana.sees("hello")
    assert browser.do("reply", person=ana.id, ts=asked.ts, text="Eight") == {"ok": True}
    assert ana.sees("Eight").thread_ts == asked.ts
    assert browser.do("edit", person=ana.id, ts=mine.ts, text="good day") == {"ok": True}
    ana.sees("good day")
    assert browser.do("delete", person=ana.id, ts=mine.ts) == {"ok": True}
    assert [
        browser.do("delete", person=ana.id, ts=mine.ts)["error"],
        browser.do("edit", person=ana.id, ts=asked.ts, text="Mine")["error"],
    ] == ["This message is no longer there.", "Only your own messages can be changed."]


def test_the_page_fills_in_submits_and_closes_a_modal(connected):
    ana, browser = connected.add_person("Ana"), Browser(connected)
    browser.do("say", person=ana.id, text="/nps form")
    shown = browser.state(person=ana.id)["modal"]
    assert (shown["title"], shown["submit"], shown["close"]) == ("Your answer", "Send", None)
    field = {"person": ana.id, "view": shown["id"], "block_id": "why", "action_id": "text"}
    assert browser.do("use", **field, value="nonsense") == {"ok": True}
    refused = browser.do("submit", person=ana.id, view=shown["id"])["error"]
    assert refused.startswith("Slack would not take the bot's answer. [ERROR] this does not answer a submission")
    browser.do("use", **field, value="too short")
    assert browser.do("submit", person=ana.id, view=shown["id"]) == {"ok": True}
    shown = browser.state(person=ana.id)["modal"]
    assert shown["errors"] == {"why": "Say more."}
    assert shown["blocks"][0]["element"]["initial_value"] == "too short"
    menu = {"person": ana.id, "view": shown["id"], "block_id": "team", "action_id": "menu"}
    assert browser.do("use", **menu, value="Green")["error"].startswith("That cannot be chosen: there is no option")
    assert browser.do("use", **menu, value=None) == {"ok": True}
    assert browser.do("close", person=ana.id, view=shown["id"]) == {"ok": True}
    assert browser.state(person=ana.id)["modal"] is None
    assert browser.do("submit", person=ana.id, view=shown["id"])["error"] == "This is no longer open."


def test_the_page_shows_the_home_tab_beside_the_messages(connected):
    ana, browser = connected.add_person("Ana"), Browser(connected)
    lounge = connected.add_channel("page-lounge", [ana])
    assert (browser.state(person=ana.id)["has_home"], browser.state(person=ana.id)["home"]) == (True, None)
    assert browser.do("open", person=ana.id, tab="home") == {"ok": True}
    shown = browser.state(person=ana.id)["home"]
    assert shown["blocks"][0]["text"]["text"] == "Your answers"
    assert browser.state(person=ana.id, channel=lounge.id)["home"] is None


def test_the_page_says_in_a_sentence_what_did_not_work(sim, browser):
    ana, ben = sim.add_person("Ana"), sim.add_person("Ben")
    club = sim.add_channel("club", [ben], private=True)
    sent = client_of(sim).chat_postMessage(channel=ana.id, text="Ask", blocks=question())
    button = {"block_id": sent["message"]["blocks"][1]["block_id"], "action_id": "score_3"}
    assert [
        browser.do("use", person=ana.id, ts=sent["ts"], **button)["error"],
        browser.do("say", person=ana.id, channel=club.id, text="Psst")["error"],
        browser.do("say", person=sim.workspace.bot_user, text="Psst")["error"],
        browser.do("skip", hours=1)["error"],
    ] == [
        "The bot is not connected.",
        "You are not in this channel.",
        "Nobody of that name is here.",
        "The clock of this workspace cannot be moved.",
    ]


def test_the_page_moves_the_clock_when_it_may(clock):
    with Simulator(MANIFEST, clock, on_skip=clock.skip, banner="Made up") as sim:
        browser, ana = Browser(sim), sim.add_person("Ana", tz="Europe/Madrid")
        assert (browser.state()["can_skip"], browser.state()["banner"]) == (True, "Made up")
        assert browser.do("skip", hours=24) == {"ok": True}
        assert browser.state(person=ana.id)["now"] == "Tuesday 4 November 2025, 10:00"


def test_a_conversation_counts_as_read_once_it_was_shown(sim, browser):
    ana = sim.add_person("Ana")
    lounge = sim.add_channel("lounge", [ana])
    first, _ = [client_of(sim).chat_postMessage(channel=lounge.id, text=text)["ts"] for text in ("One", "Two")]

    def unread(**query):
        state = browser.state(person=ana.id, **query)
        return [channel["unread"] for channel in state["channels"]], state["unread_from"]

    assert unread() == ([2, 0], "")
    assert unread(channel=lounge.id) == ([0, 0], first)
    client_of(sim).chat_postMessage(channel=lounge.id, text="Three")
    assert unread()[0] == [1, 0]


def test_replies_stand_in_the_thread_under_their_message(sim, browser):
    ana, client = sim.add_person("Ana"), client_of(sim)
    head, other = (client.chat_postMessage(channel=ana.id, text=text)["ts"] for text in ("Head", "Other"))
    said = client.chat_postMessage(channel=ana.id, text="Under it", thread_ts=head)["ts"]
    assert browser.do("reply", person=ana.id, ts=head, text="Mine") == {"ok": True}
    ana.replies(ana.sees("Head"), "Told to all", broadcast=True)

    state = browser.state(person=ana.id)
    assert [message["text"] for message in state["messages"]] == ["Head", "Other", "Told to all"]
    assert (state["thread"], state["channels"][-1]["unread"]) == (None, 1), "of what stands in the thread alone"
    bars = [message["replies"] for message in state["messages"]]
    assert bars == [{"count": 3, "last": "today 09:00", "unread": 1, "who": ["NPS Bot", "Ana"]}, None, None]

    opened = browser.state(person=ana.id, thread=head)
    assert [message["text"] for message in opened["thread"]["messages"]] == ["Head", "Under it", "Mine", "Told to all"]
    assert (opened["thread"]["unread_from"], opened["channels"][-1]["unread"]) == (said, 0)
    assert browser.state(person=ana.id, thread=other)["thread"]["messages"][0]["text"] == "Other"
    refused = browser.do("reply", person=ana.id, ts=head, text="/nps help")["error"]
    assert refused == "Slack takes no commands in threads. Type it in the conversation itself."

    client.chat_delete(channel=ana.sees("Head").channel, ts=head)
    state = browser.state(person=ana.id, thread=head)
    assert (state["messages"][0]["text"], state["messages"][0]["replies"]["count"]) == ("This message was deleted.", 3)
    assert browser.do("reply", person=ana.id, ts=head, text="Still here") == {"ok": True}
    assert ana.sees("Still here").thread_ts == head


def test_what_comes_after_somebody_turned_to_another_place_is_not_read(sim, browser):
    ana = sim.add_person("Ana")
    lounge = sim.add_channel("lounge", [ana])
    known = browser.state(person=ana.id, channel=lounge.id, page="p", asked=1)["version"]
    with ThreadPoolExecutor(1) as pool:
        left = pool.submit(browser.state, person=ana.id, channel=lounge.id, since=known, page="p", asked=2)
        browser.state(person=ana.id, page="p", asked=3)
        assert left.result() == {}
    client_of(sim).chat_postMessage(channel=lounge.id, text="News")
    assert browser.state(person=ana.id, page="p", asked=4)["channels"][0]["unread"] == 1


class Guide:
    """Two steps, of which the clock's is done once it was moved."""

    def __init__(self, sim, clock, person):
        self._sim, self._clock, self._person, self.over = sim, clock, person, 0

    def roles(self):
        return {self._person.id: "visitor"}

    def steps(self):
        moved = bool(self._sim.calls)
        here = {"person": self._person.id, "button": "Go"}
        return [Step("Talk", "It answers.", done=False, **here), Step("Wait", "It speaks.", moved, moves=True, **here)]

    def next_event(self):
        return "a word, Monday"

    def move(self, step):
        self._clock.skip()
        client_of(self._sim).chat_postMessage(channel=self._person.id, text=f"*Moved* for {step}")

    def start_over(self):
        self.over += 1


def test_the_page_shows_what_a_guide_says_and_what_came_of_a_move(sim, browser, clock):
    sim.add_person("Zoe")
    ana = sim.add_person("Ana", tz="Europe/Madrid")
    before = browser.state()
    assert (before["guide"], before["happened"]) == (None, None)
    assert browser.do("move", step=1)["error"] == "Nobody guides through this workspace."
    guide = Guide(sim, clock, ana)
    sim.guide_by(guide)
    state = browser.state()
    assert (state["person"], [one["role"] for one in state["people"]]) == (ana.id, ["visitor", ""])
    assert ([step["done"] for step in state["guide"]["steps"]], state["guide"]["next"]) == (
        [False, False],
        "a word, Monday",
    )
    assert browser.do("move", step=1) == {"ok": True}
    state = browser.state()
    assert [step["done"] for step in state["guide"]["steps"]] == [False, True]
    assert state["happened"] == {
        "from": "Mon 3 Nov 10:00",
        "to": "Mon 3 Nov 11:00",
        "entries": [
            {"at": "Mon 3 Nov 11:00", "who": "Ana", "text": "Moved for 1", "person": ana.id, "channel": ""},
        ],
        "more": 0,
    }
    assert browser.do("over", person=ana.id) == {"ok": True}
    assert guide.over == 1


def test_what_was_said_to_several_at_once_is_told_as_one_thing(clock):
    def speak(_):
        for place in (*people, club):
            client_of(sim).chat_postMessage(channel=place.id, text="Good day")

    with Simulator(MANIFEST, clock, on_skip=speak) as sim:
        browser, people = Browser(sim), [sim.add_person(name) for name in ("Ana", "Ben")]
        club = sim.add_channel("club", people)
        assert browser.do("skip", hours=1) == {"ok": True}
        (entry,) = browser.state()["happened"]["entries"]
        assert (entry["who"], entry["text"]) == ("Ana, Ben, # club", "Good day")
