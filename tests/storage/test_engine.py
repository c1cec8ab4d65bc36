"""Opening a database: what may stand in DATABASE_URL, and what is said when it can't be used."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import product
from time import monotonic

import pytest
from sqlalchemy import create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError

from storage.engine import (
    BUSY_TIMEOUT_MS,
    BadDatabaseUrlError,
    empty_log,
    open_engine,
    parse_url,
    read_only,
    wal_is_safe,
)
from storage.migrate import upgrade
from storage.unavailable import DatabaseUnavailableError, explained

NO_ADDRESS = "DATABASE_URL is not a database address. Use sqlite:///nps.db or postgresql://user:password@host/name."
NO_FILE = "DATABASE_URL must name a file, such as sqlite:///nps.db: answers have to last."
SECRET = "s3cret-word"


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", NO_ADDRESS),
        ("nps.db", NO_ADDRESS),
        ("sqlite:/nps.db", NO_ADDRESS),
        ("sqlite://", NO_FILE),
        ("sqlite:///", NO_FILE),
        ("sqlite:///:memory:", NO_FILE),
        ("mysql://me@host/nps", "DATABASE_URL names 'mysql'; the bot works with sqlite:///FILE and postgresql://…"),
        (
            "postgresql+asyncpg://me@host/nps",
            "DATABASE_URL names 'postgresql+asyncpg'; the bot works with sqlite:///FILE and postgresql://…",
        ),
    ],
)
def test_an_address_that_cannot_work_gets_its_sentence(url, sentence):
    with pytest.raises(BadDatabaseUrlError) as caught:
        open_engine(url)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me:secret@host:port/nps",
        "postgresql://me:half@sec@host/nps",
        "postgresql://me:half@sec:ret@host/nps",
        "postgresql://me@host/nps?password=half@secret",
        "postgresql://me:secret@two..dots/nps",
        "sqlite+aiosqlite:///nps.db",
        "sqlite:///file:nps?mode=memory&uri=true",
    ],
)
def test_a_slip_in_the_address_gets_a_sentence_too(url):
    with pytest.raises(BadDatabaseUrlError) as caught:
        open_engine(url)
    assert "DATABASE_URL" in str(caught.value)
    assert "sec" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_way_to_write_postgresql_means_psycopg(scheme):
    parsed = parse_url(f"{scheme}://me:word@host:5433/nps?sslmode=require")
    assert parsed.render_as_string(hide_password=False) == "postgresql+psycopg://me:word@host:5433/nps?sslmode=require"


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://me:{SECRET}@127.0.0.1:1/nps",
        f"postgresql://me@127.0.0.1:1/nps?password={SECRET}",
    ],
)
def test_an_unreachable_server_is_named_without_the_password(url):
    engine = open_engine(url)
    with pytest.raises(DatabaseUnavailableError) as caught:
        upgrade(engine)
    assert "127.0.0.1" in str(caught.value)
    assert "Check DATABASE_URL (user, password, host and name), that the server runs" in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path):
    (tmp_path / "file").touch()
    engine = open_engine(f"sqlite:///{tmp_path}/file/nps.db")
    with pytest.raises(DatabaseUnavailableError) as caught:
        upgrade(engine)
    assert f"{tmp_path}/file/nps.db can't be used: unable to open database file." in str(caught.value)
    assert "that whoever runs nps-bot may write the file and its folder" in str(caught.value)


def test_a_file_that_is_no_database_is_named(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("Dear all, " * 200)
    engine = open_engine(f"sqlite:///{path}")
    with pytest.raises(DatabaseUnavailableError, match=r"file is not a database\. Check .* a file of another kind"):
        upgrade(engine)
    assert path.read_text() == "Dear all, " * 200


def test_a_damaged_file_is_named(tmp_path):
    whole = tmp_path / "whole.db"
    upgrade(open_engine(f"sqlite:///{whole}"))
    half = tmp_path / "half.db"
    half.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    with pytest.raises(
        DatabaseUnavailableError, match=r"malformed\. The file is damaged: go back to your newest backup"
    ):
        upgrade(open_engine(f"sqlite:///{half}"))


def sentence_of(engine, statement):
    with pytest.raises(DBAPIError) as caught, engine.begin() as db:
        db.execute(text(statement))
    engine.dispose()
    return explained(caught.value)


def test_a_file_that_may_only_be_read_is_said_with_the_cure(sqlite_engine):
    engine = create_engine(f"sqlite:///file:{sqlite_engine.url.database}?mode=ro&uri=true")
    assert sentence_of(engine, "DELETE FROM audit") == (
        "The database can't be used: attempt to write a readonly database. Check DATABASE_URL, and that whoever runs "
        "nps-bot may write the file and its folder."
    )


def test_a_user_without_rights_is_said_with_the_cure(new_postgres):
    url = make_url(new_postgres())
    engine = open_engine(url.render_as_string(hide_password=False))
    upgrade(engine)
    assert "Let the user of DATABASE_URL create tables in it" in sentence_of(
        engine, "SET LOCAL ROLE pg_read_all_stats; DELETE FROM audit"
    )


def test_who_is_not_known_to_the_server_is_told_where_to_look(new_postgres):
    engine = open_engine(make_url(new_postgres()).set(username="nobody").render_as_string(hide_password=False))
    with pytest.raises(DatabaseUnavailableError, match=r'role "nobody" does not exist. Check DATABASE_URL \(user'):
        upgrade(engine)


def test_a_mistake_of_our_own_is_not_explained_away(sqlite_engine, postgres_engine):
    for engine in (sqlite_engine, postgres_engine):
        assert sentence_of(engine, "SELECT nothing FROM nowhere") is None


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 44, 9), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_the_write_ahead_log_is_used_where_it_cannot_corrupt(version, safe):
    assert wal_is_safe(version) is safe


def test_sqlite_is_opened_for_answers_that_last(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/nps.db")
    with engine.connect() as db:
        found = {
            name: db.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("foreign_keys", "synchronous", "journal_mode", "busy_timeout")
        }
    engine.dispose()
    journal = "wal" if wal_is_safe(sqlite3.sqlite_version_info) else "truncate"
    assert found == {"foreign_keys": 1, "synchronous": 2, "journal_mode": journal, "busy_timeout": 10_000}


@pytest.mark.parametrize("journal", ["TRUNCATE", "WAL"])
def test_what_is_deleted_is_in_no_file_any_more(tmp_path, journal):
    """Neither in the database's free pages nor in the log beside it: both would go into every backup."""
    engine = open_engine(f"sqlite:///{tmp_path}/nps.db")
    event.listen(engine, "connect", lambda driver, _: driver.execute(f"PRAGMA journal_mode = {journal}").close())
    with engine.begin() as db:
        db.execute(text("CREATE TABLE said (words TEXT)"))
        db.execute(text("INSERT INTO said VALUES (:words)"), [{"words": f"{SECRET} {'x' * n}"} for n in range(300)])
    assert SECRET.encode() in everything_beside(tmp_path)
    with engine.begin() as db:
        db.execute(text("DELETE FROM said"))
    empty_log(engine)
    assert SECRET.encode() not in everything_beside(tmp_path)
    engine.dispose()


