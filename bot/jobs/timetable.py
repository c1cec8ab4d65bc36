"""APScheduler as a clock: two interval jobs, no job store, nothing to lose."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

log = structlog.get_logger()
TICK_S = 20
SILENT_S = 3 * TICK_S


class Timetable:
    """Calls tick and sync every TICK_S seconds, neither ever twice at once, a late one once.

    Each in a thread of its own: reading a large workspace takes minutes, in which people are still answered.
    """

    def __init__(self, *, tick: Callable[[], None], sync: Callable[[], None]) -> None:
        self._jobs = {"tick": self._watched(tick), "sync": sync}
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
        for name, job in self._jobs.items():
            self._scheduler.add_job(
                job,
                "interval",
                id=name,
                seconds=TICK_S,
                next_run_time=datetime.now(UTC),
                replace_existing=True,
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
            )

    def _watched(self, tick: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            self._last = time.monotonic()
            tick()

        return run
