import math

import pytest
from slack_sdk.errors import SlackApiError

from bot.simulator.web_api.faults.post_limit import PostLimit


def test_messages_above_the_rate_are_refused_and_not_posted(sim, client):
    ana = sim.add_person("Ana")
    sim.limit_posts(0.001)
    client.chat_postMessage(channel=ana.id, text="First")
    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            client.chat_postMessage(channel=ana.id, text="Too fast")
        answer = caught.value.response
        assert (answer.status_code, answer["error"], answer.headers["Retry-After"]) == (429, "ratelimited", "1")
    assert sim.faults.refused_posts == 2
    assert client.conversations_open(users=ana.id)["ok"] is True
    sim.limit_posts(math.inf)
    client.chat_postMessage(channel=ana.id, text="Last")
    assert ana.transcript() == "NPS Bot: First\n\nNPS Bot: Last"
    assert sim.faults.refused_posts == 2


def test_nothing_is_limited_unless_asked_for(sim, client):
    ana = sim.add_person("Ana")
    for number in range(20):
        client.chat_postMessage(channel=ana.id, text=f"Message {number}")
    assert sim.faults.refused_posts == 0


@pytest.mark.parametrize(("gap", "passed"), [(0.5, 10), (0.42, 10), (0.41, 5), (0.1, 2)])
def test_a_fifth_too_fast_still_passes(gap, passed):
    moments = iter([number * gap for number in range(10)])
    limit = PostLimit(lambda: next(moments))
    limit.set_rate(2)
    assert sum(limit.passes() for _ in range(10)) == passed
    assert limit.refused == 10 - passed


@pytest.mark.parametrize("rate", [0, -1, math.nan])
def test_a_limit_is_a_rate(sim, rate):
    with pytest.raises(ValueError, match="more than 0 messages a second"):
        sim.limit_posts(rate)
