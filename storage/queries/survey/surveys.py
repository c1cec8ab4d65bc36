"""Surveys, and what is entered in their ledger."""

import json
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection, Row, bindparam, delete, exists, func, insert, or_, select, update

from bot.core.asking.deadlines import LOOK_AGAIN
from bot.core.privacy.promise import is_guarded
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.core.survey.survey import Survey
from storage.errors import UnreadablePlanError
from storage.schema import ledger, surveys
from storage.statements import any_row, insert_if_new, written

COLUMNS = tuple(surveys.c)
_PLAN = TypeAdapter(SurveyPlan)
_NOT_YET_KNOWN: dict[str, object] = {"cases": []}
"""What a survey has until its file is applied by a version that knows it: people were promised nothing else."""

# What clicks and ticks run is built once.
_SURVEYS = select(*COLUMNS).order_by(surveys.c.id)
_BY_ID = _SURVEYS.where(surveys.c.id == bindparam("survey"))
_WITH_TRIES = _SURVEYS.where(surveys.c.team_id == bindparam("team"))
# Whatever lists surveys goes out from here, and so never meets one that is only tried out.
_OF_TEAM = _WITH_TRIES.where(surveys.c.try_of.is_(None))
_BY_NAME = _OF_TEAM.where(surveys.c.name == bindparam("named"))
_RUNNING = _OF_TEAM.where(surveys.c.paused_at.is_(None))
# One that waits for longer than any does was put off by a clock that has been set back since.
_TO_PLAN = _RUNNING.where(or_(surveys.c.next_plan_at <= bindparam("now"), surveys.c.next_plan_at > bindparam("latest")))
_TO_SUMMARISE = _RUNNING.where(surveys.c.summary_channel.is_not(None), surveys.c.next_summary_at <= bindparam("now"))
_TO_RELEASE = _OF_TEAM.where(
    surveys.c.privacy.in_(written(*(privacy for privacy in Privacy if is_guarded(privacy)))),
    func.coalesce(surveys.c.next_release_at, bindparam("now")) <= bindparam("now"),
)
_HELLO, _DUE, _STANDS = "hello", "due", "hello stands"
_TO_GREET = _OF_TEAM.join(ledger, ledger.c.survey_id == surveys.c.id).where(
    ledger.c.kind == _HELLO, ledger.c.outcome == _DUE
)
_RETAG, _TO_DO = "retag", "to do"
_TO_TAG = _OF_TEAM.join(ledger, ledger.c.survey_id == surveys.c.id).where(ledger.c.kind == _RETAG)
ANY_TO_PLAN, ANY_TO_SUMMARISE, ANY_TO_RELEASE = any_row(_TO_PLAN), any_row(_TO_SUMMARISE), any_row(_TO_RELEASE)
ANY_TO_GREET, ANY_TO_TAG, ANY_SURVEY = any_row(_TO_GREET), any_row(_TO_TAG), any_row(_WITH_TRIES)
_GREETED = update(ledger).where(
    ledger.c.survey_id == bindparam("survey"), ledger.c.kind == _HELLO, ledger.c.outcome == _DUE
)
_TO_NOTE = select(surveys.c.id).where(
    surveys.c.team_id == bindparam("team"), surveys.c.try_of.is_(None), ~surveys.c.audience_noted
)
ANY_AUDIENCE_TO_NOTE = any_row(_TO_NOTE)
_NOTE_ANEW = update(surveys).where(surveys.c.team_id == bindparam("team")).values(audience_noted=False)
_IN_LEDGER = select(
    exists().where(
        ledger.c.survey_id == bindparam("survey"),
        ledger.c.kind == bindparam("kind"),
        ledger.c.slot == bindparam("slot"),
    )
)
_PAUSED_AT = select(surveys.c.paused_at).where(surveys.c.id == bindparam("survey"))
_CHANGE = update(surveys).where(surveys.c.id == bindparam("survey"))
_PLANNED = _CHANGE.where(surveys.c.next_plan_at.is_not_distinct_from(bindparam("as_loaded")))


def survey_from(row: Row[*tuple[Any, ...]]) -> Survey:
    """Read a row that holds every column of surveys into a value. Raises UnreadablePlanError."""
    values = row._mapping  # noqa: SLF001 (SQLAlchemy's documented name for a row as a mapping)
    c = surveys.c
    named = {"name": values[c.name]} if values[c.try_of] is None else {}
    return Survey(
        id=values[c.id],
        team_id=values[c.team_id],
        plan=_plan_from(
            values[c.settings],
            **named,
            privacy=values[c.privacy],
            summary_channel=values[c.summary_channel],
            paused=values[c.paused_at] is not None,
        ),
        wording_version=values[c.wording_version],
        reworded_on=values[c.reworded_on],
        next_plan_at=values[c.next_plan_at],
        next_summary_at=values[c.next_summary_at],
        summarised_through=values[c.summarised_through],
        next_release_at=values[c.next_release_at],
        waiting_told=values[c.waiting_told],
        kept_from=values[c.kept_from],
        audience_changed_on=values[c.audience_changed_on],
        try_of=values[c.try_of],
        cases_from=values[c.cases_from],
    )


