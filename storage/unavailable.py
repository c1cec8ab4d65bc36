"""What is wrong with a database that can't be used, as a sentence with the cure."""

import sqlite3

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, TimeoutError  # noqa: A004 (of the pool)

_WRITE = "Check DATABASE_URL, and that whoever runs nps-bot may write the file and its folder."
_ROOM = "Make room on its disk; nothing is half-written."
_WAIT = "Something else has held it for long: try again, or look for what it is."
_SERVER = "Check DATABASE_URL (user, password, host and name), that the server runs, and that it takes connections."
_ON_SQLITE = {
    sqlite3.SQLITE_PERM: _WRITE,
    sqlite3.SQLITE_READONLY: _WRITE,
    sqlite3.SQLITE_CANTOPEN: _WRITE,
    sqlite3.SQLITE_FULL: _ROOM,
    sqlite3.SQLITE_BUSY: _WAIT,
    sqlite3.SQLITE_LOCKED: _WAIT,
    sqlite3.SQLITE_NOTADB: "Check DATABASE_URL: what it names is a file of another kind.",
    sqlite3.SQLITE_CORRUPT: "The file is damaged: go back to your newest backup.",
    sqlite3.SQLITE_IOERR: "Check its disk.",
}
# The beginnings of PostgreSQL's codes, the longer ones first; none where no connection was made.
_ON_POSTGRESQL = {
    "42501": "Let the user of DATABASE_URL create tables in it and change them.",
    "53100": _ROOM,
    "55P03": _WAIT,
    "57014": _WAIT,
    "": _SERVER,
}
_WORLD = ("08", "28", "3D", "42501", "53", "55P03", "57", "58", "XX001")


class DatabaseUnavailableError(RuntimeError):
    """The database can't be reached or used; the message names the cure."""


def explained(error: DBAPIError | TimeoutError, url: URL | None = None) -> str | None:
    """Say what is wrong and how it is mended; none where the mistake is ours. The password is never shown."""
    if isinstance(error, TimeoutError):
        return f"The database can't be used: no connection came free in time. {_WAIT}"
    cure = _cure(error)
    return None if cure is None else f"The database {_named(url)}can't be used: {_first_line(error)}. {cure}"


def _cure(error: DBAPIError) -> str | None:
    code: int | None = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return _ON_SQLITE.get(code & 0xFF)
    state: str | None = getattr(error.orig, "sqlstate", None)
    connecting = state is None and error.statement is None
    if connecting or error.connection_invalidated or (state or "").startswith(_WORLD):
        return next(cure for begins, cure in _ON_POSTGRESQL.items() if (state or "").startswith(begins))
    return None


def _named(url: URL | None) -> str:
    # As it was written, so without the name of our dialect; and without the query part: a password may stand there too.
    shown = None if url is None else url.set(drivername=url.get_backend_name(), query={})
    return "" if shown is None else f"{shown.render_as_string()} "


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0] if error.orig else str(error)
