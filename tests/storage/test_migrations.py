"""Migrations: they lead exactly to the models, and nobody loses a row on the way."""

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, insert, inspect, make_url, text
from sqlalchemy.exc import IntegrityError

from storage import migrate
from storage.engine import open_engine
from storage.migrate import MIGRATIONS, DatabaseUnavailableError, newest_revision, upgrade
from storage.schema import metadata
from tests.storage.one_row_each import contents, fill_every_table, row_counts, tables_of

REVISIONS = [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]
MIGRATE = "import sys; from storage.engine import *; from storage.migrate import *; upgrade(open_engine(sys.argv[1]))"


def test_the_newest_revision_is_the_head_of_the_chain():
    assert newest_revision() == REVISIONS[-1]


def test_the_migrations_lead_exactly_to_the_models(engine):
    with engine.connect() as db:
        context = MigrationContext.configure(db, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def test_the_migrations_lead_to_every_check_of_the_models(engine):
    """Alembic does not compare these."""
    found = {name: {c["name"] for c in inspect(engine).get_check_constraints(name)} for name in metadata.tables}
    meant = {
        name: {str(c.name) for c in table.constraints if isinstance(c, CheckConstraint)}
        for name, table in metadata.tables.items()
    }
    assert found == meant


def test_anonymous_answers_have_no_hidden_number_that_tells_their_order(sqlite_engine):
    with sqlite_engine.connect() as db:
        made = db.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
    assert {name for name, sql in made if "WITHOUT ROWID" in sql} >= {"responses", "comments"}


def test_upgrading_twice_is_harmless(new_database):
    engine = new_database()
    upgrade(engine)
    with engine.begin() as db:
        fill_every_table(db)
        before = contents(db)
    upgrade(engine)
    migrate._migrate(engine, "head")  # noqa: SLF001 (past the short cut for a database that is up to date)
    with engine.connect() as db:
        assert contents(db) == before


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_upgrade_from_any_revision_keeps_every_row_of_every_table(new_database, revision):
    engine = new_database()
    upgrade(engine, revision)
    with engine.begin() as db:
        fill_every_table(db)
        before = row_counts(db)
    upgrade(engine)
    with engine.connect() as db:
        assert set(before.values()) == {1}
        assert {name: n for name, n in row_counts(db).items() if name in before} == before


@pytest.fixture
def next_migration(monkeypatch, tmp_path):
    """Write a migration after the newest, in a copy of the folder."""
    copy = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, copy)
    monkeypatch.setattr(migrate, "MIGRATIONS", copy)

    def write(body: str) -> None:
        (copy / "versions" / "9999_next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f"revision, down_revision = '9999', '{REVISIONS[-1]}'\n\ndef upgrade():\n    {body}\n"
        )

    return write


def test_a_migration_that_rebuilds_a_table_with_children_keeps_the_children(new_database, next_migration):
    """Alembic drops and renames the table; with SQLite's foreign keys on, that deletes every row that refers to it."""
    engine = new_database()
    upgrade(engine)
    with engine.begin() as db:
        fill_every_table(db)
        before, names = contents(db), list(tables_of(db))
    next_migration(
        f"for name in {names}:\n        with op.batch_alter_table(name, recreate='auto') as table:\n"
        "            table.add_column(sa.Column('extra', sa.Integer))"
    )
    _rebuild_on_sqlite(next_migration, engine, names)
    upgrade(engine)
    with engine.connect() as db:
        after = contents(db)
    for row in (row for rows in after.values() for row in rows):
        assert row.pop("extra") is None
    assert after == before


def _rebuild_on_sqlite(next_migration, engine, names):
    if engine.dialect.name == "sqlite":
        next_migration(
            f"for name in {names}:\n        with op.batch_alter_table(name, recreate='always') as table:\n"
            "            table.add_column(sa.Column('extra', sa.Integer))"
        )


def test_a_migration_that_would_break_a_reference_changes_nothing(next_migration, sqlite_engine):
    with sqlite_engine.begin() as db:
        fill_every_table(db)
        before = contents(db)
    next_migration("op.execute('DELETE FROM responses')")
    with pytest.raises(DatabaseUnavailableError, match="broken a reference in comments; nothing was changed"):
        upgrade(sqlite_engine)
    with sqlite_engine.connect() as db:
        assert contents(db) == before


def test_references_are_still_checked_after_a_migration(new_database):
    engine = new_database()
    upgrade(engine)
    lost = {"id": "c1", "team_id": "T-NOBODY", "response_id": "r0", "question": "better", "text": "x"}
    with pytest.raises(IntegrityError), engine.begin() as db:
        db.execute(insert(metadata.tables["comments"]).values(**lost))


def test_references_are_still_checked_after_a_migration_that_failed(next_migration, sqlite_engine):
    with sqlite_engine.begin() as db:
        fill_every_table(db)
    next_migration("op.execute('DELETE FROM responses')")
    with pytest.raises(DatabaseUnavailableError):
        upgrade(sqlite_engine)
    with pytest.raises(IntegrityError), sqlite_engine.begin() as db:
        db.execute(text("DELETE FROM workspaces"))


def test_a_database_of_another_version_is_named_as_such(new_database):
    engine = new_database()
    upgrade(engine)
    with engine.begin() as db:
        db.execute(text("UPDATE alembic_version SET version_num = '9998'"))
    with pytest.raises(DatabaseUnavailableError, match="another version of nps-bot"):
        upgrade(engine)


def test_several_threads_may_migrate_an_empty_postgres_at_once(new_postgres):
    patience = {"options": "-c lock_timeout=20s"}  # who waits for ever fails instead
    url = make_url(new_postgres()).update_query_dict(patience).render_as_string(hide_password=False)
    everybody = Barrier(4)

    def start_a_bot(_):
        engine = open_engine(url)
        everybody.wait(timeout=10)
        upgrade(engine)
        with engine.connect() as db:
            names = set(tables_of(db))
        engine.dispose()
        return names

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(start_a_bot, range(4))) == [set(metadata.tables)] * 4


def test_two_processes_may_migrate_an_empty_postgres_at_once(new_postgres):
    url = new_postgres()
    bots = [subprocess.Popen([sys.executable, "-c", MIGRATE, url], stderr=subprocess.PIPE, text=True) for _ in range(2)]
    assert [(bot.communicate(timeout=60)[1], bot.returncode) for bot in bots] == [("", 0)] * 2
