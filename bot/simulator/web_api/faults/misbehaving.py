"""How a fault looks on the wire."""

import contextlib
import json
import socket
import struct
from http import HTTPStatus

from waitress.channel import ClientDisconnected

from bot.simulator.web_api.faults.fault import Answer, Fault
from bot.simulator.web_api.wire import JSON_TYPE, Environ, StartResponse, respond, respond_in_part
from bot.simulator.workspace.shapes import Json

PAGE = b"<!DOCTYPE html><html><body><h1>Something went wrong on our end</h1></body></html>"
NO_TEXT = b'{"ok":true,"ts":"\xff\xfe\xfa'
_LINGER_NOT = struct.pack("ii", 1, 0)
_BODIES = {
    Answer.STATUS: (PAGE, "text/html"),
    Answer.HTML: (PAGE, "text/html"),
    Answer.GARBLED: (NO_TEXT, JSON_TYPE),
}
_OF_THE_MESSAGE = {"ts", "message", "message_ts"}


def misbehave(fault: Fault, answer: Json | None, environ: Environ, start_response: StartResponse) -> list[bytes]:
    """Send what the fault says in place of `answer`, which is None where the call was not taken."""
    if fault.answer in _BODIES:
        status = fault.status if fault.answer is Answer.STATUS else HTTPStatus.OK
        return respond(start_response, status, *_BODIES[fault.answer])
    match fault.answer:
        case Answer.REFUSAL:
            return _say(start_response, HTTPStatus.OK, {"ok": False, "error": fault.error})
        case Answer.LIMITED:
            headers = [] if fault.retry_after is None else [("Retry-After", fault.retry_after)]
            return _say(start_response, HTTPStatus.TOO_MANY_REQUESTS, {"ok": False, "error": fault.error}, *headers)
        case Answer.CUT_SHORT:
            whole = json.dumps(answer).encode()
            return respond_in_part(start_response, HTTPStatus.OK, whole[: len(whole) // 2], len(whole), JSON_TYPE)
        case Answer.WITHOUT_TS:
            rest = {key: value for key, value in (answer or {}).items() if key not in _OF_THE_MESSAGE}
            return _say(start_response, HTTPStatus.OK, rest)
        case Answer.RESET:
            _tear_down(environ)
    raise ClientDisconnected  # waitress closes the connection without a byte


def _say(start_response: StartResponse, status: int, answer: Json, *headers: tuple[str, str]) -> list[bytes]:
    return respond(start_response, status, json.dumps(answer).encode(), JSON_TYPE, *headers)


def _tear_down(environ: Environ) -> None:
    # WSGI has no word for it: the connection is found through the function that waitress offers to look after it.
    connection = environ["waitress.client_disconnected"].__self__.socket
    with contextlib.suppress(OSError, AttributeError):  # the caller may be gone, and the connection with it
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
