"""What the Web API does on order, as an app sees it on the wire."""

import http.client
import time
from urllib.error import URLError

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.simulator import Simulator, fault
from tests.simulator.toy_bot import MANIFEST, Clock, client_of

HTTP_DATE = fault.http_date(60)


@pytest.fixture(scope="module")
def sim():
    with Simulator(MANIFEST, Clock()) as simulator:
        yield simulator


@pytest.fixture
def ana(sim):
    return sim.add_person("Ana")


def impatient(sim):
    return WebClient(sim.bot_token, base_url=sim.api_url, retry_handlers=[], timeout=1)


def say(sim, ana, words="Hello"):
    return impatient(sim).chat_postMessage(channel=ana.id, text=words)


def refused_with(sim, ana):
    with pytest.raises(SlackApiError) as caught:
        say(sim, ana)
    return caught.value.response


def cause(error):
    """What urllib wraps, or not, depending on how far the call had come."""
    return error.reason if isinstance(error, URLError) else error


def texts(person):
    return [message.text for message in person.messages()]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (fault.reset(), ConnectionResetError),
        (fault.hang(), TimeoutError),
        (fault.hang(0.1), http.client.RemoteDisconnected),
        (fault.server_error(502), SlackApiError),
        (fault.refusal("fatal_error"), SlackApiError),
        (fault.rate_limit("soon"), SlackApiError),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_a_fault_before_the_call_is_taken_posts_nothing(sim, ana, kind, expected):
    sim.fault_next("chat.postMessage", kind)
    with pytest.raises((expected, URLError)) as caught:
        say(sim, ana)
    assert isinstance(cause(caught.value), expected)
    assert ana.messages() == []
    say(sim, ana, "Again")
    assert texts(ana) == ["Again"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (fault.taken_reset(), ConnectionResetError),
        (fault.taken_cut(), http.client.RemoteDisconnected),
        (fault.taken_hang(), TimeoutError),
        (fault.taken_server_error(), SlackApiError),
        (fault.taken_refusal(), SlackApiError),
        (fault.taken_garbled(), UnicodeDecodeError),
        (fault.taken_html(), SlackApiError),
        (fault.taken_cut_short(), http.client.IncompleteRead),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_a_fault_after_it_was_taken_leaves_the_message_standing(sim, ana, kind, expected):
    sim.fault_next("chat.postMessage", kind)
    with pytest.raises((expected, URLError)) as caught:
        say(sim, ana)
    assert isinstance(cause(caught.value), expected)
    assert texts(ana) == ["Hello"]


def test_an_answer_without_ts_is_ordinary_otherwise(sim, ana):
    sim.fault_next("chat.postMessage", fault.taken_without_ts())
    answer = say(sim, ana)
    assert (answer["ok"], answer.get("ts"), answer.get("message")) == (True, None, None)
    assert texts(ana) == ["Hello"]


def test_a_late_message_appears_after_the_app_gave_up(sim, ana):
    sim.fault_next("chat.postMessage", fault.taken_late(1.3))
    with pytest.raises((TimeoutError, URLError)):
        say(sim, ana)
    assert ana.messages() == []
    deadline = time.monotonic() + 5
    with sim.workspace.changed:
        sim.workspace.changed.wait_for(ana.messages, timeout=deadline - time.monotonic())
    assert texts(ana) == ["Hello"]


@pytest.mark.parametrize("header", ["1.5", HTTP_DATE, "86400", "-1", "", "soon", None], ids=range(7))
def test_a_rate_limit_says_anything(sim, ana, header):
    sim.fail_next("chat.postMessage", retry_after=header)
    answer = refused_with(sim, ana)
    assert (answer.status_code, answer["error"], answer.headers.get("Retry-After")) == (429, "ratelimited", header)


def test_a_fault_may_hit_whatever_comes_next(sim, ana):
    sim.fault_next("*", fault.refusal("internal_error"), times=2)
    with pytest.raises(SlackApiError):
        client_of(sim).auth_test()
    assert refused_with(sim, ana)["error"] == "internal_error"
    assert say(sim, ana)["ok"] is True


def test_an_outage_may_be_of_some_methods_and_of_any_kind(sim, ana):
    with sim.outage(fault.refusal("team_access_not_granted"), "chat.postMessage"):
        assert [refused_with(sim, ana)["error"] for _ in range(2)] == ["team_access_not_granted"] * 2
        assert client_of(sim).auth_test()["ok"] is True
        with sim.outage(fault.reset()), pytest.raises((ConnectionResetError, URLError)):
            client_of(sim).auth_test()
    assert say(sim, ana)["ok"] is True


def test_connections_are_refused_for_a_while(sim, ana):
    with sim.refusing_connections(), pytest.raises(URLError, match="refused"):
        say(sim, ana)
    assert say(sim, ana)["ok"] is True


def test_faults_by_chance_are_the_seeds(sim, ana):
    def met(seed):
        sim.faults.at_random(seed, 0.5, fault.every_kind(patience=0.1)[6:16], methods=["chat.postMessage"])
        found = [getattr(sim.faults.take("chat.postMessage"), "name", None) for _ in range(20)]
        assert sim.faults.take("auth.test") is None
        sim.faults.calm()
        return found

    assert met(1) == met(1) != met(2)
    assert 0 < sum(name is None for name in met(1)) < 20
    assert say(sim, ana)["ok"] is True


def test_something_else_may_happen_once_the_call_was_taken(sim, ana):
    stood = []
    sim.fault_next("chat.postMessage", fault.taken_reset().doing(lambda _port: stood.extend(texts(ana))))
    with pytest.raises((ConnectionResetError, URLError)):
        say(sim, ana)
    assert stood == ["Hello"]


def test_what_happened_is_counted_by_name(ana, sim):
    before = sim.faults.happened["taken reset"]
    sim.fault_next("chat.postMessage", fault.taken_reset())
    with pytest.raises((ConnectionResetError, URLError)):
        say(sim, ana)
    assert sim.faults.happened["taken reset"] == before + 1


def test_a_simulator_stops_while_calls_hang():
    with Simulator(MANIFEST, Clock()) as simulator:
        simulator.fault_next("auth.test", fault.hang())
        with pytest.raises((TimeoutError, URLError)):
            impatient(simulator).auth_test()
        simulator.fault_next("auth.test", fault.taken_late(3600))
        with pytest.raises((TimeoutError, URLError)):
            impatient(simulator).auth_test()
        began = time.monotonic()
    assert time.monotonic() - began < 3
