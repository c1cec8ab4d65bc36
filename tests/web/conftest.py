"""Raw HTTP, for requests that no client would send."""

import hashlib
import hmac
import socket
import time
from contextlib import closing
from http.client import HTTPResponse
from urllib.parse import urlsplit

import pytest


class Caller:
    """Speaks to the bot byte by byte; signs with the secret that the bot shares with Slack."""

    def __init__(self, stage) -> None:
        self.stage = stage
        there = urlsplit(stage.address)
        self.address = (there.hostname, there.port)

    def connect(self) -> socket.socket:
        return socket.create_connection(self.address, timeout=30)

    def send(self, head: str, body: bytes = b"") -> tuple[int, str]:
        with closing(self.connect()) as connection:
            connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)
            return answer_on(connection)

    def post(self, body: bytes, kind: str = "application/json", **signed: str) -> tuple[int, str]:
        """Post to Slack's door, signed unless told how else."""
        headers = {**self.signature(body), **signed}
        lines = [f"Content-Type: {kind}", f"Content-Length: {len(body)}", "Host: bot"]
        lines += [f"X-Slack-{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        return self.send("\n".join(["POST /slack/events HTTP/1.1", *lines]), body)

    def signature(self, body: bytes) -> dict[str, str]:
        now = str(int(time.time()))
        digest = hmac.new(
            self.stage.simulator.signing_secret.encode(), b"v0:" + now.encode() + b":" + body, hashlib.sha256
        )
        return {"Request_Timestamp": now, "Signature": f"v0={digest.hexdigest()}"}


def answer_on(connection: socket.socket) -> tuple[int, str]:
    """Read what was answered."""
    with closing(HTTPResponse(connection)) as response:
        response.begin()
        return response.status, response.read().decode()


@pytest.fixture
def caller(stage):
    return Caller(stage)
