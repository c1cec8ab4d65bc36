"""Asks: loaded with their survey, person and current score in one statement, saved only if nobody else did."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Integer,
    Row,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.core.asking.invitation import Invitation
from bot.core.conversation.ask import Ask, AskKind, Ground
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.heard import Heard
from bot.core.conversation.questions import Told
from bot.core.conversation.states import OPEN_STATES, State
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from storage.errors import StaleRowError
from storage.queries.numbers.tallies import ask_tallies
from storage.queries.survey import people as people_queries
from storage.queries.survey import surveys as survey_queries
from storage.queries.survey.waves import WAVE_STOPPED
from storage.schema import asks, people, responses, surveys, waves
from storage.statements import in_chunks, insert_all_new, insert_if_new, written


class PlannedAsk(NamedTuple):
    """One ask of a wave that is to be planned."""

    id: str
    person_id: int
    due_at: datetime
    held_out: bool


# Whatever an earlier release wrote there, the ask can be loaded.
_REASONS: dict[str | None, ClosedReason | None] = {None: None, **{one.value: one for one in ClosedReason}}

# Statements of clicks and ticks are built once: building them anew cost more than running them. Whatever loads asks
# goes out from LOAD, and reads its rows with ask_from.
IS_OPEN = asks.c.state.in_(written(*sorted(OPEN_STATES)))
# Not "in": of one value SQLite does not see that the index of what is planned holds all of them.
IS_SCHEDULED = asks.c.state == written(State.SCHEDULED)[0]
LOAD = (
    select(*asks.c, responses.c.score, responses.c.released_day, *people_queries.COLUMNS, *survey_queries.COLUMNS)
    .join_from(asks, people, asks.c.person_id == people.c.id)
    .join(surveys, asks.c.survey_id == surveys.c.id)
    .join(responses, asks.c.response_id == responses.c.id, isouter=True)
)
_BY_ID = LOAD.where(asks.c.id == bindparam("ask"))
_BY_PARENT = LOAD.where(asks.c.parent_id == bindparam("parent"))
_SAVE = (
    update(asks)
    .where(asks.c.id == bindparam("ask"), asks.c.version == bindparam("loaded"))
    .values(version=asks.c.version + 1)
)
_earlier = asks.alias("earlier")
ASKED_BEFORE = (
    select(func.max(_earlier.c.asked_day))
    .where(
        _earlier.c.survey_id == asks.c.survey_id,
        _earlier.c.person_id == asks.c.person_id,
        _earlier.c.kind != AskKind.REASK,
        _earlier.c.id != asks.c.id,
    )
    .scalar_subquery()
)
"""The day on which its survey had asked the same person last: written with an ask's own day, wherever that is."""
_SAVE_ASKED = _SAVE.values(asked_before=ASKED_BEFORE)
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
_SENT = LOAD.where(asks.c.asked_at.is_not(None))
_SENT_TO = _SENT.where(asks.c.person_id == bindparam("person"))
_NEWEST_FIRST = (IS_OPEN.desc(), asks.c.asked_at.desc())
_NEWEST_OF = _SENT_TO.order_by(*_NEWEST_FIRST).limit(1)
_NEWEST_IN = (
    _SENT.where(asks.c.survey_id == bindparam("survey"), people.c.slack_user_id == bindparam("who"))
    .order_by(*_NEWEST_FIRST)
    .limit(1)
)
_INVITED = LOAD.where(
    asks.c.survey_id == bindparam("survey"), asks.c.asked_in == bindparam("channel"), asks.c.state == State.ASKED
).order_by(asks.c.person_id)
_IN_THREAD = LOAD.where(asks.c.person_id == bindparam("person"), asks.c.ts == bindparam("thread"))
_LAST_OF = _SENT_TO.order_by(asks.c.asked_at.desc()).limit(bindparam("at_most", type_=Integer))
_UNFINISHED = LOAD.where(asks.c.person_id == bindparam("person"), or_(IS_OPEN, IS_SCHEDULED)).order_by(
    asks.c.due_at.desc()
)
_PLANNED = (
    LOAD.where(asks.c.person_id == bindparam("person"), asks.c.survey_id == bindparam("survey"), IS_SCHEDULED)
    .where(
        or_(
            asks.c.kind == AskKind.TRIGGER,
            and_(asks.c.kind == AskKind.SURVEY, asks.c.wave_id.is_not_distinct_from(bindparam("wave"))),
        )
    )
    .order_by(asks.c.due_at, asks.c.id)
    .limit(1)
)
_SCHEDULED = (
    select(asks.c.id, asks.c.kind, asks.c.person_id, asks.c.wave_id, asks.c.snoozed)
    .where(asks.c.survey_id == bindparam("survey"), IS_SCHEDULED)
    .order_by(asks.c.id)
)
_WAVE = select(asks.c.wave_id).where(asks.c.id == bindparam("ask"))
_STOPPED = select(
    exists().where(asks.c.id == bindparam("ask"), waves.c.id == asks.c.wave_id, waves.c.plan == WAVE_STOPPED)
)
_HOLD = select(asks.c.id).where(asks.c.id == bindparam("ask")).with_for_update(skip_locked=True)
_newer = responses.alias("newer")
_IS_NEWEST = (
    select(
        ~exists().where(
            _newer.c.survey_id == responses.c.survey_id,
            _newer.c.person_id == responses.c.person_id,
            _newer.c.answered_at > responses.c.answered_at,
        )
    )
    .join_from(responses, asks, asks.c.response_id == responses.c.id)
    .where(asks.c.id == bindparam("ask"))
)
_STANDS = update(asks).where(asks.c.id == bindparam("ask"))

