"""Planning to ask a passive again, in one statement on both databases."""

from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Integer, bindparam, exists, func, literal, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State
from storage.schema import asks


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
        where=or_(asks.c.state == State.SCHEDULED, asks.c.closed_reason == ClosedReason.ANSWER_CHANGED),
    )
