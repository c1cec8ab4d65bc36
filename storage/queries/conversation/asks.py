"""Asks: loaded with their survey, person and current score in one statement, saved only if nobody else did."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.core.asking.invitation import Invitation
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.heard import Heard
from bot.core.conversation.questions import Told
from bot.core.conversation.states import OPEN_STATES, State
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from storage.errors import StaleRowError
from storage.queries.survey import people as people_queries
from storage.queries.survey import surveys as survey_queries
from storage.queries.survey.surveys import WAVE_STOPPED
from storage.schema import asks, people, responses, surveys, waves
from storage.statements import in_chunks, insert_all_new, insert_if_new


class PlannedAsk(NamedTuple):
    """One ask of a wave that is to be planned."""

    id: str
    person_id: int
    due_at: datetime
    held_out: bool


# Whatever an earlier release wrote there, the ask can be loaded.
_REASONS: dict[str | None, ClosedReason | None] = {None: None, **{one.value: one for one in ClosedReason}}

# Statements of a click are built once: building them anew cost more than running them.
_OPEN: BindParameter[Any] = bindparam("open", tuple(sorted(OPEN_STATES)), expanding=True, literal_execute=True)
IS_OPEN = asks.c.state.in_(_OPEN)
_LOAD = (
    select(*asks.c, responses.c.score, *people_queries.COLUMNS, *survey_queries.COLUMNS)
    .join_from(asks, people, asks.c.person_id == people.c.id)
    .join(surveys, asks.c.survey_id == surveys.c.id)
    .join(responses, asks.c.response_id == responses.c.id, isouter=True)
)
_BY_ID = _LOAD.where(asks.c.id == bindparam("ask"))
_BY_PARENT = _LOAD.where(asks.c.parent_id == bindparam("parent"))
_SAVE = (
    update(asks)
    .where(asks.c.id == bindparam("ask"), asks.c.version == bindparam("loaded"))
    .values(version=asks.c.version + 1)
)
_LAST_QUESTION = (
    select(asks.c.question)
    .where(
        asks.c.person_id == bindparam("person"),
        asks.c.survey_id == bindparam("survey"),
        asks.c.question.is_not(None),
    )
    .order_by(asks.c.asked_at.desc())
    .limit(1)
)
_STANDS = update(asks).where(asks.c.id == bindparam("ask"))

# What may change about an ask, and the column that holds it. Where the buttons stand is noted outside the version.
_SAVED = {"sent_language": "language", "sent_wording": "wording_version"} | {
    name: name
    for name in (
        *("state", "snoozed", "due_at", "asked_at", "asked_day", "closes_at", "closed_reason"),
        *("response_id", "consented_at", "answered_day", "change_until"),
        *("question", "questions", "heard", "told", "reprompts", "nudges", "next_at", "asked_in"),
    )
}


def _ask_from(row: Row[*tuple[Any, ...]]) -> Ask:
    values = row._mapping  # noqa: SLF001 (SQLAlchemy's documented name for a row as a mapping)
    c, survey = asks.c, survey_queries.survey_from(row)
    return Ask(
        id=values[c.id],
        survey=survey,
        person=people_queries.person_from(row),
        kind=AskKind(values[c.kind]),
        parent_id=values[c.parent_id],
        state=State(values[c.state]),
        version=values[c.version],
        snoozed=values[c.snoozed],
        due_at=values[c.due_at],
        asked_at=values[c.asked_at],
        asked_day=values[c.asked_day],
        closes_at=values[c.closes_at],
        closed_reason=_REASONS.get(values[c.closed_reason], ClosedReason.OTHER),
        channel=values[c.channel],
        ts=values[c.ts],
        response_id=values[c.response_id],
        score=values[responses.c.score],
        consented_at=values[c.consented_at],
        answered_day=values[c.answered_day],
        sent_language=values[c.language],
        sent_wording=values[c.wording_version],
        question=values[c.question],
        questions=values[c.questions],
        heard=tuple(Heard(*one) for one in values[c.heard]),
        reprompts=values[c.reprompts],
        nudges=values[c.nudges],
        next_at=values[c.next_at],
        change_until=values[c.change_until],
        held_out=values[c.held_out],
        asked_in=values[c.asked_in],
        told=_told_from(values[c.told]),
    )


def _told_from(stored: list[Any] | None) -> Told | None:
    return None if stored is None else Told(tuple(stored[0]), stored[1])


def ask_by_id(db: Connection, ask_id: str) -> Ask | None:
    """Load one ask."""
    row = db.execute(_BY_ID, {"ask": ask_id}).first()
    return _ask_from(row) if row else None


def asks_where(db: Connection, *where: ColumnElement[bool]) -> list[Ask]:
    """Load the asks of which all this is true, in the order of their ids."""
    return [_ask_from(row) for row in db.execute(_LOAD.where(*where).order_by(asks.c.id))]


def newest_ask_of(db: Connection, person_id: int) -> Ask | None:
    """Load the ask that a typed message belongs to: the newest that was sent; an open one before any other."""
    where = (asks.c.person_id == person_id, asks.c.asked_at.is_not(None))
    order = (asks.c.state.in_(_OPEN).desc(), asks.c.asked_at.desc())
    row = db.execute(_LOAD.where(*where).order_by(*order).limit(1)).first()
    return _ask_from(row) if row else None


def newest_ask_in(db: Connection, survey_id: int, slack_user_id: str) -> Ask | None:
    """Load the ask of a survey that somebody got last; an open one before any other."""
    where = (asks.c.survey_id == survey_id, people.c.slack_user_id == slack_user_id, asks.c.asked_at.is_not(None))
    order = (asks.c.state.in_(_OPEN).desc(), asks.c.asked_at.desc())
    row = db.execute(_LOAD.where(*where).order_by(*order).limit(1)).first()
    return _ask_from(row) if row else None


def asks_invited(db: Connection, survey_id: int, invitation: Invitation) -> list[Ask]:
    """Load the asks that wait for an answer to an invitation, by person: one order everywhere."""
    where = (asks.c.survey_id == survey_id, asks.c.asked_in == invitation.channel, asks.c.state == State.ASKED)
    return [_ask_from(row) for row in db.execute(_LOAD.where(*where).order_by(asks.c.person_id))]


def ask_in_thread(db: Connection, person_id: int, thread_ts: str) -> Ask | None:
    """Load the ask under whose question somebody typed in a thread."""
    row = db.execute(_LOAD.where(asks.c.person_id == person_id, asks.c.ts == thread_ts)).first()
    return _ask_from(row) if row else None


def newest_asks_of(db: Connection, person_id: int, limit: int) -> list[Ask]:
    """Load the asks that somebody got last, the newest first."""
    where = (asks.c.person_id == person_id, asks.c.asked_at.is_not(None))
    return [_ask_from(row) for row in db.execute(_LOAD.where(*where).order_by(asks.c.asked_at.desc()).limit(limit))]


def last_question(db: Connection, ask: Ask) -> str | None:
    """Give the follow-up question that somebody was asked last in this survey."""
    return db.scalar(_LAST_QUESTION, {"person": ask.person.id, "survey": ask.survey.id})


def unfinished_asks_of(db: Connection, person_id: int) -> list[Ask]:
    """Load every ask of a person that is planned or open, the latest first.

    That is the order in which a click touches them too (the planned re-ask, then the ask itself): no two wait for
    each other.
    """
    where = (asks.c.person_id == person_id, asks.c.state.in_((State.SCHEDULED, *OPEN_STATES)))
    return [_ask_from(row) for row in db.execute(_LOAD.where(*where).order_by(asks.c.due_at.desc()))]


def _of_running_surveys(team_id: str) -> Select[Any]:
    return _LOAD.where(asks.c.team_id == team_id, surveys.c.paused_at.is_(None))


def due_asks(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load asks of running surveys whose time has come, earliest first; other processes skip the same rows."""
    where = (asks.c.state == State.SCHEDULED, asks.c.due_at <= now)
    query = _of_running_surveys(team_id).where(*where).order_by(asks.c.due_at, asks.c.id).limit(limit)
    return [_ask_from(row) for row in db.execute(query.with_for_update(of=asks, skip_locked=True))]


