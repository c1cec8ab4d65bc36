"""What an import asks of the database, in batches, so that its memory does not grow with the file."""

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, text

from storage.schema import responses

_CACHE_KIB = 131_072

# Joined with a table made of one parameter: "in" a list of pairs has SQLite read all that was ever imported, at every
# batch, and a VALUES of so many rows takes SQLAlchemy longer to write than the databases to answer.
_FOUND = """
    SELECT responses.person_id, responses.answered_at, responses.score FROM {wanted} JOIN responses
    ON responses.survey_id = :survey AND responses.source = 'import'
    AND responses.person_id = {person_id} AND responses.answered_at = {at}
"""
_WANTED = {
    "sqlite": _FOUND.format(
        wanted="json_each(:pairs) AS wanted CROSS",
        person_id="json_extract(wanted.value, '$.person_id')",
        at="json_extract(wanted.value, '$.at')",
    ),
    "postgresql": _FOUND.format(
        wanted="json_to_recordset(CAST(:pairs AS json)) AS wanted(person_id bigint, at timestamptz)",
        person_id="wanted.person_id",
        at="wanted.at",
    ),
}


def hold_imports(db: Connection, team_id: str) -> None:
    """Let no other import into this workspace go on until this transaction ends; everything else does.

    On SQLite every transaction that writes is alone anyway; there it gets room, since ids are random and each row
    lands on other pages than the one before.
    """
    if db.dialect.name == "postgresql":
        db.execute(text("SELECT pg_advisory_xact_lock(hashtext('import'), hashtext(:team))"), {"team": team_id})
    else:
        db.execute(text(f"PRAGMA cache_size = -{_CACHE_KIB}"))


def imported_scores(
    db: Connection, survey_id: int, answers: Iterable[tuple[int, datetime]]
) -> dict[tuple[int, datetime], int]:
    """Give those of the answers, by person and UTC instant, that were imported into a survey before, with scores."""
    c, on_sqlite = responses.c, db.dialect.name == "sqlite"
    query = text(_WANTED[db.dialect.name]).columns(c.person_id, c.answered_at, c.score)
    pairs = [{"person_id": person_id, "at": _stored(at, on_sqlite=on_sqlite)} for person_id, at in answers]
    rows = db.execute(query, {"survey": survey_id, "pairs": json.dumps(pairs)})
    return {(person_id, at): score for person_id, at, score in rows}


def _stored(at: datetime, *, on_sqlite: bool) -> str:
    # SQLite compares instants as the text that SQLAlchemy keeps: six digits, no zone.
    return (at.replace(tzinfo=None) if on_sqlite else at).isoformat(" ", "microseconds")
