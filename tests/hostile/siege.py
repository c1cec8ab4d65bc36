"""A bot at work, and what must hold whatever is thrown at it."""

import hashlib
import hmac
import io
import json
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from hypothesis import HealthCheck, Phase, settings
from slack_bolt import BoltRequest
from sqlalchemy import Engine, select

from bot.slack.listeners.payload.shapes import UNREADABLE
from storage.schema import asks, metadata, people, surveys
from tests.office import Office

NIGHTLY = settings.get_current_profile_name() == "nightly"
FORM = "application/x-www-form-urlencoded"
# 200 is taken, 400 refused, 404 nobody's, 502 told to Slack that it would not have the answer.
STATUSES = {200, 400, 404, 502}


def attacks(examples: int) -> settings:
    """The same few in every run, so that nobody's change fails by chance; `make hostile` throws ever new ones."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    if NIGHTLY:
        return settings(suppress_health_check=slow)
    phases = [Phase.explicit, Phase.generate, Phase.shrink]
    return settings(max_examples=examples, derandomize=True, database=None, phases=phases, suppress_health_check=slow)


def contents(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with engine.connect() as db:
        return {table.name: [tuple(row) for row in db.execute(select(table))] for table in metadata.sorted_tables}


@dataclass
class Siege:
    """An office in which Ana, Ben and Chloe are asked, with its doors; nothing is delivered until it is over."""

    office: Office
    logged: list[Any]

    def __post_init__(self) -> None:
        self.office.survey(segments=("team",))
        self.stage = self.office.stage
        self.stage.bot.worker.stop()
        with self.stage.engine.connect() as db:
            found = select(people.c.slack_user_id, asks.c.id).join_from(asks, people, asks.c.person_id == people.c.id)
            self.asks = {row.slack_user_id: row.id for row in db.execute(found)}
            self.survey = str(db.scalar(select(surveys.c.id)))

    def withstands(self, kind: str, payload: dict[str, Any], *, over_socket: bool) -> None:
        """Send a payload: whatever it is, it is taken whole or refused whole, and nothing fails."""
        before = contents(self.stage.engine)
        status, body = self._over_socket(payload) if over_socket else self._over_http(kind, payload)
        assert status in STATUSES
        assert "Traceback" not in body
        assert self.errors() == []
        if status in {400, 404}:
            assert contents(self.stage.engine) == before

    def errors(self) -> list[Any]:
        return [entry for entry in self.logged if entry["log_level"] in {"error", "critical"}]

    def goes_on(self) -> None:
        """Deliver, and let a day pass: nothing that was taken lies in wait."""
        self.stage.stop_bot()
        self.stage.start_bot()
        self.stage.settle()
        self.stage.clock.move_to(self.stage.clock() + timedelta(days=1))
        self.stage.tick()
        self.office.dana.commands("/nps responses", "nps")
        assert self.errors() == []

    def _over_socket(self, payload: dict[str, Any]) -> tuple[int, str]:
        try:
            request = BoltRequest(mode="socket_mode", body=payload)
        except UNREADABLE:
            return 400, ""
        answer = self.stage.bot.app.dispatch(request)
        return int(answer.status), answer.body

    def _over_http(self, kind: str, payload: dict[str, Any]) -> tuple[int, str]:
        if kind == "event":
            return self.posted(json.dumps(payload).encode(), "application/json")
        if kind == "command":
            fields = {key: str(value).encode("utf-8", "replace") for key, value in payload.items()}
            return self.posted(urlencode(fields).encode(), FORM)
        return self.posted(urlencode({"payload": json.dumps(payload)}).encode(), FORM)

    def posted(self, body: bytes, content_type: str) -> tuple[int, str]:
        """Post bytes to Slack's door, rightly signed."""
        now = str(int(time.time()))
        secret = self.stage.simulator.signing_secret.encode()
        digest = hmac.new(secret, b"v0:" + now.encode() + b":" + body, hashlib.sha256).hexdigest()
        return called(
            self.stage.bot.web,
            PATH_INFO="/slack/events",
            CONTENT_TYPE=content_type,
            body=body,
            HTTP_X_SLACK_REQUEST_TIMESTAMP=now,
            HTTP_X_SLACK_SIGNATURE=f"v0={digest}",
        )


def called(web: Any, *, body: bytes, **environ: str) -> tuple[int, str]:
    """Call a WSGI application as waitress does."""
    given = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body), **environ}
    said: list[str] = []
    answer = b"".join(web(given, lambda status, _: said.append(status)))
    return int(said[0].split()[0]), answer.decode()
