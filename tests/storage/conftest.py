"""Databases in states that the shared fixtures do not offer: empty ones, and one with a workspace in it."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from sqlalchemy import Engine, insert

from storage.engine import open_engine
from storage.schema import workspaces
from tests.storage.answer_ledger import Ledger, open_ledger
from tests.storage.one_row_each import NOON


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
