"""Waves of surveys: opened once a slot, and stopped."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from bot.core.survey.survey import Survey
from storage.schema import waves
from storage.statements import insert_if_new

WAVE_RUNS, WAVE_STOPPED = "repeat", "stopped"  # what stands as the plan of a wave
_NEWEST_WAVE = (
    select(waves.c.id, waves.c.slot, waves.c.opened_at, waves.c.plan == WAVE_STOPPED)
    .where(waves.c.survey_id == bindparam("survey"))
    .order_by(waves.c.slot.desc())
    .limit(1)
)


class StoredWave(NamedTuple):
    """A wave that was opened. slot: the survey's local date on which it began. stopped: nobody else is asked in it."""

    id: int
    slot: date
    opened_at: datetime
    stopped: bool


def newest_wave(db: Connection, survey_id: int) -> StoredWave | None:
    """Give the survey's newest wave."""
    row = db.execute(_NEWEST_WAVE, {"survey": survey_id}).first()
    return StoredWave(*row) if row else None


def newest_slots(db: Connection, survey_id: int, *, first: date, last: date, number: int) -> list[date]:
    """Give the newest so many days, from one to another, on which the survey's waves began, newest first."""
    ours = (waves.c.survey_id == survey_id, waves.c.slot.between(first, last))
    return list(db.scalars(select(waves.c.slot).where(*ours).order_by(waves.c.slot.desc()).limit(number)))


def open_wave(db: Connection, survey: Survey, *, slot: date, at: datetime) -> int:
    """Open a wave, once for a slot, and give its id."""
    row = {"team_id": survey.team_id, "survey_id": survey.id, "slot": slot, "plan": WAVE_RUNS, "opened_at": at}
    insert_if_new(db, waves, row)
    wave: int = db.execute(select(waves.c.id).where(waves.c.survey_id == survey.id, waves.c.slot == slot)).scalar_one()
    return wave


def stop_wave(db: Connection, wave_id: int) -> bool:
    """Note that nobody else is asked in a wave; False when that was so before."""
    runs = (waves.c.id == wave_id, waves.c.plan != WAVE_STOPPED)
    return db.execute(update(waves).where(*runs).values(plan=WAVE_STOPPED)).rowcount == 1


def reopen_wave(db: Connection, wave_id: int) -> bool:
    """Let a wave go on that was stopped; False when none was."""
    stopped = (waves.c.id == wave_id, waves.c.plan == WAVE_STOPPED)
    return db.execute(update(waves).where(*stopped).values(plan=WAVE_RUNS)).rowcount == 1
