"""Tallies, read: a report costs as much as its window has days, however many answers and years there are."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, String, and_, bindparam, case, exists, func, literal, select
from sqlalchemy.sql.selectable import CTE, Select

from bot.core.clock.window import Window
from bot.core.numbers.score import Counts
from storage.queries.numbers.tally_changes import COUNTS, WHOLE
from storage.schema import tallies

BANDS = COUNTS[:3]
_SUMS = [func.sum(tallies.c[name]) for name in BANDS]


def counts_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count the answers of a window by band, under the counting policy."""
    row = db.execute(_whole_survey(), _bounds(survey_id, WHOLE, window)).one()
    return Counts(*(number or 0 for number in row))


def counts_by(db: Connection, survey_id: int, window: Window, property_: str) -> dict[str, Counts]:
    """Count the answers of a window apart by a property that the survey keeps; answers without it are in none."""
    rows = db.execute(_by_value(), _bounds(survey_id, property_, window))
    found = {value: Counts(*numbers) for value, *numbers in rows if value is not None}
    return {value: counts for value, counts in found.items() if counts.n}


def is_all_imported(db: Connection, survey_id: int) -> bool:
    """Say whether a survey has answers that files brought in, and none that was given here."""
    c = tallies.c
    kept = exists().where(c.survey_id == survey_id, c.property == WHOLE)
    return bool(db.scalar(select(kept & ~kept.where(c.live > 0))))


def rolling(db: Connection, survey_id: int, first: date, last: date, days: int) -> list[tuple[date, Counts]]:
    """Count, for each day from first to last, the answers of the window of so many days that ends there."""
    window = {"survey": survey_id, "property": WHOLE, "days": days, "longest": first.toordinal()}
    between = {"first": first.toordinal() - days + 1, "last": last.toordinal()}
    steps = [[0, 0, 0] for _ in range((last - first).days + 2)]

    def step(day: int, by: Sequence[int], sign: int) -> None:
        place = max(day - first.toordinal(), 0)
        if place < len(steps):
            steps[place] = [before + sign * number for before, number in zip(steps[place], by, strict=True)]

    for answered, *numbers in db.execute(_entering(), window | between):
        if answered is not None:
            step(answered, numbers[:3], 1)
            step(answered + days, numbers[3:], -1)
    for superseded, *numbers in db.execute(_leaving_early(), window | between):
        if superseded is not None:
            step(superseded, numbers, -1)
    sums = accumulate(steps[:-1], lambda before, by: [a + b for a, b in zip(before, by, strict=True)])
    return [(first + timedelta(days=n), Counts(*numbers)) for n, numbers in enumerate(sums)]


def _bounds(survey_id: int, property_: str, window: Window) -> dict[str, Any]:
    first = window.start.toordinal() if window.start else 1
    return {"survey": survey_id, "property": property_, "first": first, "last": window.end.toordinal()}


_SURVEY, _PROPERTY = bindparam("survey", type_=Integer), bindparam("property", type_=String)
_FIRST, _LAST = bindparam("first", type_=Integer), bindparam("last", type_=Integer)
_DAYS, _LONGEST = bindparam("days", type_=Integer), bindparam("longest", type_=Integer)
_OURS = (tallies.c.survey_id == _SURVEY, tallies.c.property == _PROPERTY)


def _larger(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    return case((one > other, one), else_=other)


@cache
def _days() -> CTE:
    """Count through the days of the window on which there are answers.

    Both databases would read all that was answered in the window, superseded or not, if they were only told its
    limits; told its days, they search for what counts, day by day.
    """
    oldest = select(func.min(tallies.c.answered)).where(*_OURS).scalar_subquery()
    newest = select(func.max(tallies.c.answered)).where(*_OURS).scalar_subquery()
    limits = select(
        _larger(oldest, _FIRST).label("day"), case((newest < _LAST, newest), else_=_LAST).label("last")
    ).where(oldest.is_not(None))
    begin = limits.subquery()
    days = select(begin.c.day, begin.c.last).where(begin.c.day <= begin.c.last).cte("days", recursive=True)
    return days.union_all(select(days.c.day + 1, days.c.last).where(days.c.day < days.c.last))


def _each_day(*columns: ColumnElement[Any], until: ColumnElement[bool]) -> Select[Any]:
    # An outer join, since an inner one is turned around by SQLite, which then reads every day that there is.
    days = _days()
    found = and_(*_OURS, tallies.c.answered == days.c.day, until)
    return select(*columns).select_from(days.outerjoin(tallies, found))


@cache
def _whole_survey() -> Select[Any]:
    return _each_day(*_SUMS, until=tallies.c.superseded > _LAST)


@cache
def _by_value() -> Select[Any]:
    return _each_day(tallies.c.value, *_SUMS, until=tallies.c.superseded > _LAST).group_by(tallies.c.value)


def _counts_at_all() -> ColumnElement[bool]:
    """Leave out what no window shows: superseded on its own day, or before the first window ends."""
    return tallies.c.superseded > _larger(_days().c.day, _LONGEST)


@cache
def _entering() -> Select[Any]:
    """Sum by the day on which answers come into the window; beside it, those of them that stay until it has passed."""
    stays = tallies.c.superseded >= tallies.c.answered + _DAYS
    staying = [func.sum(case((stays, tallies.c[name]), else_=literal(0))) for name in BANDS]
    return _each_day(tallies.c.answered, *_SUMS, *staying, until=_counts_at_all()).group_by(tallies.c.answered)


@cache
def _leaving_early() -> Select[Any]:
    """Sum by the day on which answers are superseded while the window still holds them."""
    early = and_(_counts_at_all(), tallies.c.superseded < _days().c.day + _DAYS)
    return _each_day(tallies.c.superseded, *_SUMS, until=early).group_by(tallies.c.superseded)
