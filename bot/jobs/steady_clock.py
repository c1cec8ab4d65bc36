"""The machine's clock, believed only while it runs steadily: one that jumps is right again in a moment, or for good."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.stopwatch import seconds_passed

log = structlog.get_logger()
NO_JUMP = timedelta(minutes=2)  # what clocks are put right by; more in one moment is a jump
STEADY_S = 300  # for so long a clock that jumped has to run evenly before it is believed


@dataclass(frozen=True, slots=True)
class _Jump:
    by: timedelta
    since: float


class SteadyClock:
    """Tells the time (UTC) by the machine's clock; through a jump of that clock, by counting on from before it.

    So nothing is closed, planned or said on the word of a clock that has just jumped, and no answer gets a wrong day.
    What lasts for STEADY_S is believed: it was put right, or whoever runs the machine wants it so.
    """

    def __init__(self, wall: Callable[[], datetime], passed: Callable[[], float] = seconds_passed) -> None:
        self._wall, self._passed = wall, passed
        self._lock = threading.Lock()
        self._told, self._told_at = wall(), passed()
        self._jump: _Jump | None = None

    def begin_at(self, told: datetime) -> None:
        """Begin with a time that somebody else told a moment ago; the machine's is followed where they agree."""
        with self._lock:
            self._told, self._told_at = told, self._passed()

    def __call__(self) -> datetime:
        """Tell the time."""
        with self._lock:
            wall, passed = self._wall(), self._passed()
            counted = self._told + timedelta(seconds=passed - self._told_at)
            if not self._believes(wall - counted, passed):
                return counted
            self._told, self._told_at, self._jump = wall, passed, None
            return wall

    def _believes(self, apart: timedelta, passed: float) -> bool:
        if abs(apart) <= NO_JUMP:
            if self._jump is not None:
                log.warning("clock was put right")
            return True
        if self._jump is None or abs(apart - self._jump.by) > NO_JUMP:
            self._jump = _Jump(apart, passed)
            log.warning("clock is not believed yet", off_by=str(apart), for_s=STEADY_S)
        steady = passed - self._jump.since >= STEADY_S
        if steady:
            log.warning("clock is believed", off_by=str(apart))
        return steady
