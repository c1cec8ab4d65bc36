"""What can go wrong at the edge of the network, on demand and in tests only.

On a started simulator, for the next calls of a method (`"*"`: of any), one fault a call, in order:

    sim.fault_next("chat.postMessage", fault.taken_reset())         # every kind is a function in bot.simulator.fault
    sim.fault_next("conversations.info", fault.rate_limit("1.5"), times=3)
    sim.fault_next("chat.postMessage", fault.taken_late(20))        # appears 20 s of real time after the call
    sim.fail_next("chat.postMessage", "internal_error")             # the same as fault.refusal(…) and rate_limit(…)
    sim.drop_reply_of_next("chat.postMessage")                      # the same as fault.taken_cut()

for every call until it is over, of all methods or of some:

    with sim.outage(): …                                            # HTTP 503
    with sim.outage(fault.reset()): …                               # or any other kind
    with sim.outage(fault.refusal("team_access_not_granted"), "chat.postMessage"): …
    with sim.refusing_connections(): …                              # nobody listens at the address

and by chance, the draws being the seed's:

    sim.faults.at_random(seed, share=0.1, kinds=fault.every_kind(patience=10), methods=["chat.postMessage"])
    sim.faults.calm()

`sim.faults.happened` counts by name what has come about.
"""

import contextlib
import random
import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.simulator.web_api.faults import fault
from bot.simulator.web_api.faults.fault import Fault
from bot.simulator.web_api.faults.post_limit import PostLimit

LIMITED_METHOD = "chat.postMessage"
ANY = "*"
LOOK_S = 0.1  # how often a call that hangs looks whether the caller is gone


@dataclass(frozen=True)
class Weather:
    """Faults by chance: which share of the calls of which methods (none: all) meets one of which kinds."""

    chance: random.Random
    share: float
    kinds: Sequence[Fault]
    methods: Collection[str]


class Faults:
    """Failures that wait for a call to hit."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._outages: list[tuple[Fault, Collection[str]]] = []
        self._weather: Weather | None = None
        self._stopping = threading.Event()
        self.happened: Counter[str] = Counter()
        self.post_limit = PostLimit()

    @property
    def refused_posts(self) -> int:
        """How many messages came faster than `post_limit` lets them pass."""
        return self.post_limit.refused

    def fault_next(self, method: str, kind: Fault, times: int = 1) -> None:
        """Let the next calls of a method, `"*"` for any, meet a fault; they stack up."""
        with self._lock:
            self._next[method].extend([kind] * times)

    @contextlib.contextmanager
    def outage(self, kind: Fault | int = 503, *methods: str) -> Iterator[None]:
        """Let every call meet a fault while the block runs, or every call of some methods; a number is a bare 5xx."""
        begun = (fault.server_error(kind) if isinstance(kind, int) else kind, methods)
        with self._lock:
            self._outages.append(begun)
        try:
            yield
        finally:
            with self._lock:
                self._outages.remove(begun)

    def at_random(self, seed: int, share: float, kinds: Sequence[Fault], methods: Collection[str] = ()) -> None:
        """Let a share (0 to 1) of the calls, of some methods or of all, meet one of `kinds` by chance, until `calm`."""
        chance = random.Random(seed)  # noqa: S311 (a storm that can be had again, no secret)
        with self._lock:
            self._weather = Weather(chance, share, kinds, methods)

    def calm(self) -> None:
        """End what comes at random, and forget what waits for a next call."""
        with self._lock:
            self._weather = None
            self._next.clear()

    def take(self, method: str) -> Fault | None:
        """Hand out what this call meets, None for nothing, and count it."""
        with self._lock:
            found = self._waiting(method) or self._drawn(method)
        if found is None and method == LIMITED_METHOD and not self.post_limit.passes():
            return fault.rate_limit()
        if found is not None:
            with self._lock:
                self.happened[found.name] += 1
        return found

    def wait(self, seconds: float, gone: Callable[[], bool] = lambda: False) -> bool:
        """Wait in real time; False when the caller is `gone` or the simulator stops meanwhile."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if self._stopping.wait(min(left, LOOK_S)) or gone():
                return False
        return True

    def stop(self) -> None:
        """Send home whoever waits."""
        self._stopping.set()

    def _waiting(self, method: str) -> Fault | None:
        for kind, methods in reversed(self._outages):
            if not methods or method in methods:
                return kind
        return next((queue.popleft() for queue in (self._next[method], self._next[ANY]) if queue), None)

    def _drawn(self, method: str) -> Fault | None:
        weather = self._weather
        if weather is None or (weather.methods and method not in weather.methods):
            return None
        return weather.chance.choice(weather.kinds) if weather.chance.random() < weather.share else None
