"""What happens to answers, noted for the tallies as it happens, and folded into them a little later.

An answer is counted in a cell for the whole survey, one for each segment and one for each two: eleven with four. To
bring all of them up to date in a click made everybody wait who is counted in the same ones on that day. So a click only
appends what has changed; readers add it up with the cells (tallies.py), in one statement, and so see each change once
whether it is folded in by then or not.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from itertools import combinations
from typing import NamedTuple

from sqlalchemy import Connection, Integer, String, and_, bindparam, delete, exists, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from bot.core.conversation.answer import Source
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import MAY_CHANGE_FOR, OPEN_FOR
from bot.core.numbers.score import Band, band_of
from bot.core.survey.measure import SCALES
from storage.schema import BANDS, CORRECTED, NEVER, STEPS, responses, tallies, tally_changes

WHOLE = ""
"""The property, and its value, under which all answers of a survey are counted."""
DAILY = "day"
"""The other property, beside none, under which a survey's answers are counted by their day alone, whatever follows."""
MAY_CORRECT = (OPEN_FOR + MAY_CHANGE_FOR).days
"""Whoever gives another answer so soon corrects the first: nobody is asked by one survey twice within 30 days.

What is superseded later was somebody's answer on its day, and still is. Another number here means to count anew.
"""
COUNTS = (*BANDS, "live", *CORRECTED, *STEPS)
KEY = ("team_id", "survey_id", "property", "other", "answered", "superseded", "value", "other_value")
_NOTED = ("team_id", "survey_id", "answered", "superseded", "segments", *COUNTS)
_NOTHING = [0] * len(COUNTS)
_UNIQUE = [column.name for column in tallies.primary_key]
_NAMES = dict(zip((Band.DETRACTOR, Band.PASSIVE, Band.PROMOTER), BANDS, strict=True))


class Tallied(NamedTuple):
    """What of an answer decides in which cells it counts."""

    team_id: str
    survey_id: int
    kind: str
    score: int
    scale: str | None
    source: str
    answered_day: date
    segments: Mapping[str, str]


TALLIED = tuple(responses.c[name] for name in Tallied._fields)

Change = tuple[str | int, ...]  # as _NOTED
Cell = tuple[str, int, str, str, int, int, str, str]  # as KEY


def came(answer: Tallied) -> list[Change]:
    """Count an answer that nothing supersedes."""
    return _change(answer, NEVER, 1)


def went(answer: Tallied, day: date, *, by: Tallied | None, corrected: bool) -> list[Change]:
    """Move an answer that counted without an end to those that are superseded on a day. by: what its person said then.

    corrected: it was by a word about the same question, or taken back.
    """
    moved = _change(answer, NEVER, -1) + _change(answer, day.toordinal(), 1, corrected=corrected)
    return moved if by is None else moved + stepped(answer, day, by, 1)


def came_back(answer: Tallied, day: date) -> list[Change]:
    """Move an answer back to where it was before it was superseded on a day."""
    return _change(answer, day.toordinal(), -1) + _change(answer, NEVER, 1)


def _change(answer: Tallied, superseded: int, sign: int, *, corrected: bool = False) -> list[Change]:
    if answer.kind == AskKind.REASK:
        return []  # never enters a score
    band = _band_of(answer)
    counts = {band: sign, "live": sign * (answer.source != Source.IMPORT)}
    if corrected:
        counts[f"corrected_{band}"] = sign
    return [_noted(answer, superseded, answer.segments, counts)]


def stepped(answer: Tallied, day: date, by: Tallied, sign: int) -> list[Change]:
    """Count, or no more, how its person went from an answer to the next, in the groups in which both are."""
    if answer.kind == AskKind.REASK:
        return []
    both = dict(answer.segments.items() & by.segments.items())
    step = f"{_band_of(answer)}_to_{_band_of(by)}"
    return [_noted(answer, day.toordinal(), both, {step: sign})]


def _band_of(answer: Tallied) -> str:
    return _NAMES[band_of(answer.score, SCALES[answer.scale])]


