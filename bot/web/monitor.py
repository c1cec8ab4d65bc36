"""/healthz and /metrics, for whoever watches the bot, on this machine alone."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from wsgiref.types import StartResponse, WSGIEnvironment

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.core.health.findings import Finding, Standing, worst
from bot.meters import REGISTRY
from bot.slack.blocks.survey.health import finding_as_plain

HERE = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Monitor:
    """A WSGI application. look: at how the bot is doing."""

    look: Callable[[], Sequence[Finding]]

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        match environ.get("PATH_INFO"):
            case "/healthz":
                status, kind, body = self._health()
            case "/metrics":
                self.look()  # brings what is read at this moment up to date
                status, kind, body = HTTPStatus.OK, CONTENT_TYPE_LATEST, generate_latest(REGISTRY)
            case _:
                status, kind, body = HTTPStatus.NOT_FOUND, "text/plain", b"There are /healthz and /metrics."
        start_response(f"{status.value} {status.phrase}", [("Content-Type", kind), ("Content-Length", str(len(body)))])
        return [body]

    def _health(self) -> tuple[HTTPStatus, str, bytes]:
        found = self.look()
        standing = worst(found)
        told = [{"check": one.check, "standing": one.standing, "said": finding_as_plain(one)} for one in found]
        status = HTTPStatus.SERVICE_UNAVAILABLE if standing is Standing.BAD else HTTPStatus.OK
        return status, "application/json", json.dumps({"standing": standing, "findings": told}).encode()
