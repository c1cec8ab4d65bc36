"""`response_url`: an address for five answers within half an hour to one click or command."""

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from bot.simulator.rules.strictness import Refused, check_message
from bot.simulator.web_api.methods.messages import with_ids
from bot.simulator.web_api.wire import Environ, StartResponse, respond
from bot.simulator.workspace.entities import Message
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace

USES = 5
LIFETIME = timedelta(minutes=30)


@dataclass
class Origin:
    """Where the answers go, and the message that `replace_original` and `delete_original` mean."""

    channel: str
    user: str
    message_ts: str | None
    expires: datetime
    uses_left: int = USES


class ResponseUrls:
    """A WSGI application for /response/<secret>, and the one who issues the addresses."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._origins: dict[str, Origin] = {}
        self.base_url = ""

    def issue(self, channel: str, user: str, message_ts: str | None = None) -> str:
        """Make the address that goes into a payload."""
        secret = secrets.token_hex(12)
        expires = self._workspace.clock() + LIFETIME
        with self._workspace.changed:
            self._origins[secret] = Origin(channel, user, message_ts, expires)
        return f"{self.base_url}/response/{secret}"

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Take one answer: HTTP 200 and `ok`, or 404 and Slack's reason."""
        body = environ["wsgi.input"].read()
        origin = self._origins.get(environ["PATH_INFO"].removeprefix("/response/"))
        try:
            with self._workspace.changed:
                self._take(origin, json.loads(body))
        except (Refused, ValueError) as refused:
            error = json.dumps({"ok": False, "error": str(refused)}).encode()
            return respond(start_response, HTTPStatus.NOT_FOUND, error, "application/json")
        return respond(start_response, HTTPStatus.OK, b"ok", "text/plain")

    def _take(self, origin: Origin | None, answer: Json) -> None:
        if origin is None or self._workspace.clock() > origin.expires:
            raise Refused("expired_url")
        if origin.uses_left == 0:
            raise Refused("used_url")
        origin.uses_left -= 1
        original = self._workspace.channels[origin.channel].messages.get(origin.message_ts or "")
        if answer.get("delete_original"):
            if original:
                self._workspace.remove(original)
        elif answer.get("replace_original") and original:
            new = show_answer(self._workspace, origin.channel, origin.user, answer)
            self._workspace.edit(original, text=new.text, blocks=new.blocks)
        else:
            self._workspace.post(show_answer(self._workspace, origin.channel, origin.user, answer))


def show_answer(workspace: Workspace, channel: str, user: str, answer: Mapping[str, Any]) -> Message:
    """Make the message of an answer: for one person unless it asks for `in_channel`; raises `Refused`."""
    text, blocks = str(answer.get("text") or ""), answer.get("blocks") or []
    check_message(text, blocks, charts=workspace.has_charts)
    return Message(
        ts=workspace.new_ts(),
        channel=channel,
        user=workspace.bot_user,
        text=text,
        blocks=with_ids(blocks, workspace),
        thread_ts=answer.get("thread_ts"),
        only_for=None if answer.get("response_type") == "in_channel" else user,
    )
