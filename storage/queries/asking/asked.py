"""Who was asked when, and is going to be: what the rules of contact look at."""

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from bot.core.asking.contact import PlannedMoment, SoFar
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.states import State
from bot.core.delivery.kinds import MessageKind
from storage.queries.asking.due import SURVEY_RUNS
from storage.queries.conversation.asks import IS_OPEN, IS_SCHEDULED
from storage.schema import asks, outbox
from storage.statements import in_chunks


class InWave(NamedTuple):
    """What became of somebody's ask of a wave. due_at: none when it was sent or closed; unasked: why it never left."""

    due_at: datetime | None
    unasked: str | None


# Every tick looks at these, for each ask that is due and each survey that is planned: they are built once.
_OF_WAVE = select(asks.c.person_id, asks.c.state, asks.c.due_at, asks.c.asked_at, asks.c.closed_reason).where(
    asks.c.wave_id == bindparam("wave")
)
_PLANNED = select(asks.c.person_id, asks.c.survey_id, asks.c.due_at, asks.c.kind).where(
    asks.c.team_id == bindparam("team"), IS_SCHEDULED, SURVEY_RUNS
)
_ASKED_ON = select(asks.c.person_id).where(
    asks.c.survey_id == bindparam("survey"), asks.c.asked_day == bindparam("day")
)
_SOON = and_(IS_SCHEDULED, asks.c.due_at < bindparam("until"))
_OPEN_BY = select(func.count()).where(asks.c.survey_id == bindparam("survey"), or_(IS_OPEN, _SOON))
_SAME_SURVEY = and_(asks.c.survey_id == bindparam("survey"), asks.c.kind != AskKind.REASK)
_HISTORY = select(
    asks.c.person_id,
    func.max(asks.c.asked_at),
    func.max(asks.c.asked_at).filter(_SAME_SURVEY),
    func.count().filter(IS_OPEN),
    func.count().filter(_SAME_SURVEY, IS_SCHEDULED, asks.c.snoozed),
).group_by(asks.c.person_id)
_SO_FAR = _HISTORY.where(asks.c.person_id == bindparam("person"), asks.c.id != bindparam("but"))
_ALL_SO_FAR = _HISTORY.where(asks.c.person_id.in_(bindparam("people", expanding=True)))
_ALL_BUT_REASKS = _ALL_SO_FAR.where(asks.c.kind != AskKind.REASK)


def wave_so_far(db: Connection, wave_id: int) -> dict[int, InWave]:
    """Map everybody who has their ask of a wave to what became of it."""
    return {
        row.person_id: InWave(
            due_at=row.due_at if row.state == State.SCHEDULED else None,
            unasked=row.closed_reason if row.asked_at is None else None,
        )
        for row in db.execute(_OF_WAVE, {"wave": wave_id})
    }


def planned_moments(db: Connection, team_id: str) -> list[PlannedMoment]:
    """List everything that is planned in running surveys: for whom, in which survey, and when it is due."""
    rows = db.execute(_PLANNED, {"team": team_id})
    return [PlannedMoment(one, survey, due_at, AskKind(kind)) for one, survey, due_at, kind in rows]


def asked_on(db: Connection, survey_id: int, day: date) -> list[int]:
    """List the people whom a survey asked on one of its local days, once for each question."""
    return list(db.scalars(_ASKED_ON, {"survey": survey_id, "day": day}))


def asked_so_far(db: Connection, ask: Ask) -> SoFar:
    """Give what the person of an ask was asked so far, this ask itself left out."""
    row = db.execute(_SO_FAR, {"survey": ask.survey.id, "person": ask.person.id, "but": ask.id}).first()
    return SoFar(*row[1:]) if row else SoFar()


def all_asked_so_far(
    db: Connection, person_ids: Collection[int], survey_id: int, *, reasks: bool = True
) -> dict[int, SoFar]:
    """Map people, but for those who were never asked anything, to what they were asked so far. reasks: count them."""
    query = _ALL_SO_FAR if reasks else _ALL_BUT_REASKS
    return {
        row.person_id: SoFar(*row[1:])
        for ids in in_chunks(person_ids)
        for row in db.execute(query, {"survey": survey_id, "people": ids})
    }


def open_by(db: Connection, survey_id: int, until: datetime) -> int:
    """Count the questions of a survey that people have before them, or will have by an instant."""
    return db.scalar(_OPEN_BY, {"survey": survey_id, "until": until}) or 0


def people_waiting(db: Connection, survey_id: int) -> int:
    """Count the people whose question of a survey is planned, or queued and not sent yet.

    Re-asks are left out: how many are planned would tell how many answered 7 or 8.
    """
    unsent = (outbox.c.survey_id == survey_id, outbox.c.kind == MessageKind.ASK, outbox.c.state == "pending")
    queued = asks.c.id.in_(select(outbox.c.ask_id).where(*unsent))
    where = (asks.c.survey_id == survey_id, asks.c.kind != AskKind.REASK)
    waiting = or_(asks.c.state == State.SCHEDULED, and_(asks.c.state == State.ASKED, queued))
    return db.execute(select(func.count(asks.c.person_id.distinct())).where(*where, waiting)).scalar_one()
