"""What differs between SQLite and PostgreSQL, hidden behind one name each."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Integer,
    Select,
    Table,
    TableValuedAlias,
    Text,
    any_,
    bindparam,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import Insert
from sqlalchemy.sql.functions import FunctionElement

from storage.types import UtcInstant

T = TypeVar("T")
VALUES_AT_ONCE = 5_000


def insert_if_new(db: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless a unique constraint already holds one like it; tell whether it was new."""
    return db.execute(_insert_or_leave(db.dialect.name, table), dict(values)).rowcount == 1


def insert_all_new(db: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, each unless a unique constraint already holds one like it."""
    if rows:
        db.execute(_insert_or_leave(db.dialect.name, table), rows)


@cache
def _insert_or_leave(dialect: str, table: Table) -> Insert:
    insert = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(table)
    # Without the option PostgreSQL's driver is not asked how many rows went in, and SQLAlchemy says -1.
    return insert.on_conflict_do_nothing().execution_options(preserve_rowcount=True)


def written(*words: str) -> list[ColumnElement[str]]:
    """Give words of our own, for `in_`, to stand in the statement itself.

    A partial index is not used for values that are bound, and a bound list is written anew at each call.
    """
    return [literal_column(f"'{word}'", Text) for word in words]


def any_row(query: Select[*tuple[Any, ...]]) -> ColumnElement[bool]:
    """Ask whether a query finds anything; in which order, and what of it, does not matter."""
    return query.order_by(None).with_only_columns(literal_column("1"), maintain_column_froms=True).exists()


def in_chunks(values: Iterable[T], size: int = VALUES_AT_ONCE) -> Iterator[list[T]]:
    """Split values so that each part fits into one statement: SQLite takes 32,766 of them, PostgreSQL 65,535."""
    listed = list(values)
    for start in range(0, len(listed), size):
        yield listed[start : start + size]


class RealTime(FunctionElement[datetime]):
    """The database's own clock plus a number of seconds, for leases, which several processes share.

    Never for due-ness, whose clock can be set in demo and tests.
    """

    type = UtcInstant()
    inherit_cache = True
    name = "real_time"


def real_time(plus_s: str | None = None) -> RealTime:
    """Give the real time; plus_s names the parameter that holds the seconds to add (none: now)."""
    return RealTime(bindparam(plus_s) if plus_s else bindparam("no_seconds", 0))


@compiles(RealTime, "postgresql")
def _on_postgresql(element: RealTime, compiler: SQLCompiler, **options: Any) -> str:
    return f"(clock_timestamp() + make_interval(secs => {compiler.process(element.clauses, **options)}))"


@compiles(RealTime, "sqlite")
def _on_sqlite(element: RealTime, compiler: SQLCompiler, **options: Any) -> str:
    seconds = compiler.process(element.clauses, **options)
    # Written like every other instant in the file, with six digits, so that they compare as text.
    return f"strftime('%Y-%m-%d %H:%M:%f000', 'now', {seconds} || ' seconds')"


class DayNumber(FunctionElement[int]):
    """A date's number as Python counts them: date.toordinal()."""

    type = Integer()
    inherit_cache = True
    name = "day_number"


@compiles(DayNumber, "postgresql")
def _number_on_postgresql(element: DayNumber, compiler: SQLCompiler, **options: Any) -> str:
    return f"({compiler.process(element.clauses, **options)} - DATE '0001-01-01' + 1)"


@compiles(DayNumber, "sqlite")
def _number_on_sqlite(element: DayNumber, compiler: SQLCompiler, **options: Any) -> str:
    return f"CAST(julianday({compiler.process(element.clauses, **options)}) - 1721424.5 AS INTEGER)"


class NotSearchedBy(FunctionElement[Any]):
    """A column's value, by whose index SQLite does not search: it would take that one for every statement that may.

    PostgreSQL knows by itself which one serves. What is written around a column there hides from it how many rows
    there are, and it reads whole tables for a few.
    """

    inherit_cache = True
    name = "not_searched_by"


def not_searched_by(column: ColumnElement[T]) -> ColumnElement[T]:
    """Give a column to be compared, which is not what rows are to be found by."""
    found = NotSearchedBy(column)
    found.type = column.type
    return found


@compiles(NotSearchedBy, "postgresql")
def _as_it_is(element: NotSearchedBy, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.clauses, **options)


@compiles(NotSearchedBy, "sqlite")
def _hidden(element: NotSearchedBy, compiler: SQLCompiler, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"


def names_and_texts(dialect: str, texts: ColumnElement[Any], name: str = "apart") -> TableValuedAlias:
    """Take a JSON object of texts apart: rows with the columns key and value, beside each row that has it."""
    apart = func.json_each_text(cast(texts, JSON)) if dialect == "postgresql" else func.json_each(texts)
    columns = (column("key", Text), column("value", Text))
    return apart.table_valued(*columns, joins_implicitly=True, name=name)


def text_named(dialect: str, texts: ColumnElement[Any], name: str) -> ColumnElement[Any]:
    """Give one text of a JSON object of texts; none where it has no such name."""
    if dialect == "postgresql":
        found: ColumnElement[Any] = texts[name].as_string()
        return found
    # Not by a path, which an older SQLite compares with the name as it is written: with its accents escaped.
    apart = names_and_texts(dialect, texts, "named").c
    return select(apart.value).where(apart.key == name).correlate(texts.table).scalar_subquery()


def common_texts(dialect: str, one: ColumnElement[Any], other: ColumnElement[Any]) -> ColumnElement[Any]:
    """Give what two JSON objects of texts have in common, as one: names with the same text in both."""
    first, second = names_and_texts(dialect, one, "first").c, names_and_texts(dialect, other, "second").c
    collect = func.json_object_agg if dialect == "postgresql" else func.json_group_object
    both = select(func.coalesce(collect(first.key, first.value, type_=JSON), literal_column("'{}'", JSON)))
    both = both.where(first.key == second.key, first.value == second.value)
    return both.correlate(one.table, other.table).scalar_subquery().label("segments")


def comes_before(dialect: str, one: ColumnElement[str], other: ColumnElement[str]) -> ColumnElement[bool]:
    """Say that a text comes before another as Python puts them in order, whatever language the database goes by."""
    return one.collate("C") < other if dialect == "postgresql" else one < other


def is_one_of(dialect: str, column: ColumnElement[str], texts: Collection[str]) -> ColumnElement[bool]:
    """Say that a column is one of many texts, in one parameter.

    SQLAlchemy takes longer to write thousands of parameters than the databases take to answer.
    """
    if dialect == "postgresql":
        return column == any_(_array(texts))
    return column.in_(select(each_of(dialect, texts)))


def each_of(dialect: str, texts: Collection[str]) -> ColumnElement[str]:
    """Give many texts as a column, a row for each, likewise in one parameter."""
    if dialect == "postgresql":
        return func.unnest(_array(texts)).column_valued("value")
    return func.json_each(literal(json.dumps(list(texts)), Text)).table_valued("value").c.value


def _array(texts: Collection[str]) -> ColumnElement[Any]:
    return literal(list(texts), postgresql.ARRAY(Text))
