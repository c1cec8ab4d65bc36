"""The composition root: the only place that builds things, and the owner of the clock and of chance."""

import logging
import secrets
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path

import structlog
from filelock import FileLock, Timeout
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk.errors import SlackApiError
from sqlalchemy import Engine

from bot.core.conversation.apart import KeyOf
from bot.core.numbers.benchmarks import Benchmarks
from bot.jobs.steady_clock import SteadyClock
from bot.jobs.tasks import sync, tick
from bot.jobs.timetable import Timetable
from bot.jobs.worker import Worker
from bot.services.asking.quiet import nobody_is_quiet
from bot.services.context import Context
from bot.services.exchange.benchmarking import benchmarks_with
from bot.services.survey import workspaces
from bot.services.survey.audiences import ensure_sources
from bot.settings import Settings, read_settings
from bot.slack.app import build_app
from bot.slack.codes import slack_code
from bot.slack.delivery.courier import Courier
from bot.slack.delivery.outbound import Outbound
from bot.slack.delivery.weather import Weather
from bot.slack.reading.directory import A_MINUTE, Directory, DirectoryError
from bot.slack.reading.roster import Roster
from bot.web.allowance import Allowance
from bot.web.ask_api import Triggers
from bot.web.slack_door import SlackDoor
from storage.engine import open_engine
from storage.migrate import upgrade
from storage.queries.survey.workspaces import add_placeholder, known_teams

Clock = Callable[[], datetime]
SOCKET_CLOSE_S = 3.0
# Longer than the time-out of a call plus a margin: a live process never loses its claim.
LEASE = timedelta(seconds=60)


class CannotStartError(RuntimeError):
    """The bot can't run as it was set up; the message names the cure."""


def system_clock() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


def random_id() -> str:
    """Make an id that tells nothing."""
    return secrets.token_hex(16)


def sealed_with(secret: str) -> KeyOf:
    """Make the keys under which anonymous conversations are kept; without the secret nobody can tell whose one is."""
    key = blake2b(secret.encode()).digest()
    return lambda ask_id: blake2b(ask_id.encode(), key=key, digest_size=16).hexdigest()


def read_own_benchmarks(settings: Settings) -> Benchmarks:
    """Read the benchmarks there are. Raises BadFileError with a sentence for every mistake in BENCHMARKS_FILE."""
    return benchmarks_with(settings.benchmarks_file, system_clock().date())


def open_database(url: str) -> Engine:
    """Open the database and bring its tables up to date. Raises BadDatabaseUrlError, DatabaseUnavailableError."""
    engine = open_engine(url)
    upgrade(engine)
    return engine


def only_bot_on(engine: Engine) -> AbstractContextManager[object]:
    """Keep a second running bot off a SQLite file, for as long as the context is open or the process lives.

    SQLite can't share work among bots as PostgreSQL does: each would ask everybody. Commands beside a bot are fine.
    Raises CannotStartError.
    """
    if engine.dialect.name != "sqlite":
        return nullcontext()
    path = Path(str(engine.url.database)).resolve()  # a link names the same file
    if path.stat().st_nlink > 1:
        raise CannotStartError(
            f"{path} has another name elsewhere (a hard link): by two names SQLite damages it, and two bots would not "
            "know of each other. Remove the other name, or make a copy with nps-bot backup."
        )
    try:
        return FileLock(f"{path}.running").acquire(blocking=False)
    except Timeout as error:
        raise CannotStartError(
            f"Another bot is running on {engine.url.database}, and SQLite serves one at a time. Stop that one first, "
            "or use PostgreSQL (DATABASE_URL=postgresql://…), which several bots share."
        ) from error
    except OSError as error:
        raise CannotStartError(
            f"{path}.running can't be written: {error.strerror}. Let whoever runs nps-bot write the database's folder."
        ) from error


def local_context(engine: Engine, clock: Clock = system_clock) -> Context:
    """Build what services need where there is no Slack: the command line.

    Raises CannotStartError, BadSettingsError, and BadFileError for benchmarks that can't be read.
    """
    settings = read_settings()
    benchmarks = read_own_benchmarks(settings)
    with engine.begin() as db:
        teams = known_teams(db)
        if len(teams) > 1:
            raise CannotStartError(
                f"The database holds several workspaces ({', '.join(teams)}). "
                "Give each workspace a database of its own."
            )
        team_id = teams[0] if teams else add_placeholder(db, clock())
    token = settings.slack_bot_token.get_secret_value() if settings.slack_bot_token else random_id()  # finds nothing
    return Context(engine, team_id, clock, random_id, benchmarks=benchmarks, key_of=sealed_with(token))


