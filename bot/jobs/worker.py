"""The threads that deliver the outbox: woken in the process, and looking by themselves once in a while."""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol

import structlog

from bot.services.context import OtherSchemaError

log = structlog.get_logger()
LOOK_EVERY_S = 1.0
# A delivery that takes no longer is waited for: one thread then says all there is, in order, and the others leave the
# database's one writer to the listeners (with 0.1 s they made clicks wait twice as long on a machine that was busy).
SLOW_S = 0.5
# After a commit the worker lets the ack out first: it would fight the listener for the interpreter and the database's
# one writer, and a reply has time where an ack has none. Under steady clicks it still says twenty messages a second,
# twice what Slack takes.
LINGER_S = 0.005
LINGER_AT_MOST_S = 0.05
AFTER_FAILURE_S = 5.0
STOPPED_S = 60.0  # until it says once more that another version has the database
FINISH_S = 15.0


class Deliverer(Protocol):
    """One way through the outbox, used by one thread."""

    def deliver_next(self) -> float | None:
        """Deliver one message: 0 where one was, else for how many seconds what is left must wait, none for nothing."""
        ...

    def put_down(self) -> None:
        """Give back what was taken and not begun."""
        ...


class Worker:
    """Has its deliverers deliver until nothing is left, then sleeps until woken. between: called at every look.

    Each has a thread of its own, so that a call that Slack does not answer holds up one of them.
    """

    def __init__(self, deliverers: Sequence[Deliverer], between: Callable[[], None]) -> None:
        self._between = between
        self._lock = threading.Lock()
        self._work, self._rest = threading.Condition(self._lock), threading.Condition(self._lock)
        self._wanted = self._looked = 0  # looks asked for; up to which of them one found nothing that may leave now
        self._woken_at = 0.0
        self._busy: dict[Deliverer, float] = {}  # since when each has its call in hand
        self._stopping = False
        self._says_so_at = 0.0  # that another version has the database: when next, for all threads
        self._threads = [
            threading.Thread(target=self._run, args=(one,), name="outbox", daemon=True) for one in deliverers
        ]

    def start(self) -> None:
        """Begin delivering."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Say that there may be something to deliver."""
        with self._lock:
            self._wanted += 1
            self._woken_at = time.monotonic()
            self._work.notify()

    def stop(self, within_s: float = FINISH_S) -> bool:
        """Finish the messages in hand and end; False where one took longer, which is left to its lease."""
        ends_at = time.monotonic() + within_s
        with self._lock:
            self._stopping = True
            self._work.notify_all()
            self._rest.notify_all()
        started = [thread for thread in self._threads if thread.ident is not None]
        for thread in started:
            thread.join(max(ends_at - time.monotonic(), 0.0))
        return not any(thread.is_alive() for thread in started)

    def wait_idle(self, timeout_s: float = 10.0) -> bool:
        """Wait until everything asked for so far was looked at and nobody has anything in hand; False if too long."""
        with self._lock:
            self._wanted += 1
            self._work.notify()
            return self._rest.wait_for(lambda: self._stopping or self._is_idle(), timeout_s)

    def _is_idle(self) -> bool:
        return not self._busy and self._looked == self._wanted

    def _run(self, deliverer: Deliverer) -> None:
        look_at = 0.0
        while self._wait_for_work(look_at):
            look_at = time.monotonic() + self._drain(deliverer)
        try:
            deliverer.put_down()
        except Exception:
            # The thread ends all the same, and whoever stops the bot waits for it.
            log.exception("what was in hand is left to its lease")

    def _wait_for_work(self, look_at: float) -> bool:
        """Wait until there is something for this thread to look at; False when the bot stops."""
        with self._lock:
            while not self._stopping and (left := self._due_in(look_at)) > 0:
                self._work.wait(left)
            return not self._stopping

    def _due_in(self, look_at: float) -> float:
        now = time.monotonic()
        due_at = look_at
        if self._wanted > self._looked:
            # Whoever is at it looks again right after, unless that takes too long.
            due_at = min(due_at, max(self._busy.values(), default=now - SLOW_S) + SLOW_S)
        return due_at - now

    def _give_way(self) -> None:
        at_most = time.monotonic() + LINGER_AT_MOST_S
        with self._lock:
            while not self._stopping and (left := min(self._woken_at + LINGER_S, at_most) - time.monotonic()) > 0:
                self._work.wait(left)

    def _drain(self, deliverer: Deliverer) -> float:
        """Deliver until nothing is left, and give for how many seconds to sleep at most."""
        wait_s: float | None = 0.0
        try:
            while not self._stopping and wait_s == 0.0:
                wait_s = self._deliver_next(deliverer)
            self._between()
        except OtherSchemaError as error:
            self._say_stopped(error)
            return STOPPED_S
        except Exception:
            # The database may be away for a moment; a claim runs out by itself, so nothing is lost by waiting.
            log.exception("outbox round failed")
            return AFTER_FAILURE_S
        return min(wait_s or LOOK_EVERY_S, LOOK_EVERY_S)

    def _say_stopped(self, error: OtherSchemaError) -> None:
        with self._lock:
            now = time.monotonic()
            if now < self._says_so_at:
                return
            self._says_so_at = now + STOPPED_S
        log.error("stopped", because=str(error))

    def _deliver_next(self, deliverer: Deliverer) -> float | None:
        with self._lock:
            self._busy[deliverer] = time.monotonic()
        self._give_way()
        with self._lock:
            self._busy[deliverer] = time.monotonic()
            seen = self._wanted
            if seen > self._looked:
                self._work.notify()  # somebody who looks after a while whether this one takes too long
        wait_s: float | None = None
        try:
            wait_s = deliverer.deliver_next()
        finally:
            with self._lock:
                if wait_s != 0.0:
                    del self._busy[deliverer]
                    self._looked = max(self._looked, seen)
                    self._rest.notify_all()
        return wait_s