# What may change about an ask, and the column that holds it. Where the buttons stand is noted outside the version.
_SAVED = {"sent_language": "language", "sent_wording": "wording_version"} | {
    name: name
    for name in (
        *("state", "snoozed", "due_at", "asked_at", "asked_day", "closes_at", "closed_reason"),
        *("response_id", "consented_at", "team_told", "answered_day", "change_until", "verified"),
        *("question", "questions", "heard", "told", "reprompts", "nudges", "next_at", "asked_in"),
    )
}


def ask_from(row: Row[*tuple[Any, ...]]) -> Ask:
    """Read a row of LOAD into a value."""
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
        case_id=values[c.case_id],
        action_id=values[c.action_id],
        verified=values[c.verified],
        score=values[responses.c.score] if values[c.verified] is None else values[c.verified],
        is_released=values[responses.c.released_day] is not None,
        consented_at=values[c.consented_at],
        team_told=values[c.team_told],
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
        subject=values[c.subject],
        told=_told_from(values[c.told]),
    )


def _told_from(stored: list[Any] | None) -> Told | None:
    return None if stored is None else Told(tuple(stored[0]), stored[1])


def ask_by_id(db: Connection, ask_id: str) -> Ask | None:
    """Load one ask."""
    row = db.execute(_BY_ID, {"ask": ask_id}).first()
    return ask_from(row) if row else None


def newest_ask_of(db: Connection, person_id: int) -> Ask | None:
    """Load the ask that a typed message belongs to: the newest that was sent; an open one before any other."""
    row = db.execute(_NEWEST_OF, {"person": person_id}).first()
    return ask_from(row) if row else None


def newest_ask_in(db: Connection, survey_id: int, slack_user_id: str) -> Ask | None:
    """Load the ask of a survey that somebody got last; an open one before any other."""
    row = db.execute(_NEWEST_IN, {"survey": survey_id, "who": slack_user_id}).first()
    return ask_from(row) if row else None


def asks_invited(db: Connection, survey_id: int, invitation: Invitation) -> list[Ask]:
    """Load the asks that wait for an answer to an invitation, by person: one order everywhere."""
    return [ask_from(row) for row in db.execute(_INVITED, {"survey": survey_id, "channel": invitation.channel})]


def ask_in_thread(db: Connection, person_id: int, thread_ts: str) -> Ask | None:
    """Load the ask under whose question somebody typed in a thread."""
    row = db.execute(_IN_THREAD, {"person": person_id, "thread": thread_ts}).first()
    return ask_from(row) if row else None


def newest_asks_of(db: Connection, person_id: int, limit: int) -> list[Ask]:
    """Load the asks that somebody got last, the newest first."""
    return [ask_from(row) for row in db.execute(_LAST_OF, {"person": person_id, "at_most": limit})]


def last_question(db: Connection, ask: Ask) -> str | None:
    """Give the follow-up question that somebody was asked last in this survey."""
    return db.scalar(_LAST_QUESTION, {"person": ask.person.id, "survey": ask.survey.id})


def unfinished_asks_of(db: Connection, person_id: int) -> list[Ask]:
    """Load every ask of a person that is planned or open, the latest first.

    That is the order in which a click touches them too (the planned re-ask, then the ask itself): no two wait for
    each other.
    """
    return [ask_from(row) for row in db.execute(_UNFINISHED, {"person": person_id})]


def close_scheduled(db: Connection, survey_id: int, reason: ClosedReason) -> int:
    """Close everything of a survey that is planned, as Event.FORBIDDEN closes one; give how many there were."""
    where = (asks.c.survey_id == survey_id, asks.c.state == State.SCHEDULED)
    # Locked in the order in which a click touches the asks of one person, so that neither waits for the other.
    planned = list(db.scalars(select(asks.c.id).where(*where).order_by(asks.c.due_at.desc()).with_for_update()))
    closed = {"state": State.CLOSED, "closed_reason": reason, "next_at": None, "reprompts": 0}
    with ask_tallies.counted_anew(db, planned):  # some were put, and are to be put later
        for ids in in_chunks(planned):
            db.execute(update(asks).where(asks.c.id.in_(ids)).values(version=asks.c.version + 1, **closed))
    return len(planned)


