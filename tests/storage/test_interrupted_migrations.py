"""A migration that is interrupted at any step has changed nothing, and is done whole the next time."""

import subprocess
import sys
from contextlib import contextmanager
from itertools import pairwise

import pytest
from sqlalchemy import event, inspect

from storage.engine import open_engine
from storage.migrate import upgrade
from tests.storage.one_row_each import fill_every_table
from tests.storage.test_migrations import REVISIONS

DIES = """
import os, sys
from sqlalchemy import event
from storage.engine import open_engine
from storage.migrate import upgrade
engine, left = open_engine(sys.argv[1]), [int(sys.argv[2])]
def die(*_):
    left[0] -= 1
    if left[0] == 0: os._exit(9)
event.listen(engine, "before_cursor_execute", die)
upgrade(engine)
"""


class PowerCutError(Exception):
    """What interrupts."""


@contextmanager
def watched(engine, statement=None):
    """Count the statements that run; with one given, raise before it."""
    seen = []

    def watch(_db, _cursor, sql, *_):
        seen.append(sql)
        if len(seen) == statement:
            raise PowerCutError

    event.listen(engine, "before_cursor_execute", watch)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", watch)


SHAPE = {
    "sqlite": ["SELECT name, sql FROM sqlite_master"],
    "postgresql": [
        "SELECT attrelid::regclass::text, attname, atttypid::regtype::text, attnotnull FROM pg_attribute "  # noqa: ISC004
        "JOIN pg_class ON attrelid = pg_class.oid WHERE relkind = 'r' AND attnum > 0 AND NOT attisdropped "
        "AND relnamespace = 'public'::regnamespace",
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "  # noqa: ISC004
        "WHERE connamespace = 'public'::regnamespace",
        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    ],
}


def state_of(engine):
    """Give all that a migration may change: how the tables are declared, and every row."""
    with engine.connect() as db:
        shape = [sorted(map(_declared, db.exec_driver_sql(query))) for query in SHAPE[engine.dialect.name]]
        names = inspect(db).get_table_names()
        return shape, {name: sorted(map(repr, db.exec_driver_sql(f"SELECT * FROM {name}"))) for name in names}  # noqa: S608 (its own names)


def _declared(row):
    # Alembic writes the constraints of a table that it rebuilds in any order.
    return [sorted(part.rstrip(" )\n") for part in str(value).split(", \n\t")) if value else [] for value in row]


def test_every_migration_interrupted_at_its_steps_is_done_whole_the_next_time(new_database):
    """In the middle of what each changes, and before the note that it is done."""
    engine, straight = new_database(), new_database()
    for here, there in pairwise([None, *REVISIONS]):
        if here == REVISIONS[0]:
            for one in (engine, straight):
                with one.begin() as db:
                    fill_every_table(db)
        with watched(straight) as steps:
            upgrade(straight, there)
        before = state_of(engine)
        changes = [n for n, sql in enumerate(steps, 1) if not sql.lstrip().startswith(("SELECT", "PRAGMA", "SET"))]
        for statement in sorted({changes[len(changes) // 2], changes[-1]}):
            with watched(engine, statement), pytest.raises(PowerCutError):
                upgrade(engine, there)
            assert state_of(engine) == before, (there, steps[statement - 1])
        upgrade(engine, there)
        assert state_of(engine) == state_of(straight)


def test_a_process_that_is_killed_in_the_middle_leaves_what_was_there(new_database):
    engine, straight = new_database(), new_database()
    for one in (engine, straight):
        upgrade(one, "0004")
        with one.begin() as db:
            fill_every_table(db)
    before = state_of(engine)
    with watched(straight) as steps:
        upgrade(straight)
    url = engine.url.render_as_string(hide_password=False)
    engine.dispose()
    killed = subprocess.run([sys.executable, "-c", DIES, url, str(len(steps) // 2)], check=False)
    assert killed.returncode == 9
    again = open_engine(url)
    assert state_of(again) == before
    upgrade(again)
    assert state_of(again) == state_of(straight)
    again.dispose()
