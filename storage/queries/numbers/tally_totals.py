"""Tallies, counted by the database from the answers themselves: after an import, anew, and as the proof."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
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
from storage.queries.numbers.tally_changes import COUNTS, KEY, TALLIED, WHOLE, added_up
from storage.schema import NEVER, responses, surveys, tallies
from storage.statements import DayNumber, names_and_texts


def move(db: Connection, chain: FromClause) -> None:
    """Move answers to where they belong once each is superseded on `new_superseded_day`, not on `superseded_day`."""
    moved = chain.c.new_superseded_day.is_distinct_from(chain.c.superseded_day)
    old, new = (
        select(
            *(chain.c[column.name] for column in TALLIED),
            _day_number(chain.c[name]).label("superseded"),
            literal(sign, Integer).label("sign"),
        ).where(moved)
        for name, sign in (("superseded_day", -1), ("new_superseded_day", 1))
    )
    _add_up(db, union_all(old, new).subquery("moves"))


def count_new(db: Connection, answers: FromClause) -> None:
    """Count answers that are in no cell yet."""
    _add_up(db, _each(answers, 1).subquery("new"))


def rebuild(db: Connection, team_id: str) -> None:
    """Throw the tallies away and count every answer anew. Answers that are given meanwhile wait."""
    if db.dialect.name == "postgresql":  # or an answer kept between the two statements would be counted by both
        db.execute(text("LOCK TABLE tallies IN SHARE ROW EXCLUSIVE MODE"))
    db.execute(delete(tallies).where(tallies.c.team_id == team_id))
    _add_up(db, _all_answers(team_id, 1))
    if db.dialect.name == "postgresql":  # which else plans reports as if the table were empty, until it looks by itself
        db.execute(text("ANALYZE tallies"))


def differences(db: Connection, team_id: str) -> dict[int, int]:
    """Count, by survey, the cells that are not what the answers say; surveys without any are left out."""
    kept = select(*(tallies.c[name] for name in (*KEY, *COUNTS))).where(tallies.c.team_id == team_id)
    both = union_all(kept, *_sums_of(db, _all_answers(team_id, -1))).subquery()
    wrong = or_(*(func.sum(both.c[name]) != 0 for name in COUNTS))
    cells = select(both.c.survey_id).group_by(*(both.c[name] for name in KEY)).having(wrong).subquery()
    rows = db.execute(select(cells.c.survey_id, func.count()).group_by(cells.c.survey_id))
    return {row[0]: row[1] for row in rows}


def _all_answers(team_id: str, sign: int) -> FromClause:
    # Anonymous answers have no day that a tally could go by: see released_sums.py.
    days = select(surveys.c.id).where(surveys.c.privacy != Privacy.ANONYMOUS)
    c = responses.c
    return _each(responses, sign).where(c.team_id == team_id, COUNTED, c.survey_id.in_(days)).subquery("answers")


def _each(answers: FromClause, sign: int) -> Select[Any]:
    superseded = _day_number(answers.c.superseded_day).label("superseded")
    return select(*(answers.c[column.name] for column in TALLIED), superseded, literal(sign, Integer).label("sign"))


def _add_up(db: Connection, answers: FromClause) -> None:
    for cells in _sums_of(db, answers):
        db.execute(added_up(db.dialect.name).from_select([*KEY, *COUNTS], cells))


def _sums_of(db: Connection, answers: FromClause) -> tuple[Select[Any], Select[Any]]:
    """Sum answers, each times its sign: by survey, and by survey and segment."""
    apart = names_and_texts(db.dialect.name, answers.c.segments)
    whole = literal(WHOLE, String)
    return _summed(answers, whole, literal(WHOLE, Text)), _summed(answers, apart.c.key, apart.c.value)


def _summed(answers: FromClause, property_: ColumnElement[str], value: ColumnElement[str]) -> Select[Any]:
    answered, superseded = _day_number(answers.c.answered_day), answers.c.superseded
    whose: list[ColumnElement[Any]] = [answers.c.team_id, answers.c.survey_id]
    key = [*whose, property_, answered, superseded, value]
    return (
        select(*(column.label(name) for column, name in zip(key, KEY, strict=True)), *_counts(answers))
        .where(true())  # without one, SQLite takes ON CONFLICT for a part of the FROM
        .group_by(answers.c.team_id, answers.c.survey_id, "property", "answered", answers.c.superseded, "value")
    )


def _counts(answers: FromClause) -> list[ColumnElement[int]]:
    conditions = [answers.c.score.in_(scores) for scores in SCORES_OF_BANDS] + [answers.c.source != Source.IMPORT]
    sign = answers.c.sign
    return [
        func.sum(case((condition, sign), else_=0)).label(name)
        for name, condition in zip(COUNTS, conditions, strict=True)
    ]


def _day_number(column: ColumnElement[Any]) -> ColumnElement[int]:
    return func.coalesce(DayNumber(column), NEVER)
