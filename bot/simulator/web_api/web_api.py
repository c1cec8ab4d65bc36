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
from bot.simulator.web_api.arguments import Arguments
from bot.simulator.web_api.faults.fault import Answer
from bot.simulator.web_api.faults.faults import Faults
from bot.simulator.web_api.faults.misbehaving import misbehave
from bot.simulator.web_api.methods import catalogue
from bot.simulator.web_api.wire import JSON_TYPE, Environ, StartResponse, respond
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace

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
    fault: str = ""  # the name of what it met


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
        fault = self._faults.take(method)
        if fault and not fault.taken:
            self._note(method, fault.name, {})
        if fault is None:
            return self._respond(start_response, method, self._answer(method, environ, body, ""))
        gone: Callable[[], bool] = environ["waitress.client_disconnected"]
        if not (self._faults.wait(fault.delay) if fault.taken else self._faults.wait(fault.delay, gone)):
            raise ClientDisconnected
        answer = self._answer(method, environ, body, fault.name) if fault.taken else None
        if fault.deed:
            fault.deed(int(environ["REMOTE_PORT"]))
        if answer and (fault.answer is Answer.ORDINARY or not answer["ok"]):
            return self._respond(start_response, method, answer)
        self._faults.wait(fault.silent, gone)
        return misbehave(fault, answer, environ, start_response)

    def _answer(self, method: str, environ: Environ, body: bytes, met: str) -> Json:
        try:
            return {"ok": True} | self._call(method, environ, body, met)
        except Refused as refused:
            self._note(method, refused.error, {})
            return _refusal(refused)

    def _note(self, method: str, outcome: str, arguments: Mapping[str, Any]) -> None:
        self._workspace.wiretap.note(self._workspace.clock(), method, outcome, arguments, to_app=False)

    def _respond(self, start_response: StartResponse, method: str, answer: Json) -> list[bytes]:
        scopes = ("X-OAuth-Scopes", ",".join(sorted(self._grant.scopes)))
        accepted = ("X-Accepted-OAuth-Scopes", ",".join(METHOD_SCOPES.get(method, ())))
        return respond(start_response, HTTPStatus.OK, json.dumps(answer).encode(), JSON_TYPE, scopes, accepted)

    def _call(self, method: str, environ: Environ, body: bytes, met: str) -> Json:
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
        self.calls.append(Call(method, given.values, time.monotonic(), met))
        self._note(method, met or "ok", given.values)
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


def _refusal(refused: Refused) -> Json:
    answer: Json = {"ok": False, "error": refused.error} | refused.extra
    if refused.details:
        answer["response_metadata"] = {"messages": list(refused.details)}
    if refused.error == "invalid_blocks":
        answer["errors"] = [detail.removeprefix("[ERROR] ") for detail in refused.details]
    return answer
