"""The outbox: claimed under a lease, one row at a time, in order within a lane."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, or_, select, update

from bot.core.message import Delivery, Message, MessageKind
from storage.schema import inbound_events, outbox
from storage.statements import insert_if_new, real_time

_UNSENT = ("pending", "sending")


def queue(db: Connection, messages: Iterable[tuple[Message, str]], now: datetime) -> None:
    """Put messages, each with its opaque reference, into the outbox in the given order."""
    rows = [
        {
            "team_id": message.team_id,
            "lane": message.lane,
            "priority": message.priority,
            "kind": message.kind.value,
            "ask_id": message.ask_id,
            "survey_id": message.survey_id,
            "person_id": message.person_id,
            "detail": message.detail,
            "ref": ref,
            "state": "pending",
            "queued_at": now,
        }
        for message, ref in messages
    ]
    if rows:
        db.execute(insert(outbox), rows)


def claim(db: Connection, *, team_id: str, by: str, lease: timedelta) -> Delivery | None:
    """Take the next row that may leave: unsent, not held, and nothing earlier unsent in its lane.

    The lease counts in real time; when it runs out, somebody else may claim the row, with a higher attempt.
    """
    earlier = outbox.alias("earlier")
    first_in_lane = ~exists().where(
        earlier.c.lane == outbox.c.lane, earlier.c.id < outbox.c.id, earlier.c.state.in_(_UNSENT)
    )
    free = or_(outbox.c.held_until.is_(None), outbox.c.held_until <= real_time(db))
    candidates = select(outbox.c.id).where(
        outbox.c.team_id == team_id, outbox.c.state.in_(_UNSENT), free, first_in_lane
    )
    row_id = db.scalar(
        candidates.order_by(outbox.c.priority, outbox.c.id).limit(1).with_for_update(of=outbox, skip_locked=True)
    )
    if row_id is None:
        return None
    values = {
        "state": "sending",
        "leased_by": by,
        "held_until": real_time(db, lease),
        "attempts": outbox.c.attempts + 1,
    }
    row = db.execute(update(outbox).where(outbox.c.id == row_id).values(**values).returning(*outbox.c)).one()
    message = Message(
        lane=row.lane,
        kind=MessageKind(row.kind),
        team_id=row.team_id,
        ask_id=row.ask_id,
        survey_id=row.survey_id,
        person_id=row.person_id,
        detail=row.detail,
    )
    return Delivery(id=row.id, message=message, ref=row.ref, attempt=row.attempts)


def finish(db: Connection, delivery: Delivery, *, by: str, state: str, failure: str | None = None) -> bool:
    """Close a claimed row as sent, failed, unknown or skipped; False when the lease was lost meanwhile.

    Its detail goes: what is kept afterwards does not say which question somebody was asked.
    """
    mine = _mine(delivery, by)
    values = {"state": state, "failure": failure, "detail": None, "held_until": None}
    return db.execute(update(outbox).where(*mine).values(**values)).rowcount == 1


def hold(
    db: Connection, delivery: Delivery, *, by: str, wait: timedelta, failure: str, reached_slack: bool = False
) -> None:
    """Give a claimed row back, to be tried again after a wait in real time.

    reached_slack: the try may have gone through, so the next one has to look first.
    """
    attempts = outbox.c.attempts if reached_slack else outbox.c.attempts - 1
    values = {"state": "pending", "held_until": real_time(db, wait), "failure": failure, "attempts": attempts}
    db.execute(update(outbox).where(*_mine(delivery, by)).values(**values))


def _mine(delivery: Delivery, by: str) -> tuple[ColumnElement[bool], ...]:
    return (outbox.c.id == delivery.id, outbox.c.leased_by == by, outbox.c.state == "sending")


def skip_older_summaries(db: Connection, survey_id: int) -> None:
    """Drop summaries that were never sent: a newer one says it all."""
    stale = (outbox.c.survey_id == survey_id, outbox.c.kind == MessageKind.SUMMARY, outbox.c.state == "pending")
    db.execute(update(outbox).where(*stale).values(state="skipped"))


def unsent_count(db: Connection, team_id: str) -> int:
    """Count what is waiting and not held back, to know when the bot has said everything it can."""
    where = (outbox.c.team_id == team_id, outbox.c.state.in_(_UNSENT))
    free = or_(outbox.c.held_until.is_(None), outbox.c.held_until <= real_time(db), outbox.c.state == "sending")
    return db.execute(select(func.count()).where(*where, free)).scalar_one()


def first_time(db: Connection, key: str, kind: str, now: datetime) -> bool:
    """Record that something came in from Slack; False when the same came before."""
    return insert_if_new(db, inbound_events, {"key": key, "kind": kind, "received_at": now})


def forget_old(db: Connection, *, inbound_before: datetime, outbox_before: datetime) -> None:
    """Delete what only served deduplication and delivery."""
    db.execute(delete(inbound_events).where(inbound_events.c.received_at < inbound_before))
    done = outbox.c.state.in_(("sent", "failed", "unknown", "skipped"))
    db.execute(delete(outbox).where(done, outbox.c.queued_at < outbox_before))
