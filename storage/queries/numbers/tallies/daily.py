"""Every answer on its day: what a change is watched by."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Integer, Select, Table, bindparam, func, select, union_all

from bot.core.numbers.score import Counts
from storage.queries.numbers.tallies.tally_changes import DAILY, MAY_CORRECT, WHOLE
from storage.schema import BANDS, tallies, tally_changes

_SURVEY, _FIRST, _LAST = (bindparam(name, type_=Integer) for name in ("survey", "first", "last"))


def _given_in(table: Table) -> Select[Any]:
    c = table.c
    inside = (c.survey_id == _SURVEY, c.answered.between(_FIRST, _LAST), c.superseded > c.answered + MAY_CORRECT)
    return select(c.answered, *(func.sum(c[name]).label(name) for name in BANDS)).where(*inside).group_by(c.answered)


_whole_days = _given_in(tallies).where(tallies.c.property == WHOLE, tallies.c.other == DAILY)
_given = union_all(_whole_days, _given_in(tally_changes)).subquery().c
_GIVEN = (
    select(_given.answered, *(func.sum(_given[name]) for name in BANDS))
    .group_by(_given.answered)
    .order_by(_given.answered)
)


def given(db: Connection, survey_id: int, first: date, last: date) -> list[tuple[date, Counts]]:
    """Count what people answered on each day of some, in order, corrections in place of what they correct."""
    bounds = {"survey": survey_id, "first": first.toordinal(), "last": last.toordinal()}
    rows = db.execute(_GIVEN, bounds).all()
    return [(date.fromordinal(day), Counts(int(low), int(middle), int(high))) for day, low, middle, high in rows]
