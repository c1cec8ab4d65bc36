"""Steps: what people said, and what they said next. Of whoever is counted in two windows, how they moved.

In the tallies each answer that was followed by another of the same person is counted by both bands, on the days of both
(tally_changes.py): whole surveys, and the groups that both answers are in.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Date,
    Integer,
    Select,
    String,
    Text,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.sql.selectable import ScalarSelect

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.numbers.movement import LOW_TO_HIGH, Pairs
from storage.queries.numbers.counting import SCORES_OF_BANDS
from storage.queries.numbers.tallies.tally_changes import WHOLE, Change, Tallied, keep, stepped
from storage.schema import STEPS, responses, tallies, tally_changes
from storage.statements import in_chunks, names_and_texts

_was, _now = responses.alias("was"), responses.alias("now")
_STEP = (
    select(_was.c.id, _was.c.superseded_day, *(one.c[name] for one in (_was, _now) for name in Tallied._fields))
    .join_from(_was, _now, _was.c.superseded_by == _now.c.id)
    .where(_was.c.survey_id == _now.c.survey_id, _was.c.person_id == _now.c.person_id)
)
_BY_STEP = dict(zip(STEPS, product(LOW_TO_HIGH, LOW_TO_HIGH), strict=True))


def cut_steps(db: Connection, ids: Sequence[str]) -> None:
    """Count no more what leads to or from some answers, before they are cut off whoever gave them."""
    names = Tallied._fields
    cut: dict[str, list[Change]] = {}
    for some in in_chunks(ids):
        for one in (_was, _now):
            for answer_id, day, *both in db.execute(_STEP.where(one.c.id.in_(some))):
                first, second = Tallied(*both[: len(names)]), Tallied(*both[len(names) :])
                cut[answer_id] = stepped(first, day, second, -1)
    keep(db, [change for changes in cut.values() for change in changes])


_SURVEY = bindparam("survey", type_=Integer)
_PROPERTY, _VALUE = bindparam("property", type_=String), bindparam("value", type_=Text)


def pairs_in(
    db: Connection, survey_id: int, before: Window, window: Window, group: tuple[str, str] | None = None
) -> Pairs:
    """Count the people who are counted in two windows, one right behind the other, by their bands in both.

    group: a property and its value; then those whom both answers count to this group.

    Whoever is in both has an answer of the first window whose next one is in the second: a sum of tallies. Where that
    is not their last word in there, which few say twice, the answers tell which one is.
    """
    return pairs_in_each(db, survey_id, [(before, window)], group)[0]


def pairs_in_each(
    db: Connection, survey_id: int, moves: Sequence[tuple[Window, Window]], group: tuple[str, str] | None = None
) -> list[Pairs]:
    """Count the same between the windows of each of some moves, in one statement."""
    found: list[Pairs] = [Counter() for _ in moves]
    told = {at: move for at, move in enumerate(moves) if move[1].start is not None}  # else nothing is before it
    if not told:
        return found
    property_, value = group or (WHOLE, WHOLE)
    bound: dict[str, Any] = {"survey": survey_id, "property": property_, "value": value}
    for nth, (before, window) in enumerate(told.values()):
        bound |= _bound(nth, before, window)
    rows = db.execute(_pairs(db.dialect.name, len(told), grouped=group is not None), bound).all()
    for nth, *sums in rows:
        found[list(told)[nth]] = Counter({step: int(n) for step, n in zip(_BY_STEP.values(), sums, strict=True) if n})
    return found


def _bound(nth: int, before: Window, window: Window) -> dict[str, Any]:
    first, start = before.start or date.min, window.start or date.min
    values = {
        "before_first": first.toordinal(),
        "before_last": before.end.toordinal(),
        "window_first": start.toordinal(),
        "window_last": window.end.toordinal(),
        "first_day": first,
        "last_day": before.end,
        "start": start,
        "end": window.end,
        "days": [start + timedelta(days=n) for n in range((window.end - start).days + 1)],
    }
    return {f"{name}{nth}": value for name, value in values.items()}


@cache
def _pairs(dialect: str, number: int, *, grouped: bool) -> CompoundSelect[Any]:
    return union_all(*(_pairs_of(dialect, nth, grouped=grouped) for nth in range(number)))


def _pairs_of(dialect: str, nth: int, *, grouped: bool) -> Select[Any]:
    noted, again = _noted(dialect, nth, grouped=grouped), _said_again(dialect, nth, grouped=grouped)
    c = union_all(_folded(nth, grouped=grouped), noted, again).subquery().c
    columns: list[ColumnElement[Any]] = [literal(nth, Integer), *(func.sum(c[name]) for name in STEPS)]
    return select(*columns)


def _inside(c: Any, nth: int) -> tuple[ColumnElement[bool], ...]:
    """Choose what was said in the first window of a move, and followed in the second."""
    names = ("before_first", "before_last", "window_first", "window_last")
    first, last, start, end = (bindparam(f"{name}{nth}", type_=Integer) for name in names)
    return c.survey_id == _SURVEY, c.answered.between(first, last), c.superseded.between(start, end)


def _folded(nth: int, *, grouped: bool) -> Select[Any]:
    c = tallies.c
    where = [*_inside(c, nth), c.property == _PROPERTY, c.other == WHOLE]
    if grouped:
        where.append(c.value == _VALUE)
    return select(*(func.sum(c[name]).label(name) for name in STEPS)).where(*where)


def _noted(dialect: str, nth: int, *, grouped: bool) -> Select[Any]:
    c = tally_changes.c
    where = [*_inside(c, nth)]
    if grouped:
        where.append(_in_group(dialect, c.segments))
    return select(*(func.sum(c[name]).label(name) for name in STEPS)).where(*where)


def _in_group(dialect: str, segments: ColumnElement[Any]) -> ColumnElement[bool]:
    apart = names_and_texts(dialect, segments, "apart").c
    return exists(select(apart.key).where(apart.key == _PROPERTY, apart.value == _VALUE).correlate(segments.table))


_first, _next, _last = (responses.alias(name) for name in ("first_said", "said_next", "said_last"))


def _said_again(dialect: str, nth: int, *, grouped: bool) -> Select[Any]:
    """Take the last word of a window in place of the first, of those who said more than one in it."""

    def scored(of: Any) -> ColumnElement[int]:
        score: ColumnElement[int] = of.c.score
        return case((_in_group(dialect, of.c.segments), score)) if grouped else score

    said = select(
        _first_word(scored(_first), nth).label("was"),
        scored(_next).label("next"),
        _last_word(scored(_last), nth).label("now"),
    ).where(
        _next.c.survey_id == _SURVEY,
        _next.c.kind != AskKind.REASK,
        # Day by day, or both databases would read all that was answered in the window.
        _next.c.answered_day.in_(bindparam(f"days{nth}", type_=Date, expanding=True)),
        _next.c.superseded_day <= _day("end", nth),
    )
    alike = said.subquery().c  # summed in two steps, or the last word would be looked for once a step
    by = (alike.was, alike.next, alike.now)
    c = select(*by, func.count().label("n")).group_by(*by).subquery().c
    sums: list[ColumnElement[Any]] = [
        func.sum(c.n * (_went(c.was, c.now, step) - _went(c.was, c.next, step))).label(step) for step in STEPS
    ]
    return select(*sums)


def _day(name: str, nth: int) -> ColumnElement[date]:
    return bindparam(f"{name}{nth}", type_=Date)


def _went(was: ColumnElement[int], now: ColumnElement[int], step: str) -> ColumnElement[int]:
    scores = dict(zip(LOW_TO_HIGH, SCORES_OF_BANDS, strict=True))
    before, after = _BY_STEP[step]
    return case((and_(was.in_(scores[before]), now.in_(scores[after])), 1), else_=0)


def _first_word(score: ColumnElement[int], nth: int) -> ScalarSelect[int]:
    """Look up what an answer of the window follows, of each by itself.

    Few are followed by another in the same window. PostgreSQL expects tens of thousands, and joined with those of the
    window before, it would read every answer that there is.
    """
    c = _first.c
    return (
        select(score)
        .where(
            c.survey_id == _next.c.survey_id,
            c.person_id == _next.c.person_id,
            c.superseded_by == _next.c.id,
            c.kind != AskKind.REASK,
            # Never none. Written so, SQLite looks among the answers of that person, and not of the window before.
            func.coalesce(c.answered_day, _next.c.answered_day).between(_day("first_day", nth), _day("last_day", nth)),
        )
        .limit(1)  # there is one at most
        .scalar_subquery()
    )


def _last_word(score: ColumnElement[int], nth: int) -> ScalarSelect[int]:
    c = _last.c
    return (
        select(score)
        .where(
            c.survey_id == _next.c.survey_id,
            c.person_id == _next.c.person_id,
            c.kind != AskKind.REASK,
            # Never none, as above.
            func.coalesce(c.answered_day, _next.c.answered_day).between(_day("start", nth), _day("end", nth)),
            or_(c.superseded_day.is_(None), c.superseded_day > _day("end", nth)),
        )
        .order_by(c.answered_at.desc())
        .limit(1)
        .scalar_subquery()
    )
