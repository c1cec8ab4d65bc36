"""Writing many rows at once, past what SQLAlchemy does for each of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection, Date, Dialect, Table, literal, select, text

from storage.types import CleanTexts, UtcInstant

_INDEXES = text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :of_table AND sql IS NOT NULL")
_IN_TWO_DIGITS = [f"{number:02}" for number in range(60)]
_day = lru_cache(maxsize=8_192)(date.isoformat)  # thousands of rows are of the same few years


def write_rows(db: Connection, table: Table, columns: Mapping[str, Sequence[object]]) -> None:
    """Append rows, given by column: of each its name, and one value for each row.

    PostgreSQL is sent one stream, which it takes at twice the pace of statements.
    """
    if not any(columns.values()):
        return
    values = zip(*(_values_of(db, table, name, column) for name, column in columns.items()), strict=True)
    listed = f"{table.name} ({', '.join(columns)})"
    if db.dialect.name == "postgresql":
        driver: Any = db.connection.driver_connection
        with driver.cursor() as cursor, cursor.copy(f"COPY {listed} FROM STDIN") as stream:
            for row in values:
                stream.write_row(row)
    else:
        marks = ", ".join("?" * len(columns))
        db.exec_driver_sql(f"INSERT INTO {listed} VALUES ({marks})", list(values))  # noqa: S608 (names of our own)


@contextmanager
def indexes_behind(db: Connection, table: Table, coming: int) -> Iterator[bool]:
    """Make the indexes of a table anew behind rows that come, in place of finding their place in each, one by one.

    coming: how many rows; only where no more than those are there already, since all are put in order. Gives whether
    that is done. Never on PostgreSQL, where everybody else would have to wait for it.
    """
    if db.dialect.name != "sqlite" or _is_larger(db, table, coming):
        yield False
        return
    indexes = db.execute(_INDEXES, {"of_table": table.name}).all()
    for name, _ in indexes:
        db.exec_driver_sql(f"DROP INDEX {name}")
    yield True
    for _, made_by in indexes:
        db.exec_driver_sql(made_by)


@contextmanager
def unchecked(db: Connection) -> Iterator[None]:
    """Leave a table's checks out for rows that were checked where they come from.

    SQLite makes the list of words that a column may hold anew for every row, which takes a fourth of keeping it.
    """
    if db.dialect.name != "sqlite":
        yield
        return
    db.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    try:
        yield
    finally:
        db.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")


def _is_larger(db: Connection, table: Table, rows: int) -> bool:
    beyond = select(literal(1)).select_from(table).offset(rows).limit(1)
    return db.scalar(beyond) is not None


def _values_of(db: Connection, table: Table, name: str, given: Sequence[Any]) -> Sequence[Any]:
    """Give a column of the rows as the database takes it."""
    type_ = table.c[name].type
    process: Callable[[Any], Any] | None = type_.dialect_impl(db.dialect).bind_processor(db.dialect)
    if process is None:
        return given
    if isinstance(type_, CleanTexts):
        return [*map(_each_once(process), given)]  # thousands of rows are of the same few groups
    if all(value is None for value in given):
        return given
    if isinstance(type_, Date):
        process = cache(process)  # and of the same few days
    elif isinstance(type_, UtcInstant) and db.dialect.name == "sqlite":
        return [None if value is None else _instant(type_, db.dialect, value) for value in given]
    return [None if value is None else process(value) for value in given]


def _instant(type_: UtcInstant, dialect: Dialect, value: datetime) -> str | None:
    """Write an instant as SQLAlchemy does, which takes ten times as long, and isoformat thrice."""
    if value.tzinfo is UTC:
        clock = f"{_IN_TWO_DIGITS[value.hour]}:{_IN_TWO_DIGITS[value.minute]}:{_IN_TWO_DIGITS[value.second]}"
        return f"{_day(value.date())} {clock}.{value.microsecond:06}"
    utc = type_.process_bind_param(value, dialect)
    return None if utc is None else utc.isoformat(" ", "microseconds")


def _each_once(process: Callable[[Any], Any]) -> Callable[[Any], Any]:
    known: dict[tuple[tuple[str, str], ...] | None, Any] = {}

    def processed(texts: Mapping[str, str] | None) -> Any:
        """Write a value as its column does, once for all rows that have the same."""
        key = None if texts is None else tuple(texts.items())
        if key not in known:
            known[key] = process(texts)
        return known[key]

    return processed
