"""The company on SQLite, on PostgreSQL, or made anew for every example of a property."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Engine, or_, select, text

from bot.demo.clock import SettableClock
from storage.schema import comments, responses
from tests.services.small_company import Company

_ASTRAY = (
    select(comments.c.id)
    .join(responses, comments.c.response_id == responses.c.id)
    .where(or_(*(comments.c[name].is_distinct_from(responses.c[name]) for name in ("survey_id", "person_id"))))
)


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Engine:
    """SQLite, the faster one, unless a test says ON_EACH_DATABASE."""
    return request.getfixturevalue(f"{getattr(request, 'param', 'sqlite')}_engine")


@pytest.fixture
def company(database: Engine, clock: SettableClock) -> Iterator[Company]:
    """Half past nine on a Tuesday in Berlin; nobody was asked anything yet.

    Whatever a test does, in the end no comment says that it is somebody's whom its answer does not name, and no row
    refers to what is not there: an import has SQLite not look.
    """
    yield _with_people(Company(database, clock))
    with database.connect() as db:
        assert db.scalars(_ASTRAY).all() == []
        if db.dialect.name == "sqlite":
            assert db.execute(text("PRAGMA foreign_key_check")).all() == []


@pytest.fixture
def postgres_company(postgres_engine: Engine, clock: SettableClock) -> Company:
    """On the one database on which two processes really act at once."""
    return _with_people(Company(postgres_engine, clock))


@pytest.fixture(scope="session")
def new_company(new_file: Callable[[], Engine]) -> Callable[[SettableClock], Company]:
    """Found a company without people as often as asked: each closes the one before."""
    return lambda clock: Company(new_file(), clock)


def _with_people(company: Company) -> Company:
    company.hire("UANA", "UBEN", "UCHLOE")
    return company
