"""Fills every table that a database has, whatever its revision: for tests of migrations and of renames."""

import re
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    func,
    select,
)

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
AT_NOON = {"first_summary": NOON, "first_release": NOON}  # of a survey
# Columns whose value follows from a rule between columns, which no type tells.
FITTING = {"ask_from": 9, "ask_until": 11, "scale": "1-5"}
BOOKKEEPING = "alembic_version"


def tables_of(db: Connection) -> dict[str, Table]:
    """Read the tables from the database itself, parents before children."""
    found = MetaData()
    found.reflect(db)
    return {table.name: table for table in found.sorted_tables if table.name != BOOKKEEPING}


def fill_every_table(db: Connection, **fixed: Any) -> None:
    """Put one row into every table, every column filled that is not a table's reference to itself.

    fixed: values for columns of that name, wherever they stand.
    """
    rows: dict[str, dict[str, Any]] = {}
    for table in tables_of(db).values():
        values = {column.name: _value(column, rows) for column in table.columns if _wants_value(column)} | {
            name: value for name, value in fixed.items() if name in table.columns and not _references(table.c[name])
        }
        done = db.execute(table.insert().values(**values))
        keys = dict(zip(table.primary_key.columns.keys(), done.inserted_primary_key, strict=True))
        rows[table.name] = values | keys


def row_counts(db: Connection) -> dict[str, int]:
    """Count the rows of every table."""
    return {
        name: db.execute(select(func.count()).select_from(table)).scalar_one() for name, table in tables_of(db).items()
    }


def contents(db: Connection) -> dict[str, list[dict[str, Any]]]:
    """Give every row of every table."""
    return {
        name: sorted((dict(row) for row in db.execute(select(table)).mappings()), key=repr)
        for name, table in tables_of(db).items()
    }


def _wants_value(column: Column[Any]) -> bool:
    alone = column.primary_key and len(column.table.primary_key.columns) == 1
    numbered = alone and isinstance(column.type, Integer) and not column.foreign_keys
    return not numbered and column.table.name not in {key.column.table.name for key in column.foreign_keys}


def _references(column: Column[Any]) -> bool:
    return bool(column.foreign_keys)


def _value(column: Column[Any], rows: dict[str, dict[str, Any]]) -> Any:
    for key in column.foreign_keys:
        return rows[key.column.table.name][key.column.name]
    if column.name in FITTING:
        return FITTING[column.name]
    if allowed := _allowed(column):
        return allowed
    return _of_type(column)


def _allowed(column: Column[Any]) -> str | None:
    """Give the first word that a CHECK on the column lists."""
    for constraint in column.table.constraints:
        rule = str(getattr(constraint, "sqltext", ""))
        if re.match(rf"\W*{column.name}\b.*?(IN|ANY)\b", rule) and (word := re.search(r"'([^']+)'", rule)):
            return word[1]
    return None


def _of_type(column: Column[Any]) -> Any:
    made: dict[type, Any] = {
        JSON: {"key": "value"},
        Boolean: True,
        Date: date(2026, 11, 24),
        DateTime: NOON if getattr(column.type, "timezone", False) else NOON.replace(tzinfo=None),
        Float: 0.5,
        Integer: 1,
        LargeBinary: b"weights",
        String: f"{column.table.name}.{column.name}"[: getattr(column.type, "length", None)],
    }
    for kind, value in made.items():
        if isinstance(column.type, kind):
            return value
    raise NotImplementedError(f"say what to put into a {column.type!r}, for {column}")
