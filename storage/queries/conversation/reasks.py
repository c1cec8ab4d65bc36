"""Planning to ask a passive again: after a while, in one statement on both databases; or after what they asked for."""

from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Integer, and_, bindparam, exists, func, literal, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State
from bot.core.numbers.score import Band, band_of
from bot.core.survey.measure import RECOMMENDING
from storage.queries.conversation.asks import LOAD, add_ask, ask_from
from storage.schema import asks, responses

AFTER_ACTION = "change shipped"
_newer, _again, _others = responses.alias("newer"), asks.alias("again"), asks.alias("others")
# One that a file brought, say: about an older answer nobody is asked any more.
_ANSWERED_SINCE = exists().where(
    _newer.c.person_id == asks.c.person_id,
    _newer.c.survey_id == asks.c.survey_id,
    _newer.c.answered_at > responses.c.answered_at,
)
_NEWEST = (
    LOAD.where(asks.c.person_id == bindparam("person"), asks.c.survey_id == bindparam("survey"))
    .where(asks.c.response_id.is_not(None), ~_ANSWERED_SINCE)
    .order_by(responses.c.answered_at.desc(), responses.c.id)
    .limit(1)
)
_HOW_MANY = select(func.count()).where(
    asks.c.person_id == bindparam("person"),
    asks.c.survey_id == bindparam("survey"),
    asks.c.kind == AskKind.REASK,
    asks.c.case_id.is_(None),
    or_(asks.c.asked_at.is_not(None), asks.c.state == State.SCHEDULED),
    asks.c.due_at >= bindparam("since"),
)
_OF_NEWEST = _again.c.parent_id == asks.c.id
_IS_PLANNED = and_(_again.c.state == State.SCHEDULED, _again.c.asked_at.is_(None))
_MANY = (
    select(func.count())
    .where(
        _others.c.person_id == asks.c.person_id,
        _others.c.survey_id == asks.c.survey_id,
        _others.c.kind == AskKind.REASK,
        _others.c.case_id.is_(None),
        or_(_others.c.asked_at.is_not(None), _others.c.state == State.SCHEDULED),
        _others.c.due_at >= bindparam("since"),
    )
    .scalar_subquery()
)
_MAY_BE_ASKED = (
    select(asks.c.person_id, responses.c.score, responses.c.released_day)
    .join_from(asks, responses, asks.c.response_id == responses.c.id)
    .where(asks.c.survey_id == bindparam("survey"), ~_ANSWERED_SINCE)
    .where(~exists().where(_OF_NEWEST, ~_IS_PLANNED))
    .where(or_(exists().where(_OF_NEWEST, _IS_PLANNED), bindparam("at_most", type_=Integer) > _MANY))
)
_MOVE = (
    update(asks)
    .where(asks.c.id == bindparam("ask"), asks.c.version == bindparam("loaded"), asks.c.state == State.SCHEDULED)
    .values(version=asks.c.version + 1, reason=AFTER_ACTION)
)


def plan_reask(db: Connection, ask: Ask, *, new_id: str, due_at: datetime, at_most: int, since: datetime) -> None:
    """Plan to ask somebody again about their answer, or move what is planned; in one statement, since a click waits.

    What was closed because the answer had changed is planned anew; what was sent, or closed otherwise, stays. Nothing
    is planned where as many re-asks of the survey as at_most were sent to them, or are planned, from an instant on.
    """
    new = {"id": new_id, "parent_id": ask.id, "survey_id": ask.survey.id, "person_id": ask.person.id, "due_at": due_at}
    same = {"team_id": ask.person.team_id, "held_out": ask.held_out}
    values = {f"new_{name}": value for name, value in (new | same).items()}
    db.execute(_plan_or_move(db.dialect.name), {**values, "at_most": at_most, "since": since})


@cache
def _plan_or_move(dialect: str) -> Insert:
    given = ("id", "team_id", "survey_id", "person_id", "parent_id", "held_out", "due_at")
    fixed = {"kind": AskKind.REASK, "reason": "passive", "state": State.SCHEDULED, "version": 0, "heard": []}
    row = {name: bindparam(f"new_{name}", type_=asks.c[name].type) for name in given}
    row |= {name: literal(value, asks.c[name].type) for name, value in fixed.items()}
    before = asks.alias("before")
    planned = exists().where(before.c.parent_id == row["parent_id"])
    sent_or_planned = or_(before.c.asked_at.is_not(None), before.c.state == State.SCHEDULED)
    how_many = (
        select(func.count())
        .where(before.c.person_id == row["person_id"], before.c.survey_id == row["survey_id"])
        .where(
            before.c.kind == AskKind.REASK,
            before.c.case_id.is_(None),
            sent_or_planned,
            before.c.due_at >= bindparam("since"),
        )
    )
    allowed = or_(planned, how_many.scalar_subquery() < bindparam("at_most", type_=Integer))
    insert = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(asks)
    insert = insert.from_select(list(row), select(*row.values()).where(allowed), include_defaults=False)
    return insert.on_conflict_do_update(
        index_elements=[asks.c.parent_id],
        set_={
            "state": State.SCHEDULED,
            "due_at": insert.excluded.due_at,
            "closed_reason": None,
            "version": asks.c.version + 1,
        },
        where=or_(
            and_(asks.c.state == State.SCHEDULED, asks.c.action_id.is_(None)),
            asks.c.closed_reason == ClosedReason.ANSWER_CHANGED,
        ),
    )


def newest_answered(db: Connection, person_id: int, survey_id: int) -> Ask | None:
    """Load the ask to which somebody gave their newest answer in a survey; none where that came from elsewhere."""
    row = db.execute(_NEWEST, {"person": person_id, "survey": survey_id}).first()
    return ask_from(row) if row else None


def passives_to_ask(db: Connection, survey_id: int, *, at_most: int, since: datetime, released: bool) -> set[int]:
    """Give our ids of the passives who may be asked again about their newest answer, for the first time about it.

    at_most: so many re-asks of a survey from an instant on, those that are planned among them. released: and whose
    answer that is.
    """
    rows = db.execute(_MAY_BE_ASKED, {"survey": survey_id, "at_most": at_most, "since": since})
    found = (row for row in rows if row.released_day is not None or not released)
    return {row.person_id for row in found if band_of(row.score, RECOMMENDING) is Band.PASSIVE}


def count_reasks(db: Connection, person_id: int, survey_id: int, *, since: datetime) -> int:
    """Count the re-asks of a survey that were sent to somebody since an instant, or are planned."""
    return db.execute(_HOW_MANY, {"person": person_id, "survey": survey_id, "since": since}).scalar_one()


def plan_after_action(db: Connection, before: Ask, *, ask_id: str, action_id: str, due_at: datetime) -> None:
    """Plan to ask somebody again because something changed that they asked for. before: whose answer it is about."""
    add_ask(
        db,
        ask_id=ask_id,
        person=before.person,
        survey_id=before.survey.id,
        due_at=due_at,
        kind=AskKind.REASK,
        reason=AFTER_ACTION,
        parent_id=before.id,
        held_out=before.held_out,
        action_id=action_id,
    )


def move_after_action(db: Connection, planned: Ask, *, action_id: str, due_at: datetime) -> None:
    """Let a re-ask that is planned come after something has changed, for that reason."""
    db.execute(_MOVE, {"ask": planned.id, "loaded": planned.version, "action_id": action_id, "due_at": due_at})
