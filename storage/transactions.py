"""One piece of work in one transaction, and what became of it where that is hard to tell."""

from collections.abc import Callable
from contextlib import suppress
from time import monotonic, sleep
from typing import TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from storage.engine import read_only
from storage.errors import LostConnectionError, OtherSchemaError, StaleRowError, is_lost, surely_undone
from storage.migrate import newest_revision

T = TypeVar("T")
TRIES = 10
FIRST_WAIT_S, LONGEST_WAIT_S = 0.05, 1.0
# What stands last in a transaction: PostgreSQL's name of it, none where it wrote nothing, and whose tables these are.
_LAST = {
    "postgresql": "SELECT pg_current_xact_id_if_assigned()::text, version_num FROM alembic_version",
    "sqlite": "SELECT NULL, version_num FROM alembic_version",
}
_FATE = text("SELECT pg_xact_status(CAST(:name AS xid8))")
_FUTURE = "22023"  # no transaction of that name was ever begun, as the database remembers it after a crash


def committed(engine: Engine, work: Callable[[Connection], T], patience_s: float) -> T:
    """Do work in one transaction and commit it, again on what is there now when it was surely undone.

    It was when a row changed under us (two clicks, two processes), a deadlock was lost, or the connection: after that
    one it is tried for patience_s seconds, since a database that starts again takes a few. A connection that breaks
    while it commits tells nothing; then PostgreSQL is asked by the transaction's name what became of it.

    Raises StaleRowError after TRIES collisions in a row, OtherSchemaError where the tables are of another version, and
    DBAPIError for all else, also for a commit of which nothing could be learned in time.
    """
    return _persistently(engine, lambda until: _commit(engine, work, until), patience_s)


def found(engine: Engine, work: Callable[[Connection], T], patience_s: float) -> T:
    """Do work that only reads, again for patience_s seconds when it lost its connection. Raises as committed does."""
    return _persistently(engine, lambda _: _read(engine, work), patience_s)


def _persistently(engine: Engine, attempt: Callable[[float], T], patience_s: float) -> T:
    until, wait_s, collisions = monotonic() + patience_s, 0.0, 0
    while True:
        try:
            return attempt(until)
        except StaleRowError:
            collisions += 1
            if collisions == TRIES:
                raise
        except LostConnectionError as lost:
            if monotonic() + wait_s >= until:
                raise lost.error from lost
            sleep(wait_s)
            wait_s = min(max(2 * wait_s, FIRST_WAIT_S), LONGEST_WAIT_S)
        except Exception:  # whatever it is, tables that this version does not know explain it
            with suppress(DBAPIError):
                check_schema(engine)
            raise


def _read(engine: Engine, work: Callable[[Connection], T]) -> T:
    with _connect(engine) as db:
        return surely_undone(lambda: work(db))


def _commit(engine: Engine, work: Callable[[Connection], T], until: float) -> T:
    with _connect(engine) as db:
        transaction = db.begin()
        with transaction:
            result = surely_undone(lambda: work(db))
            name = surely_undone(lambda: _last_look(db))
            try:
                transaction.commit()
            except DBAPIError as error:
                if not is_lost(error):
                    raise
                broken = error
            else:
                return result
    if name is None or not _went_through(engine, name, broken, until):
        raise LostConnectionError(broken)
    return result


def _connect(engine: Engine) -> Connection:
    try:
        return engine.connect()
    except DBAPIError as error:
        if engine.dialect.name == "sqlite":  # where a file can't be opened, it can't in a second either
            raise
        raise LostConnectionError(error) from error


def _last_look(db: Connection) -> str | None:
    name, revision = db.exec_driver_sql(_LAST[db.dialect.name]).one()
    _check(revision)
    return None if name is None else str(name)


def check_schema(engine: Engine) -> None:
    """Raise OtherSchemaError where another version of nps-bot has brought the tables up to date."""
    with read_only(engine).connect() as db:
        _check(db.scalar(text("SELECT version_num FROM alembic_version")))


def _check(revision: str | None) -> None:
    if revision != newest_revision():
        raise OtherSchemaError(str(revision), newest_revision())


def _went_through(engine: Engine, name: str, broken: DBAPIError, until: float) -> bool:
    """Ask PostgreSQL for a transaction's fate. Raises the error with which it broke when nothing is known in time."""
    while True:
        fate = _fate(engine, name)
        if fate in {"committed", "aborted"}:
            return fate == "committed"
        if monotonic() >= until:
            raise broken
        sleep(FIRST_WAIT_S)


def _fate(engine: Engine, name: str) -> str | None:
    try:
        with engine.connect() as db:
            fate: str | None = db.scalar(_FATE, {"name": name})
            return fate
    except DBAPIError as error:
        return "aborted" if getattr(error.orig, "sqlstate", None) == _FUTURE else None
