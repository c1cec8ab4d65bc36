"""The three apps that are clicked, each in a process of its own behind the same waitress: bare, plus a commit, ours."""

import time
from contextlib import ExitStack
from datetime import datetime
from multiprocessing.connection import Connection

from pydantic import SecretStr
from slack_bolt import Ack, App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from sqlalchemy import Column, MetaData, SmallInteger, String, Table, func, insert, select

from bot.demo.clock import SettableClock
from bot.logs import set_up_logging
from bot.settings import Settings
from bot.slack import ids
from bot.web.serving import serve_http
from bot.wiring import Bot, open_database
from storage.engine import open_engine
from storage.types import UtcInstant
from tests.benchmarks.processes import BrokenError, obey
from tests.benchmarks.simulated import Access
from tests.benchmarks.wire import HOST

DRAIN_S = 300.0

_metadata = MetaData()
_clicks = Table(
    "clicks",
    _metadata,
    Column("ask_id", String(32), primary_key=True),
    Column("score", SmallInteger, nullable=False),
    Column("clicked_at", UtcInstant, nullable=False),
)

_INSERT = insert(_clicks)  # built once: the rival that our click is held against gets no handicap


def serve_bare(line: Connection, access: Access) -> None:
    """Run the app that only acks."""
    app = _bolt(access)

    @app.action(ids.SCORE)
    def score(ack: Ack) -> None:
        ack()

    with serve_http(SlackRequestHandler(app), 0, HOST) as port:
        obey(line, {"port": lambda: port})


def serve_commit(line: Connection, access: Access, url: str, began: datetime) -> None:
    """Run the app that commits one row and acks."""
    engine, clock, app = open_engine(url), SettableClock(began, runs=True), _bolt(access)
    _metadata.create_all(engine)

    @app.action(ids.SCORE)
    def score(ack: Ack, action: dict[str, str]) -> None:
        number = int(action["action_id"].removeprefix("nps_score_"))
        with engine.begin() as db:
            db.execute(_INSERT, {"ask_id": action["value"], "score": number, "clicked_at": clock()})
        ack()

    def rows() -> int:
        with engine.connect() as db:
            return db.execute(select(func.count()).select_from(_clicks)).scalar_one()

    with serve_http(SlackRequestHandler(app), 0, HOST) as port:
        obey(line, {"port": lambda: port, "rows": rows})
    engine.dispose()


def serve_ours(line: Connection, access: Access, url: str, began: datetime) -> None:
    """Run the bot as `nps-bot run --http` does; its worker and timetable start when told to."""
    set_up_logging("warning", "text")
    engine = open_database(url)
    settings = Settings(
        _env_file=None,
        database_url=url,
        slack_bot_token=SecretStr(access.bot_token),
        slack_app_token=SecretStr(access.app_token),
        slack_signing_secret=SecretStr(access.signing_secret),
        slack_api_url=access.api_url,
    )
    bot = Bot(settings, engine, SettableClock(began, runs=True))

    def settle() -> None:
        if not bot.worker.wait_idle(DRAIN_S):
            raise BrokenError("the outbox did not come to rest")

    with ExitStack() as running:
        running.callback(engine.dispose)
        running.callback(bot.stop)
        port = running.enter_context(serve_http(bot.web, 0, HOST))
        obey(line, {"port": lambda: port, "start": bot.start, "settle": settle, "cpu": time.process_time})


def _bolt(access: Access) -> App:
    known = AuthorizeResult(enterprise_id=None, team_id="T0", bot_token=access.bot_token, bot_id="B0", bot_user_id="U0")
    return App(
        client=WebClient(base_url=access.api_url),
        authorize=lambda: known,
        signing_secret=access.signing_secret,
        process_before_response=True,
    )
