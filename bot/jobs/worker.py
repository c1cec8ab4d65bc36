"""The thread that delivers the outbox: woken in the process, and looking by itself once in a while."""

import threading
import time
from collections.abc import Callable

import structlog

from bot.services.context import OtherSchemaError

log = structlog.get_logger()
LOOK_EVERY_S = 1.0
# After a commit the worker lets the ack out first: it would fight the listener for the interpreter and the database's
# one writer, and a reply has time where an ack has none. Under steady clicks it still says twenty messages a second,
# twice what Slack takes.
LINGER_S = 0.005
LINGER_AT_MOST_S = 0.05
AFTER_FAILURE_S = 5.0
STOPPED_S = 60.0  # until it says once more that another version has the database


class Worker:
    """Calls deliver_next until nothing is left, then sleeps until woken. between: called at every look.

    deliver_next gives the seconds for which what is left has to wait, or none when nothing is left.
    """

    def __init__(self, deliver_next: Callable[[], float | None], between: Callable[[], None]) -> None:
        self._deliver_next, self._between = deliver_next, between
        self._wanted = self._done = 0  # rounds asked for, rounds finished
        self._woken_at = 0.0
        self._stopping = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def start(self) -> None:
        """Begin delivering."""
        self._thread.start()

    def wake(self) -> None:
        """Say that there may be something to deliver."""
        with self._changed:
            self._wanted += 1
            self._woken_at = time.monotonic()
            self._changed.notify_all()

    def stop(self) -> None:
        """Finish the message in hand and end."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    def wait_idle(self, timeout_s: float = 10.0) -> bool:
        """Wait until everything asked for so far was looked at; False when that took too long."""
        with self._changed:
            self._wanted += 1
            target = self._wanted
            self._changed.notify_all()
            return self._changed.wait_for(lambda: self._done >= target or self._stopping, timeout_s)

    def _run(self) -> None:
        while not self._stopping:
            with self._changed:
                round_ = self._wanted
            pause_s = self._drain()
            with self._changed:
                self._done = round_
                self._changed.notify_all()
                self._changed.wait_for(self._has_work, pause_s)

    def _has_work(self) -> bool:
        return self._stopping or self._wanted > self._done

    def _give_way(self) -> None:
        at_most = time.monotonic() + LINGER_AT_MOST_S
        with self._changed:
            while not self._stopping and (left := min(self._woken_at + LINGER_S, at_most) - time.monotonic()) > 0:
                self._changed.wait(left)

    def _drain(self) -> float:
        wait_s: float | None = None
        try:
            self._give_way()
            while not self._stopping and (wait_s := self._deliver_next()) == 0.0:
                self._give_way()
            self._between()
        except OtherSchemaError as error:
            log.error("stopped", because=str(error))  # noqa: TRY400 (a sentence, and no mistake of ours)
            return STOPPED_S
        except Exception:
            # The database may be away for a moment; a claim runs out by itself, so nothing is lost by waiting.
            log.exception("outbox round failed")
            return AFTER_FAILURE_S
        return min(wait_s or LOOK_EVERY_S, LOOK_EVERY_S)
