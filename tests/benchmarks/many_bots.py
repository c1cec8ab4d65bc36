"""Three bots on one PostgreSQL, one of which dies in the middle: everybody is asked exactly once.

Each bot is a process of its own.
"""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pydantic import SecretStr

from bot.core.delivery import fates
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import SurveyPlan
from bot.demo.clock import SettableClock
from bot.manifest import manifest_path
from bot.services.survey.surveys import apply_plan
from bot.settings import Settings
from bot.simulator import Simulator
from bot.wiring import Bot, open_database
from tests.benchmarks.databases import postgres
from tests.benchmarks.processes import BrokenError
from tests.processes import READY

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)  # a Tuesday morning
BOTS, LEASE, PATIENCE_S = 3, timedelta(seconds=3), 240.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What three bots did. questions: how many people got how many; seconds: from the start to the last one."""

    questions: Counter[int]
    seconds: float
    by_the_dead: int


def three_bots(database_url: str, people: int) -> Outcome:
    """Let three bots ask so many people, and kill one when a third are asked."""
    with Simulator(manifest_path(), lambda: NOW) as slack:
        ids = [slack.add_person(f"P{n}").id for n in range(people)]
        _survey(database_url, slack, ids)
        whose = (database_url, slack.api_url, slack.bot_token)
        began = time.monotonic()
        bots = [READY.Process(target=_one_bot, args=whose) for _ in range(BOTS)]
        for bot in bots:
            bot.start()
        try:
            _wait_for(slack, people // 3)
            bots[0].kill()
            seen = len(_asked(slack))
            _wait_for(slack, people)
            seconds = time.monotonic() - began
            time.sleep(LEASE.total_seconds() + 1)  # whoever would ask a second time has had the time to
        finally:
            for bot in bots:
                bot.kill()
                bot.join()
        told = Counter(channel for channel in _asked(slack))
        return Outcome(Counter(told.values()), seconds, seen)


def bots_report(people: int = 2_000) -> Iterator[str]:
    """Say what three bots did with so many people."""
    with postgres() as databases:
        done = three_bots(databases.ours, people)
    yield f"{BOTS} bots on {databases.name}, {people:,} people due at once, one bot killed after {done.by_the_dead:,}"
    yield f"  all asked after {done.seconds:.1f} s, lease {LEASE.total_seconds():.0f} s"
    if done.questions != Counter({1: people}):
        raise BrokenError(f"people by number of questions: {dict(done.questions)}")
    yield "  everybody exactly once"


def _survey(database_url: str, slack: Simulator, ids: list[str]) -> None:
    engine = open_database(database_url)
    bot = Bot(_settings(slack.api_url, slack.bot_token), engine, SettableClock(NOW), hurried=True)
    plan = SurveyPlan(name="all", product="Acme", asker="Acme", audience=Audience(people=tuple(ids)), spread="at once")
    apply_plan(bot.context, plan, actor="test")
    bot.sync()
    engine.dispose()


def _asked(slack: Simulator) -> list[str]:
    return [str(call.arguments["channel"]) for call in list(slack.calls) if call.method == "chat.postMessage"]


def _wait_for(slack: Simulator, number: int) -> None:
    until = time.monotonic() + PATIENCE_S
    while len(set(_asked(slack))) < number:
        if time.monotonic() > until:
            raise TimeoutError(f"{len(set(_asked(slack)))} of {number} were asked")
        time.sleep(0.05)


def _settings(api_url: str, token: str) -> Settings:
    return Settings(_env_file=None, slack_bot_token=SecretStr(token), slack_api_url=api_url)


def _one_bot(database_url: str, api_url: str, token: str) -> None:
    fates.LOOKS = (timedelta(seconds=1),) * 2  # like the lease: this Slack takes nothing minutes later
    bot = Bot(_settings(api_url, token), open_database(database_url), SettableClock(NOW), hurried=True, lease=LEASE)
    bot.start(timetable=False)
    while True:
        bot.tick()
        time.sleep(0.2)
