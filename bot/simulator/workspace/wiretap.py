"""What passed between Slack and the app of late, both ways, for people to look at."""

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

KEPT = 200


@dataclass(frozen=True)
class Passed:
    """One envelope or one call. outcome: how long the acknowledgement took, or what went wrong."""

    number: int
    at: datetime
    to_app: bool
    what: str
    outcome: str
    payload: Mapping[str, Any]


class Wiretap:
    """Keeps the newest."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._passed: deque[Passed] = deque(maxlen=KEPT)
        self._count = 0

    def note(self, at: datetime, what: str, outcome: str, payload: Mapping[str, Any], *, to_app: bool) -> None:
        """Write down what has passed."""
        with self._lock:
            self._count += 1
            self._passed.append(Passed(self._count, at, to_app, what, outcome, payload))

    def after(self, number: int) -> list[Passed]:
        """List what came after a number, oldest first."""
        with self._lock:
            return [one for one in self._passed if one.number > number]