@lru_cache(maxsize=1_000)
def _plan_from(settings: str, **columns: str | bool | None) -> SurveyPlan:
    """Read a plan, once for as long as nobody changes it: every click loads one."""
    try:
        return _PLAN.validate_python(_NOT_YET_KNOWN | json.loads(settings) | columns)
    except ValueError as error:  # no JSON, or no plan
        wrong = _what_is_wrong(error) if isinstance(error, ValidationError) else str(error)
        name = columns.get("name")
        raise UnreadablePlanError(
            f"The settings of survey '{name}' can't be read ({wrong}). Were they written by a newer nps-bot?"
        ) from error


def _what_is_wrong(error: ValidationError) -> str:
    return "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())


def _columns_of(plan: SurveyPlan) -> dict[str, object]:
    """Give what of a plan a query asks for, and everything else as one document.

    The document holds defaults too: what a later version takes for granted changes no survey that runs.
    """
    columns = ("name", "privacy", "summary_channel")
    settings = _PLAN.dump_json(plan, exclude={*columns, "paused"}).decode()
    return {name: getattr(plan, name) for name in columns} | {"settings": settings}


def add_survey(
    db: Connection,
    team_id: str,
    plan: SurveyPlan,
    now: datetime,
    *,
    first_slot: date,
    first_summary: datetime,
    first_release: datetime,
) -> None:
    """Create a survey whose people are planned at once. Answers of slots up to first_slot count as old news."""
    db.execute(
        insert(surveys).values(
            team_id=team_id,
            wording_version=1,
            created_at=now,
            paused_at=now if plan.paused else None,
            next_plan_at=now,
            next_summary_at=first_summary,
            summarised_through=first_slot,
            next_release_at=first_release,
            cases_from=now if plan.cases else None,
            **_columns_of(plan),
        )
    )


def change_survey(db: Connection, survey: Survey, plan: SurveyPlan, now: datetime, *, next_summary: datetime) -> None:
    """Write a survey's new plan over the old one; its people are planned again at once."""
    paused_at = func.coalesce(surveys.c.paused_at, now) if plan.paused else None
    values = _columns_of(plan) | {"paused_at": paused_at, "next_plan_at": now, "next_summary_at": next_summary}
    db.execute(update(surveys).where(surveys.c.id == survey.id).values(**values, audience_noted=False))


def change_themes(db: Connection, survey: Survey, plan: SurveyPlan) -> None:
    """Write a plan that says something else of themes alone, for which nobody needs to be planned again."""
    db.execute(_CHANGE, {"survey": survey.id, "settings": _columns_of(plan)["settings"]})


def double_of(db: Connection, survey: Survey, now: datetime) -> Survey:
    """Give the survey in which another is tried out: the same plan as it is now, under an id that nobody counts.

    It is in no list, so that it is never planned, summarised, released or exported, and no rule of contact knows it.
    """
    name = f"try:{survey.id}"  # no survey of anybody's can be called so
    insert_if_new(db, surveys, {"team_id": survey.team_id, "name": name, "created_at": now, **_as_tried(survey)})
    ours = (surveys.c.team_id == survey.team_id, surveys.c.name == name)
    db.execute(update(surveys).where(*ours).values(**_as_tried(survey)))
    return survey_from(db.execute(select(*COLUMNS).where(*ours)).one())


def _as_tried(survey: Survey) -> dict[str, object]:
    settings = json.loads(str(_columns_of(survey.plan)["settings"])) | {"name": survey.plan.name}
    values = _columns_of(survey.plan) | {"settings": json.dumps(settings), "try_of": survey.id}
    del values["name"]
    return values | {"wording_version": survey.wording_version, "reworded_on": survey.reworded_on}


def start_series(db: Connection, survey: Survey, day: date) -> None:
    """Give the survey's question a new version: answers from that local day on are a series of their own."""
    values = {"wording_version": survey.wording_version + 1, "reworded_on": day}
    db.execute(update(surveys).where(surveys.c.id == survey.id).values(**values))


def audience_changed(db: Connection, survey_id: int, day: date) -> None:
    """Note that from a local day on other people are asked than before."""
    db.execute(_CHANGE, {"survey": survey_id, "audience_changed_on": day})


