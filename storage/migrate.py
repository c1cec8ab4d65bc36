"""Bringing a database's tables up to date."""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from storage.engine import check_references
from storage.postgres import take_time
from storage.unavailable import DatabaseUnavailableError, explained

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x6E7073  # any number, the same in every process


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations that are missing. Safe to call from several processes. Raises DatabaseUnavailableError."""
    try:
        if revision == "head" and _is_current(engine):
            return
        _migrate(engine, revision)
    except DBAPIError as error:
        sentence = explained(error, engine.url)
        if sentence is None:
            raise
        raise DatabaseUnavailableError(sentence) from error


def newest_revision() -> str:
    """Give the newest migration's id: files are named by it, in order."""
    return _newest_in(MIGRATIONS)


@cache  # a new version that is laid over this one while it runs brings migrations that it does not know
def _newest_in(folder: Path) -> str:
    return max(path.name for path in (folder / "versions").glob("[0-9]*.py"))[:4]


def revision_of(engine: Engine) -> str | None:
    """Tell which migration a database has come to; none for one without tables."""
    with engine.connect() as db:
        if not db.dialect.has_table(db, "alembic_version"):
            return None
        revision: str | None = db.scalar(text("SELECT version_num FROM alembic_version"))
        return revision


def _is_current(engine: Engine) -> bool:
    # Importing Alembic costs a third of a second; a bot that starts on an up-to-date database does without.
    return revision_of(engine) == newest_revision()


def _migrate(engine: Engine, revision: str) -> None:
    from alembic import command  # noqa: PLC0415 (see _is_current)
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect() as db:
        config.attributes["connection"] = db
        # Rebuilding a table with the checks on would delete every row that refers to it, without an error.
        check_references(db, on=False)
        try:
            with db.begin():
                take_time(db)
                if db.dialect.name == "postgresql":
                    db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
                command.upgrade(config, revision)
                _check_foreign_keys(db)
        except CommandError as error:
            raise DatabaseUnavailableError(
                f"The database was brought up to date by another version of nps-bot ({error}). Start that one, or a "
                "newer one."
            ) from error
        finally:
            check_references(db, on=True)


def _check_foreign_keys(db: Connection) -> None:
    if db.dialect.name == "sqlite" and (broken := db.execute(text("PRAGMA foreign_key_check")).first()):
        raise DatabaseUnavailableError(
            f"A migration would have broken a reference in {broken[0]}; nothing was changed."
        )
