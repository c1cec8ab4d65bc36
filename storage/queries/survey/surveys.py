"""Surveys and their waves."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, select, update

from bot.core.clock.timing import Hours
from bot.core.clock.wave import Every
from bot.core.survey.survey import Audience, Measure, Privacy, SummaryEvery, Survey, SurveyPlan
from storage.schema import ledger, surveys, waves
from storage.statements import insert_if_new

COLUMNS = tuple(surveys.c)
WAVE_RUNS, WAVE_STOPPED = "repeat", "stopped"  # what stands as the plan of a wave


class StoredWave(NamedTuple):
    """A wave that was opened. slot: the survey's local date on which it began. stopped: nobody else is asked in it."""

    id: int
    slot: date
    opened_at: datetime
    stopped: bool


def survey_from(row: Row[*tuple[Any, ...]]) -> Survey:
    """Read a row that holds every column of surveys into a value."""
    values = row._mapping  # noqa: SLF001 (SQLAlchemy's documented name for a row as a mapping)
    c = surveys.c
    plan = SurveyPlan(
        name=values[c.name],
        product=values[c.product],
        asker=values[c.asker],
        owner=values[c.owner],
        privacy=Privacy(values[c.privacy]),
        audience=_audience_from(values[c.audience]),
        summary_channel=values[c.summary_channel],
        zone=ZoneInfo(values[c.zone]),
        hour=values[c.hour],
        ask_hours=Hours(values[c.ask_from], values[c.ask_until]),
        window_days=values[c.window_days],
        cooldown_days=values[c.cooldown_days],
        reask_days=values[c.reask_days],
        industry=values[c.industry],
        measures=Measure(values[c.measures]),
        summary_every=SummaryEvery(values[c.summary_every]),
        goal=values[c.goal],
        every=Every.parse(values[c.every]),
        spread_days=values[c.spread_days],
        sample_percent=values[c.sample_percent],
        daily_cap=values[c.daily_cap],
        team=values[c.team],
        team_cap=values[c.team_cap],
        held_out_percent=values[c.held_out_percent],
        segments=tuple(values[c.segments]),
        country=values[c.country],
        paused=values[c.paused_at] is not None,
        language=values[c.language],
        questions=values[c.questions],
    )
    return Survey(
        id=values[c.id],
        team_id=values[c.team_id],
        plan=plan,
        wording_version=values[c.wording_version],
        reworded_on=values[c.reworded_on],
        next_plan_at=values[c.next_plan_at],
        next_summary_at=values[c.next_summary_at],
        summarised_through=values[c.summarised_through],
        comments_through=values[c.comments_through],
    )


def _audience_from(stored: dict[str, Any]) -> Audience:
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in stored.items()}
    return Audience(**values)


def _stored_audience(audience: Audience) -> dict[str, Any]:
    """Keep what differs from an empty choice: fields that are added later then need no migration."""
    chosen = ((field, getattr(audience, field.name)) for field in fields(audience))
    differs = ((field.name, value) for field, value in chosen if value != field.default)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in differs}


def _columns_of(plan: SurveyPlan) -> dict[str, object]:
    return {
        "name": plan.name,
        "product": plan.product,
        "asker": plan.asker,
        "owner": plan.owner,
        "privacy": plan.privacy.value,
        "audience": _stored_audience(plan.audience),
        "summary_channel": plan.summary_channel,
        "zone": plan.zone.key,
        "hour": plan.hour,
        "ask_from": plan.ask_hours.start,
        "ask_until": plan.ask_hours.end,
        "window_days": plan.window_days,
        "cooldown_days": plan.cooldown_days,
        "reask_days": plan.reask_days,
        "industry": plan.industry,
        "measures": plan.measures.value,
        "summary_every": plan.summary_every.value,
        "goal": plan.goal,
        "every": str(plan.every or "once"),
        "spread_days": plan.spread_days,
        "sample_percent": plan.sample_percent,
        "daily_cap": plan.daily_cap,
        "team": plan.team,
        "team_cap": plan.team_cap,
        "held_out_percent": plan.held_out_percent,
        "segments": list(plan.segments),
        "country": plan.country,
        "language": plan.language,
        "questions": {language: dict(texts) for language, texts in plan.questions.items()},
    }


def add_survey(
    db: Connection, team_id: str, plan: SurveyPlan, now: datetime, *, first_slot: date, first_summary: datetime
) -> None:
    """Create a survey whose people are planned at once. Answers of slots up to first_slot count as old news."""
    db.execute(
        insert(surveys).values(
            team_id=team_id,
            kind="nps",
            wording_version=1,
            created_at=now,
            paused_at=now if plan.paused else None,
            next_plan_at=now,
            next_summary_at=first_summary,
            summarised_through=first_slot,
            comments_through=first_slot,
            **_columns_of(plan),
        )
    )


def change_survey(db: Connection, survey: Survey, plan: SurveyPlan, now: datetime, *, next_summary: datetime) -> None:
    """Write a survey's new plan over the old one; its people are planned again at once."""
    paused_at = func.coalesce(surveys.c.paused_at, now) if plan.paused else None
    values = _columns_of(plan) | {"paused_at": paused_at, "next_plan_at": now, "next_summary_at": next_summary}
    db.execute(update(surveys).where(surveys.c.id == survey.id).values(**values))


