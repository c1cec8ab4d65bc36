"""Tallies, read: a report costs as much as its window has days, however many answers and years there are.

What is read are the cells and, in the same statement, what is not folded into them yet (tally_changes.py).
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    String,
    Text,
    and_,
    bindparam,
    case,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.sql.selectable import CTE, Select

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts
from storage.queries.numbers.tallies.tally_changes import DAILY, MAY_CORRECT, WHOLE
from storage.schema import BANDS, tallies, tally_changes
from storage.statements import names_and_texts

Part = tuple[str, str]
"""A property, and the value of it that answers have which are counted."""
EVERYBODY = (WHOLE, WHOLE)


def counts_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count the answers of a window by band, under the counting policy."""
    return counts_by(db, survey_id, window, WHOLE).get(WHOLE, NO_ANSWERS)


def counts_by(
    db: Connection, survey_id: int, window: Window, property_: str, *, of: Part = EVERYBODY
) -> dict[str, Counts]:
    """Count the answers of a window apart by a property that the survey keeps; answers without it are in none."""
    return groups_in(db, survey_id, [window], property_, of=of)[0]


def groups_in(
    db: Connection, survey_id: int, windows: Sequence[Window], property_: str = WHOLE, *, of: Part = EVERYBODY
) -> list[dict[str, Counts]]:
    """Count the answers of each window by a property, all in one statement; by none, all of them are in one group.

    of: those alone who have one value of another property as well.
    """
    cells = _cells_of(property_, of)
    found = _read(db, survey_id, [(window, cells) for window in windows], BANDS, fixed=of[1])
    return [{value: Counts(*bands) for value, bands in groups.items()} for groups in found]


def with_live_in(
    db: Connection, survey_id: int, asked: Sequence[tuple[Window, str]]
) -> list[dict[str, tuple[Counts, int]]]:
    """Count the same of windows each by a property of its own; and how many were given here and not imported."""
    parts = [(window, _cells_of(property_, EVERYBODY)) for window, property_ in asked]
    found = _read(db, survey_id, parts, (*BANDS, "live"))
    return [{value: (Counts(*bands), live) for value, (*bands, live) in groups.items()} for groups in found]


def _read(
    db: Connection,
    survey_id: int,
    parts: Sequence[tuple[Window, "_Cells"]],
    counted: Sequence[str],
    *,
    fixed: str = WHOLE,
) -> list[dict[str, list[int]]]:
    bound: dict[str, Any] = {"survey": survey_id, "fixed": fixed}
    for number, (window, cells) in enumerate(parts):
        bound[f"first{number}"] = window.start.toordinal() if window.start else 1
        bound[f"last{number}"] = window.end.toordinal()
        bound[f"property{number}"], bound[f"other{number}"] = cells.property, cells.other
    shapes = tuple(cells.shape for _, cells in parts)
    found: list[dict[str, list[int]]] = [{} for _ in parts]
    for number, value, *numbers in db.execute(_grouped(db.dialect.name, shapes, tuple(counted)), bound):
        if any(numbers):
            found[number][value] = list(map(int, numbers))  # PostgreSQL's sums of sums are decimals
    return found


class _Shape(NamedTuple):
    """How many properties cells go by; the column that groups go by, and the one of which one value is counted."""

    properties: int
    grouped: str | None
    fixed: str | None


class _Cells(NamedTuple):
    property: str
    other: str
    shape: _Shape


def _cells_of(property_: str, of: Part) -> _Cells:
    """Say in which cells answers are counted by a property, of those who have a value of another."""
    name, _ = of
    if name == WHOLE:
        return _Cells(property_, WHOLE, _Shape(int(property_ != WHOLE), "value", None))
    if property_ in {WHOLE, name}:
        return _Cells(name, WHOLE, _Shape(1, "value" if property_ else None, "value"))
    if property_ < name:
        return _Cells(property_, name, _Shape(2, "value", "other_value"))
    return _Cells(name, property_, _Shape(2, "other_value", "value"))


