"""One WebSocket to Slack: it says hello, brings envelopes, and takes each one's answer where the envelope came."""

import json
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import ExitStack, suppress
from typing import Any

import structlog
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import connect

log = structlog.get_logger()
_quiet = logging.getLogger("nps_bot.sockets")  # websockets tells of every end with a traceback
_quiet.setLevel(logging.CRITICAL)
OPEN_S = 10.0
# A line that says nothing to a ping is dead, whatever it looks like: found after both together.
PING_S, PONG_S = 5.0, 5.0
GOODBYE_S = 1.0
LOOK_S = 2.0
# Slack closes what it asked to go. Did we, a click that it had just put on this line could not be answered any more.
LEFT_OPEN_S = 30.0

Envelope = dict[str, Any]
Answer = Callable[[Envelope], dict[str, Any] | None]
"""Takes an envelope; gives what goes back with its receipt, or none where Slack is to send it again."""


class NotConnectedError(Exception):
    """Slack's address did not lead to a connection; the message names why, without the address."""


class Link:
    """A connection that said hello. leaving: Slack asked it to go."""

    def __init__(self, address: str) -> None:
        """Connect. Raises NotConnectedError."""
        self.leaving = False
        self._in_hand, self._closed = 0, False
        self._changed = threading.Condition()
        self._retired_at: float | None = None
        self._kept = ExitStack()  # as websockets wants it
        self.since = time.monotonic()
        try:
            self._socket = self._kept.enter_context(
                connect(
                    address,
                    compression=None,
                    open_timeout=OPEN_S,
                    ping_interval=PING_S,
                    ping_timeout=PONG_S,
                    close_timeout=GOODBYE_S,
                    logger=_quiet,
                )
            )
        except (OSError, ValueError, WebSocketException) as error:
            raise NotConnectedError(type(error).__name__) from error
        self.shared_with = self._hello()

    def _hello(self) -> int:
        """Wait for Slack's first word, which tells how many connections the app has, this one among them."""
        try:
            hello = _read(self._socket.recv(timeout=OPEN_S))
        except (ConnectionClosed, TimeoutError) as error:
            self._socket.close()
            raise NotConnectedError(type(error).__name__) from error
        if hello.get("type") != "hello":
            self._socket.close()
            raise NotConnectedError(str(hello.get("reason") or "no hello"))
        return int(hello.get("num_connections") or 1)

    def read(self, answer: Answer, hands: Executor, told_to_go: Callable[["Link", str], None]) -> None:
        """Take what comes until the line ends. told_to_go: called when Slack asks for another connection."""
        with suppress(ConnectionClosed):
            while not self._outstayed():
                with suppress(TimeoutError):
                    self._take(_read(self._socket.recv(timeout=LOOK_S)), answer, hands, told_to_go)
        self.close()

    def retire(self) -> None:
        """Be read until Slack closes it: another connection has taken over."""
        self._retired_at = time.monotonic()

    def close(self, within_s: float = 0.0) -> None:
        """Say goodbye, after what is in hand was answered, or so many seconds have passed.

        A goodbye matters: to a connection that ends without one Slack goes on giving clicks.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._in_hand, within_s)
            self._closed = True
        self._socket.close()

    def _outstayed(self) -> bool:
        return self._retired_at is not None and time.monotonic() - self._retired_at > LEFT_OPEN_S

    def _take(
        self, message: Envelope, answer: Answer, hands: Executor, told_to_go: Callable[["Link", str], None]
    ) -> None:
        if message.get("type") == "disconnect":
            self.leaving = True
            told_to_go(self, str(message.get("reason")))
        elif "envelope_id" in message:
            with self._changed:
                if self._closed:
                    return  # whoever stops gives the hands away after this
                self._in_hand += 1
            hands.submit(self._answer, message, answer)

    def _answer(self, envelope: Envelope, answer: Answer) -> None:
        try:
            said = answer(envelope)
            if said is not None:
                receipt = {"envelope_id": envelope["envelope_id"]} | ({"payload": said} if said else {})
                self._socket.send(json.dumps(receipt))
        except ConnectionClosed:
            log.warning("an answer came after its connection had ended", type=envelope.get("type"))
        except Exception:
            # In a pool's thread nobody else would hear of it; Slack sends what gets no answer once more.
            log.exception("envelope not answered", type=envelope.get("type"))
        finally:
            with self._changed:
                self._in_hand -= 1
                self._changed.notify_all()


def _read(text: str | bytes) -> Envelope:
    """Read a message; what is none of Slack's says nothing."""
    try:
        message = json.loads(text)
    except ValueError:
        message = None
    return message if isinstance(message, dict) else {}
