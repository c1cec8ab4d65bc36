"""Opening a database: one URL in, an engine with the right locking out."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.postgres import open_postgres
from storage.sqlite import DRIVER, OwnersFile

BUSY_TIMEOUT_MS = 10_000
CACHE_KB = 65_536
"""What SQLite may keep of the file in memory; its own 2 MB make a large import read the same pages again and again."""


class BadDatabaseUrlError(ValueError):
    """The database URL can't be read or names a database that the bot does not work with."""


def parse_url(url: str) -> URL:
    """Read DATABASE_URL and pick the driver. Raises BadDatabaseUrlError with the cure."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise BadDatabaseUrlError(
            "DATABASE_URL is not a database address. Use sqlite:///nps.db or postgresql://user:password@host/name."
        ) from None  # its message quotes what may be half a password
    if "@" in f"{parsed.host}{parsed.database}{parsed.query}":
        raise BadDatabaseUrlError(
            "DATABASE_URL can't be read: write / @ : and % inside a user name or password as %2F %40 %3A and %25."
        )
    if not _can_be_looked_up(parsed.host or ""):
        raise BadDatabaseUrlError("DATABASE_URL names a host that no network can have: check its dots.")
    if parsed.drivername in {"postgresql", "postgres", f"postgresql+{DRIVER}"}:
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername in {"sqlite", "sqlite+pysqlite", f"sqlite+{DRIVER}"}:
        if parsed.database in {None, "", ":memory:"} or parsed.query:
            raise BadDatabaseUrlError("DATABASE_URL must name a file, such as sqlite:///nps.db: answers have to last.")
        return parsed
    if parsed.drivername == "postgresql+psycopg":
        return parsed
    raise BadDatabaseUrlError(
        f"DATABASE_URL names '{parsed.drivername}'; the bot works with sqlite:///FILE and postgresql://…"
    )


def _can_be_looked_up(host: str) -> bool:
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    return True


def open_engine(url: str) -> Engine:
    """Build the engine; nothing is connected yet. Raises BadDatabaseUrlError.

    Its errors never carry values (hide_parameters): what people wrote does not belong into a log.
    """
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed)
    if find_spec("psycopg") is None:
        raise BadDatabaseUrlError(
            "DATABASE_URL names a PostgreSQL, and its driver is not installed: install nps-bot with [postgres]."
        )
    return open_postgres(parsed)


def place_of(url: str) -> str:
    """Say in full where a database is, for whoever looks for it; never its password. Raises BadDatabaseUrlError."""
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        return str(Path(str(parsed.database)).resolve())
    return parsed.set(query={}).render_as_string()


def is_made(url: str) -> bool:
    """Tell whether a database's file is there; of one on a server, that is for the server to say."""
    parsed = parse_url(url)
    return parsed.get_backend_name() != "sqlite" or Path(str(parsed.database)).exists()


def read_only(engine: Engine) -> Engine:
    """Give a view of the engine whose transactions see one state of things, and take no write lock on SQLite.

    There the first of them does; on PostgreSQL each statement would see what was committed before it, and a sum its
    parts at another moment. The engine is one of open_engine's.
    """
    view = engine.execution_options()
    own: Any = engine.dialect
    view.dialect = own.for_reading
    return view


def empty_log(engine: Engine) -> None:
    """Bring what stands in SQLite's write-ahead log into the file and cut the log to nothing.

    The log holds pages as they were, also of rows that are deleted, in the order in which they were written. While
    another process reads, nothing is cut, and nobody waits: the next time will do.
    """
    if engine.dialect.name == "sqlite":
        with engine.connect() as db:
            driver = db.connection.driver_connection  # SQLite takes this outside a transaction alone
            for pragma in ("busy_timeout = 0", "wal_checkpoint(TRUNCATE)", f"busy_timeout = {BUSY_TIMEOUT_MS}"):
                if driver is not None:
                    driver.execute(f"PRAGMA {pragma}").close()


def check_references(db: Connection, *, on: bool) -> None:
    """Have SQLite look up what rows refer to, as it does from the start, or leave it. Not within a transaction."""
    if db.dialect.name == "sqlite":
        driver = db.connection.driver_connection  # SQLAlchemy itself would begin a transaction first
        if driver is not None:
            driver.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}").close()


@contextmanager
def references_unchecked(engine: Engine) -> Iterator[None]:
    """Leave it while rows are written by the million that refer to what their own transaction found or made.

    It takes a fifteenth of an import. Nor is looked up what else this process writes meanwhile.
    """
    if engine.dialect.name != "sqlite":
        yield
        return
    with engine.connect() as db:
        check_references(db, on=False)
    try:
        yield
    finally:
        with engine.connect() as db:
            check_references(db, on=True)


def _open_sqlite(url: URL) -> Engine:
    # One connection a process: writers then queue in the pool instead of fighting for SQLite's lock.
    engine = create_engine(
        url.set(drivername=f"sqlite+{DRIVER}"),
        pool_size=1,
        max_overflow=0,
        pool_timeout=30,
        hide_parameters=True,
        connect_args={"check_same_thread": False, "factory": OwnersFile},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver must not begin by itself: see Dialect.do_begin
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute(f"PRAGMA cache_size = -{CACHE_KB}")
    cursor.execute(f"PRAGMA journal_mode = {'WAL' if wal_is_safe(sqlite3.sqlite_version_info) else 'TRUNCATE'}")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA secure_delete = ON")  # what is deleted or written over is not in the file any more, either
    cursor.close()


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Tell whether this SQLite resets its write-ahead log without the corruption fixed in 3.51.3, 3.50.7 and 3.44.6."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)
