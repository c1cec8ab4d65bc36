"""What every service is given: the database, the clock, chance, and a way to wake the worker."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection, Engine

from bot.core.message import Message
from storage.engine import read_only
from storage.errors import StaleRowError
from storage.queries import outbox

T = TypeVar("T")
TRIES = 10


def nobody_to_wake() -> None:
    """Stand in for the worker where there is none, as on the command line."""


@dataclass(frozen=True)
class Context:
    """One workspace as the services see it. now: UTC, settable in demo and tests. new_id: opaque and random."""

    engine: Engine
    team_id: str
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    wake: Callable[[], None] = nobody_to_wake
    reader: Engine = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "reader", read_only(self.engine))

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do work in one transaction and commit it, then wake the worker.

        When a row changed under us (two clicks, two processes) the work runs again on what is there now. Raises
        StaleRowError only after TRIES such collisions in a row.
        """
        for attempt in range(1, TRIES + 1):
            try:
                with self.engine.begin() as db:
                    result = work(db)
            except StaleRowError:
                if attempt == TRIES:
                    raise
            else:
                self.wake()
                return result
        raise AssertionError("unreachable")

    def read(self, work: Callable[[Connection], T]) -> T:
        """Do work that only reads; on SQLite it takes no write lock."""
        with self.reader.connect() as db:
            return work(db)

    def queue(self, db: Connection, messages: Sequence[Message]) -> None:
        """Put messages into the outbox, in order, within the caller's transaction."""
        outbox.queue(db, [(message, self.new_id()) for message in messages], self.now())
