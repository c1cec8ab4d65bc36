"""What can go wrong at the edge of the network, on demand and in tests only."""

import contextlib
import threading
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass

from bot.simulator.web_api.post_limit import PostLimit

LIMITED_METHOD = "chat.postMessage"


@dataclass(frozen=True)
class Failure:
    error: str
    retry_after: int


class Faults:
    """Failures that wait for a call to hit."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._failures: defaultdict[str, deque[Failure]] = defaultdict(deque)
        self._dropped: list[str] = []
        self.status: int | None = None
        self.post_limit = PostLimit()

    @property
    def refused_posts(self) -> int:
        """How many messages came faster than `post_limit` lets them pass."""
        return self.post_limit.refused

    def fail_next(self, method: str, error: str = "ratelimited", retry_after: int = 1) -> None:
        """Let the next call of a method fail; calls stack up. `ratelimited` comes as HTTP 429 with `Retry-After`."""
        with self._lock:
            self._failures[method].append(Failure(error, retry_after))

    def drop_reply_of_next(self, method: str) -> None:
        """Carry out the next call of a method, then cut the connection before the answer."""
        with self._lock:
            self._dropped.append(method)

    @contextlib.contextmanager
    def outage(self, status: int = 503) -> Iterator[None]:
        """Answer every call with a bare HTTP 5xx while the block runs."""
        self.status = status
        try:
            yield
        finally:
            self.status = None

    def take_failure(self, method: str) -> Failure | None:
        """Hand out the failure that waits for this method, once, or the one of a message that comes too fast."""
        with self._lock:
            waiting = self._failures[method]
            if waiting:
                return waiting.popleft()
        too_fast = method == LIMITED_METHOD and not self.post_limit.passes()
        return Failure("ratelimited", retry_after=1) if too_fast else None

    def take_drop(self, method: str) -> bool:
        """Say whether this call's answer is to be lost, once."""
        with self._lock:
            dropped = method in self._dropped
            if dropped:
                self._dropped.remove(method)
            return dropped
