"""The two statements that differ between SQLite and PostgreSQL."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, literal
from sqlalchemy.dialects import postgresql, sqlite

from storage.types import UtcInstant


def insert_if_new(db: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless a unique constraint already holds one like it; tell whether it was new."""
    dialect = postgresql if db.dialect.name == "postgresql" else sqlite
    return db.execute(dialect.insert(table).values(**values).on_conflict_do_nothing()).rowcount == 1


def real_time(db: Connection, plus: timedelta = timedelta()) -> ColumnElement[datetime]:
    """Give the real time for leases: PostgreSQL's own clock, which several processes share; else this machine's.

    Never for due-ness, whose clock can be set in demo and tests.
    """
    if db.dialect.name == "postgresql":
        return func.clock_timestamp() + literal(plus)
    return literal(datetime.now(UTC) + plus, UtcInstant)
