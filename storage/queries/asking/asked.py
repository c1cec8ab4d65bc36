"""Who was asked when, and is going to be: what the rules of contact look at."""

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from bot.core.asking.contact import AskedIn, PlannedMoment
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.states import State
from bot.core.delivery.kinds import MessageKind
from storage.queries.asking.due import IS_TRY, SURVEY_RUNS
from storage.queries.conversation.asks import IS_OPEN, IS_SCHEDULED
from storage.queries.survey.turns import NEVER_LEFT
from storage.schema import asks, outbox, people
from storage.statements import in_chunks


class InWave(NamedTuple):
    """What became of somebody's ask of a wave. due_at: none once it was sent or closed, also if it comes back.

    unasked: why it never left. Who says "stop" before their turn keeps it, for all that others see.
    """

    due_at: datetime | None
    unasked: str | None


# Every tick looks at these, for each ask that is due and each survey that is planned: they are built once.
_PLANNED = select(asks.c.person_id, asks.c.survey_id, asks.c.due_at, asks.c.kind).where(
    asks.c.team_id == bindparam("team"), IS_SCHEDULED, SURVEY_RUNS, ~IS_TRY
)
_NEXT_PLANNED = select(func.min(asks.c.due_at)).where(
    asks.c.person_id == bindparam("person"), IS_SCHEDULED, SURVEY_RUNS
)
_ASKED_ON = select(asks.c.person_id).where(
    asks.c.survey_id == bindparam("survey"), asks.c.asked_day == bindparam("day")
)
_ASKED_FIRST_ON = _ASKED_ON.where(asks.c.kind != AskKind.REASK)
_SOON = and_(IS_SCHEDULED, asks.c.due_at < bindparam("until"), people.c.opted_out_at.is_(None))
_OPEN_BY = (
    select(func.count())
    .join_from(asks, people, asks.c.person_id == people.c.id)
    .where(asks.c.survey_id == bindparam("survey"), or_(IS_OPEN, _SOON))
)
_IS_REASK = asks.c.kind == AskKind.REASK
_HISTORY = select(
    asks.c.person_id,
    asks.c.survey_id,
    func.max(asks.c.asked_at).filter(~_IS_REASK),
    func.max(asks.c.asked_at).filter(_IS_REASK),
    func.max(asks.c.due_at).filter(~_IS_REASK, NEVER_LEFT, asks.c.due_at <= bindparam("now")),
    func.count().filter(~_IS_REASK, IS_OPEN),
    func.count().filter(_IS_REASK, IS_OPEN),
    func.count().filter(~_IS_REASK, IS_SCHEDULED, asks.c.snoozed),
).group_by(asks.c.person_id, asks.c.survey_id)
_TO_COME = or_(IS_SCHEDULED, and_(NEVER_LEFT, asks.c.due_at > bindparam("now")))
_OF_WAVE = select(
    asks.c.person_id,
    asks.c.due_at,
    asks.c.asked_at,
    asks.c.closed_reason,
    _TO_COME.label("is_to_come"),
).where(asks.c.wave_id == bindparam("wave"))
_LEFT_IN_WAVE = select(func.count(), func.min(asks.c.due_at)).where(
    asks.c.wave_id == bindparam("wave"), asks.c.asked_at.is_(None), _TO_COME
)
_SO_FAR = _HISTORY.where(asks.c.person_id == bindparam("person"), asks.c.id != bindparam("but"))
_ALL_SO_FAR = _HISTORY.where(asks.c.person_id.in_(bindparam("people", expanding=True)))


def wave_so_far(db: Connection, wave_id: int, now: datetime) -> dict[int, InWave]:
    """Map everybody who has their ask of a wave to what became of it."""
    return {
        row.person_id: InWave(
            due_at=row.due_at if row.asked_at is None and row.is_to_come else None,
            unasked=row.closed_reason if row.asked_at is None else None,
        )
        for row in db.execute(_OF_WAVE, {"wave": wave_id, "now": now})
    }


def still_to_come(db: Connection, wave_id: int, now: datetime) -> tuple[int, datetime | None]:
    """Count those of a wave whose turn is to come, for all that others see, and say when the next one is."""
    left, at = db.execute(_LEFT_IN_WAVE, {"wave": wave_id, "now": now}).one()
    return left, at


def planned_moments(db: Connection, team_id: str) -> list[PlannedMoment]:
    """List everything that is planned in running surveys: for whom, in which survey, and when it is due."""
    rows = db.execute(_PLANNED, {"team": team_id})
    return [PlannedMoment(one, survey, due_at, AskKind(kind)) for one, survey, due_at, kind in rows]


def next_planned(db: Connection, person_id: int) -> datetime | None:
    """Say when the next question is due that a running survey has planned for somebody."""
    at: datetime | None = db.scalar(_NEXT_PLANNED, {"person": person_id})
    return at


def asked_on(db: Connection, survey_id: int, day: date, *, reasks: bool) -> list[int]:
    """List the people whom a survey asked on one of its local days, once for each question. reasks: those as well."""
    return list(db.scalars(_ASKED_ON if reasks else _ASKED_FIRST_ON, {"survey": survey_id, "day": day}))


def asked_so_far(db: Connection, ask: Ask, now: datetime) -> list[AskedIn]:
    """Give what the person of an ask was asked so far, by survey, this ask itself left out."""
    found = db.execute(_SO_FAR, {"person": ask.person.id, "but": ask.id, "now": now})
    return [AskedIn(*row[1:]) for row in found]


def all_asked_so_far(db: Connection, person_ids: Collection[int], now: datetime) -> dict[int, list[AskedIn]]:
    """Map people, but for those who were never asked anything, to what they were asked so far, by survey."""
    found: dict[int, list[AskedIn]] = {}
    for ids in in_chunks(person_ids):
        for row in db.execute(_ALL_SO_FAR, {"people": ids, "now": now}):
            found.setdefault(row.person_id, []).append(AskedIn(*row[1:]))
    return found


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
    planned = and_(asks.c.state == State.SCHEDULED, asks.c.asked_at.is_(None))  # who put it off was asked
    waiting = or_(planned, and_(asks.c.state == State.ASKED, queued))
    return db.execute(select(func.count(asks.c.person_id.distinct())).where(*where, waiting)).scalar_one()
