"""The two ways to watch the demo: a page to click in, or the script."""

import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import click
from sqlalchemy import Engine

from bot.core.clock.holidays import public_holidays
from bot.demo import script
from bot.demo.cast import BANNER, BERLIN, set_the_scene
from bot.demo.clock import SettableClock
from bot.demo.guide import DemoGuide
from bot.demo.lived import WEEKS
from bot.demo.past import SEED
from bot.demo.stage import Stage
from bot.logs import set_up_logging
from bot.starting import CannotStartError
from bot.wiring import open_database

SCRIPT_STARTS = datetime(2026, 11, 24, 9, 30, tzinfo=BERLIN)
FRIDAY = 4
COUNTRIES = ("DE", "ES", "FR")  # where those live who are asked


def play() -> Iterator[str]:
    """Play the script on a stage of its own; the same every time."""
    set_up_logging("error", "text")
    with new_database() as engine, Stage(engine, SettableClock(SCRIPT_STARTS), seed=SEED) as stage:
        yield from script.play(stage)


def serve(port: int) -> None:
    """Serve the page until Ctrl-C. port 0: a free one. Raises CannotStartError where the port is taken."""
    set_up_logging("warning", "text")
    ended, woken = threading.Event(), threading.Event()

    def end(*_: object) -> None:
        ended.set()
        woken.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, end)
    click.echo("Setting the scene ...")
    told = False
    while True:
        woken.clear()
        if ended.is_set():
            return
        with perform(port, on_over=woken.set) as stage:
            port = urlsplit(stage.simulator.page_url).port or port  # start over at the same
            if not told:
                click.echo(f"The demo is at {stage.simulator.page_url}\n{BANNER} Stop with Ctrl-C.")
                told = True
            woken.wait()


@contextmanager
def perform(port: int, on_over: Callable[[], None]) -> Iterator[Stage]:
    """Open one demo from its beginning. on_over: called when a visitor wants another."""
    clock = SettableClock(working_morning(datetime.now(UTC)), runs=True)
    with new_database() as engine, ExitStack() as opened:
        try:
            stage = opened.enter_context(Stage(engine, clock, port=port, banner=BANNER, timetable=True))
        except OSError as error:
            raise CannotStartError(f"Port {port} can't be used: {error.strerror}. Choose another.") from error
        stage.simulator.guide_by(DemoGuide(stage, set_the_scene(stage), on_over))
        yield stage


@contextmanager
def new_database() -> Iterator[Engine]:
    """Open a database of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="nps-demo-") as folder:
        engine = open_database(f"sqlite:///{Path(folder) / 'demo.db'}")
        with engine.connect() as db:  # the only one of its pool
            db.connection.cursor().execute("PRAGMA synchronous = OFF")  # a power cut may take it: so does the end
        yield engine
        engine.dispose()


def working_morning(now: datetime) -> datetime:
    """Give half past nine in Berlin, today or on the next day on which everybody of the cast works.

    So they did when the past began, since else nobody would have been asked then.
    """
    days_off = [public_holidays(country) for country in COUNTRIES]
    morning = now.astimezone(BERLIN).replace(hour=9, minute=30, second=0, microsecond=0)
    while any(
        day.weekday() > FRIDAY or any(is_off(day) for is_off in days_off)
        for day in (morning.date(), morning.date() - timedelta(weeks=WEEKS))
    ):
        morning += timedelta(days=1)
    return morning
