"""One bot in a process of its own: `nps-bot run` as anybody starts it, but for a settable clock and shorter waits.

Imported once by a process from which every bot is forked: who is killed a thousand times starts a thousand times.
"""

import importlib
import os
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import psycopg  # noqa: F401 (loaded before the fork, as all that follows)

import bot.cli.run
import storage.migrate  # noqa: F401
from bot.cli.main import main
from bot.jobs.steady_clock import SteadyClock
from bot.wiring import Bot
from tests.weather.times import SharedClock


@dataclass(frozen=True, slots=True)
class Start:
    """How a bot is started. port: of its HTTP door, none for Socket Mode. faster: constants, by module and name."""

    environment: dict[str, str]
    clock: Path
    log: Path
    port: int | None
    lease_s: float
    faster: dict[str, Any] = field(default_factory=dict)


def live(start: Start) -> None:
    """Be a bot until killed."""
    log = os.open(start.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.chdir(start.clock.parent)
    os.environ.update(start.environment)
    for path, value in start.faster.items():
        module, _, name = path.rpartition(".")
        if not hasattr(importlib.import_module(module), name):
            raise LookupError(f"there is no {path} to be made faster")
        setattr(importlib.import_module(module), name, value)
    # The machine's clock as the bot takes it, jumps and all, but one that we can move.
    clock = SteadyClock(SharedClock(start.clock, of_the_bots=True))
    bot.cli.run.Bot = partial(Bot, clock=clock, hurried=True, lease=timedelta(seconds=start.lease_s))
    main(["run", *(["--http", str(start.port)] if start.port else [])])
