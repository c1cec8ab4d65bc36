"""What Bolt answers to an envelope."""

import json
from http import HTTPStatus
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode.internals import run_bolt_app
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.slack.sockets.link import Answer, Envelope


def answered_by(app: App) -> Answer:
    """Let an app answer envelopes as it answers requests; what it refuses or fails at gets no receipt."""

    def answer(envelope: Envelope) -> dict[str, Any] | None:
        request = SocketModeRequest.from_dict(envelope)
        response = run_bolt_app(app, request) if request is not None else None
        if response is None or response.status != HTTPStatus.OK:
            return None
        if not response.body:
            return {}
        is_json = response.headers.get("content-type", [""])[0].startswith("application/json")
        said: dict[str, Any] = json.loads(response.body) if is_json else {"text": response.body}
        return said

    return answer
