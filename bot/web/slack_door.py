"""Slack's door in HTTP mode: nothing in a request is looked at before its signature and its age."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from wsgiref.types import StartResponse, WSGIEnvironment

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk.signature import Clock, SignatureVerifier

from bot.slack.listeners.payload.shapes import UNREADABLE

PATH = "/slack/events"
_SECONDS = re.compile(r"[0-9]{1,12}", re.ASCII)
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SlackDoor:
    """A WSGI application. secret: with which Slack signs. Bolt itself checks nothing: it would parse first.

    real_time: by which a signature is too old, also where the bot's own clock is set by hand.
    """

    app: App
    secret: str = field(repr=False)
    real_time: Callable[[], datetime]

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        answer = self._answer(environ)
        body = answer.body.encode()
        headers = [(name, value) for name, values in answer.headers.items() for value in values]
        status = HTTPStatus(answer.status)
        start_response(
            f"{status.value} {status.phrase}",
            [*(one for one in headers if one[0] != "content-length"), ("content-length", str(len(body)))],
        )
        return [body]

    def _answer(self, environ: WSGIEnvironment) -> BoltResponse:
        if (environ["REQUEST_METHOD"], environ["PATH_INFO"]) != ("POST", PATH):
            return _refusal(HTTPStatus.NOT_FOUND, f"Slack posts to {PATH}; nothing else is here.")
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        if not self._is_from_slack(environ, body):
            return _refusal(
                HTTPStatus.UNAUTHORIZED,
                "The request is not signed by Slack, or is older than five minutes. If it came from Slack, compare "
                "SLACK_SIGNING_SECRET with api.slack.com/apps, and the clock of this machine with the time.",
            )
        try:
            request = BoltRequest(body=body.decode(), headers={"content-type": environ.get("CONTENT_TYPE", "")})
        except UNREADABLE:
            return _refusal(HTTPStatus.BAD_REQUEST, "The body is neither JSON nor a form as Slack sends them.")
        return self.app.dispatch(request)

    def _is_from_slack(self, environ: WSGIEnvironment, body: bytes) -> bool:
        sent_at = environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", "")
        signature = environ.get("HTTP_X_SLACK_SIGNATURE", "")
        if not (_SECONDS.fullmatch(sent_at) and _SIGNATURE.fullmatch(signature)):
            return False
        try:
            return SignatureVerifier(self.secret, _Seconds(self.real_time)).is_valid(body, sent_at, signature)
        except UnicodeDecodeError:  # Slack writes UTF-8
            return False


class _Seconds(Clock):
    """A clock as Slack's verifier reads it."""

    def __init__(self, real_time: Callable[[], datetime]) -> None:
        self._real_time = real_time

    def now(self) -> float:
        return self._real_time().timestamp()


def _refusal(status: HTTPStatus, sentence: str) -> BoltResponse:
    return BoltResponse(status=status, body={"error": sentence})
