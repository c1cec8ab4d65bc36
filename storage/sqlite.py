"""How SQLite is connected to, and how its transactions begin.

Both could be left to listeners. But as soon as an engine has one of those, SQLAlchemy looks for more before and after
every statement, which costs as much again as most of ours do.
"""

import os
import sqlite3
from contextlib import suppress
from copy import copy
from functools import cached_property
from typing import Any, Self

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import DBAPIConnection

DRIVER = "nps_bot"
"""SQLAlchemy's name of our dialects, behind sqlite+ and postgresql+."""


class OwnersFile(sqlite3.Connection):
    """Makes a new file for its owner alone, who may open it to others; SQLite makes those beside it alike."""

    def __init__(self, database: str, *arguments: Any, **names: Any) -> None:
        with suppress(OSError):  # SQLite itself says what is wrong with the place
            os.close(os.open(database, os.O_CREAT | os.O_RDWR, 0o600))
        super().__init__(database, *arguments, **names)


class Dialect(SQLiteDialect_pysqlite):
    """Begins transactions itself, with the lock for writing unless it is the one for reading."""

    supports_statement_cache = True
    _begin = "BEGIN IMMEDIATE"

    @cached_property
    def for_reading(self) -> Self:
        """The same for transactions that only read: one for each engine, or all statements would be written anew."""
        other = copy(self)
        other._begin = "BEGIN"  # noqa: SLF001 (another of the same class)
        return other

    def do_begin(self, dbapi_connection: DBAPIConnection) -> None:
        """Begin a transaction, as SQLAlchemy asks a dialect to."""
        # A deferred transaction that turns into a writer fails at once when another writes: take the lock first.
        dbapi_connection.cursor().execute(self._begin)


registry.register(f"sqlite.{DRIVER}", __name__, Dialect.__name__)