def everything_beside(folder):
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_cutting_the_log_waits_for_no_reader(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/nps.db")
    event.listen(engine, "connect", lambda driver, _: driver.execute("PRAGMA journal_mode = WAL").close())
    with engine.begin() as db:
        db.execute(text("CREATE TABLE said (words TEXT)"))
    with closing(sqlite3.connect(tmp_path / "nps.db", isolation_level=None)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM said").fetchall()
        with engine.begin() as db:
            db.execute(text("INSERT INTO said VALUES ('new')"))
        began = monotonic()
        empty_log(engine)
        assert monotonic() - began < BUSY_TIMEOUT_MS / 2_000
    engine.dispose()


def test_on_postgresql_those_who_only_read_see_one_state_and_the_others_all_that_is_committed(postgres_engine):
    isolation, ours = text("SHOW transaction_isolation"), text("SELECT count(*) FROM workspaces")
    with postgres_engine.connect() as db:
        only = [db.connection.driver_connection]
    for engine, expected in 2 * [(read_only(postgres_engine), "repeatable read"), (postgres_engine, "read committed")]:
        with engine.connect() as db:
            assert [db.scalar(isolation), db.connection.driver_connection] == [expected, *only]
    with read_only(postgres_engine).connect() as reading, postgres_engine.connect() as seeing:
        assert reading.scalar(ours) == seeing.scalar(ours) == 0
        with postgres_engine.begin() as db:
            db.execute(text("INSERT INTO workspaces (team_id, name, created_at) VALUES ('T1', 'Acme', now())"))
        assert (reading.scalar(ours), seeing.scalar(ours)) == (0, 1)


def test_a_reader_of_the_same_file_does_not_wait_for_a_writer_to_begin(sqlite_engine):
    """The command line reads while the bot writes: BEGIN IMMEDIATE would make it wait."""
    other = open_engine(str(sqlite_engine.url))
    with sqlite_engine.begin(), read_only(other).connect() as db:
        assert db.execute(text("SELECT count(*) FROM people")).scalar_one() == 0
    other.dispose()


def test_writers_from_many_threads_and_two_processes_queue_instead_of_failing(sqlite_engine):
    second = open_engine(str(sqlite_engine.url))
    with sqlite_engine.begin() as db:
        db.execute(text("CREATE TABLE counter AS SELECT 0 AS n"))

    def count_one_up(engine):
        with engine.begin() as db:
            n = db.execute(text("SELECT n FROM counter")).scalar_one()
            db.execute(text("UPDATE counter SET n = :n"), {"n": n + 1})

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(count_one_up, [engine for engine, _ in product([sqlite_engine, second], range(30))]))
    second.dispose()
    with sqlite_engine.connect() as db:
        assert db.execute(text("SELECT n FROM counter")).scalar_one() == 60


def test_a_missing_driver_is_named_with_its_cure(monkeypatch):
    monkeypatch.setattr("storage.engine.find_spec", lambda name: None if name == "psycopg" else True)
    with pytest.raises(BadDatabaseUrlError, match=r"install nps-bot with \[postgres\]"):
        open_engine("postgresql://me@127.0.0.1/nps")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_new_file_and_those_beside_it_are_their_owners_alone(tmp_path):
    before = os.umask(0)
    try:
        engine = open_engine(f"sqlite:///{tmp_path}/nps.db")
        upgrade(engine)
        with engine.begin() as db:
            db.execute(text("CREATE TABLE said (words TEXT)"))
            made = {file.name: oct(file.stat().st_mode & 0o777) for file in tmp_path.iterdir()}
        engine.dispose()
    finally:
        os.umask(before)
    assert made == dict.fromkeys(made, "0o600")
    assert "nps.db" in made
