"""The kinds of weather: each lasts a while, and is over when its function returns."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.simulator import Fault, fault
from tests.weather.databases import disk_full
from tests.weather.town import Town

CALLS = ("chat.postMessage", "chat.postMessage", "chat.postMessage", "chat.update", "conversations.open", "users.info")


@dataclass(frozen=True, slots=True)
class Weather:
    """How hard. seconds: of each spell; patience_s: the bots' time-out for a call, beyond which some answers come."""

    seconds: float
    patience_s: float


Spell = Callable[[Town, Weather], None]


def killed_at_random(town: Town, weather: Weather) -> None:
    """Kill one bot after the other."""
    for _ in _moments(town, weather, 0.1, 0.6):
        town.bots.kill_one(town.chance)


def power_cuts(town: Town, weather: Weather) -> None:
    """Kill all of them at once."""
    for _ in _moments(town, weather, 0.3, 1.2):
        town.bots.power_cut()


def killed_before_a_call_is_taken(town: Town, weather: Weather) -> None:
    """Kill the bot whose call has come in, and has not been taken."""
    _at_calls(town, weather, fault.reset().doing(town.bots.kill_caller))


def killed_after_a_call_was_taken(town: Town, weather: Weather) -> None:
    """Kill the bot whose call was taken, before it hears so."""
    _at_calls(town, weather, fault.taken_reset().doing(town.bots.kill_caller))


def killed_after_an_answer(town: Town, weather: Weather) -> None:
    """Kill the bot that has just been told that its call was taken: in the bookkeeping, or on to the next one."""

    def soon(port: int) -> None:
        town.later(town.chance.uniform(0, 0.03), lambda: town.bots.kill_caller(port))

    _at_calls(town, weather, fault.slow(0).doing(soon))


def killed_after_an_ack(town: Town, weather: Weather) -> None:
    """Kill all bots right after they acknowledged a click or a message."""
    town.crowd.after_ack = lambda: town.later(town.chance.uniform(0, 0.02), town.bots.power_cut)
    _pass(town, weather)
    town.crowd.after_ack = None


def frozen_at_random(town: Town, weather: Weather) -> None:
    """Stop one bot for longer than its lease."""
    for _ in _moments(town, weather, 0.5, 2.0):
        town.bots.freeze_one(town.chance, town.lease_s * 1.5)


def frozen_before_a_call_is_taken(town: Town, weather: Weather) -> None:
    """Stop the bot whose call has come in; the call is lost, and others get its work meanwhile."""
    _at_calls(town, weather, fault.reset().doing(lambda port: town.bots.freeze_caller(port, town.lease_s * 1.5)))


def frozen_after_a_call_was_taken(town: Town, weather: Weather) -> None:
    """Stop the bot whose call was taken for longer than its lease."""
    _at_calls(town, weather, fault.slow(0).doing(lambda port: town.bots.freeze_caller(port, town.lease_s * 1.5)))


def faults_of_every_kind(town: Town, weather: Weather) -> None:
    """Let three calls in ten meet a fault."""
    town.simulator.faults.at_random(
        town.chance.randrange(1_000_000),
        0.3,
        fault.every_kind(weather.patience_s),
        set(CALLS) | {"conversations.history"},
    )
    _pass(town, weather)


def many_quick_faults(town: Town, weather: Weather) -> None:
    """Let one call in four meet a fault that takes no time; with more, Slack counts as away and little is tried."""
    town.simulator.faults.at_random(town.chance.randrange(1_000_000), 0.25, fault.quick_kinds())
    _pass(town, weather)
    town.simulator.faults.calm()


def faults_and_kills(town: Town, weather: Weather) -> None:
    """Both at once."""
    kinds = fault.every_kind(weather.patience_s)
    town.simulator.faults.at_random(town.chance.randrange(1_000_000), 0.2, kinds)
    killed_at_random(town, weather)
    town.simulator.faults.calm()


def outage(kind: Fault) -> Spell:
    """Let every call meet one fault."""

    def spell(town: Town, weather: Weather) -> None:
        with town.simulator.outage(kind):
            _pass(town, weather)

    return spell


def connections_refused(town: Town, weather: Weather) -> None:
    """Let nobody listen at Slack's address."""
    with town.simulator.refusing_connections():
        _pass(town, weather)


def refused_everywhere(code: str) -> Spell:
    """Refuse every message in the workspace, while the token is as good as ever."""

    def spell(town: Town, weather: Weather) -> None:
        with town.simulator.outage(fault.refusal(code), "chat.postMessage", "chat.update", "conversations.open"):
            _pass(town, weather)

    return spell


def connections_cut(town: Town, weather: Weather) -> None:
    """End the database's connections again and again."""
    for _ in _moments(town, weather, 0.05, 0.5):
        town.database.cut_connections()


def database_frozen(town: Town, weather: Weather) -> None:
    """Stop the database's server."""
    with town.database.frozen():
        time.sleep(weather.seconds)


def full_disk(town: Town, weather: Weather) -> None:
    """Let the bots write nothing to their database."""
    with disk_full(town.bots.pids):
        _pass(town, weather)


def clock_off(skew: timedelta) -> Spell:
    """Let the bots' machine be fast or slow for a while."""

    def spell(town: Town, weather: Weather) -> None:
        town.clock.put_off(skew)
        _pass(town, weather)
        town.clock.put_off(timedelta())

    return spell


def medley(*spells: Spell) -> Spell:
    """Let one follow the other."""

    def spell(town: Town, weather: Weather) -> None:
        for one in spells:
            one(town, weather)

    return spell


EVERYWHERE: Mapping[str, Spell] = {
    "kills at random": killed_at_random,
    "power cuts": power_cuts,
    "kills before a call is taken": killed_before_a_call_is_taken,
    "kills after a call was taken": killed_after_a_call_was_taken,
    "kills after an answer": killed_after_an_answer,
    "kills after an ack": killed_after_an_ack,
    "frozen bots": frozen_at_random,
    "bots frozen before a call is taken": frozen_before_a_call_is_taken,
    "bots frozen after a call was taken": frozen_after_a_call_was_taken,
    "faults of every kind": faults_of_every_kind,
    "many quick faults": many_quick_faults,
    "faults and kills": faults_and_kills,
    "Slack away, 503": outage(fault.server_error()),
    "Slack away, reset": outage(fault.reset()),
    "Slack away, hanging": outage(fault.hang()),
    "Slack away, refused": connections_refused,
    "Slack away, taking all and saying 503": outage(fault.taken_server_error()),
    "Slack limits everything": outage(fault.rate_limit(1)),
    "workspace refused": refused_everywhere("team_access_not_granted"),
    "workspace refused, unknown code": refused_everywhere("a_code_of_tomorrow"),
    "clock an hour back": clock_off(timedelta(hours=-1)),
    "clock a fortnight ahead": clock_off(timedelta(days=14)),
}
ON_POSTGRESQL: Mapping[str, Spell] = {"connections cut": connections_cut, "database frozen": database_frozen}
ON_SQLITE: Mapping[str, Spell] = {"disk full": full_disk}


def _at_calls(town: Town, weather: Weather, kind: Fault) -> None:
    for _ in _moments(town, weather, 0.1, 0.5):
        town.simulator.fault_next(town.chance.choice(CALLS), kind)


def _moments(town: Town, weather: Weather, least: float, most: float) -> Iterator[None]:
    until = time.monotonic() + weather.seconds
    while (pause := town.chance.uniform(least, most)) < until - time.monotonic():
        time.sleep(pause)
        yield


def _pass(_town: Town, weather: Weather) -> None:
    time.sleep(weather.seconds)