def note_audiences_anew(db: Connection, team_id: str) -> None:
    """Let it be noted again who is in the audiences of a workspace's surveys: others are in their sources now."""
    # All of them: one that is not marked yet may be about to be by somebody who does not see what changes here.
    db.execute(_NOTE_ANEW, {"team": team_id})


def audience_noted(db: Connection, survey_id: int) -> None:
    """Mark a survey of which it is noted who is in its audience. The caller holds it."""
    db.execute(_CHANGE, {"survey": survey_id, "audience_noted": True})


def audiences_to_note(db: Connection, team_id: str) -> list[int]:
    """Give the ids of the surveys of which it is not noted who is in their audience."""
    return list(db.scalars(_TO_NOTE.order_by(surveys.c.id), {"team": team_id}))


def cases_from(db: Connection, survey_id: int, at: datetime | None) -> None:
    """Note since when people are told who looks after cases as it is now; none where nobody does."""
    db.execute(_CHANGE, {"survey": survey_id, "cases_from": at})


def survey_by_id(db: Connection, survey_id: int) -> Survey | None:
    """Find a survey by our own id."""
    row = db.execute(_BY_ID, {"survey": survey_id}).first()
    return survey_from(row) if row else None


def held_survey(db: Connection, survey_id: int) -> Survey | None:
    """Find a survey by our own id, and let nobody else change it until this transaction ends."""
    row = db.execute(_BY_ID.with_for_update(key_share=True), {"survey": survey_id}).first()
    return survey_from(row) if row else None


def survey_by_name(db: Connection, team_id: str, name: str) -> Survey | None:
    """Find a survey by the name its owner gave it."""
    row = db.execute(_BY_NAME, {"team": team_id, "named": name}).first()
    return survey_from(row) if row else None


def surveys_of(db: Connection, team_id: str) -> list[Survey]:
    """List a workspace's surveys, oldest first."""
    return [survey_from(row) for row in db.execute(_OF_TEAM, {"team": team_id})]


def surveys_and_doubles(db: Connection, team_id: str) -> list[Survey]:
    """List a workspace's surveys and those in which they are tried out: for what is kept about people."""
    return [survey_from(row) for row in db.execute(_WITH_TRIES, {"team": team_id})]


def surveys_to_plan(db: Connection, team_id: str, now: datetime) -> list[Survey]:
    """List the running surveys whose people are to be looked at again."""
    moment = {"team": team_id, "now": now, "latest": now + LOOK_AGAIN}
    return [survey_from(row) for row in db.execute(_TO_PLAN, moment)]


def surveys_to_summarise(db: Connection, team_id: str, now: datetime) -> list[Survey]:
    """List the running surveys with a channel whose summary hour has come."""
    return [survey_from(row) for row in db.execute(_TO_SUMMARISE, {"team": team_id, "now": now})]


def surveys_to_release(db: Connection, team_id: str, now: datetime) -> list[Survey]:
    """List the guarded surveys, running or not, whose answers may be released now."""
    return [survey_from(row) for row in db.execute(_TO_RELEASE, {"team": team_id, "now": now})]


def is_paused(db: Connection, survey_id: int) -> bool:
    """Tell whether a survey is held up."""
    return db.scalar(_PAUSED_AT, {"survey": survey_id}) is not None


def set_paused(db: Connection, survey_id: int, now: datetime, *, paused: bool) -> bool:
    """Hold a survey up, or let it go on and look at its people again; tell whether that changed anything."""
    other = surveys.c.paused_at.is_(None) if paused else surveys.c.paused_at.is_not(None)
    values = {"paused_at": now} if paused else {"paused_at": None, "next_plan_at": now}
    return db.execute(update(surveys).where(surveys.c.id == survey_id, other).values(**values)).rowcount == 1


def plan_soon(db: Connection, survey_id: int, now: datetime) -> None:
    """Have the survey's people looked at again at once."""
    db.execute(_CHANGE, {"survey": survey_id, "next_plan_at": now})


def planned(db: Connection, survey: Survey, next_plan_at: datetime) -> None:
    """Say when to look at the survey's people again, unless somebody wants that sooner since it was loaded."""
    as_loaded = {"survey": survey.id, "as_loaded": survey.next_plan_at}
    db.execute(_PLANNED, {**as_loaded, "next_plan_at": next_plan_at})


def summary_decided(db: Connection, survey_id: int, *, slot: date, next_summary_at: datetime) -> None:
    """Move the survey on to its next summary."""
    db.execute(_CHANGE, {"survey": survey_id, "summarised_through": slot, "next_summary_at": next_summary_at})


def next_summary(db: Connection, survey_id: int, at: datetime) -> None:
    """Say when the survey's next summary is due."""
    db.execute(_CHANGE, {"survey": survey_id, "next_summary_at": at})