def _noted(answer: Tallied, superseded: int, segments: Mapping[str, str], counts: Mapping[str, int]) -> Change:
    whose = (answer.team_id, answer.survey_id, answer.answered_day.toordinal(), superseded)
    return (*whose, json.dumps(dict(segments)), *(counts.get(name, 0) for name in COUNTS))


def keep(db: Connection, changes: Iterable[Change]) -> None:
    """Note what has happened to the answers in this transaction."""
    if rows := list(changes):
        # Past SQLAlchemy's types, which cost as much as the rest of it; texts are clean already.
        db.exec_driver_sql(_insert_rows(db.dialect.name, tally_changes.name, _NOTED), rows)


@cache
def _insert_rows(dialect: str, table: str, names: tuple[str, ...]) -> str:
    values = ", ".join(["%s" if dialect == "postgresql" else "?"] * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})"  # noqa: S608 (names of our own)


_HOLD, _TRY = (text(f"SELECT pg_{way}advisory_xact_lock(hashtext('tallies'), hashtext(:team))") for way in ("", "try_"))


def count_alone(db: Connection, team_id: str) -> None:
    """Wait until nobody else counts a workspace's answers in bulk, an import say, and keep others from it.

    Until this transaction ends. On SQLite every transaction that writes is alone anyway.
    """
    if db.dialect.name == "postgresql":
        db.execute(_HOLD, {"team": team_id})


def may_count(db: Connection, team_id: str) -> bool:
    """Do the same without waiting, where nobody else counts."""
    if db.dialect.name != "postgresql":
        return True
    return bool(db.scalar(_TRY, {"team": team_id}))


_OLDEST = (
    select(tally_changes.c.id)
    .where(tally_changes.c.team_id == bindparam("team", type_=String))
    .order_by(tally_changes.c.id)
    .limit(bindparam("at_most", type_=Integer))
)
ANY_CHANGE = exists().where(tally_changes.c.team_id == bindparam("team"))
_TAKE = delete(tally_changes).where(tally_changes.c.id.in_(_OLDEST)).returning(*(tally_changes.c[n] for n in _NOTED))


def fold(db: Connection, team_id: str, limit: int) -> int:
    """Add what has changed to the cells, so many changes at most. Gives how many; none while somebody else counts."""
    if not may_count(db, team_id):
        return 0
    taken, cells = db.execute(_TAKE, {"team": team_id, "at_most": limit}).all(), dict[Cell, list[int]]()
    for *whose, counts in ((*row[: -len(COUNTS)], row[-len(COUNTS) :]) for row in taken):
        for cell in _cells_of(*whose):
            before = cells.get(cell, _NOTHING)
            cells[cell] = [a + b for a, b in zip(before, counts, strict=True)]
    # In one fixed order: two that wait for each other's would wait for ever.
    rows = [(*cell, *cells[cell]) for cell in sorted(cells) if any(cells[cell])]
    if rows:
        db.exec_driver_sql(_add_rows(db.dialect.name), rows)
    return len(taken)


def _cells_of(
    team_id: str, survey_id: int, answered: int, superseded: int, segments: Mapping[str, str]
) -> Iterator[Cell]:
    for one, other in [(WHOLE, WHOLE), *((name, WHOLE) for name in segments), *combinations(sorted(segments), 2)]:
        values = (segments.get(one, WHOLE), segments[other] if other else WHOLE)
        yield (team_id, survey_id, one, other, answered, superseded, *values)
    if superseded > answered + MAY_CORRECT:
        yield (team_id, survey_id, WHOLE, DAILY, answered, NEVER, WHOLE, WHOLE)


@cache
def _add_rows(dialect: str) -> str:
    sums = ", ".join(f"{name} = tallies.{name} + excluded.{name}" for name in COUNTS)
    new = _insert_rows(dialect, tallies.name, KEY + COUNTS)
    return f"{new} ON CONFLICT ({', '.join(_UNIQUE)}) DO UPDATE SET {sums}"


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
