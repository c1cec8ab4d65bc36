"""What came in from Slack, so that what it sends again counts once."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, exists

from storage.schema import inbound_events
from storage.statements import insert_if_new

_OLD = inbound_events.c.received_at < bindparam("inbound_before")
ANY_OLD = exists().where(_OLD)
_FORGET = delete(inbound_events).where(_OLD)


def first_time(db: Connection, key: str, kind: str, now: datetime) -> bool:
    """Record that something came in from Slack; False when the same came before."""
    # The day is enough for forgetting them; the database's own marks could tie a time of day to an anonymous answer.
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return insert_if_new(db, inbound_events, {"key": key, "kind": kind, "received_at": day})


def forget_old(db: Connection, before: datetime) -> None:
    """Delete the keys of what came in before a moment."""
    db.execute(_FORGET, {"inbound_before": before})
