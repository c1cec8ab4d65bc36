"""The race: every contestant takes the same clicks in turn, so that noise hits all alike."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice

from storage.engine import open_engine
from tests.benchmarks import contestants
from tests.benchmarks.databases import Databases
from tests.benchmarks.processes import BrokenError, Helper, helper
from tests.benchmarks.scene import BEGAN, all_scores, check_answers, open_asks
from tests.benchmarks.simulated import Accepted, Access, serve_slack
from tests.benchmarks.wire import Click, Wire

BARE, COMMIT, OURS = "bare", "commit", "ours"
BURST = 50
WARM_UP = 50
UPDATE, POST = "chat.update", "chat.postMessage"

Series = Mapping[str, list[float]]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many clicks each contestant takes in each series, warm-up not counted."""

    burst: int
    single: int

    @property
    def asks(self) -> int:
        """Every click on the bot needs an open ask of its own."""
        return 2 * self.burst + self.single + 3 * WARM_UP


@dataclass(frozen=True, slots=True)
class Backlog:
    """Messages that had piled up, and the seconds until the Web API had accepted them all."""

    messages: int
    took: float


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds, by contestant. updated, replied: from our ack to both messages accepted, by the click."""

    database: str
    body_bytes: int
    single: Series
    burst: Series
    without_worker: Series
    updated: list[float]
    replied: list[float]
    backlog: Backlog


class Race:
    """Three contestants under way, and the clicks still to be made."""

    def __init__(self, wires: Mapping[str, Wire], ours: Helper, slack: Helper, clicks: list[Click]) -> None:
        self._wires, self._ours, self._slack = wires, ours, slack
        self._clicks: Iterator[Click] = iter(clicks)
        self.clicked: list[Click] = []

    def bursts(self, number: int, rest: Callable[[], None]) -> Series:
        """Click back to back, a burst at each contestant in turn. rest: what the bot does after its burst."""
        times: dict[str, list[float]] = {name: [] for name in self._wires}
        for _ in range(number // BURST):
            burst = self._take(BURST)
            for name, wire in self._wires.items():
                times[name] += [wire.click(click).took for click in burst]
            rest()
        return times

    def singles(self, number: int) -> tuple[Series, list[float], list[float]]:
        """Click once at each contestant, the next one after the bot's reply was accepted."""
        times: dict[str, list[float]] = {name: [] for name in self._wires}
        updated, replied = [], []
        for click in self._take(number):
            before = len(self._accepted())
            acks = {name: wire.click(click) for name, wire in self._wires.items()}
            self.settle()
            for name, ack in acks.items():
                times[name].append(ack.took)
            update, post = _both(click, self._accepted(before))
            updated.append(update - acks[OURS].at)
            replied.append(max(update, post) - acks[OURS].at)
        return times, updated, replied

    def catch_up(self) -> Backlog:
        """Start the bot's worker and time how fast it delivers what has piled up."""
        before, started = len(self._accepted()), time.monotonic()
        self._ours.do("start")
        self.settle()
        calls = self._accepted(before)
        if len(calls) != 2 * len(self.clicked):
            raise BrokenError(f"{len(self.clicked)} clicks were acknowledged and led to {len(calls)} messages")
        return Backlog(len(calls), calls[-1].at - started)

    def settle(self) -> None:
        """Wait until the bot has said everything it can."""
        self._ours.do("settle")

    def check_replies(self) -> None:
        """Compare what the Web API accepted with what was clicked. Raises BrokenError."""
        once = Counter(click.channel for click in self.clicked)
        for method in (UPDATE, POST):
            if Counter(call.channel for call in self._accepted() if call.method == method) != once:
                raise BrokenError(f"not every click led to one {method}")

    def _take(self, number: int) -> list[Click]:
        taken = list(islice(self._clicks, number))
        self.clicked += taken
        return taken

    def _accepted(self, after: int = 0) -> list[Accepted]:
        calls: list[Accepted] = self._slack.do("accepted", after)
        return calls


def measure(databases: Databases, sizes: Sizes) -> Measured:
    """Run the race on one kind of database. Raises BrokenError when an answer or a reply was lost."""
    with ExitStack() as running:
        slack = running.enter_context(helper("the simulator", serve_slack, BEGAN))
        access: Access = slack.do("access")
        started = _start(running, access, databases)
        engine = open_engine(databases.ours)
        running.callback(engine.dispose)
        ports = {name: one.do("port") for name, one in started.items()}
        clicks = open_asks(engine, slack, all_scores(sizes.asks))
        wires = {name: Wire(port, access.signing_secret) for name, port in ports.items()}
        for wire in wires.values():
            running.callback(wire.close)
        race = Race(wires, started[OURS], slack, clicks)
        measured = _run(race, databases.name, len(clicks[0].body), sizes)
        check_answers(engine, race.clicked)
        race.check_replies()
        if started[COMMIT].do("rows") != len(race.clicked):
            raise BrokenError("the app that commits one row lost some")
        return measured


def _start(running: ExitStack, access: Access, databases: Databases) -> dict[str, Helper]:
    return {
        BARE: running.enter_context(helper("the bare app", contestants.serve_bare, access)),
        COMMIT: running.enter_context(
            helper("the app that commits", contestants.serve_commit, access, databases.commit, BEGAN)
        ),
        OURS: running.enter_context(helper("the bot", contestants.serve_ours, access, databases.ours, BEGAN)),
    }


def _run(race: Race, name: str, body_bytes: int, sizes: Sizes) -> Measured:
    race.bursts(WARM_UP, _no_rest)
    without_worker = race.bursts(sizes.burst, _no_rest)
    backlog = race.catch_up()
    race.bursts(WARM_UP, race.settle)
    burst = race.bursts(sizes.burst, race.settle)
    race.singles(WARM_UP)
    single, updated, replied = race.singles(sizes.single)
    return Measured(name, body_bytes, single, burst, without_worker, updated, replied, backlog)


def _no_rest() -> None:
    """Nothing runs beside the clicks that would have to come to rest."""


def _both(click: Click, calls: list[Accepted]) -> tuple[float, float]:
    times = [[call.at for call in calls if call.method == method] for method in (UPDATE, POST)]
    here = {call.channel for call in calls} == {click.channel}
    if not here or [len(found) for found in times] != [1, 1]:
        raise BrokenError("a click did not lead to one update and one question")
    return times[0][0], times[1][0]
