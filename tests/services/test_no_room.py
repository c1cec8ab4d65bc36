"""SQLite has no room left, or somebody else holds it: an error, nothing half-written, and on it goes afterwards."""

import sqlite3
from contextlib import contextmanager

import pytest
from sqlalchemy.exc import OperationalError

from bot.core.survey.plan import Privacy


@pytest.fixture
def asked(company):
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    company.click("UANA", 9)
    return company


def pragma(company, words):
    with company.engine.connect() as db:
        return db.connection.driver_connection.execute(f"PRAGMA {words}").fetchone()[0]


@contextmanager
def no_room(company):
    pragma(company, f"max_page_count = {pragma(company, 'page_count')}")
    yield
    pragma(company, "max_page_count = 1000000")


def test_on_a_full_disk_nothing_is_half_written_and_the_words_go_in_once_there_is_room(asked):
    long = "so many reasons " * 4_000
    with no_room(asked):
        before = asked.contents()
        with pytest.raises(OperationalError, match="database or disk is full"):
            asked.types("UANA", long, key="one")
        assert asked.contents() == before
    asked.types("UANA", long, key="one")
    assert asked.contents()["comments"][0]["text"].strip() == long.strip()


def test_a_click_on_a_database_that_somebody_else_holds_is_an_error_and_counts_once_it_is_free(asked):
    pragma(asked, "journal_mode = TRUNCATE")
    pragma(asked, "busy_timeout = 50")
    other = sqlite3.connect(asked.engine.url.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError, match="database is locked"):
        asked.click("UBEN", 3)
    other.execute("ROLLBACK")
    other.execute("BEGIN")
    other.execute("SELECT * FROM asks").fetchone()  # a reader is in the way of the commit itself
    with pytest.raises(OperationalError, match="database is locked"):
        asked.click("UBEN", 3)
    other.close()
    asked.click("UBEN", 3)
    assert sorted(answer.score for answer in asked.answers()) == [3, 9]
