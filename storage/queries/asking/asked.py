"""Who was asked when, and is going to be: what the rules of contact look at."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, and_, bindparam, func, or_, select

from bot.core.asking.contact import ContactHistory
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.delivery.message import MessageKind
from bot.core.survey.person import Person
from storage.queries.conversation.asks import IS_OPEN, survey_runs
from storage.schema import asks, outbox
from storage.statements import in_chunks


class SoFar(NamedTuple):
    """What became of somebody's ask of a wave. due_at: none when it was sent or closed; unasked: why it never left."""

    due_at: datetime | None
    unasked: str | None


class PlannedMoment(NamedTuple):
    """When somebody is going to be asked."""

    person_id: int
    survey_id: int
    due_at: datetime
    kind: str


_REASKS = select(func.count()).where(
    asks.c.person_id == bindparam("person"),
    asks.c.survey_id == bindparam("survey"),
    asks.c.kind == AskKind.REASK,
    or_(asks.c.asked_at.is_not(None), asks.c.state == State.SCHEDULED),
    asks.c.due_at >= bindparam("since"),
)


def wave_so_far(db: Connection, wave_id: int) -> dict[int, SoFar]:
    """Map everybody who has their ask of a wave to what became of it."""
    columns = (asks.c.person_id, asks.c.state, asks.c.due_at, asks.c.asked_at, asks.c.closed_reason)
    return {
        row.person_id: SoFar(
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
    return [PlannedMoment(*row) for row in db.execute(query)]


def asked_on(db: Connection, survey_id: int, day: date) -> list[int]:
    """List the people whom a survey asked on one of its local days, once for each question."""
    query = select(asks.c.person_id).where(asks.c.survey_id == survey_id, asks.c.asked_day == day)
    return list(db.scalars(query))


def contact_history(
    db: Connection, person: Person, survey_id: int, *, leaving_out: str | None = None
) -> ContactHistory:
    """Gather what the contact rule asks about one person. leaving_out: the ask that is about to be sent."""
    query = _history(survey_id).where(asks.c.person_id == person.id)
    if leaving_out is not None:
        query = query.where(asks.c.id != leaving_out)
    row = db.execute(query).first()
    return _history_from(person, row)


def contact_histories(
    db: Connection, persons: Collection[Person], survey_id: int, *, reasks: bool = True
) -> dict[int, ContactHistory]:
    """Gather the same for many people at once. reasks: whether those count, as they do but for what others are told."""
    query = _history(survey_id) if reasks else _history(survey_id).where(asks.c.kind != AskKind.REASK)
    rows = {
        row.person_id: row
        for ids in in_chunks([person.id for person in persons])
        for row in db.execute(query.where(asks.c.person_id.in_(ids)))
    }
    return {person.id: _history_from(person, rows.get(person.id)) for person in persons}


def _history(survey_id: int) -> Select[Any]:
    same_survey = and_(asks.c.survey_id == survey_id, asks.c.kind != AskKind.REASK)
    put_off = and_(same_survey, asks.c.state == State.SCHEDULED, asks.c.snoozed)  # it comes back: no other in between
    return select(
        asks.c.person_id,
        func.max(asks.c.asked_at).label("any"),
        func.max(asks.c.asked_at).filter(same_survey).label("same"),
        func.count().filter(or_(IS_OPEN, put_off)).label("open"),
    ).group_by(asks.c.person_id)


def _history_from(person: Person, row: Row[*tuple[Any, ...]] | None) -> ContactHistory:
    return ContactHistory(
        opted_out=person.opted_out_at is not None,
        open_ask=row is not None and row.open > 0,
        kind=person.kind,
        last_ask_this_survey=row.same if row else None,
        last_ask_any=row.any if row else None,
        newcomer_since=person.first_seen_at if person.newcomer else None,
    )


def reasks_since(db: Connection, person_id: int, survey_id: int, since: datetime) -> int:
    """Count the re-asks of a survey that a person got or is to get from an instant on."""
    return db.execute(_REASKS, {"person": person_id, "survey": survey_id, "since": since}).scalar_one()


def people_waiting(db: Connection, survey_id: int) -> int:
    """Count the people whose question of a survey is planned, or queued and not sent yet.

    Re-asks are left out: how many are planned would tell how many answered 7 or 8.
    """
    unsent = (outbox.c.survey_id == survey_id, outbox.c.kind == MessageKind.ASK, outbox.c.state == "pending")
    queued = asks.c.id.in_(select(outbox.c.ask_id).where(*unsent))
    where = (asks.c.survey_id == survey_id, asks.c.kind != AskKind.REASK)
    waiting = or_(asks.c.state == State.SCHEDULED, and_(asks.c.state == State.ASKED, queued))
    return db.execute(select(func.count(asks.c.person_id.distinct())).where(*where, waiting)).scalar_one()
