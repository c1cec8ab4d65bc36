"""The page for people: its files, and the JSON that it asks for.

Another web site open in the same browser must not be able to click here: only requests for a loopback host count,
and those that change something must come from this page or from no page at all.
"""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs
from zoneinfo import ZoneInfo

from bot.simulator.delivery import NOT_CONNECTED, Unanswered
from bot.simulator.gestures import Gestures
from bot.simulator.reading import buttons
from bot.simulator.shapes import Json
from bot.simulator.web_api import Environ, StartResponse, respond
from bot.simulator.workspace import SLACKBOT, Channel, Message, User

FOLDER = Path(__file__).parent / "page"
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}
LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}
NEWS_SECONDS = 20.0
MOST_MESSAGES = 200
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
)


class Slip(Exception):  # noqa: N818 - a person's slip, told in a sentence
    """Something that cannot be done, as the page shows it."""


class PageApi:
    """A WSGI application for / and /page/."""

    def __init__(
        self, gestures: Gestures, commands: Iterable[str], banner: str, on_skip: Callable[[timedelta], None] | None
    ) -> None:
        self._gestures, self._workspace = gestures, gestures.workspace
        self._commands, self._banner, self._on_skip = sorted(commands), banner, on_skip
        self._files = {file.name: file.read_bytes() for file in FOLDER.iterdir() if file.suffix in TYPES}
        self._deeds = {"click": self._click, "say": self._say, "skip": self._skip}

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer the page, and nobody else."""
        if not _is_ours(environ):
            return respond(start_response, HTTPStatus.FORBIDDEN, b"Only for the page on this machine.", "text/plain")
        name = environ["PATH_INFO"].removeprefix("/").removeprefix("page/") or "index.html"
        if environ["REQUEST_METHOD"] == "POST" and name in self._deeds:
            body = environ["wsgi.input"].read()
            return _respond_json(start_response, self._do(name, json.loads(body)))
        if name == "state":
            query = {key: values[0] for key, values in parse_qs(environ["QUERY_STRING"]).items()}
            return _respond_json(start_response, self._state(query))
        if name in self._files:
            return respond(start_response, HTTPStatus.OK, self._files[name], TYPES[Path(name).suffix], *HEADERS)
        return respond(start_response, HTTPStatus.NOT_FOUND, b"Not here.", "text/plain")

    def _do(self, deed: str, wishes: Json) -> Json:
        try:
            self._deeds[deed](wishes)
        except Slip as slip:
            return {"ok": False, "error": str(slip)}
        except Unanswered as unanswered:
            away = unanswered.reason == NOT_CONNECTED
            error = "The bot is not connected." if away else "The bot did not answer in time. Please try again."
            return {"ok": False, "error": error}
        return {"ok": True}

    def _click(self, wishes: Json) -> None:
        user, channel = self._place(wishes)
        seen = {message.ts: message for message in self._workspace.visible(channel, user.id)}
        message = seen.get(str(wishes.get("ts")))
        wanted = (wishes.get("block_id"), wishes.get("action_id"))
        found = [b for b in buttons(message) if (b.block_id, b.element["action_id"]) == wanted] if message else []
        if message is None or not found:
            raise Slip("This button is no longer there.")
        self._gestures.click(user, message, found[0])

    def _say(self, wishes: Json) -> None:
        user, channel = self._place(wishes)
        text = str(wishes.get("text", "")).strip()
        if text.startswith("/"):
            self._gestures.command(user, channel, text)
        elif text:
            self._gestures.say(user, channel, text)

    def _skip(self, wishes: Json) -> None:
        if self._on_skip is None:
            raise Slip("The clock of this workspace cannot be moved.")
        self._on_skip(timedelta(hours=int(wishes["hours"])))
        self._workspace.touch()

    def _place(self, wishes: Json) -> tuple[User, Channel]:
        user = self._workspace.users.get(str(wishes.get("person")))
        if user is None or user.is_bot or user.id == SLACKBOT:
            raise Slip("Nobody of that name is here.")
        name = str(wishes.get("channel") or "")
        channel = self._workspace.channels.get(name) if name else self._workspace.open_dm(user.id)
        if channel is None or user.id not in channel.members:
            raise Slip("You are not in this channel.")
        return user, channel

    def _state(self, query: dict[str, str]) -> Json:
        workspace, known = self._workspace, query.get("since")
        with workspace.changed:
            workspace.changed.wait_for(lambda: workspace.closed or str(workspace.version) != known, NEWS_SECONDS)
            people = [u for u in workspace.users.values() if not u.is_bot and u.id != SLACKBOT and not u.deleted]
            person = next((user for user in people if user.id == query.get("person")), people[0] if people else None)
            return {
                "version": str(workspace.version),
                "banner": self._banner,
                "bot": workspace.display_name(workspace.bot_user),
                "commands": self._commands,
                "can_skip": self._on_skip is not None,
                "names": {key: workspace.display_name(key) for key in [*workspace.users, *workspace.channels]},
                "people": [{"id": user.id, "name": user.name, "about": _about(user)} for user in people],
            } | (self._view(person, query.get("channel", "")) if person else {})

    def _view(self, person: User, wanted: str) -> Json:
        workspace, zone = self._workspace, ZoneInfo(person.tz or "Etc/UTC")
        dm = workspace.find_dm(person.id)
        places = [channel for channel in workspace.channels_of(person.id) if channel.kind != "im"]
        shown = next((channel for channel in places if channel.id == wanted), dm)
        messages = workspace.visible(shown, person.id)[-MOST_MESSAGES:] if shown else []
        now = workspace.clock().astimezone(zone)
        return {
            "person": person.id,
            "channel": "" if shown is None or shown is dm else shown.id,
            "now": f"{now:%A} {now.day} {now:%B %Y}, {now:%H:%M}",
            "zone": str(zone),
            "channels": [
                {"id": "", "name": workspace.display_name(workspace.bot_user), "latest": _latest(dm)},
                *({"id": place.id, "name": f"# {place.name}", "latest": _latest(place)} for place in places),
            ],
            "messages": [self._message(message, person, zone) for message in messages],
        }

    def _message(self, message: Message, person: User, zone: ZoneInfo) -> Json:
        written = datetime.fromtimestamp(float(message.ts), UTC).astimezone(zone)
        return {
            "ts": message.ts,
            "day": f"{written:%A} {written.day} {written:%B}",
            "time": f"{written:%H:%M}",
            "author": self._workspace.display_name(message.user),
            "mine": message.user == person.id,
            "app": message.user in {self._workspace.bot_user, SLACKBOT},
            "text": message.text,
            "blocks": message.blocks,
            "only_you": message.only_for is not None,
            "reply": message.thread_ts not in {None, message.ts},
            "edited": message.edited,
        }


def _is_ours(environ: Environ) -> bool:
    host: str = environ.get("HTTP_HOST", "")
    if host.rpartition(":")[0] not in LOOPBACK:
        return False
    ours = f"http://{host}"
    return bool(environ["REQUEST_METHOD"] != "POST" or environ.get("HTTP_ORIGIN", ours) == ours)


def _respond_json(start_response: StartResponse, answer: Json) -> list[bytes]:
    return respond(start_response, HTTPStatus.OK, json.dumps(answer).encode(), "application/json", *HEADERS)


def _latest(channel: Channel | None) -> str:
    return next(reversed(channel.messages), "") if channel else ""


def _about(user: User) -> str:
    parts = ["guest" if user.is_restricted else "", "another organisation" if user.is_stranger else "", user.tz or ""]
    return ", ".join(part for part in parts if part)
