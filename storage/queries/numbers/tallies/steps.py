"""Steps: what people said, and what they said next. Of whoever is counted in two windows, how they moved.

In the tallies each answer that was followed by another of the same person is counted by both bands, on the days of both
(tally_changes.py): whole surveys, and the groups that both answers are in.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import product
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ARRAY,
    JSON,
    ColumnElement,
    CompoundSelect,
    Connection,
    Date,
    Integer,
    Select,
    String,
    Text,
    and_,
    any_,
    bindparam,
    case,
    cast,
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
from storage.schema import BANDS, STEPS, responses, tallies, tally_changes
from storage.statements import in_chunks, names_and_texts

_was, _now = responses.alias("was"), responses.alias("now")
_STEP = (
    select(_was.c.id, _was.c.superseded_day, *(one.c[name] for one in (_was, _now) for name in Tallied._fields))
    .join_from(_was, _now, _was.c.superseded_by == _now.c.id)
    .where(_was.c.survey_id == _now.c.survey_id, _was.c.person_id == _now.c.person_id)
)
_NEXT, _ALL = ",", 2**31 - 1
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


LOOKED_UP = 2_000
"""Of so many answers that are followed in their own window it is looked up, of each, what was said before and last."""


def pairs_in(
    db: Connection,
    survey_id: int,
    before: Window,
    window: Window,
    group: tuple[str, str] | None = None,
    *,
    looked_up: int = LOOKED_UP,
) -> Pairs:
    """Count the people who are counted in two windows, one right behind the other, by their bands in both.

    group: a property and its value; then those whom both answers count to this group.

    Whoever is in both has an answer of the first window whose next one is in the second: a sum of tallies. Where that
    is not their last word in there, the answers tell which one is: each is looked up where these are few, and where
    they are many, as in a year of a survey that asks each quarter, the last words of both windows are read.
    """
    return pairs_in_each(db, survey_id, [(before, window)], group, looked_up=looked_up)[0]


def pairs_in_each(
    db: Connection,
    survey_id: int,
    moves: Sequence[tuple[Window, Window]],
    group: tuple[str, str] | None = None,
    *,
    looked_up: int = LOOKED_UP,
) -> list[Pairs]:
    """Count the same between the windows of each of some moves: in one statement, and one more of those with many."""
    found: list[Pairs] = [Counter() for _ in moves]
    bounds = {at: bound for at, move in enumerate(moves) if (bound := _bound(db.dialect.name, *move))}
    if not bounds:
        return found
    property_, value = group or (WHOLE, WHOLE)
    shared = {"survey": survey_id, "property": property_, "value": value, "looked_up": looked_up}
    every = {f"{name}{nth}": one for nth, bound in enumerate(bounds.values()) for name, one in bound.items()}
    rows = db.execute(_pairs(db.dialect.name, len(bounds), grouped=group is not None), shared | every).all()
    for (at, bound), (_, followed, *sums) in zip(bounds.items(), sorted(rows, key=itemgetter(0)), strict=True):
        if followed <= looked_up:
            found[at] = Counter({step: int(n) for step, n in zip(_BY_STEP.values(), sums, strict=True) if n})
        else:
            found[at] = _read_whole(db, shared | {f"{name}0": one for name, one in bound.items()}, group)
    return found


def _bound(dialect: str, before: Window, window: Window) -> dict[str, Any]:
    """Give what statements are told of two windows; nothing where one has no first day, since nothing is before it."""
    first, start = before.start, window.start
    if first is None or start is None:
        return {}
    return {
        "before_first": first.toordinal(),
        "before_last": before.end.toordinal(),
        "window_first": start.toordinal(),
        "window_last": window.end.toordinal(),
        "first_day": first,
        "last_day": before.end,
        "start": start,
        "end": window.end,
        "days_before": _days_of(dialect, first, before.end),
        "days": _days_of(dialect, start, window.end),
    }


def _days_of(dialect: str, first: date, last: date) -> list[date] | list[str]:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return days if dialect == "postgresql" else [day.isoformat() for day in days]


@cache
def _pairs(dialect: str, number: int, *, grouped: bool) -> CompoundSelect[Any]:
    return union_all(*(_pairs_of(dialect, nth, grouped=grouped) for nth in range(number)))


def _pairs_of(dialect: str, nth: int, *, grouped: bool) -> Select[Any]:
    noted, again = _noted(dialect, nth, grouped=grouped), _said_again(dialect, nth, grouped=grouped)
    c = union_all(_folded(nth, grouped=grouped), noted, again).subquery().c
    columns: list[ColumnElement[Any]] = [literal(nth, Integer), _followed(nth), *(func.sum(c[name]) for name in STEPS)]
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


_first, _last = (responses.alias(name) for name in ("first_said", "last_said"))


def _said_again(dialect: str, nth: int, *, grouped: bool) -> Select[Any]:
    """Take the last word of a window in place of the first, of those who said more than one in it."""

    def scored(of: Any) -> ColumnElement[int]:
        score: ColumnElement[int] = of.score
        return case((_in_group(dialect, of.segments), score)) if grouped else score

    after = _said_next(dialect, nth, grouped=grouped).subquery("said_next").c
    was, now = _first_word(scored(_first.c), after, nth), _last_word(scored(_last.c), after, nth)
    # Summed in two steps, or the last word would be looked for once a step.
    alike = select(was.label("was"), scored(after).label("next"), now.label("now")).subquery().c
    by = (alike.was, alike.next, alike.now)
    c = select(*by, func.count().label("n")).group_by(*by).subquery().c
    sums: list[ColumnElement[Any]] = [
        func.sum(c.n * (_went(c.was, c.now, step) - _went(c.was, c.next, step))).label(step) for step in STEPS
    ]
    return select(*sums)


def _said_next(dialect: str, nth: int, *, grouped: bool) -> Select[Any]:
    """Give the answers of a window that are followed in it, or none of them where they are many."""
    c = responses.c
    columns = [c.id, c.survey_id, c.person_id, c.answered_at, c.answered_day, c.score]
    which = (
        c.survey_id == _SURVEY,
        c.kind != AskKind.REASK,
        _answered_on(dialect, "days", nth),
        c.superseded_day <= _day("end", nth),
    )
    at_most = case((_followed(nth) <= bindparam("looked_up", type_=Integer), _ALL), else_=0)
    return select(*columns, *([c.segments] if grouped else [])).where(*which).limit(at_most)


def _followed(nth: int) -> ScalarSelect[int]:
    """Say how many these are, but for those that are not folded into tallies yet."""
    c = tallies.c
    start, end = (bindparam(f"{name}{nth}", type_=Integer) for name in ("window_first", "window_last"))
    inside = (c.survey_id == _SURVEY, c.property == WHOLE, c.other == WHOLE, c.answered.between(start, end))
    number = sum((c[name] for name in BANDS), literal(0, Integer))
    return select(func.coalesce(func.sum(number), 0)).where(*inside, c.superseded <= end).scalar_subquery()


def _answered_on(dialect: str, name: str, nth: int) -> ColumnElement[bool]:
    """Choose the answers of some days, told day by day: else both databases would read all from the first to the last.

    All of them in one parameter, since a window may be of any length.
    """
    if dialect == "postgresql":
        return responses.c.answered_day == any_(bindparam(f"{name}{nth}", type_=ARRAY(Date)))
    days = func.json_each(bindparam(f"{name}{nth}", type_=JSON)).table_valued("value")
    return responses.c.answered_day.in_(select(days.c.value))


def _day(name: str, nth: int) -> ColumnElement[date]:
    return bindparam(f"{name}{nth}", type_=Date)


def _went(was: ColumnElement[int], now: ColumnElement[int], step: str) -> ColumnElement[int]:
    scores = dict(zip(LOW_TO_HIGH, SCORES_OF_BANDS, strict=True))
    before, after = _BY_STEP[step]
    return case((and_(was.in_(scores[before]), now.in_(scores[after])), 1), else_=0)


def _first_word(score: ColumnElement[int], after: Any, nth: int) -> ScalarSelect[int]:
    """Look up what an answer of the window follows, of each by itself.

    PostgreSQL expects tens of thousands, and joined with those of the window before, it would read every answer that
    there is.
    """
    c = _first.c
    said_before = and_(c.kind != AskKind.REASK, c.answered_day.between(_day("first_day", nth), _day("last_day", nth)))
    return (
        select(case((said_before, score)))
        .where(
            c.survey_id == after.survey_id,
            c.person_id == after.person_id,
            c.answered_at <= after.answered_at,
            c.superseded_by == after.id,
        )
        .order_by(c.answered_at.desc())  # the nearest are looked at first: one of them it is
        .limit(1)
        .scalar_subquery()
    )


def _last_word(score: ColumnElement[int], after: Any, nth: int) -> ScalarSelect[int]:
    c = _last.c
    return (
        select(score)
        .where(
            c.survey_id == after.survey_id,
            c.person_id == after.person_id,
            c.kind != AskKind.REASK,
            # Never none. Written so, SQLite looks among the answers of that person, and not of the window.
            func.coalesce(c.answered_day, after.answered_day).between(_day("start", nth), _day("end", nth)),
            or_(c.superseded_day.is_(None), c.superseded_day > _day("end", nth)),
        )
        .order_by(c.answered_at.desc())
        .limit(1)
        .scalar_subquery()
    )


def _read_whole(db: Connection, bound: Mapping[str, Any], group: tuple[str, str] | None) -> Pairs:
    """Read whose last words of both windows are of which band, as one text a band, and lay them side by side here.

    A plain join of them, of 100,000 people each, was not done in minutes on SQLite.
    """
    rows = sorted(db.execute(_by_band(db.dialect.name, grouped=group is not None), bound).all(), key=itemgetter(0))
    was, now = ([set(people.split(_NEXT)) if people else set() for people in bands] for _, *bands in rows)
    sizes = (len(one & other) for one, other in product(was, now))
    return Counter({step: n for step, n in zip(_BY_STEP.values(), sizes, strict=True) if n})


@cache
def _by_band(dialect: str, *, grouped: bool) -> CompoundSelect[Any]:
    c = responses.c
    ours = [c.survey_id == _SURVEY, c.kind != AskKind.REASK, c.person_id.is_not(None)]
    ours += [_in_group(dialect, c.segments)] if grouped else []
    people = cast(c.person_id, Text)
    bands = [func.aggregate_strings(people, _NEXT).filter(c.score.in_(scores)) for scores in SCORES_OF_BANDS]
    followed = c.superseded_day.between(_day("start", 0), _day("end", 0))
    last = or_(c.superseded_day.is_(None), c.superseded_day > _day("end", 0))
    return union_all(
        select(literal(0, Integer), *bands).where(*ours, _answered_on(dialect, "days_before", 0), followed),
        select(literal(1, Integer), *bands).where(*ours, _answered_on(dialect, "days", 0), last),
    )
