"""Slack's HTTP mode: the same payloads as signed requests to the bot's address.

https://docs.slack.dev/authentication/verifying-requests-from-slack describes the signature; it follows real time.
"""

import hashlib
import hmac
import http.client
import json
import time
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

from bot.simulator.events.delivery import Kind, Retry, Unanswered
from bot.simulator.workspace.shapes import Json

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Answer:
    status: int
    body: str


class HttpEvents:
    """The way to a bot that listens at an http:// address."""

    def __init__(self, url: str, signing_secret: str, ack_timeout: float, retry_delay: float = 0.0) -> None:
        self._address = urlsplit(url)
        self._secret, self._ack_timeout, self._retry_delay = signing_secret, ack_timeout, retry_delay

    def send(self, kind: Kind, payload: Json, retry: Retry) -> Json:
        """Send a payload once and return what came with the acknowledgement, HTTP 200; raises `Unanswered`."""
        if retry.attempt:
            time.sleep(self._retry_delay)
        try:
            answer = self.post(kind, payload, retry)
        except TimeoutError:
            raise Unanswered("http_timeout") from None
        except (OSError, http.client.HTTPException):
            raise Unanswered("connection_failed") from None
        if answer.status != HTTPStatus.OK:
            raise Unanswered("http_error")
        return _json_of(answer.body)

    def post(self, kind: Kind, payload: Json, retry: Retry | None = None, *, sent_at: float | None = None) -> Answer:
        """Post a payload and return the bare answer; `sent_at` (Unix seconds) lets a test pretend an old request."""
        content_type, body = _encode(kind, payload)
        headers = {"Content-Type": content_type} | self._signature(body, sent_at or time.time())
        if retry and retry.attempt:
            headers |= {"X-Slack-Retry-Num": str(retry.attempt), "X-Slack-Retry-Reason": retry.reason}
        connection = http.client.HTTPConnection(
            self._address.hostname or "", self._address.port, timeout=self._ack_timeout
        )
        try:
            connection.request("POST", self._address.path or "/", body, headers)
            response = connection.getresponse()
            return Answer(response.status, response.read().decode())
        finally:
            connection.close()

    def _signature(self, body: str, sent_at: float) -> dict[str, str]:
        base = f"v0:{int(sent_at)}:{body}".encode()
        digest = hmac.new(self._secret.encode(), base, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": str(int(sent_at)), "X-Slack-Signature": f"v0={digest}"}


def _encode(kind: Kind, payload: Json) -> tuple[str, str]:
    if kind == "events_api":
        return "application/json", json.dumps(payload)
    if kind == "interactive":
        return FORM, urlencode({"payload": json.dumps(payload)})
    return FORM, urlencode(payload)


def _json_of(body: str) -> Json:
    try:
        value = json.loads(body or "{}")
    except ValueError:
        return {"text": body}
    return value if isinstance(value, dict) else {"text": body}