def start_series(db: Connection, survey: Survey, day: date) -> None:
    """Give the survey's question a new version: answers from that local day on are a series of their own."""
    values = {"wording_version": survey.wording_version + 1, "reworded_on": day}
    db.execute(update(surveys).where(surveys.c.id == survey.id).values(**values))


def _one(db: Connection, *where: ColumnElement[bool]) -> Survey | None:
    row = db.execute(select(*COLUMNS).where(*where)).first()
    return survey_from(row) if row else None


def survey_by_id(db: Connection, survey_id: int) -> Survey | None:
    """Find a survey by our own id."""
    return _one(db, surveys.c.id == survey_id)


def survey_by_name(db: Connection, team_id: str, name: str) -> Survey | None:
    """Find a survey by the name its owner gave it."""
    return _one(db, surveys.c.team_id == team_id, surveys.c.name == name)


def surveys_of(db: Connection, team_id: str) -> list[Survey]:
    """List a workspace's surveys, oldest first."""
    return [
        survey_from(row)
        for row in db.execute(select(*COLUMNS).where(surveys.c.team_id == team_id).order_by(surveys.c.id))
    ]


def surveys_to_plan(db: Connection, team_id: str, now: datetime) -> list[Survey]:
    """List the running surveys whose people are to be looked at again."""
    where = (surveys.c.team_id == team_id, surveys.c.paused_at.is_(None), surveys.c.next_plan_at <= now)
    return [survey_from(row) for row in db.execute(select(*COLUMNS).where(*where).order_by(surveys.c.id))]


def surveys_to_summarise(db: Connection, team_id: str, now: datetime) -> list[Survey]:
    """List the running surveys with a channel whose summary hour has come."""
    where = (
        surveys.c.team_id == team_id,
        surveys.c.paused_at.is_(None),
        surveys.c.summary_channel.is_not(None),
        surveys.c.next_summary_at <= now,
    )
    return [survey_from(row) for row in db.execute(select(*COLUMNS).where(*where).order_by(surveys.c.id))]


def is_paused(db: Connection, survey_id: int) -> bool:
    """Tell whether a survey is held up."""
    return db.scalar(select(surveys.c.paused_at).where(surveys.c.id == survey_id)) is not None


def set_paused(db: Connection, survey_id: int, now: datetime, *, paused: bool) -> bool:
    """Hold a survey up, or let it go on and look at its people again; tell whether that changed anything."""
    other = surveys.c.paused_at.is_(None) if paused else surveys.c.paused_at.is_not(None)
    values = {"paused_at": now} if paused else {"paused_at": None, "next_plan_at": now}
    return db.execute(update(surveys).where(surveys.c.id == survey_id, other).values(**values)).rowcount == 1


def plan_soon(db: Connection, survey_id: int, now: datetime) -> None:
    """Have the survey's people looked at again at once."""
    db.execute(update(surveys).where(surveys.c.id == survey_id).values(next_plan_at=now))


def planned(db: Connection, survey: Survey, next_plan_at: datetime) -> None:
    """Say when to look at the survey's people again, unless somebody wants that sooner since it was loaded."""
    as_loaded = (surveys.c.id == survey.id, surveys.c.next_plan_at.is_not_distinct_from(survey.next_plan_at))
    db.execute(update(surveys).where(*as_loaded).values(next_plan_at=next_plan_at))


def summary_decided(db: Connection, survey_id: int, *, slot: date, next_summary_at: datetime) -> None:
    """Move the survey on to its next summary."""
    values = {"summarised_through": slot, "next_summary_at": next_summary_at}
    db.execute(update(surveys).where(surveys.c.id == survey_id).values(**values))


def next_summary(db: Connection, survey_id: int, at: datetime) -> None:
    """Say when the survey's next summary is due."""
    db.execute(update(surveys).where(surveys.c.id == survey_id).values(next_summary_at=at))


def comments_published(db: Connection, survey_id: int, slot: date) -> None:
    """Remember up to which slot comments were published."""
    db.execute(update(surveys).where(surveys.c.id == survey_id).values(comments_through=slot))


def enter_in_ledger(db: Connection, survey: Survey, *, kind: str, slot: str, outcome: str, now: datetime) -> bool:
    """Claim a slot that must happen at most once; False when it was claimed before."""
    row = {"team_id": survey.team_id, "survey_id": survey.id, "kind": kind, "slot": slot}
    return insert_if_new(db, ledger, row | {"outcome": outcome, "decided_at": now})


def strike_from_ledger(db: Connection, survey: Survey, *, kind: str, slot: str) -> None:
    """Give back a slot whose doing came to nothing, so that it may happen after all."""
    mine = (ledger.c.survey_id == survey.id, ledger.c.kind == kind, ledger.c.slot == slot)
    db.execute(delete(ledger).where(*mine))


def newest_wave(db: Connection, survey_id: int) -> StoredWave | None:
    """Give the survey's newest wave."""
    stopped = waves.c.plan == WAVE_STOPPED
    query = select(waves.c.id, waves.c.slot, waves.c.opened_at, stopped).where(waves.c.survey_id == survey_id)
    row = db.execute(query.order_by(waves.c.slot.desc()).limit(1)).first()
    return StoredWave(*row) if row else None


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
