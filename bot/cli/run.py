"""nps-bot run, demo, migrate."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import click
import structlog
from sqlalchemy import Engine

from bot.cli.answers.backup import waiting
from bot.cli.errors import sentences
from bot.garbage import look_seldom
from bot.logs import set_up_logging
from bot.services.asking.sending import next_due_at
from bot.services.context import StoppedError
from bot.services.health.copies import copied_at
from bot.services.survey.finding import list_surveys
from bot.settings import BadSettingsError, Settings, read_settings
from bot.starting import CannotStartError
from bot.version import version_of
from bot.web.monitor import HERE, Monitor
from bot.web.serving import serve_http
from bot.wiring import Bot, installed_encoder, only_bot_on, open_database
from storage.engine import place_of

log = structlog.get_logger()
LEAVE_AFTER_S = 8.0


@click.command()
@click.option(
    "--http", "port", type=click.IntRange(1, 65535), metavar="PORT", help="Serve /slack/events over HTTP on PORT."
)
def run(port: int | None) -> None:
    """Run the bot: over Socket Mode, or over HTTP with --http."""
    with sentences():
        settings = read_settings()
        set_up_logging(settings.log_level, settings.log_format)
        _check(settings, port)
        engine = open_database(settings.database_url)
        with only_bot_on(engine), suppress(StoppedError):
            _run(settings, engine, port)


def _run(settings: Settings, engine: Engine, port: int | None) -> None:
    stop = _told_to_stop()
    bot = Bot(settings, engine, encoder=installed_encoder(), stopping=stop, tell=_say)
    _introduce(bot, settings)
    if (since := copied_at(bot.context)) is not None:
        log.warning(waiting(since))
    try:
        with _watched(bot, settings.monitor_port):
            _serve(bot, settings, port, stop)
    finally:
        bot.stop()


@contextmanager
def _watched(bot: Bot, port: int | None) -> Iterator[None]:
    """Answer whoever watches the bot, where that is set."""
    if port is None:
        yield
        return
    with _listening("MONITOR_PORT", HERE, port), serve_http(Monitor(bot.health), port, HERE):
        log.info("watched", at=f"http://{HERE}:{port}", paths=["/healthz", "/metrics"])
        yield


@contextmanager
def _listening(setting: str, host: str, port: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotStartError(
            f"{setting} {host}, port {port} can't be used: {error.strerror}. Choose another."
        ) from error


def _introduce(bot: Bot, settings: Settings) -> None:
    """Say what runs, on what, and what comes next."""
    log.info("started", version=version_of(), workspace=bot.workspace, database=place_of(settings.database_url))
    for survey in list_surveys(bot.context):
        plan, summary = survey.plan, survey.next_summary_at
        log.info("survey", name=plan.name, paused=bool(plan.paused), next_summary=summary and summary.isoformat())
    if (due := next_due_at(bot.context)) is not None:
        log.info("next question or reminder", at=due.isoformat())


def _told_to_stop() -> threading.Event:
    """Give the flag that Ctrl-C and SIGTERM set, after which the process ends within LEAVE_AFTER_S."""
    stop = threading.Event()

    def told(*_: object) -> None:
        if not stop.is_set():
            leaving = threading.Timer(LEAVE_AFTER_S, _leave)
            leaving.daemon = True
            leaving.start()
        stop.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, told)
    return stop


def _leave() -> None:
    # A thread that waits for a frozen database, or for a server that never answers, can't be told anything, and Python
    # would wait for it. What it had in hand is as after a kill: transactions are whole or not there, a message is left
    # to its lease.
    log.warning("stopped with something in hand, which is taken up again after the next start")
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(0)


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)


def _check(settings: Settings, port: int | None) -> None:
    if settings.slack_bot_token is None:
        raise BadSettingsError("SLACK_BOT_TOKEN is not set. Copy it from api.slack.com/apps, OAuth & Permissions.")
    if port is None and settings.slack_app_token is None:
        raise BadSettingsError(
            "SLACK_APP_TOKEN is not set. Make an app-level token with the scope connections:write on "
            "api.slack.com/apps, Basic Information, or use --http PORT."
        )
    if port is not None and settings.slack_signing_secret is None:
        raise BadSettingsError("SLACK_SIGNING_SECRET is not set. Copy it from api.slack.com/apps, Basic Information.")


def _serve(bot: Bot, settings: Settings, port: int | None, stop: threading.Event) -> None:
    bot.start()
    look_seldom()
    if port is not None:
        with _listening("HTTP_HOST", settings.http_host, port), serve_http(bot.web, port, settings.http_host):
            click.echo(f"Listening on {settings.http_host}:{port} at /slack/events. Stop with Ctrl-C.", err=True)
            stop.wait()
    elif settings.slack_app_token is not None:
        bot.connect_socket(settings.slack_app_token.get_secret_value())
        click.echo("Connected to Slack. Stop with Ctrl-C.", err=True)
        stop.wait()


@click.command()
@click.option("--script", is_flag=True, help="Play three conversations without a browser and exit.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of the page.  [default: a free one]")
def demo(*, script: bool, port: int) -> None:
    """Try the bot without Slack: a made-up workspace on this machine, with a page to click in."""
    from bot.demo.run import play, serve  # noqa: PLC0415 (a bot in production never loads the simulator)

    if script:
        for line in play():
            click.echo(line)
    else:
        with sentences():
            serve(port)


@click.command()
def migrate() -> None:
    """Bring the database's tables up to date; `run`, `report` and the others do it by themselves."""
    with sentences():
        open_database(read_settings().database_url)
        click.echo("The database is up to date.")
