"""The page for people: its files, and the JSON that it asks for.

Another web site open in the same browser must not be able to click here: only requests for a loopback host count,
and those that change something must come from this page or from no page at all.
"""

import json
import secrets
from collections.abc import Iterable
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs

from bot.simulator.page.guide import Additions
from bot.simulator.page.happened import Happened
from bot.simulator.page.page_deeds import PageDeeds
from bot.simulator.page.page_state import PageState
from bot.simulator.people.gestures import Gestures
from bot.simulator.people.view_gestures import ViewGestures
from bot.simulator.web_api.wire import Environ, StartResponse, respond
from bot.simulator.workspace.shapes import Json

FOLDER = Path(__file__).parent
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}
LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}
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


class PageApi:
    """A WSGI application for / and /page/."""

    def __init__(self, gestures: Gestures, views: ViewGestures, additions: Additions) -> None:
        workspace = gestures.workspace
        fixed = {
            "run": secrets.token_hex(8),  # so that a page notices that another workspace answers it
            "banner": additions.banner,
            "bot": workspace.display_name(workspace.bot_user),
            "commands": [{"name": name, "hint": hint} for name, hint in sorted(gestures.line.app.commands.items())],
            "can_skip": additions.on_skip is not None,
            "has_home": workspace.has_home,
        }
        happened = Happened(workspace)
        self._deeds = PageDeeds(gestures, views, additions, happened)
        self._state = PageState(workspace, fixed, additions, happened)
        self._files = {file.name: file.read_bytes() for file in FOLDER.iterdir() if file.suffix in TYPES}

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer the page, and nobody else."""
        if not _is_ours(environ):
            return respond(start_response, HTTPStatus.FORBIDDEN, b"Only for the page on this machine.", "text/plain")
        name = environ["PATH_INFO"].removeprefix("/").removeprefix("page/") or "index.html"
        if environ["REQUEST_METHOD"] == "POST" and name in self._deeds:
            body = environ["wsgi.input"].read()
            return _respond_json(start_response, self._deeds.do(name, json.loads(body)))
        if name == "state":
            query = {key: values[0] for key, values in parse_qs(environ["QUERY_STRING"]).items()}
            return _respond_json(start_response, self._state.news(query))
        if name == "wire":
            (after,) = parse_qs(environ["QUERY_STRING"]).get("after", ["0"])
            return _respond_json(start_response, {"passed": self._state.wire(int(after))})
        if name in self._files:
            return respond(start_response, HTTPStatus.OK, self._files[name], TYPES[Path(name).suffix], *HEADERS)
        return respond(start_response, HTTPStatus.NOT_FOUND, b"Not here.", "text/plain")


def _is_ours(environ: Environ) -> bool:
    host: str = environ.get("HTTP_HOST", "")
    if host.rpartition(":")[0] not in LOOPBACK:
        return False
    ours = f"http://{host}"
    return bool(environ["REQUEST_METHOD"] != "POST" or environ.get("HTTP_ORIGIN", ours) == ours)


def _respond_json(start_response: StartResponse, answer: Json) -> list[bytes]:
    return respond(start_response, HTTPStatus.OK, json.dumps(answer).encode(), "application/json", *HEADERS)
