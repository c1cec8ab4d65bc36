"""Writing many rows at once, past what SQLAlchemy does for each of them."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Table


def write_rows(db: Connection, table: Table, names: Sequence[str], rows: Sequence[object]) -> None:
    """Append rows whose values are attributes of those names; columns left out take the database's own defaults.

    PostgreSQL is sent one stream, which it takes at twice the pace of statements. Sorted by the first name, the key,
    rows find the pages of a large table once and not again and again.
    """
    first = attrgetter(names[0])
    ready = [_values(db, table, name, rows) for name in names]
    order = sorted(range(len(rows)), key=lambda n: first(rows[n]))
    values = [tuple(column[n] for column in ready) for n in order]
    listed = f"{table.name} ({', '.join(names)})"
    if db.dialect.name == "postgresql":
        driver: Any = db.connection.driver_connection
        with driver.cursor() as cursor, cursor.copy(f"COPY {listed} FROM STDIN") as stream:
            for row in values:
                stream.write_row(row)
    else:
        marks = ", ".join("?" * len(names))
        db.exec_driver_sql(f"INSERT INTO {listed} VALUES ({marks})", values)  # noqa: S608 (names of our own)


def _values(db: Connection, table: Table, name: str, rows: Sequence[object]) -> list[Any]:
    """Give a column of the rows as the database takes it."""
    process: Callable[[Any], Any] | None = table.c[name].type.dialect_impl(db.dialect).bind_processor(db.dialect)
    given = map(attrgetter(name), rows)
    return list(given) if process is None else [process(value) for value in given]
