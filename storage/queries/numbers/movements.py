"""How people moved between an answer and its re-ask, and how many are still to be asked again."""

from collections import Counter

from sqlalchemy import ColumnElement, Connection, exists, func, select
from sqlalchemy.orm import aliased

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.numbers.movement import Movement, movement_of
from bot.core.numbers.score import Band, band_of
from storage.queries.numbers.counting import in_window
from storage.schema import asks, responses

_WAS, _HELD_OUT, _YES_OR_NO = "was", "held_out", ("no", "yes")


def movement_in(db: Connection, survey_id: int, window: Window, *, held_out: bool = False) -> Movement:
    """Count how people moved between an answer and its re-ask, for re-asks answered in the window.

    held_out: of those who were not asked why in between, in place of the others.
    """
    which = in_window(window)
    return Movement(_moved(db, survey_id, which, held_out=held_out) + _noted(db, survey_id, which, held_out=held_out))


def released_movement_in(db: Connection, survey_id: int, window: Window, *, held_out: bool = False) -> Movement:
    """Count the same of a guarded survey, for re-asks whose answers were released in the window.

    Whoever is forgotten goes on counting: their departure alone would tell how they moved.
    """
    c = responses.c
    inside = c.released_day <= window.end
    if window.start is not None:
        inside = c.released_day.between(window.start, window.end)
    return Movement(_noted(db, survey_id, inside, held_out=held_out))


def moved_from(band: Band, *, held_out: bool) -> dict[str, str]:
    """Give what is noted with the answer to a re-ask when it is released, or cut off who gave it, and counted then."""
    return {_WAS: band.value, _HELD_OUT: _YES_OR_NO[held_out]}


def _noted(db: Connection, survey_id: int, which: ColumnElement[bool], *, held_out: bool) -> Counter[tuple[Band, Band]]:
    c = responses.c
    query = select(c.counted_as[_WAS].as_string(), c.score).where(
        c.survey_id == survey_id, c.kind == AskKind.REASK, which
    )
    rows = db.execute(query.where(c.counted_as[_HELD_OUT].as_string() == _YES_OR_NO[held_out]))
    return Counter((Band(was), band_of(now)) for was, now in rows)


def _moved(db: Connection, survey_id: int, which: ColumnElement[bool], *, held_out: bool) -> Counter[tuple[Band, Band]]:
    before, parent = aliased(responses), aliased(asks)
    query = (
        select(before.c.score, responses.c.score)
        .join_from(asks, responses, asks.c.response_id == responses.c.id)
        .join(parent, asks.c.parent_id == parent.c.id)
        .join(before, parent.c.response_id == before.c.id)
        .where(asks.c.survey_id == survey_id, asks.c.kind == AskKind.REASK, which)
        .where(responses.c.counted_as.is_(None), parent.c.held_out == held_out)
    )
    return movement_of((was, now) for was, now in db.execute(query)).people


def awaiting_reask(db: Connection, survey_id: int) -> int:
    """Count the passives who are to be asked again: those whose answer is still their newest."""
    answer, newer, parent = aliased(responses), aliased(responses), aliased(asks)
    followed = exists().where(
        newer.c.survey_id == answer.c.survey_id,
        newer.c.person_id == answer.c.person_id,
        newer.c.answered_at > answer.c.answered_at,
    )
    query = (
        select(func.count())
        .select_from(asks)
        .join(parent, asks.c.parent_id == parent.c.id)
        .join(answer, parent.c.response_id == answer.c.id)
        .where(asks.c.survey_id == survey_id, asks.c.kind == AskKind.REASK, asks.c.state == State.SCHEDULED, ~followed)
    )
    return db.execute(query).scalar_one()