def plan_again(db: Connection, wave_id: int, reason: ClosedReason) -> None:
    """Plan everything of a wave again, at its own moment, that was closed for this reason before anybody was asked."""
    closed = (asks.c.wave_id == wave_id, asks.c.closed_reason == reason, asks.c.asked_at.is_(None))
    found = list(db.scalars(select(asks.c.id).where(*closed).order_by(asks.c.due_at.desc()).with_for_update()))
    planned = {"state": State.SCHEDULED, "closed_reason": None}
    for ids in in_chunks(found):
        db.execute(update(asks).where(asks.c.id.in_(ids)).values(version=asks.c.version + 1, **planned))


def planned_ask_of(db: Connection, person_id: int, survey_id: int, wave_id: int | None) -> Ask | None:
    """Load the question that a survey is going to put to somebody: the one of a wave, or a triggered one."""
    row = db.execute(_PLANNED, {"person": person_id, "survey": survey_id, "wave": wave_id}).first()
    return ask_from(row) if row else None


def wave_was_stopped(db: Connection, ask_id: str) -> bool:
    """Tell whether an ask belongs to a wave in which nobody else is asked."""
    return bool(db.scalar(_STOPPED, {"ask": ask_id}))


def wave_of(db: Connection, ask_id: str) -> int | None:
    """Give the wave that an ask belongs to, if it belongs to one."""
    wave: int | None = db.scalar(_WAVE, {"ask": ask_id})
    return wave


def hold_if_free(db: Connection, ask: Ask) -> bool:
    """Hold an ask until this transaction ends, unless another process holds it: False then, and at once."""
    return db.execute(_HOLD, {"ask": ask.id}).first() is not None


def grounds_of_planned(db: Connection, survey_id: int) -> dict[str, Ground]:
    """Map the planned asks of a survey, by their ids, to what each stands on."""
    found = db.execute(_SCHEDULED, {"survey": survey_id})
    return {row.id: Ground(AskKind(row.kind), row.person_id, row.wave_id, snoozed=row.snoozed) for row in found}


def add_ask(  # noqa: PLR0913 (each is a column)
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
    subject: str | None = None,
    case_id: str | None = None,
    action_id: str | None = None,
) -> None:
    """Plan an ask that belongs to no wave, unless another process planned the same one. reason: why this person."""
    row = {"id": ask_id, "team_id": person.team_id, "survey_id": survey_id, "person_id": person.id, "due_at": due_at}
    what = {"kind": kind, "reason": reason, "parent_id": parent_id, "held_out": held_out, "subject": subject}
    what |= {"case_id": case_id, "action_id": action_id}
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
    counted = [loaded.id] if _counted_as(loaded) != _counted_as(ask) else []
    with ask_tallies.counted_anew(db, counted):
        save = _SAVE_ASKED if "asked_day" in values else _SAVE
        if db.execute(save, {"ask": loaded.id, "loaded": loaded.version, **values}).rowcount != 1:
            raise StaleRowError(f"ask {loaded.id} changed since version {loaded.version}")
    if any(before not in {None, now} for before, now in zip(_days(loaded), _days(ask), strict=True)):
        ask_tallies.approach_anew(db, [(ask.survey.id, ask.person.id)])
    elif counted:
        ask_tallies.approach(db, counted)


def _counted_as(ask: Ask) -> tuple[object, ...] | None:
    """Say among which questions one is counted; none where it was not put, or again."""
    if ask.asked_day is None or ask.kind is AskKind.REASK:
        return None
    return *_days(ask), ask.state is State.CLOSED and ask.closed_reason


def _days(ask: Ask) -> tuple[date | None, date | None]:
    return ask.asked_day, ask.answered_day


def ask_stands(db: Connection, ask_id: str, *, channel: str, ts: str) -> None:
    """Note where the buttons stand. Outside the version: the person may answer at the same moment."""
    db.execute(_STANDS, {"ask": ask_id, "channel": channel, "ts": ts})


def reask_of(db: Connection, parent_id: str) -> Ask | None:
    """Load the re-ask that was planned after this ask's answer."""
    row = db.execute(_BY_PARENT, {"parent": parent_id}).first()
    return ask_from(row) if row else None


def answer_is_newest(db: Connection, ask_id: str | None) -> bool:
    """Tell whether the answer to an ask is still the newest that the person gave to this survey, re-asks included."""
    return bool(db.scalar(_IS_NEWEST, {"ask": ask_id}))
