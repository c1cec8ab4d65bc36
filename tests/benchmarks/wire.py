"""Slack's side of a click: one keep-alive connection, a signature, a stopwatch."""

import socket
import time
from dataclasses import dataclass

from slack_sdk.signature import SignatureVerifier

from tests.benchmarks.processes import BrokenError

HOST = "127.0.0.1"
TIMEOUT_S = 10.0
OK = b"HTTP/1.1 200 "


@dataclass(frozen=True, slots=True)
class Click:
    """A click that was prepared. body: the form as Slack posts it; channel: the DM; score: 0-10."""

    body: bytes
    channel: str
    score: int


@dataclass(frozen=True, slots=True)
class Ack:
    """How long a click took to its ack, and when that came (time.monotonic), in seconds."""

    took: float
    at: float


class Wire:
    """A connection to one contestant. A bare socket: an HTTP client's own time would make every ratio look better."""

    def __init__(self, port: int, secret: str) -> None:
        self._signer = SignatureVerifier(secret)
        self._socket = socket.create_connection((HOST, port), TIMEOUT_S)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def click(self, click: Click) -> Ack:
        """Sign and send a click and time its ack, signing left out. Raises BrokenError when it is not HTTP 200."""
        request = self._request(click.body)
        started = time.monotonic()
        self._socket.sendall(request)
        answer = self._answer()
        at = time.monotonic()
        if not answer.startswith(OK):
            raise BrokenError(f"a click was answered with {answer.splitlines()[0].decode()}")
        return Ack(at - started, at)

    def _request(self, body: bytes) -> bytes:
        timestamp = str(int(time.time()))
        signature = self._signer.generate_signature(timestamp=timestamp, body=body)
        head = (
            f"POST /slack/events HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\nX-Slack-Request-Timestamp: {timestamp}\r\n"
            f"X-Slack-Signature: {signature}\r\n\r\n"
        )
        return head.encode() + body

    def _answer(self) -> bytes:
        received = b""
        while (missing := _missing(received)) != 0:
            chunk = self._socket.recv(max(missing, 4096))
            if not chunk:
                raise BrokenError("a click was not answered: the connection was closed")
            received += chunk
        return received


def _missing(received: bytes) -> int:
    """Count the bytes that a complete answer still lacks; -1 as long as its head is not complete."""
    head, end, body = received.partition(b"\r\n\r\n")
    if not end:
        return -1
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    return int(length.partition(b":")[2]) - len(body)
