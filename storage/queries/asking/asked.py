"""Who was asked when, and is going to be: what the rules of contact look at."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, func, or_, select

from bot.core.asking.contact import PlannedMoment, SoFar
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.states import State
from bot.core.delivery.kinds import MessageKind
from storage.queries.conversation.asks import IS_OPEN, survey_runs
from storage.schema import asks, outbox
from storage.statements import in_chunks


class InWave(NamedTuple):
    """What became of somebody's ask of a wave. due_at: none when it was sent or closed; unasked: why it never left."""

    due_at: datetime | None
    unasked: str | None


def wave_so_far(db: Connection, wave_id: int) -> dict[int, InWave]:
    """Map everybody who has their ask of a wave to what became of it."""
    columns = (asks.c.person_id, asks.c.state, asks.c.due_at, asks.c.asked_at, asks.c.closed_reason)
    return {
        row.person_id: InWave(
            due_at=row.due_at if row.state == State.SCHEDULED else None,
            unasked=row.closed_reason if row.asked_at is None else None,
        )
        for row in db.execute(select(*columns).where(asks.c.wave_id == wave_id))
    }


def planned_moments(db: Connection, team_id: str) -> list[PlannedMoment]:
    """List everything that is planned in running surveys: for whom, in which survey, and when it is due."""
    query = select(asks.c.person_id, asks.c.survey_id, asks.c.due_at, asks.c.kind).where(
        asks.c.team_id == team_id, asks.c.state == State.SCHEDULED, survey_runs()
    )
    return [PlannedMoment(one, survey, due_at, AskKind(kind)) for one, survey, due_at, kind in db.execute(query)]


def asked_on(db: Connection, survey_id: int, day: date) -> list[int]:
    """List the people whom a survey asked on one of its local days, once for each question."""
    query = select(asks.c.person_id).where(asks.c.survey_id == survey_id, asks.c.asked_day == day)
    return list(db.scalars(query))


def asked_so_far(db: Connection, ask: Ask) -> SoFar:
    """Give what the person of an ask was asked so far, this ask itself left out."""
    row = db.execute(_so_far(ask.survey.id).where(asks.c.person_id == ask.person.id, asks.c.id != ask.id)).first()
    return SoFar(*row[1:]) if row else SoFar()


def all_asked_so_far(
    db: Connection, person_ids: Collection[int], survey_id: int, *, reasks: bool = True
) -> dict[int, SoFar]:
    """Map people, but for those who were never asked anything, to what they were asked so far. reasks: count them."""
    query = _so_far(survey_id) if reasks else _so_far(survey_id).where(asks.c.kind != AskKind.REASK)
    return {
        row.person_id: SoFar(*row[1:])
        for ids in in_chunks(person_ids)
        for row in db.execute(query.where(asks.c.person_id.in_(ids)))
    }


def _so_far(survey_id: int) -> Select[Any]:
    same_survey = and_(asks.c.survey_id == survey_id, asks.c.kind != AskKind.REASK)
    return select(
        asks.c.person_id,
        func.max(asks.c.asked_at),
        func.max(asks.c.asked_at).filter(same_survey),
        func.count().filter(IS_OPEN),
        func.count().filter(same_survey, asks.c.state == State.SCHEDULED, asks.c.snoozed),
    ).group_by(asks.c.person_id)


def people_waiting(db: Connection, survey_id: int) -> int:
    """Count the people whose question of a survey is planned, or queued and not sent yet.

    Re-asks are left out: how many are planned would tell how many answered 7 or 8.
    """
    unsent = (outbox.c.survey_id == survey_id, outbox.c.kind == MessageKind.ASK, outbox.c.state == "pending")
    queued = asks.c.id.in_(select(outbox.c.ask_id).where(*unsent))
    where = (asks.c.survey_id == survey_id, asks.c.kind != AskKind.REASK)
    waiting = or_(asks.c.state == State.SCHEDULED, and_(asks.c.state == State.ASKED, queued))
    return db.execute(select(func.count(asks.c.person_id.distinct())).where(*where, waiting)).scalar_one()
