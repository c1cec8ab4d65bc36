"""What was released of guarded surveys, read: a window is a sum of whole releases, and a group one of whole tables."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, String, bindparam, func, select

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.releases import Stage
from bot.core.privacy.tables import apart, both
from storage.schema import released, responses

WHOLE = ""
TABLES = both(WHOLE, WHOLE)
"""The property under which everybody stands who is in a table, in one group or another."""
BANDS = ("detractors", "passives", "promoters")
_SUMS = [func.sum(released.c[name]) for name in BANDS]


def counts_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count what was released in a window."""
    return counts_by(db, survey_id, window, WHOLE).get(WHOLE, NO_ANSWERS)


def counts_by(db: Connection, survey_id: int, window: Window, property_: str) -> dict[str, Counts]:
    """Count a window's tables apart by a property; who is counted among the others is in none."""
    rows = db.execute(_by_value(), _bounds(survey_id, property_, window))
    return {value: Counts(*numbers) for value, *numbers in rows}


def counts_across(
    db: Connection, survey_id: int, window: Window, one: str, other: str
) -> dict[tuple[str, str], Counts]:
    """Count a window's tables by two properties at once, as far as they were shown together."""
    there = counts_by(db, survey_id, window, both(one, other))
    turned = counts_by(db, survey_id, window, both(other, one))  # the two stand in the order of the survey's plan
    cells = {apart(cell): counts for cell, counts in there.items()}
    return cells | {apart(cell)[::-1]: counts for cell, counts in turned.items()}


def live_in(db: Connection, survey_id: int, window: Window) -> int:
    """Count the answers of a window's releases that were given here and not imported."""
    return db.execute(_live(), _bounds(survey_id, WHOLE, window)).scalar_one() or 0


def in_tables(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count everybody in a window's tables, by whatever property: the groups and the others."""
    return counts_by(db, survey_id, window, TABLES).get(WHOLE, NO_ANSWERS)


def in_no_table(db: Connection, survey_id: int) -> int:
    """Count the released answers that wait for a table; those of before the survey had groups never do."""
    waits = (responses.c.survey_id == survey_id, responses.c.stage == Stage.RELEASED)
    return db.execute(select(func.count()).where(*waits)).scalar_one()


def rolling(db: Connection, survey_id: int, days: Sequence[date], length: int) -> list[tuple[date, Counts]]:
    """Count the windows of so many days that end on each of these days, which are in order."""
    if not days:
        return []
    span = Window(days[0] - timedelta(days=min(length, days[0].toordinal()) - 1), days[-1])
    rows = db.execute(_by_day(), _bounds(survey_id, WHOLE, span))
    found = sorted(((day, Counts(*numbers)) for day, *numbers in rows), key=itemgetter(0))
    released_on = [day for day, _ in found]
    up_to = list(accumulate((counts for _, counts in found), initial=NO_ANSWERS))

    def counted_by(day: int) -> Counts:
        return up_to[bisect_right(released_on, day)]

    ends = ((end, end.toordinal()) for end in days)
    return [(end, counted_by(last) - counted_by(last - length)) for end, last in ends]


def _bounds(survey_id: int, property_: str, window: Window) -> dict[str, Any]:
    first = window.start.toordinal() if window.start else 1
    return {"survey": survey_id, "of": property_, "first": first, "last": window.end.toordinal()}


def _in_window(*columns: ColumnElement[Any]) -> Select[Any]:
    c = released.c
    return select(*columns).where(
        c.survey_id == bindparam("survey", type_=Integer),
        c.property == bindparam("of", type_=String),
        c.day.between(bindparam("first", type_=Integer), bindparam("last", type_=Integer)),
    )


@cache
def _by_value() -> Select[Any]:
    return _in_window(released.c.value, *_SUMS).group_by(released.c.value)


@cache
def _by_day() -> Select[Any]:
    return _in_window(released.c.day, *_SUMS).group_by(released.c.day)


@cache
def _live() -> Select[Any]:
    return _in_window(func.sum(released.c.live))
