"""Slack's limit on the messages of a whole workspace: a bucket that holds one token and fills in real time."""

import math
import threading
import time
from collections.abc import Callable

TOLERANCE = 1.2  # a network is not a metronome: a fifth too fast still passes


class PostLimit:
    """Lets messages pass at a rate, any rate until `set_rate`, and counts those it refused; `now` is in seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._lock, self._now = threading.Lock(), now
        self._pause = 0.0
        self._last = -math.inf
        self.refused = 0

    def set_rate(self, per_second: float) -> None:
        """Let that many messages pass in a second; `math.inf` lifts the limit. The next one passes in any case."""
        if not per_second > 0:
            raise ValueError(f"a limit is more than 0 messages a second, not {per_second}")
        with self._lock:
            self._pause = 1 / (per_second * TOLERANCE)
            self._last = -math.inf

    def passes(self) -> bool:
        """Take the token if there is one."""
        with self._lock:
            now = self._now()
            if now - self._last < self._pause:
                self.refused += 1
                return False
            self._last = now
            return True
