"""Migrations: they lead exactly to the models, and nobody loses a row on the way."""

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from zoneinfo import ZoneInfo

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st
from sqlalchemy import CheckConstraint, insert, inspect, make_url, text
from sqlalchemy.exc import IntegrityError

from bot.core.clock.wave import Every, Unit
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.measure import Measure
from bot.core.survey.plan import SummaryEvery, SurveyPlan
from bot.core.themes import told_by
from storage import migrate
from storage.engine import open_engine
from storage.migrate import MIGRATIONS, newest_revision, upgrade
from storage.queries.numbers.tallies import ask_tallies
from storage.queries.survey.surveys import surveys_of
from storage.schema import metadata
from storage.unavailable import DatabaseUnavailableError
from tests.examples import examples
from tests.storage.one_row_each import contents, fill_every_table, row_counts, tables_of

REVISIONS = [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]
MIGRATE = "import sys; from storage.engine import *; from storage.migrate import *; upgrade(open_engine(sys.argv[1]))"


def test_the_newest_revision_is_the_head_of_the_chain():
    assert newest_revision() == REVISIONS[-1]


def test_the_migrations_lead_exactly_to_the_models(engine):
    with engine.connect() as db:

        def is_meant(thing, *_):
            return thing.info.get("only_on", db.dialect.name) == db.dialect.name

        same = {"compare_type": True, "compare_server_default": True, "include_object": is_meant}
        context = MigrationContext.configure(db, opts=same)
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
    assert {name for name, sql in made if "WITHOUT ROWID" in sql} >= {"responses", "comments", "conversations"}


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
@pytest.mark.parametrize("new_database", ["sqlite"], indirect=True)
def test_an_upgrade_from_any_revision_keeps_every_row_of_every_table(new_database, revision):
    """SQLite's tables are made anew by most migrations, and their rows copied."""
    check_upgrade(new_database(), revision)


@pytest.mark.parametrize("new_database", ["postgres"], indirect=True)
@examples(4, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@example(REVISIONS[-2])
@given(st.sampled_from(REVISIONS))
def test_so_does_one_on_postgresql_from_some_of_them_each_time(new_database, revision):
    check_upgrade(new_database(), revision)


def check_upgrade(engine, revision):
    upgrade(engine, revision)
    with engine.begin() as db:
        fill_every_table(db)
        before = row_counts(db)
    upgrade(engine)
    with engine.connect() as db:
        assert set(before.values()) == {1}
        after = {name: n for name, n in row_counts(db).items() if name in before}
        for sums in ("tallies", "ask_tallies"):  # of which more are kept by now
            assert after.pop(sums, 1) >= before.pop(sums, 1)
        assert after == before
        if revision < "0035":  # later, that row is of what is counted itself
            (team,) = db.scalars(text("SELECT team_id FROM workspaces"))
            assert not ask_tallies.cells_that_differ(db, team)
            assert not ask_tallies.people_that_differ(db, team)
            assert row_counts(db)["approached"] == 1
        if revision < "0043":  # likewise
            row = db.execute(WITH_ANSWER).one()
            assert (row.survey, row.person) == (row.of_survey, row.of_person)
            assert row.words == told_by(row.said, None) != ""


WITH_ANSWER = text(
    "SELECT c.survey_id AS survey, r.survey_id AS of_survey, c.person_id AS person, r.person_id AS of_person, "
    "c.words AS words, c.text AS said FROM comments c JOIN responses r ON r.id = c.response_id"
)

# A survey as the version before its settings stood in one document wrote it.
COLUMNS = {
    "name": "acme",
    "product": "Acme “Board”",
    "asker": "Me",
    "owner": "UDANA",
    "privacy": "confidential",
    "audience": {"people": ["UANA"], "guests": True},
    "summary_channel": "CNPS",
    "zone": "Asia/Tokyo",
    "hour": 0,
    "ask_from": 13,
    "ask_until": 15,
    "window_days": 30,
    "cooldown_days": 20,
    "reask_days": 45,
    "industry": "saas",
    "measures": "enps",
    "summary_every": "week",
    "goal": -5,
    "every": "13 weeks",
    "spread_days": 0,
    "sample_percent": 50,
    "daily_cap": 40,
    "team": "department",
    "team_cap": 3,
    "held_out_percent": 10,
    "segments": ["department", "城市"],
    "country": "JP",
    "language": "ja",
    "questions": {"ja": {"score": "お勧め?"}},
    "paused_at": None,
}
PLAN = SurveyPlan(
    name="acme",
    product="Acme “Board”",
    asker="Me",
    owners=("UDANA",),
    audience=Audience(people=("UANA",), guests=True),
    summary_channel="CNPS",
    zone=ZoneInfo("Asia/Tokyo"),
    hour=0,
    cases=(),  # until its file is applied again: people were told of none
    ask_from=13,
    ask_until=15,
    window_days=30,
    cooldown_days=20,
    reask_days=45,
    industry="saas",
    measures=Measure.ENPS,
    summary_every=SummaryEvery.WEEK,
    goal=-5,
    every=Every(13, Unit.WEEK),
    spread="at once",
    sample_percent=50,
    daily_cap=40,
    team="department",
    team_cap=3,
    held_out_percent=10,
    segments=("department", "城市"),
    country="JP",
    language="ja",
    questions={"ja": {"score": "お勧め?"}},
    paused=False,
)
NOTHING = ("summary_channel", "industry", "goal", "daily_cap", "team", "team_cap", "country")


@pytest.mark.parametrize(
    ("changes", "plan"),
    [
        ({}, PLAN),
        ({"spread_days": 20}, replace(PLAN, spread=20)),
        ({"spread_days": None, "every": "once"}, replace(PLAN, spread=None, every=None)),
        ({"spread_days": 0, "every": "once"}, replace(PLAN, spread=None, every=None)),
        (dict.fromkeys(("owner", *NOTHING)), replace(PLAN, owners=(), **dict.fromkeys(NOTHING))),
    ],
)
def test_every_setting_survives_the_move_into_one_document(new_database, changes, plan):
    engine = new_database()
    upgrade(engine, "0004")
    with engine.begin() as db:
        fill_every_table(db)
        old = tables_of(db)["surveys"]
        db.execute(old.update().values(**COLUMNS | changes))
    upgrade(engine)
    with engine.connect() as db:
        (team,) = db.scalars(text("SELECT team_id FROM surveys"))
        assert [survey.plan for survey in surveys_of(db, team)] == [plan]


@pytest.fixture
def next_migration(monkeypatch, tmp_path):
    """Write a migration after the newest, in a copy of the folder."""
    copy = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, copy)

    def write(body: str) -> None:
        (copy / "versions" / "9999_next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f"revision, down_revision = '9999', '{REVISIONS[-1]}'\n\ndef upgrade():\n    {body}\n"
        )
        monkeypatch.setattr(migrate, "MIGRATIONS", copy)  # not before: what is newest in a folder is looked for once

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
