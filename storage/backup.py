"""Copying a SQLite file while the bot runs."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from tempfile import mkstemp

from sqlalchemy import Connection, Engine

from storage.engine import BUSY_TIMEOUT_MS, open_engine

AT_ONCE = 1_000
"""So many pages (4 MB) are read at a time, which takes a few milliseconds, and then writers have their turn."""
PAUSE_S = 0.01
ANEW = 3
"""How often over the pages may be read: whenever somebody writes, SQLite begins anew. Then all are read in one go."""


class _TooBusyError(Exception):
    """The file is written to so often that a copy in steps would never end."""


def copy_sqlite(engine: Engine, target: Path, finish: Callable[[Connection], None]) -> None:
    """Copy the database into a new file for its owner alone, which takes its name once it is whole.

    finish: what is to be done to the copy before. Raises OSError, and DBAPIError for a database that can't be read.
    """
    number, name = mkstemp(dir=target.parent, prefix=".nps-", suffix=".db")
    os.close(number)
    part = Path(name)
    try:
        _copy(str(engine.url.database), part)
        _finish(part, finish)
        part.replace(target)
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                Path(f"{part}{end}").unlink()


def _copy(source: str, part: Path) -> None:
    with closing(sqlite3.connect(source, timeout=BUSY_TIMEOUT_MS / 1000)) as db, closing(sqlite3.connect(part)) as copy:
        copy.execute("PRAGMA synchronous = FULL")
        try:
            db.backup(copy, pages=AT_ONCE, progress=_patience(), sleep=PAUSE_S)
        except _TooBusyError:
            db.backup(copy, pages=-1)


def _patience() -> Callable[[int, int, int], None]:
    steps = 0

    def watch(_status: int, _left: int, pages: int) -> None:
        """Raise _TooBusyError once SQLite has begun anew so often that a copy in pieces would never end."""
        nonlocal steps
        steps += 1
        if steps * AT_ONCE > ANEW * (pages + AT_ONCE):
            raise _TooBusyError

    return watch


def _finish(part: Path, finish: Callable[[Connection], None]) -> None:
    engine = open_engine(f"sqlite:///{part}")
    try:
        with engine.begin() as db:
            finish(db)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(part)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")  # one file; whoever opens it chooses again
