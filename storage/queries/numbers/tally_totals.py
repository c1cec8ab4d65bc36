"""Tallies, counted by the database from the answers themselves: after an import, anew, and as the proof."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    case,
    delete,
    func,
    literal,
    or_,
    select,
    text,
    true,
    union_all,
)
from sqlalchemy.sql.selectable import FromClause

from bot.core.conversation.answer import Source
from bot.core.survey.survey import Privacy
from storage.queries.numbers.counting import COUNTED, SCORES_OF_BANDS
from storage.queries.numbers.tally_changes import COUNTS, KEY, WHOLE, added_up, count_alone
from storage.schema import NEVER, responses, surveys, tallies, tally_changes
from storage.statements import DayNumber, comes_before, names_and_texts


def move(db: Connection, chain: FromClause) -> None:
    """Move answers to where they belong once each is superseded on `new_superseded_day`, not on `superseded_day`."""
    moved = chain.c.new_superseded_day.is_distinct_from(chain.c.superseded_day)
    old = _each(chain, chain.c.superseded_day, sign=-1).where(moved)
    new = _each(chain, chain.c.new_superseded_day).where(moved)
    _add_up(db, union_all(old, new).subquery("moves"))


def count_new(db: Connection, answers: FromClause) -> None:
    """Count answers that are in no cell yet."""
    _add_up(db, _each(answers, answers.c.superseded_day).subquery("new"))


def rebuild(db: Connection, team_id: str) -> None:
    """Throw the tallies away and count every answer anew. Answers that are given meanwhile wait."""
    count_alone(db, team_id)
    if db.dialect.name == "postgresql":  # or an answer kept between the statements would be counted by two of them
        db.execute(text("LOCK TABLE tally_changes IN SHARE ROW EXCLUSIVE MODE"))
    for table in (tally_changes, tallies):
        db.execute(delete(table).where(table.c.team_id == team_id))
    _add_up(db, _all_answers(team_id))
    if db.dialect.name == "postgresql":  # which else plans reports as if the table were empty, until it looks by itself
        db.execute(text("ANALYZE tallies"))


def differences(db: Connection, team_id: str) -> dict[int, int]:
    """Count, by survey, the cells that are not what the answers say; surveys without any are left out."""
    kept = select(*(tallies.c[name] for name in (*KEY, *COUNTS))).where(tallies.c.team_id == team_id)
    noted = select(tally_changes).where(tally_changes.c.team_id == team_id).subquery("noted")
    every = union_all(kept, *_sums_of(db, noted), *_sums_of(db, _all_answers(team_id, sign=-1))).subquery()
    wrong = or_(*(func.sum(every.c[name]) != 0 for name in COUNTS))
    cells = select(every.c.survey_id).group_by(*(every.c[name] for name in KEY)).having(wrong).subquery()
    rows = db.execute(select(cells.c.survey_id, func.count()).group_by(cells.c.survey_id))
    return {row[0]: row[1] for row in rows}


def _all_answers(team_id: str, sign: int = 1) -> FromClause:
    # Anonymous answers have no day that a tally could go by: see released_sums.py.
    days = select(surveys.c.id).where(surveys.c.privacy != Privacy.ANONYMOUS)
    c = responses.c
    each = _each(responses, c.superseded_day, sign=sign)
    return each.where(c.team_id == team_id, COUNTED, c.survey_id.in_(days)).subquery("answers")


def _each(answers: FromClause, superseded_day: ColumnElement[Any], sign: int = 1) -> Select[Any]:
    """Give answers as tally_changes has them, each times its sign."""
    c = answers.c
    which = [c.score.in_(scores) for scores in SCORES_OF_BANDS] + [c.source != Source.IMPORT]
    return select(
        c.team_id,
        c.survey_id,
        DayNumber(c.answered_day).label("answered"),
        func.coalesce(DayNumber(superseded_day), NEVER).label("superseded"),
        c.segments,
        *(case((one, sign), else_=0).label(name) for one, name in zip(which, COUNTS, strict=True)),
    )


def _add_up(db: Connection, changes: FromClause) -> None:
    for cells in _sums_of(db, changes):
        db.execute(added_up(db.dialect.name).from_select([*KEY, *COUNTS], cells))


def _sums_of(db: Connection, changes: FromClause) -> tuple[Select[Any], ...]:
    """Sum changes by survey, by survey and segment, and by survey and each two segments."""
    dialect = db.dialect.name
    one, two = (names_and_texts(dialect, changes.c.segments, name).c for name in ("one", "two"))
    by_two = _summed(changes, (one.key, two.key), (one.value, two.value))
    return (
        _summed(changes, (), ()),
        _summed(changes, (one.key,), (one.value,)),
        by_two.where(comes_before(dialect, one.key, two.key)),
    )


_Columns = tuple[ColumnElement[str], ...]


def _summed(changes: FromClause, properties: _Columns, values: _Columns) -> Select[Any]:
    c, none = changes.c, [literal(WHOLE, Text)] * (2 - len(properties))
    key = (c.team_id, c.survey_id, *properties, *none, c.answered, c.superseded, *values, *none)
    sums = (func.sum(c[name]).label(name) for name in COUNTS)
    return (
        select(*(column.label(name) for column, name in zip(key, KEY, strict=True)), *sums)
        .where(true())  # without one, SQLite takes ON CONFLICT for a part of the FROM
        .group_by(c.team_id, c.survey_id, *properties, c.answered, c.superseded, *values)
    )
