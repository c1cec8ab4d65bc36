"""APScheduler as a clock: two interval jobs, no job store, nothing to lose."""

import threading
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
        self._jobs = {"tick": self._counted(self._watched(tick)), "sync": self._counted(sync)}
        self._under_way, self._changed = 0, threading.Condition()
        self._last = time.monotonic()
        self._scheduler = BackgroundScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin; the first tick comes at once."""
        self._arm()
        self._scheduler.start()

    def sync_soon(self) -> None:
        """Have sync called now, and not only when its time has come."""
        if self._scheduler.running:
            self._scheduler.modify_job("sync", next_run_time=datetime.now(UTC))

    def stop(self, within_s: float) -> bool:
        """Begin nothing more, and wait for what is under way; False where that took longer."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        with self._changed:
            return self._changed.wait_for(lambda: not self._under_way, within_s)

    @property
    def stands_still(self) -> bool:
        """Whether no tick has begun for long, though watch() should have seen to that."""
        return self._scheduler.running and time.monotonic() - self._last > 2 * SILENT_S

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

    def _counted(self, job: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            with self._changed:
                self._under_way += 1
            try:
                job()
            finally:
                with self._changed:
                    self._under_way -= 1
                    self._changed.notify_all()

        return run
