"""What waits in the outbox, and what becomes of it where somebody else decides that."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, exists, func, or_, select, update

from bot.core.delivery.details import detail_of, detail_text
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message
from bot.core.reports.summary.edition import Edition
from storage.queries.delivery.outbox import UNSENT
from storage.schema import outbox
from storage.statements import in_chunks

_QUESTION = (outbox.c.ask_id == bindparam("ask"), outbox.c.kind == MessageKind.ASK.value, outbox.c.state.in_(UNSENT))
_QUESTION_WAITS = select(exists().where(*_QUESTION))
_ARRIVED = update(outbox).where(*_QUESTION).values(state="sent", detail=None, held_until=None, doubt_since=None)
_A_DAY = timedelta(days=1)
_FORGET_ARRIVED = delete(outbox).where(*_QUESTION, outbox.c.fleeting)


def question_waits(db: Connection, ask_id: str) -> bool:
    """Tell whether a question has still to reach its person."""
    return bool(db.scalar(_QUESTION_WAITS, {"ask": ask_id}))


def is_waiting(db: Connection, message: Message) -> bool:
    """Tell whether a message is waiting to be sent, or being delivered."""
    return bool(db.scalar(select(exists().where(*_same(message), _waits(message)))))


def is_on_its_way(db: Connection, message: Message, since: datetime) -> bool:
    """Tell whether the same is waiting to be sent to the same lane, or something was that was queued since then.

    What was sent has lost its detail, and nobody wants two things there within seconds.
    """
    was_sent = and_(outbox.c.state == "sent", outbox.c.queued_at >= since)
    return bool(db.scalar(select(exists().where(*_same(message), or_(_waits(message), was_sent)))))


def _same(message: Message) -> tuple[ColumnElement[bool], ...]:
    return (outbox.c.lane == message.lane, outbox.c.kind == message.kind, outbox.c.person_id == message.person_id)


def _waits(message: Message) -> ColumnElement[bool]:
    return and_(outbox.c.state.in_(UNSENT), outbox.c.detail == detail_text(message.kind, message.detail))


def question_arrived(db: Connection, ask_id: str) -> None:
    """Close a question that somebody has before them, before Slack has confirmed it."""
    db.execute(_FORGET_ARRIVED, {"ask": ask_id})
    db.execute(_ARRIVED, {"ask": ask_id})


def withdraw_summaries(db: Connection, survey_id: int) -> list[Edition]:
    """Take back summaries that could not be sent yet, and give their editions: the newer one has to say it all."""
    stale = (outbox.c.survey_id == survey_id, outbox.c.kind == MessageKind.SUMMARY, outbox.c.state == "pending")
    texts = db.scalars(select(outbox.c.detail).where(*stale).with_for_update()).all()
    db.execute(update(outbox).where(*stale).values(state="skipped", detail=None))
    details = (detail_of(MessageKind.SUMMARY, text) for text in texts)
    return [detail for detail in details if isinstance(detail, Edition)]


def take_back_questions(db: Connection, survey_id: int) -> list[str]:
    """Take back a survey's questions that surely have not been sent yet, and give their asks."""
    questions = (outbox.c.survey_id == survey_id, outbox.c.kind == MessageKind.ASK)
    untried = (*questions, outbox.c.state == "pending", outbox.c.doubt_since.is_(None))
    query = select(outbox.c.id, outbox.c.ask_id).where(*untried).order_by(outbox.c.id)
    found = db.execute(query.with_for_update(skip_locked=True)).all()
    for ids in in_chunks(row.id for row in found):
        db.execute(update(outbox).where(outbox.c.id.in_(ids)).values(state="skipped", detail=None, held_until=None))
    return [row.ask_id for row in found]


def unsent(db: Connection, team_id: str) -> tuple[int, datetime | None]:
    """Count what waits to be sent, and tell since when the oldest of it does (UTC)."""
    query = select(func.count(), func.min(outbox.c.queued_at)).where(
        outbox.c.team_id == team_id, outbox.c.state.in_(UNSENT)
    )
    number, oldest = db.execute(query).one()
    return number, oldest


def failed_since_yesterday(db: Connection, team_id: str, now: datetime) -> int:
    """Count what was queued in the last 24 hours and could not be delivered."""
    query = select(func.count()).where(
        outbox.c.team_id == team_id, outbox.c.state == "failed", outbox.c.queued_at >= now - _A_DAY
    )
    return db.scalar(query) or 0