def asks_to_go_on(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load open asks of running surveys that go on by themselves now: a reminder, or the end of a pause."""
    where = (asks.c.next_at <= now, asks.c.state.in_(_OPEN))
    query = _of_running_surveys(team_id).where(*where).order_by(asks.c.next_at, asks.c.id).limit(limit)
    return [_ask_from(row) for row in db.execute(query.with_for_update(of=asks, skip_locked=True))]


def missed_asks(db: Connection, team_id: str, due_before: datetime) -> list[Ask]:
    """Load asks of running surveys that should have been sent long ago, earliest first."""
    where = (asks.c.state == State.SCHEDULED, asks.c.due_at < due_before)
    query = _of_running_surveys(team_id).where(*where).order_by(asks.c.due_at, asks.c.id)
    return [_ask_from(row) for row in db.execute(query)]


def who_is_due(db: Connection, team_id: str, now: datetime, limit: int) -> list[str]:
    """Give the Slack ids of the people who are to be asked next, as `due_asks` takes them."""
    due = (asks.c.state == State.SCHEDULED, asks.c.due_at <= now)
    return _who(db, team_id, *due, order=asks.c.due_at, limit=limit)


def who_goes_on(db: Connection, team_id: str, now: datetime, limit: int) -> list[str]:
    """Give the Slack ids of the people who are to hear of us next, as `asks_to_go_on` takes them.

    Who is listened to just wrote, and is not disturbed by the answer.
    """
    due = (asks.c.state.in_(_OPEN), asks.c.state != State.LISTENING, asks.c.next_at <= now)
    return _who(db, team_id, *due, order=asks.c.next_at, limit=limit)


def _who(
    db: Connection, team_id: str, *where: ColumnElement[bool], order: ColumnElement[datetime], limit: int
) -> list[str]:
    query = (
        select(people.c.slack_user_id)
        .join_from(asks, people, asks.c.person_id == people.c.id)
        .join(surveys, asks.c.survey_id == surveys.c.id)
        .where(asks.c.team_id == team_id, surveys.c.paused_at.is_(None), people.c.slack_user_id.is_not(None), *where)
    )
    return list(dict.fromkeys(db.scalars(query.order_by(order, asks.c.id).limit(limit))))


def close_scheduled(db: Connection, survey_id: int, reason: ClosedReason) -> int:
    """Close everything of a survey that is planned, as Event.FORBIDDEN closes one; give how many there were."""
    where = (asks.c.survey_id == survey_id, asks.c.state == State.SCHEDULED)
    # Locked in the order in which a click touches the asks of one person, so that neither waits for the other.
    planned = list(db.scalars(select(asks.c.id).where(*where).order_by(asks.c.due_at.desc()).with_for_update()))
    closed = {"state": State.CLOSED, "closed_reason": reason, "next_at": None, "reprompts": 0}
    for ids in in_chunks(planned):
        db.execute(update(asks).where(asks.c.id.in_(ids)).values(version=asks.c.version + 1, **closed))
    return len(planned)


def planned_ask_of(db: Connection, person_id: int, survey_id: int, wave_id: int | None) -> Ask | None:
    """Load the question that a survey is going to put to somebody: the one of a wave, or a triggered one."""
    of_wave = and_(asks.c.kind == AskKind.SURVEY, asks.c.wave_id == wave_id)
    where = (asks.c.person_id == person_id, asks.c.survey_id == survey_id, asks.c.state == State.SCHEDULED)
    query = _LOAD.where(*where, or_(asks.c.kind == AskKind.TRIGGER, of_wave)).order_by(asks.c.due_at, asks.c.id)
    row = db.execute(query.limit(1)).first()
    return _ask_from(row) if row else None


def wave_was_stopped(db: Connection, ask_id: str) -> bool:
    """Tell whether an ask belongs to a wave in which nobody else is asked."""
    stopped = exists().where(asks.c.id == ask_id, waves.c.id == asks.c.wave_id, waves.c.plan == WAVE_STOPPED)
    return bool(db.scalar(select(stopped)))


def hold_if_free(db: Connection, ask: Ask) -> bool:
    """Hold an ask until this transaction ends, unless another process holds it: False then, and at once."""
    free = select(asks.c.id).where(asks.c.id == ask.id).with_for_update(skip_locked=True)
    return db.execute(free).first() is not None


def scheduled_elsewhere(db: Connection, survey_id: int, *, wave_id: int, inside: Collection[int]) -> list[Ask]:
    """Load planned asks of a survey that have lost their ground.

    Those of another wave, and those of people (inside: our ids) who are not in its audience any more. What was
    triggered from outside belongs to neither; who put their question off was promised that it comes back.
    """
    query = select(asks.c.id, asks.c.person_id, asks.c.wave_id, asks.c.snoozed).where(
        asks.c.survey_id == survey_id, asks.c.state == State.SCHEDULED, asks.c.kind != AskKind.TRIGGER
    )
    lost = [
        row.id
        for row in db.execute(query.order_by(asks.c.id))
        if row.person_id not in inside or not (row.snoozed or row.wave_id in {None, wave_id})
    ]
    return [_ask_from(row) for ids in in_chunks(lost) for row in db.execute(_LOAD.where(asks.c.id.in_(ids)))]


def expired_asks(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load open asks whose closing time has come."""
    where = (asks.c.team_id == team_id, asks.c.state.in_(_OPEN), asks.c.closes_at <= now)
    query = _LOAD.where(*where).order_by(asks.c.closes_at, asks.c.id).limit(limit)
    return [_ask_from(row) for row in db.execute(query.with_for_update(of=asks, skip_locked=True))]


def add_ask(
    db: Connection,
    *,
    ask_id: str,
    person: Person,
    survey_id: int,
    due_at: datetime,
    kind: AskKind,
    reason: str,
    parent_id: str | None = None,
    held_out: bool = False,
) -> None:
    """Plan an ask that belongs to no wave, unless another process planned the same one. reason: why this person."""
    row = {"id": ask_id, "team_id": person.team_id, "survey_id": survey_id, "person_id": person.id, "due_at": due_at}
    what = {"kind": kind, "reason": reason, "parent_id": parent_id, "held_out": held_out}
    insert_if_new(db, asks, {**row, **what, "state": State.SCHEDULED, "version": 0})


def add_wave_asks(db: Connection, survey: Survey, wave_id: int, planned: Iterable[PlannedAsk]) -> None:
    """Plan the asks of a wave; somebody who has one already keeps it."""
    same = {"team_id": survey.team_id, "survey_id": survey.id, "wave_id": wave_id, "kind": AskKind.SURVEY}
    fixed = {**same, "reason": "wave", "state": State.SCHEDULED, "version": 0, "heard": []}
    insert_all_new(db, asks, [{**fixed, **ask._asdict()} for ask in planned])


def save_ask(db: Connection, loaded: Ask, ask: Ask) -> None:
    """Write what is different about an ask since it was loaded. Raises StaleRowError when it changed in between."""
    pairs = ((column, getattr(loaded, name), getattr(ask, name)) for name, column in _SAVED.items())
    values = {column: now for column, before, now in pairs if now != before}
    if db.execute(_SAVE, {"ask": loaded.id, "loaded": loaded.version, **values}).rowcount != 1:
        raise StaleRowError(f"ask {loaded.id} changed since version {loaded.version}")


def ask_stands(db: Connection, ask_id: str, *, channel: str, ts: str) -> None:
    """Note where the buttons stand. Outside the version: the person may answer at the same moment."""
    db.execute(_STANDS, {"ask": ask_id, "channel": channel, "ts": ts})


def reask_of(db: Connection, parent_id: str) -> Ask | None:
    """Load the re-ask that was planned after this ask's answer."""
    row = db.execute(_BY_PARENT, {"parent": parent_id}).first()
    return _ask_from(row) if row else None


def answer_is_newest(db: Connection, ask_id: str | None) -> bool:
    """Tell whether the answer to an ask is still the newest that the person gave to this survey, re-asks included."""
    newer = responses.alias("newer")
    followed = exists().where(
        newer.c.survey_id == responses.c.survey_id,
        newer.c.person_id == responses.c.person_id,
        newer.c.answered_at > responses.c.answered_at,
    )
    query = (
        select(~followed).join_from(responses, asks, asks.c.response_id == responses.c.id).where(asks.c.id == ask_id)
    )
    return bool(db.scalar(query))


def next_due_at(db: Connection, team_id: str) -> datetime | None:
    """Give the earliest instant at which anything is due, for a clock that is moved by hand."""
    running = surveys.c.paused_at.is_(None)
    ask = select(func.min(asks.c.due_at)).where(
        asks.c.team_id == team_id, asks.c.state == State.SCHEDULED, survey_runs()
    )
    still_open = (asks.c.team_id == team_id, asks.c.state.in_(_OPEN))
    close = select(func.min(asks.c.closes_at)).where(*still_open)
    go_on = select(func.min(asks.c.next_at)).where(*still_open, survey_runs())
    plan = select(func.min(surveys.c.next_plan_at)).where(surveys.c.team_id == team_id, running)
    has_channel = surveys.c.summary_channel.is_not(None)
    summary = select(func.min(surveys.c.next_summary_at)).where(surveys.c.team_id == team_id, running, has_channel)
    return min(
        (at for query in (ask, close, go_on, plan, summary) if (at := db.scalar(query)) is not None), default=None
    )


def survey_runs() -> ColumnElement[bool]:
    """Say, inside a query on asks, that the ask's survey is not paused."""
    return exists().where(surveys.c.id == asks.c.survey_id, surveys.c.paused_at.is_(None))
