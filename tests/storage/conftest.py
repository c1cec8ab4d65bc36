"""Databases in states that the shared fixtures do not offer: empty ones, and one with a workspace in it."""

import os
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from answer_ledger import Ledger, open_ledger
from one_row_each import NOON
from sqlalchemy import Engine, create_engine, insert, make_url, text

from storage.engine import open_engine, parse_url
from storage.schema import metadata, workspaces


@pytest.fixture
def new_postgres(postgres_url: str) -> Iterator[Callable[[], str]]:
    """Make a PostgreSQL database without any table, as often as asked, and give its address."""
    admin = create_engine(parse_url(postgres_url), isolation_level="AUTOCOMMIT")
    numbers, made = count(1), []

    def make() -> str:
        made.append(f"nps_empty_{os.getpid()}_{next(numbers)}")
        with admin.connect() as db:
            db.execute(text(f"DROP DATABASE IF EXISTS {made[-1]} WITH (FORCE)"))
            db.execute(text(f"CREATE DATABASE {made[-1]}"))
        return make_url(postgres_url).set(database=made[-1]).render_as_string(hide_password=False)

    yield make
    with admin.connect() as db:
        for name in made:
            db.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def new_database(request, tmp_path) -> Iterator[Callable[[], Engine]]:
    """Make a database of each kind without any table, as often as asked."""
    numbers, made = count(1), []

    def make() -> Engine:
        if request.param == "sqlite":
            url = f"sqlite:///{tmp_path / f'empty-{next(numbers)}.db'}"
        else:
            url = request.getfixturevalue("new_postgres")()
        made.append(open_engine(url))
        return made[-1]

    if request.param == "postgres":
        request.getfixturevalue("new_postgres")  # set up first, so that it is torn down last
    yield make
    for engine in made:
        engine.dispose()


@pytest.fixture(scope="session")
def kept_postgres(postgres_url: str, postgres_template: str) -> Iterator[Engine]:
    """One clone for all tests of this folder: emptying its tables is a hundred times as fast as a clone for each."""
    admin = create_engine(parse_url(postgres_url), isolation_level="AUTOCOMMIT")
    name = f"nps_storage_{os.getpid()}"
    with admin.connect() as db:
        db.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        db.execute(text(f"CREATE DATABASE {name} TEMPLATE {postgres_template}"))
    engine = open_engine(make_url(postgres_url).set(database=name).render_as_string(hide_password=False))
    yield engine
    engine.dispose()
    with admin.connect() as db:
        db.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def postgres_engine(kept_postgres: Engine) -> Engine:
    with kept_postgres.begin() as db:
        for table in reversed(metadata.sorted_tables):
            db.execute(table.delete())
    return kept_postgres


@pytest.fixture
def workspace(engine: Engine) -> Engine:
    """Each database in turn, with the workspace T1 in it."""
    return _with_workspace(engine)


@pytest.fixture
def postgres_workspace(postgres_engine: Engine) -> Engine:
    return _with_workspace(postgres_engine)


def _with_workspace(engine: Engine) -> Engine:
    with engine.begin() as db:
        db.execute(insert(workspaces).values(team_id="T1", name="Acme", created_at=NOON))
    return engine


@pytest.fixture
def sqlite_workspace(sqlite_engine: Engine) -> Engine:
    return _with_workspace(sqlite_engine)


@pytest.fixture
def ledger(workspace: Engine) -> Iterator[Ledger]:
    """A survey with its answers in an open transaction, on each database in turn."""
    with open_ledger(workspace) as ledger:
        yield ledger