_Ours = tuple[ColumnElement[bool], ...]
_SURVEY, _FIXED = bindparam("survey", type_=Integer), bindparam("fixed", type_=Text)
_t, _c = tallies.c, tally_changes.c


def _ours(part: int | str = "") -> _Ours:
    """Choose the cells of a part of a statement."""
    property_, other = _properties_of(part)
    return _t.survey_id == _SURVEY, _t.property == property_, _t.other == other


def _properties_of(part: int | str) -> tuple[ColumnElement[str], ColumnElement[str]]:
    return bindparam(f"property{part}", type_=String), bindparam(f"other{part}", type_=String)


@cache
def _grouped(dialect: str, shapes: tuple[_Shape, ...], counted: tuple[str, ...]) -> Select[Any]:
    every = union_all(
        *(_folded(shape, number, counted) for number, shape in enumerate(shapes)),
        *(_noted(dialect, shape, number, counted) for number, shape in enumerate(shapes)),
    ).subquery()
    sums = (func.sum(every.c[name]) for name in counted)
    return select(every.c.window, every.c.value, *sums).where(every.c.value.is_not(None)).group_by("window", "value")


def _folded(shape: _Shape, number: int, counted: Sequence[str]) -> Select[Any]:
    first, last = _ends_of(number)
    until = _t.superseded > last
    if shape.fixed:
        until = and_(until, _t[shape.fixed] == _FIXED)
    sums = (func.sum(_t[name]).label(name) for name in counted)
    ours, grouped = _ours(number), [_t[shape.grouped]] if shape.grouped else []
    days = _days(ours, first, last, f"days{number}")
    columns: list[ColumnElement[Any]] = [literal(number, Integer).label("window"), _value_of(shape, _t), *sums]
    return _each_day(ours, days, *columns, until=until).group_by(*grouped)


def _noted(dialect: str, shape: _Shape, number: int, counted: Sequence[str]) -> Select[Any]:
    first, last = _ends_of(number)
    values: dict[str, ColumnElement[str]] = {"value": literal(WHOLE, Text)}
    which = [_c.survey_id == _SURVEY, _c.answered.between(first, last), _c.superseded > last]
    for column, name in list(zip(("value", "other_value"), _properties_of(number), strict=True))[: shape.properties]:
        apart = names_and_texts(dialect, _c.segments, f"{column}s").c
        values[column] = apart.value
        which.append(apart.key == name)
    if shape.fixed:
        which.append(values[shape.fixed] == _FIXED)
    numbers = (_c[name] for name in counted)
    changes: Select[Any] = select(literal(number, Integer).label("window"), _value_of(shape, values), *numbers)
    return changes.select_from(tally_changes).where(*which)


def _ends_of(number: int) -> tuple[ColumnElement[int], ColumnElement[int]]:
    return bindparam(f"first{number}", type_=Integer), bindparam(f"last{number}", type_=Integer)


def _value_of(shape: _Shape, columns: Any) -> ColumnElement[str]:
    value: ColumnElement[str] = columns[shape.grouped] if shape.grouped else literal(WHOLE, Text)
    return value.label("value")


def rolling(db: Connection, survey_id: int, ends: Sequence[date], length: int) -> list[Counts]:
    """Count the answers of the windows of so many days that end on each of these days, in order and evenly apart."""
    n, last = len(ends), ends[-1].toordinal()
    step = last - ends[-2].toordinal() if n > 1 else 1
    bound = {"survey": survey_id, "property": WHOLE, "other": WHOLE, "days": length, "ends": n, "step": step}
    steps = [[0, 0, 0] for _ in range(n + 1)]
    for end, until, *numbers in db.execute(
        _rolling(), bound | {"first": last - step * (n - 1) - length + 1, "last": last}
    ):
        for nth, sign in ((end, 1), (until, -1)):
            place = n - 1 - nth
            steps[place] = [before + sign * int(number) for before, number in zip(steps[place], numbers, strict=True)]
    sums = accumulate(steps[:n], lambda before, by: [a + b for a, b in zip(before, by, strict=True)])
    return [Counts(*numbers) for numbers in sums]


