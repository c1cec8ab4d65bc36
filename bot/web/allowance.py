"""How often other programs may call, so that one which runs wild does not keep the bot from its people."""

import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil

MINUTE = timedelta(minutes=1)


class Allowance:
    """So many calls in any minute, counted in this process: each of several bots allows as many."""

    def __init__(self, a_minute: int, now: Callable[[], datetime]) -> None:
        self._now = now
        self._calls: deque[datetime] = deque(maxlen=a_minute)
        self._lock = threading.Lock()

    def seconds_to_wait(self) -> int:
        """Take one call, and say 0; or take none, and say after how many seconds there is room for one."""
        with self._lock:
            now = self._now()
            # A clock that was set back must not lock anybody out for longer than a minute.
            full = len(self._calls) == self._calls.maxlen and timedelta() <= now - self._calls[0] < MINUTE
            if full:
                return max(ceil((self._calls[0] + MINUTE - now).total_seconds()), 1)
            self._calls.append(now)
            return 0
