"""The company on each database in turn, on one of them, or made anew for every example of a property."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from small_company import Company
from sqlalchemy import Engine, create_engine, event, make_url, text

from bot.demo.clock import SettableClock
from storage.engine import open_engine, parse_url
from storage.schema import metadata

# One database of each kind for all tests of this folder: emptying its tables is a hundred times as fast as a clone for
# each test, and SQLAlchemy compiles every statement once for each engine.


@pytest.fixture(scope="session")
def kept_sqlite(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path = tmp_path_factory.mktemp("services") / "kept.db"
    shutil.copy(migrated_file, path)
    engine = open_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _hurry)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def kept_postgres(postgres_url: str, postgres_template: str) -> Iterator[Engine]:
    admin = create_engine(parse_url(postgres_url), isolation_level="AUTOCOMMIT")
    name = f"nps_services_{os.getpid()}"
    with admin.connect() as db:
        db.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        db.execute(text(f"CREATE DATABASE {name} TEMPLATE {postgres_template}"))
    engine = open_engine(make_url(postgres_url).set(database=name).render_as_string(hide_password=False))
    event.listen(engine, "connect", _hurry)
    yield engine
    engine.dispose()
    with admin.connect() as db:
        db.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


def _hurry(driver, _entry) -> None:
    """Do not wait for the disk: nobody pulls the plug here, and a story of months has thousands of commits."""
    sqlite = isinstance(driver, sqlite3.Connection)
    driver.execute("PRAGMA synchronous = OFF" if sqlite else "SET synchronous_commit TO off")
    driver.commit()


def _emptied(engine: Engine) -> Engine:
    with engine.begin() as db:
        for table in reversed(metadata.sorted_tables):
            db.execute(table.delete())
    return engine


@pytest.fixture
def sqlite_engine(kept_sqlite: Engine) -> Engine:
    return _emptied(kept_sqlite)


@pytest.fixture
def postgres_engine(kept_postgres: Engine) -> Engine:
    return _emptied(kept_postgres)


@pytest.fixture
def company(engine: Engine, clock: SettableClock) -> Company:
    """Half past nine on a Tuesday in Berlin; nobody was asked anything yet."""
    return _with_people(Company(engine, clock))


@pytest.fixture
def sqlite_company(sqlite_engine: Engine, clock: SettableClock) -> Company:
    """On the faster database, for stories of a year."""
    return _with_people(Company(sqlite_engine, clock))


@pytest.fixture
def postgres_company(postgres_engine: Engine, clock: SettableClock) -> Company:
    """On the one database on which two processes really act at once."""
    return _with_people(Company(postgres_engine, clock))


@pytest.fixture(scope="session")
def new_company(kept_sqlite: Engine) -> Callable[[SettableClock], Company]:
    """Found a company without people as often as asked: each closes the one before."""
    return lambda clock: Company(_emptied(kept_sqlite), clock)


def _with_people(company: Company) -> Company:
    company.hire("UANA", "UBEN", "UCHLOE")
    return company
