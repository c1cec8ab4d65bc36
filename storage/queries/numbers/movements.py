"""How people moved between an answer and its re-ask, and how many are still to be asked again."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    SmallInteger,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    select,
    union_all,
)

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.numbers.movement import Movement
from bot.core.numbers.score import Band, band_of
from bot.core.survey.measure import RECOMMENDING
from storage.queries.numbers.counting import in_window
from storage.schema import asks, responses
from storage.statements import written

# Not a parameter: there are indexes of these alone.
IS_REASK, IS_REASK_ASK = (table.c.kind == written(AskKind.REASK)[0] for table in (responses, asks))
_WAS, _HELD_OUT, _YES_OR_NO = "was", "held_out", ("no", "yes")
# Made once: SQLAlchemy copies every column of a table for another name of it.
_before, _newer, _parent = responses.alias("before"), responses.alias("newer"), asks.alias("parents")


Movements = tuple[Movement, Movement]
"""Of those who were talked to in between, and of those held out, who were not asked why."""


def movement_in(db: Connection, survey_id: int, window: Window) -> Movements:
    """Count how people moved between an answer and its re-ask, for re-asks answered in the window."""
    which = in_window(window)
    rows = db.execute(union_all(_moved(survey_id, which), _noted(survey_id, which)))
    return _movements(
        (said, Band(noted) if noted else band_of(was, RECOMMENDING), now) for said, was, noted, now in rows
    )


def released_movement_in(db: Connection, survey_id: int, window: Window) -> Movements:
    """Count the same of a guarded survey, for re-asks whose answers were released in the window.

    Whoever is forgotten goes on counting: their departure alone would tell how they moved.
    """
    rows = db.execute(_noted(survey_id, released_in(window)))
    return _movements((held_out, Band(noted), now) for held_out, _, noted, now in rows)


def released_in(window: Window) -> ColumnElement[bool]:
    """Choose what was released in a window, of answers to re-asks.

    Written so, both databases begin with these few, and not with everything that was released.
    """
    day = func.coalesce(responses.c.released_day, date.max)
    return day <= window.end if window.start is None else day.between(window.start, window.end)


def _movements(found: Iterable[tuple[str, Band, int]]) -> Movements:
    people: dict[str, Counter[tuple[Band, Band]]] = {said: Counter() for said in _YES_OR_NO}
    for held_out, was, now in found:
        people[held_out][was, band_of(now, RECOMMENDING)] += 1
    talked_to, held_out_ = (Movement(people[said]) for said in _YES_OR_NO)
    return talked_to, held_out_


def moved_from(band: Band, *, held_out: bool) -> dict[str, str]:
    """Give what is noted with the answer to a re-ask when it is released, or cut off who gave it, and counted then."""
    return {_WAS: band.value, _HELD_OUT: _YES_OR_NO[held_out]}


def _noted(survey_id: int, which: ColumnElement[bool]) -> Select[Any]:
    c = responses.c
    held_out, was = (c.counted_as[name].as_string() for name in (_HELD_OUT, _WAS))
    query = select(held_out, cast(null(), SmallInteger), was, c.score)
    return query.where(c.survey_id == survey_id, IS_REASK, which, was.is_not(None))


def _moved(survey_id: int, which: ColumnElement[bool]) -> Select[Any]:
    before, parent = _before, _parent
    held_out = case((parent.c.held_out, literal(_YES_OR_NO[True])), else_=literal(_YES_OR_NO[False]))
    return (
        select(held_out, before.c.score, cast(null(), Text), responses.c.score)
        .join_from(responses, asks, and_(responses.c.ask_id == asks.c.id, asks.c.response_id == responses.c.id))
        .join(parent, asks.c.parent_id == parent.c.id)
        .join(before, parent.c.response_id == before.c.id)
        .where(responses.c.survey_id == survey_id, IS_REASK, which, responses.c.counted_as.is_(None))
    )


def count_awaiting_reask(db: Connection, survey_id: int) -> int:
    """Count the passives who are to be asked again."""
    return db.scalars(awaiting_reask(survey_id)).one()


def awaiting_reask(survey_id: int | ColumnElement[int]) -> Select[int]:
    """Select how many passives are to be asked again: those whose answer is still their newest."""
    answer, newer, parent = _before, _newer, _parent
    followed = exists().where(
        newer.c.survey_id == answer.c.survey_id,
        newer.c.person_id == answer.c.person_id,
        newer.c.answered_at > answer.c.answered_at,
    )
    return (
        select(func.count())
        .select_from(asks)
        .join(parent, asks.c.parent_id == parent.c.id)
        .join(answer, parent.c.response_id == answer.c.id)
        .where(asks.c.survey_id == survey_id, IS_REASK_ASK, asks.c.state == State.SCHEDULED, ~followed)
    )
