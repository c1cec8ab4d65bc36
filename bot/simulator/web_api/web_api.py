"""Slack's Web API over real HTTP: who calls, with which token and scopes, and how the answer looks on the wire.

The checks come in Slack's order: method, token, kind of token, scope, and then whatever the method itself checks.
"""

import json
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from waitress.channel import ClientDisconnected

from bot.simulator.rules.strictness import Refused
from bot.simulator.web_api import catalogue
from bot.simulator.web_api.arguments import Arguments
from bot.simulator.web_api.faults import Faults
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace

Environ = dict[str, Any]
StartResponse = Callable[[str, list[tuple[str, str]]], Any]
OPEN_SOCKET = "apps.connections.open"  # the one method that takes the app's token, not the bot's

METHOD_SCOPES: Mapping[str, tuple[str, ...]] = {OPEN_SOCKET: ()} | {
    method: scopes for method, (scopes, _) in catalogue.METHODS.items()
}
"""Method -> the bot scopes of which it needs one: where there are several, one for each kind of conversation."""


@dataclass(frozen=True)
class Call:
    method: str
    arguments: Mapping[str, Any]
    at: float  # time.monotonic(), seconds


@dataclass
class Grant:
    """What the app was given when it was installed."""

    bot_token: str
    app_token: str
    scopes: frozenset[str]
    revoked: bool = False


class WebApi:
    """A WSGI application for /api/<method>."""

    def __init__(self, workspace: Workspace, grant: Grant, faults: Faults, new_socket_url: Callable[[], str]) -> None:
        self._workspace, self._grant, self._faults = workspace, grant, faults
        self._new_socket_url = new_socket_url
        self.calls: list[Call] = []

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one call; Slack's refusals are HTTP 200 with `ok: false`."""
        method = environ["PATH_INFO"].removeprefix("/api/")
        body = environ["wsgi.input"].read()
        if self._faults.status is not None:
            return respond(start_response, self._faults.status, b"upstream connect error", "text/plain")
        failure = self._faults.take_failure(method)
        if failure and failure.error == "ratelimited":
            limited = json.dumps({"ok": False, "error": "ratelimited"}).encode()
            retry = ("Retry-After", str(failure.retry_after))
            return respond(start_response, HTTPStatus.TOO_MANY_REQUESTS, limited, "application/json", retry)
        try:
            if failure:
                raise Refused(failure.error)  # noqa: TRY301 - an ordered refusal travels like any other
            answer: Json = {"ok": True} | self._call(method, environ, body)
        except Refused as refused:
            answer = _refusal(refused)
        if answer["ok"] and self._faults.take_drop(method):
            raise ClientDisconnected  # waitress closes the connection without a byte
        scopes = ("X-OAuth-Scopes", ",".join(sorted(self._grant.scopes)))
        accepted = ("X-Accepted-OAuth-Scopes", ",".join(METHOD_SCOPES.get(method, ())))
        return respond(start_response, HTTPStatus.OK, json.dumps(answer).encode(), "application/json", scopes, accepted)

    def _call(self, method: str, environ: Environ, body: bytes) -> Json:
        if method not in METHOD_SCOPES:
            raise Refused("unknown_method", req_method=method)
        arguments = Arguments.parse(body, environ.get("CONTENT_TYPE", ""), environ.get("QUERY_STRING", ""))
        header = environ.get("HTTP_AUTHORIZATION", "")
        self._check_token(header.removeprefix("Bearer ") or arguments.text("token"), method)
        given = Arguments({name: value for name, value in arguments.values.items() if name != "token"})
        if method == OPEN_SOCKET:
            answer: Json = {"url": self._new_socket_url()}
        else:
            answer = catalogue.call(method, self._workspace, given, self._grant.scopes)
        self.calls.append(Call(method, given.values, time.monotonic()))
        return answer

    def _check_token(self, token: str, method: str) -> None:
        grant = self._grant
        if not token:
            raise Refused("not_authed")
        if token not in {grant.bot_token, grant.app_token}:
            raise Refused("invalid_auth")
        if grant.revoked and token == grant.bot_token:
            raise Refused("account_inactive")
        if (token == grant.app_token) is not (method == OPEN_SOCKET):
            raise Refused("not_allowed_token_type")


def respond(
    start_response: StartResponse, status: int, body: bytes, content_type: str, *headers: tuple[str, str]
) -> list[bytes]:
    """Send one complete HTTP answer."""
    described = f"{int(status)} {HTTPStatus(status).phrase}"
    always = [("Content-Type", f"{content_type}; charset=utf-8"), ("Content-Length", str(len(body)))]
    start_response(described, [*always, *headers])
    return [body]


def _refusal(refused: Refused) -> Json:
    answer: Json = {"ok": False, "error": refused.error} | refused.extra
    if refused.details:
        answer["response_metadata"] = {"messages": list(refused.details)}
    if refused.error == "invalid_blocks":
        answer["errors"] = [detail.removeprefix("[ERROR] ") for detail in refused.details]
    return answer
