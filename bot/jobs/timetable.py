"""APScheduler as a clock: one interval job, no job store, nothing to lose."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

log = structlog.get_logger()
TICK_S = 20
SILENT_S = 3 * TICK_S


class Timetable:
    """Calls tick every TICK_S seconds, never two at once, a late one once."""

    def __init__(self, tick: Callable[[], None]) -> None:
        self._tick = tick
        self._last = time.monotonic()
        self._scheduler = BackgroundScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin; the first tick comes at once."""
        self._arm()
        self._scheduler.start()

    def stop(self) -> None:
        """End after the tick in hand."""
        if self._scheduler.running:
            self._scheduler.shutdown()

    def watch(self) -> None:
        """Re-arm the job when it fell silent: APScheduler reckons in wall time and waits out a clock set back."""
        if self._scheduler.running and time.monotonic() - self._last > SILENT_S:
            log.warning("timetable was silent, re-armed")
            self._last = time.monotonic()
            self._arm()

    def _arm(self) -> None:
        self._scheduler.add_job(
            self._run,
            "interval",
            id="tick",
            seconds=TICK_S,
            next_run_time=datetime.now(UTC),
            replace_existing=True,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )

    def _run(self) -> None:
        self._last = time.monotonic()
        self._tick()