def waiting_was_told(db: Connection, survey_id: int, number: int) -> None:
    """Remember of how many answers a summary said that they wait for their release."""
    db.execute(_CHANGE, {"survey": survey_id, "waiting_told": number})


def set_next_release(db: Connection, survey_id: int, at: datetime | None) -> None:
    """Say when a survey's answers may be released again; none: at once, and laid out by their own days."""
    db.execute(_CHANGE, {"survey": survey_id, "next_release_at": at})


def enter_in_ledger(db: Connection, survey: Survey, *, kind: str, slot: str, outcome: str, now: datetime) -> bool:
    """Claim a slot that must happen at most once; False when it was claimed before."""
    row = {"team_id": survey.team_id, "survey_id": survey.id, "kind": kind, "slot": slot}
    return insert_if_new(db, ledger, row | {"outcome": outcome, "decided_at": now})


def is_in_ledger(db: Connection, survey_id: int, *, kind: str, slot: str) -> bool:
    """Say whether a slot was claimed."""
    return bool(db.scalar(_IN_LEDGER, {"survey": survey_id, "kind": kind, "slot": slot}))


def summary_was_queued(db: Connection, survey_id: int, *, since: date, before: date) -> bool:
    """Say whether a survey had a summary on a day in [since, before)."""
    of = (ledger.c.survey_id == survey_id, ledger.c.kind == "summary", ledger.c.outcome == "queued")
    days = (ledger.c.slot >= since.isoformat(), ledger.c.slot < before.isoformat())
    return db.scalar(select(ledger.c.slot).where(*of, *days).limit(1)) is not None


def entered_in_ledger(db: Connection, survey_id: int, *, kind: str, since: datetime) -> list[tuple[str, str, datetime]]:
    """List what was entered since then under kinds that begin so, the newest first: kind, slot, and when."""
    ours = (ledger.c.survey_id == survey_id, ledger.c.kind.startswith(kind), ledger.c.decided_at >= since)
    found = select(ledger.c.kind, ledger.c.slot, ledger.c.decided_at).where(*ours).order_by(ledger.c.decided_at.desc())
    return [(row.kind, row.slot, row.decided_at) for row in db.execute(found)]


def kept_from(db: Connection, survey_id: int, day: date) -> None:
    """Note that of answers before a day only the numbers are left."""
    db.execute(_CHANGE, {"survey": survey_id, "kept_from": day})


def greet_later(db: Connection, survey: Survey, now: datetime) -> None:
    """Note that a survey's channel is to be greeted, once."""
    enter_in_ledger(db, survey, kind=_HELLO, slot="", outcome=_DUE, now=now)


def tag_later(db: Connection, survey: Survey, now: datetime) -> None:
    """Note that the comments of a survey are to be tagged with other words than before."""
    enter_in_ledger(db, survey, kind=_RETAG, slot="", outcome=_TO_DO, now=now)


def surveys_to_tag(db: Connection, team_id: str) -> list[Survey]:
    """List the surveys of which that was noted."""
    return [survey_from(row) for row in db.execute(_TO_TAG, {"team": team_id})]


def tagged(db: Connection, survey: Survey) -> None:
    """Note that there is nothing left to be tagged."""
    strike_from_ledger(db, survey, kind=_RETAG, slot="")


def surveys_to_greet(db: Connection, team_id: str) -> list[Survey]:
    """List the surveys whose channel was not greeted yet."""
    return [survey_from(row) for row in db.execute(_TO_GREET, {"team": team_id})]


def greeted(db: Connection, survey_id: int) -> bool:
    """Note that a survey's channel is being greeted; False when somebody else did that before."""
    return db.execute(_GREETED, {"survey": survey_id, "outcome": "queued"}).rowcount == 1


def hello_stands(db: Connection, survey: Survey, *, channel: str, ts: str, now: datetime) -> None:
    """Remember where a survey's channel was greeted."""
    enter_in_ledger(db, survey, kind=_STANDS, slot=f"{channel}/{ts}", outcome="sent", now=now)


def hellos_that_stand(db: Connection, survey_id: int) -> list[tuple[str, str]]:
    """Give where a survey's channel was greeted, if it was: Slack's ids of the channel and of the message."""
    stands = select(ledger.c.slot).where(ledger.c.survey_id == survey_id, ledger.c.kind == _STANDS)
    places = (slot.partition("/") for slot in db.scalars(stands))
    return [(channel, ts) for channel, _, ts in places]


def strike_from_ledger(db: Connection, survey: Survey, *, kind: str, slot: str) -> None:
    """Give back a slot whose doing came to nothing, so that it may happen after all."""
    mine = (ledger.c.survey_id == survey.id, ledger.c.kind == kind, ledger.c.slot == slot)
    db.execute(delete(ledger).where(*mine))
