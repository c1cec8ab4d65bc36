"""The sums of what was released, counted by the database: as releases and tables close, anew, and as the proof."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    Text,
    case,
    delete,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert
from sqlalchemy.sql.selectable import FromClause

from bot.core.conversation.answer import Source
from bot.core.conversation.ask import AskKind
from storage.queries.numbers.counting import bands_of
from storage.queries.numbers.released import BANDS, TABLES, WHOLE
from storage.schema import released, responses
from storage.statements import DayNumber, names_and_texts

_KEY = ("team_id", "survey_id", "property", "day", "value")
_COUNTS = (*BANDS, "live")
_c = responses.c


def count_releases(db: Connection, which: ColumnElement[bool]) -> None:
    """Add answers to their releases."""
    _add_up(db, _whole(WHOLE, _c.released_day, which))


def count_new_releases(db: Connection, answers: FromClause, given: Mapping[str, object]) -> None:
    """Add answers to their releases, as far as they are in some. given: the parameters that are in `answers`."""
    db.execute(_counting_new(db.dialect.name, answers), given)


@cache
def _counting_new(dialect: str, answers: FromClause) -> Insert:
    c = answers.c
    number, whole = DayNumber(c.released_day).label("day"), literal(WHOLE, Text)
    key = (c.team_id, c.survey_id, whole.label("property"), number, whole.label("value"))
    which = [*bands_of(c.score, c.scale), c.source != Source.IMPORT]
    sums = select(*key, *_sums(which)).where(c.released_day.is_not(None))
    return _added_up(dialect).from_select([*_KEY, *_COUNTS], sums.group_by(c.released_day, c.team_id, c.survey_id))


def count_tables(db: Connection, which: ColumnElement[bool]) -> None:
    """Add answers to the groups of their tables."""
    for sums in _by_groups(db, which):
        _add_up(db, sums)


def rebuild(db: Connection, team_id: str) -> None:
    """Throw the sums away and count every answer anew."""
    db.execute(delete(released).where(released.c.team_id == team_id))
    for sums in _everything(db, team_id):
        _add_up(db, sums)


def differences(db: Connection, team_id: str) -> dict[int, int]:
    """Count, by survey, the sums that are not what the answers say; surveys without any are left out."""
    kept = select(*(released.c[name] for name in (*_KEY, *_COUNTS))).where(released.c.team_id == team_id)
    found = [
        select(*(sums.c[name] for name in _KEY), *(-sums.c[name] for name in _COUNTS))
        for sums in (one.subquery() for one in _everything(db, team_id))
    ]
    both = union_all(kept, *found).subquery()
    wrong = or_(*(func.sum(both.c[name]) != 0 for name in _COUNTS))
    cells = select(both.c.survey_id).group_by(*(both.c[name] for name in _KEY)).having(wrong).subquery()
    rows = db.execute(select(cells.c.survey_id, func.count()).group_by(cells.c.survey_id))
    return {row[0]: row[1] for row in rows}


def _everything(db: Connection, team_id: str) -> list[Select[Any]]:
    of = (_c.team_id == team_id) & (_c.kind != AskKind.REASK)
    whole = _whole(WHOLE, _c.released_day, of & _c.released_day.is_not(None))
    return [whole, *_by_groups(db, of & _c.tabled_day.is_not(None))]


def _whole(property_: str, day: ColumnElement[Any], which: ColumnElement[bool]) -> Select[Any]:
    return _summed(literal(property_, String), day, literal(WHOLE, Text)).where(which)


def _by_groups(db: Connection, which: ColumnElement[bool]) -> list[Select[Any]]:
    apart = names_and_texts(db.dialect.name, _c.counted_as)
    return [_whole(TABLES, _c.tabled_day, which), _summed(apart.c.key, _c.tabled_day, apart.c.value).where(which)]


def _summed(property_: ColumnElement[str], day: ColumnElement[Any], value: ColumnElement[str]) -> Select[Any]:
    number = DayNumber(day).label("day")
    key = (_c.team_id, _c.survey_id, property_.label("property"), number, value.label("value"))
    which = [*bands_of(_c.score, _c.scale), _c.source != Source.IMPORT]
    return select(*key, *_sums(which)).group_by(_c.team_id, _c.survey_id, "property", day, "value")


def _sums(which: Sequence[ColumnElement[bool]]) -> list[ColumnElement[int]]:
    return [func.sum(case((one, 1), else_=0)).label(name) for one, name in zip(which, _COUNTS, strict=True)]


def _add_up(db: Connection, sums: Select[Any]) -> None:
    db.execute(_added_up(db.dialect.name).from_select([*_KEY, *_COUNTS], sums.where(true())))


@cache
def _added_up(dialect: str) -> Insert:
    new = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(released)
    return new.on_conflict_do_update(
        index_elements=list(released.primary_key),
        set_={name: released.c[name] + new.excluded[name] for name in _COUNTS},
    )
