"""One HTTP answer, as WSGI sends it."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

Environ = dict[str, Any]
StartResponse = Callable[[str, list[tuple[str, str]]], Any]
JSON_TYPE = "application/json"


def respond(
    start_response: StartResponse, status: int, body: bytes, content_type: str, *headers: tuple[str, str]
) -> list[bytes]:
    """Send one complete HTTP answer."""
    return respond_in_part(start_response, status, body, len(body), content_type, *headers)


def respond_in_part(
    start_response: StartResponse, status: int, body: bytes, length: int, content_type: str, *headers: tuple[str, str]
) -> list[bytes]:
    """Send an answer that says it is `length` bytes long; where the body is shorter, the connection breaks there."""
    described = f"{int(status)} {HTTPStatus(status).phrase}"
    always = [("Content-Type", f"{content_type}; charset=utf-8"), ("Content-Length", str(length))]
    start_response(described, [*always, *headers])
    return [body]