class Bot:
    """A running bot for one workspace. The clock can be set and ids can be foretold, in demo and tests."""

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        clock: Clock | None = None,
        new_id: Callable[[], str] = random_id,
        *,
        hurried: bool = False,
        lease: timedelta = LEASE,
    ) -> None:
        """Check the token and put the parts together; nothing runs yet. Raises CannotStartError.

        clock: none for the machine's, which may jump; one that is set by hand means every jump.
        hurried: keep no pace towards Slack, where it is only simulated. lease: how long a process that died in the
        middle of a message holds it up.
        """
        token = settings.slack_bot_token.get_secret_value() if settings.slack_bot_token else ""
        # Without one, as in Socket Mode, nothing is signed right.
        secret = settings.slack_signing_secret.get_secret_value() if settings.slack_signing_secret else random_id()
        real_time = SteadyClock(system_clock)
        clock = clock or real_time
        directory = Directory(token, settings.slack_api_url, {} if hurried else A_MINUTE)
        try:
            identity = directory.identity()
        except DirectoryError as error:
            raise CannotStartError(_token_advice(error)) from error
        if directory.slack_time is not None:
            real_time.begin_at(directory.slack_time)
        self.context = Context(
            engine,
            identity.team_id,
            clock,
            new_id,
            self._wake,
            hears_typing=identity.hears_typing,
            gap=timedelta() if hurried else timedelta(seconds=1 / settings.messages_per_second),
            benchmarks=read_own_benchmarks(settings),
            lease=lease,
            who=Roster(Directory(token, settings.slack_api_url, {}, at_once=True), identity).who,
            key_of=sealed_with(token),
        )
        outbound = Outbound(token, settings.slack_api_url, identity.scopes)
        self.courier = Courier(self.context, outbound, directory, random_id(), Weather(self.context, outbound))
        self._roster = Roster(directory, identity)
        self._quiet = self._roster.quiet_until(clock) if identity.sees_do_not_disturb else nobody_is_quiet
        self._timetable = Timetable(tick=self.tick, sync=self.sync)
        self.worker = Worker(self.courier.deliver_next, self._timetable.watch)
        self.app = build_app(self.context, identity, outbound, token=token, api_url=settings.slack_api_url)
        trigger_secret = settings.trigger_secret.get_secret_value() if settings.trigger_secret else None
        allowance = Allowance(settings.triggers_per_minute, clock)
        self.web = Triggers(self.context, trigger_secret, allowance, SlackDoor(self.app, secret, real_time))
        self._socket: SocketModeHandler | None = None
        workspaces.connected(self.context, identity)
        ensure_sources(self.context)

    def _wake(self) -> None:
        self.worker.wake()

    def tick(self) -> None:
        """Do what is due now."""
        tick(self.context, self._quiet)

    def sync(self) -> None:
        """Read from Slack who is in the audiences, as far as that is due."""
        sync(self.context, self._roster)

    def start(self, *, timetable: bool = True) -> None:
        """Start the worker, and the timetable unless somebody else calls tick."""
        self.worker.start()
        if timetable:
            self._timetable.start()

    def connect_socket(self, app_token: str) -> None:
        """Open Socket Mode. Raises CannotStartError when Slack refuses the app-level token."""
        # Bolt's own transport took fifty seconds to notice a reset connection; this one under a second.
        self._socket = SocketModeHandler(self.app, app_token)
        try:
            self._socket.connect()
        except Exception as error:
            raise CannotStartError(
                "Socket Mode did not start: check SLACK_APP_TOKEN (it begins with xapp- and needs the scope "
                f"connections:write). Slack said: {_said(error)}."
            ) from error

    def stop(self) -> None:
        """Stop taking things in, then finish what is in hand."""
        if self._socket is not None:
            # Its reading thread can sleep through the close for ten seconds; nothing is lost by not waiting for it.
            closing = threading.Thread(target=self._socket.close, name="socket-close", daemon=True)
            closing.start()
            closing.join(SOCKET_CLOSE_S)
        self._timetable.stop()
        self.worker.stop()
        self.courier.put_down()


def _said(error: Exception) -> str:
    """Name an error without its text, in which a token or an address with a ticket may stand."""
    return slack_code(error.response) if isinstance(error, SlackApiError) else type(error).__name__


def _token_advice(error: DirectoryError) -> str:
    if error.code in {"invalid_auth", "not_authed", "token_revoked", "account_inactive", "not_allowed_token_type"}:
        return (
            f"Slack refused SLACK_BOT_TOKEN ({error.code}). Copy the Bot User OAuth Token (it begins with xoxb-) from "
            "api.slack.com/apps, OAuth & Permissions, and install the app in the workspace first."
        )
    return f"Slack could not be asked who the bot is: {error}. Check the network and SLACK_API_URL, then start again."


def set_up_logging(level: str, form: str) -> None:
    """Log events with fields to standard error, for people or for machines."""
    render: structlog.types.Processor = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
    )
    logging.basicConfig(
        level=max(number, logging.WARNING), stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s"
    )
