"""Keeps a connection to Slack standing: a new one before the old one goes, and another at once when one breaks."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import structlog

from bot.slack.reading.patience import LONGEST_S
from bot.slack.reading.reader import DirectoryError
from bot.slack.sockets.link import Answer, Link, NotConnectedError

log = structlog.get_logger()
HANDS = 16  # envelopes in hand at once; a dialog that Slack is slow with holds one for a second
STOOD_S = 10.0  # a connection that stood so long was a good one: the next is opened at once
FIRST_WAIT_S = 0.5
FINISH_S = 2.0


class SocketMode:
    """Slack's way to the bot. new_address: asks Slack for the address of a connection, and raises DirectoryError."""

    def __init__(self, new_address: Callable[[], str], answer: Answer) -> None:
        self._new_address, self._answer = new_address, answer
        self._hands = ThreadPoolExecutor(HANDS, thread_name_prefix="envelope")
        self._changed = threading.Condition()
        self._standing: Link | None = None
        self._links: list[Link] = []  # the one that stands, and those that Slack has asked to go
        self._failures = 0  # in a row: tries that failed, connections that broke at once
        self._closing = False
        self._keeper = threading.Thread(target=self._keep, name="socket-mode", daemon=True)

    def connect(self) -> None:
        """Open the first connection, and keep one from then on. Raises DirectoryError, NotConnectedError."""
        self._stand(self._open())
        self._keeper.start()

    def close(self) -> None:
        """Take nothing more in, once what is in hand was answered."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            links = list(self._links)
        for link in links:
            link.close(within_s=FINISH_S)
        self._hands.shutdown(wait=False, cancel_futures=True)

    @property
    def is_connected(self) -> bool:
        """Whether there is a connection right now."""
        return self._standing is not None

    def _keep(self) -> None:
        while self._wait_for_need():
            try:
                link = self._open()
            except (DirectoryError, NotConnectedError) as error:
                self._failures += 1
                log.warning("Socket Mode not connected", error=_said(error), next_try_s=self._wait_s())
            else:
                self._stand(link)

    def _wait_for_need(self) -> bool:
        """Wait until another connection is to be opened now; False when none ever is."""
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._standing is None or self._standing.leaving)
            self._changed.wait_for(lambda: self._closing, self._wait_s())
            return not self._closing

    def _wait_s(self) -> float:
        return min(FIRST_WAIT_S * 2 ** (self._failures - 1), LONGEST_S) if self._failures else 0.0

    def _open(self) -> Link:
        link = Link(self._new_address())
        # Slack shares out clicks among all connections it knows of: one that nobody reads takes its share with it.
        log.info("Socket Mode connected", connections=link.shared_with)
        return link

    def _stand(self, link: Link) -> None:
        with self._changed:
            before, self._standing = self._standing, link
            self._links.append(link)
            is_late = self._closing
        threading.Thread(target=self._read, args=(link,), name="socket-read", daemon=True).start()
        if before is not None:
            before.retire()
        if is_late:
            link.close()

    def _read(self, link: Link) -> None:
        try:
            link.read(self._answer, self._hands, self._told_to_go)
        except Exception:
            # Whatever it was, the keeper has to hear that this one is gone, or no other is ever opened.
            log.exception("Socket Mode connection given up")
            link.close()
        with self._changed:
            self._links.remove(link)
            if self._standing is link:
                self._standing = None
                self._failures = 0 if time.monotonic() - link.since > STOOD_S else self._failures + 1
                if not self._closing:
                    log.warning("Socket Mode connection lost", next_try_s=self._wait_s())
            self._changed.notify_all()

    def _told_to_go(self, link: Link, reason: str) -> None:
        with self._changed:
            if self._standing is link:
                log.info("Socket Mode connection is to be renewed", reason=reason)
                self._failures = 0 if time.monotonic() - link.since > STOOD_S else self._failures + 1
            self._changed.notify_all()


def _said(error: Exception) -> str:
    return error.code if isinstance(error, DirectoryError) else str(error)
