"""One call in ten to Slack never answers: what the people notice whose messages are not among them."""

import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

from storage.engine import open_engine
from tests.benchmarks import contestants
from tests.benchmarks.databases import sqlite
from tests.benchmarks.processes import BrokenError, helper
from tests.benchmarks.report import aim, percentile
from tests.benchmarks.scene import BEGAN, all_scores, open_asks
from tests.benchmarks.simulated import Accepted, Access, serve_slack
from tests.benchmarks.wire import Ack, Click, Wire

CLICKS, A_SECOND = 60, 2.0
SHARE, SEED = 0.1, 2026
PATIENCE_S = 60.0
ACK_AIM_S, REPLY_AIM_S = 1.0, 2.0
UPDATE, POST = "chat.update", "chat.postMessage"


@dataclass(frozen=True, slots=True)
class Hung:
    """Seconds: acks of all clicks, and replies to those whose own calls were answered. hit: how many were not."""

    acks: list[float]
    replies: list[float]
    hit: int


def hanging_report() -> Iterator[str]:
    """Click while Slack hangs, and tell what came of it."""
    hung = _measure()
    yield f"One call in ten hangs · SQLite · {len(hung.acks)} clicks, {A_SECOND:.0f} a second"
    yield f"  {hung.hit} people's messages hung themselves"
    for name, times in (("ack", hung.acks), ("reply to the others", hung.replies)):
        figures = ", ".join(f"p{p} {percentile(times, p) * 1000:.0f} ms" for p in (50, 95, 99))
        yield f"  {name:<20} {figures}"
    yield ""
    slowest = percentile(hung.acks, 99)
    yield aim(f"ack within {ACK_AIM_S:.0f} s at p99", slowest < ACK_AIM_S, f"{slowest * 1000:.0f} ms")
    slowest = percentile(hung.replies, 95)
    yield aim(f"the others' reply within {REPLY_AIM_S:.0f} s at p95", slowest < REPLY_AIM_S, f"{slowest * 1000:.0f} ms")


def _measure() -> Hung:
    with sqlite() as databases, ExitStack() as running:
        slack = running.enter_context(helper("the simulator", serve_slack, BEGAN))
        access: Access = slack.do("access")
        bot = running.enter_context(helper("the bot", contestants.serve_ours, access, databases.ours, BEGAN))
        port = bot.do("port")
        engine = open_engine(databases.ours)
        running.callback(engine.dispose)
        clicks = open_asks(engine, slack, all_scores(CLICKS))
        bot.do("start")
        bot.do("settle")
        slack.do("hang", SEED, SHARE)
        acks = _click_all(clicks, port, access.signing_secret)
        ends_at = time.monotonic() + PATIENCE_S
        while (hung := _told(clicks, acks, slack.do("accepted", 0))) is None:
            if time.monotonic() > ends_at:
                raise BrokenError("not every click led to an update and a question")
            time.sleep(0.5)
        return hung


def _click_all(clicks: list[Click], port: int, secret: str) -> dict[str, Ack]:
    def click(number: int) -> Ack:
        time.sleep(max(began_at + number / A_SECOND - time.monotonic(), 0.0))
        wire = Wire(port, secret)
        try:
            return wire.click(clicks[number])
        finally:
            wire.close()

    began_at = time.monotonic()
    with ThreadPoolExecutor(16) as people:
        acks = list(people.map(click, range(len(clicks))))
    return {one.channel: ack for one, ack in zip(clicks, acks, strict=True)}


def _told(clicks: list[Click], acks: dict[str, Ack], calls: list[Accepted]) -> Hung | None:
    """Read the times off what the Web API took; none as long as somebody has no reply.

    It takes a call before it hangs: of whoever was hit it takes the same call again.
    """
    by_channel: defaultdict[str, dict[str, list[float]]] = defaultdict(lambda: {UPDATE: [], POST: []})
    for call in calls:
        if call.method in {UPDATE, POST}:
            by_channel[call.channel][call.method].append(call.at)
    told = [by_channel[click.channel] for click in clicks]
    if not all(one[UPDATE] and one[POST] for one in told):
        return None
    spared = {click.channel: one for click, one in zip(clicks, told, strict=True) if len(one[UPDATE]) == 1}
    replies = [max(one[UPDATE][0], one[POST][0]) - acks[channel].at for channel, one in spared.items()]
    return Hung([ack.took for ack in acks.values()], replies, len(clicks) - len(spared))
