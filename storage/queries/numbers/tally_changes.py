"""Tallies, kept as answers come: every answer stands in one cell for the whole survey and in one for each segment.

Cells that have fallen to zero stay, since emptying one costs nothing in a click and deleting it a statement more; they
go when answers are imported, and when everything is counted anew.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, and_, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from bot.core.conversation.answer import Source
from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import Band, band_of
from storage.schema import NEVER, responses, tallies

WHOLE = ""
"""The property, and its value, under which all answers of a survey are counted."""
COUNTS = ("detractors", "passives", "promoters", "live")
KEY = ("team_id", "survey_id", "property", "answered", "superseded", "value")
_UNIQUE = [column.name for column in tallies.primary_key]
_PLACE = {Band.DETRACTOR: 0, Band.PASSIVE: 1, Band.PROMOTER: 2}
_LIVE = 3


class Tallied(NamedTuple):
    """What of an answer decides in which cells it counts."""

    team_id: str
    survey_id: int
    kind: str
    score: int
    source: str
    answered_day: date
    segments: Mapping[str, str]


TALLIED = tuple(responses.c[name] for name in Tallied._fields)

Cell = tuple[str, int, str, int, int, str]  # as KEY


class Changes:
    """What a transaction does to the tallies, gathered so that it takes one statement in the end."""

    def __init__(self) -> None:
        self._cells: dict[Cell, list[int]] = {}

    def add(self, answer: Tallied) -> None:
        """Count an answer that nothing supersedes."""
        self._put(answer, NEVER, 1, {WHOLE: WHOLE, **answer.segments})

    def supersede(self, answer: Tallied, day: date) -> None:
        """Move an answer that counted without an end to those that are superseded on a day."""
        properties = {WHOLE: WHOLE, **answer.segments}
        self._put(answer, NEVER, -1, properties)
        self._put(answer, day.toordinal(), 1, properties)

    def _put(self, answer: Tallied, superseded: int, sign: int, properties: Mapping[str, str]) -> None:
        if answer.kind == AskKind.REASK:
            return  # never enters a score
        answered, band = answer.answered_day.toordinal(), _PLACE[band_of(answer.score)]
        for name, value in properties.items():
            key = (answer.team_id, answer.survey_id, name, answered, superseded, value)
            cell = self._cells.setdefault(key, [0, 0, 0, 0])
            cell[band] += sign
            cell[_LIVE] += sign * (answer.source != Source.IMPORT)

    def rows(self) -> list[tuple[str | int, ...]]:
        """Give the changed cells in one fixed order: two bots that wait for each other's would wait for ever."""
        return [(*cell, *self._cells[cell]) for cell in sorted(self._cells)]


def keep(db: Connection, changes: Changes) -> None:
    """Bring the tallies up to what has happened to the answers in this transaction."""
    if rows := changes.rows():
        # Past SQLAlchemy's types, which cost a third of what this adds to a click; texts are clean already.
        db.exec_driver_sql(_add_up_row(db.dialect.name), rows)


@cache
def _add_up_row(dialect: str) -> str:
    mark = "%s" if dialect == "postgresql" else "?"
    values = ", ".join([mark] * len(KEY + COUNTS))
    sums = ", ".join(f"{name} = tallies.{name} + excluded.{name}" for name in COUNTS)
    return (
        f"INSERT INTO tallies ({', '.join(KEY + COUNTS)}) VALUES ({values}) "  # noqa: S608 (names of our own)
        f"ON CONFLICT ({', '.join(_UNIQUE)}) DO UPDATE SET {sums}"
    )


_EMPTY = and_(*(tallies.c[name] == 0 for name in COUNTS))


def drop_empty(db: Connection, survey_id: int) -> None:
    """Delete a survey's cells in which nothing is left."""
    db.execute(delete(tallies).where(tallies.c.survey_id == survey_id, _EMPTY))


@cache
def added_up(dialect: str) -> Insert:
    """Give the insert that adds to cells that are there already."""
    new = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(tallies)
    return new.on_conflict_do_update(
        index_elements=_UNIQUE, set_={name: tallies.c[name] + new.excluded[name] for name in COUNTS}
    )