_FIRST, _LAST = bindparam("first", type_=Integer), bindparam("last", type_=Integer)
_DAYS, _STEP, _ENDS = (bindparam(name, type_=Integer) for name in ("days", "step", "ends"))


def _larger(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    return case((one > other, one), else_=other)


def _smaller(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    return case((one < other, one), else_=other)


def _days(ours: _Ours, first: ColumnElement[int], last: ColumnElement[int], name: str = "days") -> CTE:
    """Count through the days of the window on which there are answers.

    Both databases would read all that was answered in the window, superseded or not, if they were only told its
    limits; told its days, they search for what counts, day by day.
    """
    oldest = select(func.min(_t.answered)).where(*ours).scalar_subquery()
    newest = select(func.max(_t.answered)).where(*ours).scalar_subquery()
    limits = select(_larger(oldest, first).label("day"), case((newest < last, newest), else_=last).label("last")).where(
        oldest.is_not(None)
    )
    begin = limits.subquery()
    days = select(begin.c.day, begin.c.last).where(begin.c.day <= begin.c.last).cte(name, recursive=True)
    return days.union_all(select(days.c.day + 1, days.c.last).where(days.c.day < days.c.last))


def _each_day(ours: _Ours, days: CTE, *columns: ColumnElement[Any], until: ColumnElement[bool]) -> Select[Any]:
    # An outer join, since an inner one is turned around by SQLite, which then reads every day that there is.
    found = and_(*ours, _t.answered == days.c.day, until)
    return select(*columns).select_from(days.outerjoin(tallies, found))


@cache
def _rolling() -> Select[Any]:
    """Sum answers by the first end of a window that shows them, and the first behind it that does not.

    Ends are numbered from the newest, 0; -1 is behind it. All of a day are summed already, corrections in place of what
    they correct. Beside them what is superseded while its day is still shown is summed once more: from the end at which
    its day leaves, where it was taken away, to the one at which it does itself. What was corrected is added.
    """
    ours, of_days = _ours(), (_t.survey_id == _SURVEY, _t.property == WHOLE, _t.other == DAILY)
    whole = (*of_days, _t.answered.between(_FIRST, _LAST))
    days = _days(ours, _FIRST, _LAST)
    day, leaves, corrected_by = days.c.day, days.c.day + _DAYS, days.c.day + MAY_CORRECT
    # Not what was superseded by the day on which it was given, or by something earlier: it is in no window.
    early = and_(_t.superseded > day, _t.superseded < _larger(leaves, corrected_by + 1))
    came = case((_t.superseded > corrected_by, _behind(leaves)), else_=_nth(day))
    until = _smaller(_c.answered + _DAYS, _c.superseded)
    noted = (_c.survey_id == _SURVEY, _c.answered.between(_FIRST, _LAST), until > _first_end(_c.answered))
    every = (
        union_all(
            _ends(_nth(_t.answered), _behind(_t.answered + _DAYS), _t).where(*whole),
            _each_day(
                ours, days, *_ends(came, _behind(_smaller(leaves, _t.superseded)), _t).selected_columns, until=early
            ),
            _ends(_nth(_c.answered), _behind(until), _c).where(*noted),
        )
        .subquery()
        .c
    )
    added = (func.sum(every[name]) for name in BANDS)
    return select(every.end, every.until, *added).where(every.until.is_not(None)).group_by(every.end, every.until)


def _ends(end: ColumnElement[int], until: ColumnElement[int], columns: Any) -> Select[Any]:
    return select(end.label("end"), until.label("until"), *(columns[name].label(name) for name in BANDS))


def _nth(day: ColumnElement[int]) -> ColumnElement[int]:
    """Give the number of the first end that shows the answers of a day."""
    return _smaller(_ENDS - 1, (_LAST - day) // _STEP)


def _first_end(day: ColumnElement[int]) -> ColumnElement[int]:
    return _LAST - _nth(day) * _STEP


def _behind(day: ColumnElement[int]) -> ColumnElement[int]:
    """Give the number of the first end by which a day has come, on which answers cease to be shown."""
    return case((day > _LAST, literal(-1)), else_=_nth(day))
