"""What Bolt answers to an envelope."""

import json
from http import HTTPStatus
from typing import Any

import structlog
from slack_bolt import App, BoltResponse
from slack_bolt.adapter.socket_mode.internals import run_bolt_app
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.slack.listeners.payload.shapes import UNREADABLE
from bot.slack.sockets.link import Answer, Envelope

log = structlog.get_logger()
EVENT = "events_api"


def answered_by(app: App) -> Answer:
    """Let an app answer envelopes as it answers requests; what it refuses or fails at gets no receipt.

    A malformed event does: it would come three times more.
    """

    def answer(envelope: Envelope) -> dict[str, Any] | None:
        request = SocketModeRequest.from_dict(envelope)
        if request is None:
            return None
        response = _response(app, request)
        if response.status == HTTPStatus.BAD_REQUEST and request.type == EVENT:
            return {}
        if response.status != HTTPStatus.OK:
            return None
        if not response.body:
            return {}
        is_json = response.headers.get("content-type", [""])[0].startswith("application/json")
        said: dict[str, Any] = json.loads(response.body) if is_json else {"text": response.body}
        return said

    return answer


def _response(app: App, request: SocketModeRequest) -> BoltResponse:
    try:
        response: BoltResponse = run_bolt_app(app, request)
    except UNREADABLE as error:
        log.warning("malformed request refused", what=type(error).__name__)
        return BoltResponse(status=HTTPStatus.BAD_REQUEST)
    return response
