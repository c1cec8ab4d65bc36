"""The outbox: claimed under a lease, one row at a time, in order within a lane and at the workspace's pace."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, delete, exists, func, insert, or_, select, update

from bot.core.delivery.details import detail_of, detail_text
from bot.core.delivery.fates import LONGEST_WAIT
from bot.core.delivery.kinds import KINDS, MessageKind, Priority
from bot.core.delivery.message import Claimed, Delivery, Message
from storage.schema import outbox, pace, workspaces
from storage.statements import insert_if_new, real_time, written

BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)
UNSENT = written("pending", "sending")
_DONE = written("sent", "failed", "unknown", "skipped")
_QUEUE = insert(outbox)


def queue(db: Connection, messages: Iterable[tuple[Message, str]], now: datetime) -> None:
    """Put messages, each with its opaque reference, into the outbox in the given order."""
    rows = [
        {
            "team_id": message.team_id,
            "lane": message.lane,
            "priority": message.rule.priority.value,
            "kind": message.kind.value,
            "ask_id": message.ask_id,
            "survey_id": message.survey_id,
            "person_id": message.person_id,
            "detail": detail_text(message.kind, message.detail),
            "thread_ts": message.thread,
            "ref": ref,
            "state": "pending",
            "queued_at": now,
            "fleeting": message.fleeting,
        }
        for message, ref in messages
    ]
    if rows:
        db.execute(_QUEUE, rows)


def is_on_its_way(db: Connection, lane: str, kind: MessageKind) -> bool:
    """Say whether a message of a kind waits in a lane, or is being delivered."""
    of = (outbox.c.lane == lane, outbox.c.kind == kind.value, outbox.c.state.in_(UNSENT))
    return bool(db.scalar(select(exists().where(*of))))


def has_left(db: Connection, lane: str, kind: MessageKind) -> bool:
    """Say whether a message of a kind has left in a lane, as far as anybody knows."""
    of = (outbox.c.lane == lane, outbox.c.kind == kind.value, outbox.c.state.in_(written("sent", "unknown")))
    return bool(db.scalar(select(exists().where(*of))))


_earlier = outbox.alias("earlier")
_MAY_BE_TAKEN = or_(
    outbox.c.held_until.is_(None),
    outbox.c.held_until <= real_time(),
    # Longer than anything waits, or is leased: the clock was set back since.
    outbox.c.held_until > real_time("longest_s"),
    and_(outbox.c.state == "sending", outbox.c.held_until > real_time("lease_s")),
)
_NEXT = (
    select(outbox.c.id, outbox.c.kind, outbox.c.doubt_since)
    .where(
        outbox.c.team_id == bindparam("team"),
        exists().where(workspaces.c.team_id == outbox.c.team_id, workspaces.c.uninstalled_at.is_(None)),
        outbox.c.state.in_(UNSENT),
        outbox.c.priority <= bindparam("up_to"),
        _MAY_BE_TAKEN,
        ~exists().where(_earlier.c.lane == outbox.c.lane, _earlier.c.id < outbox.c.id, _earlier.c.state.in_(UNSENT)),
    )
    .order_by(outbox.c.priority, outbox.c.id)
    .limit(1)
    .with_for_update(of=outbox, skip_locked=True)
)
_PACE = (
    select(real_time(), pace.c.next_at, pace.c.stopped_until).where(pace.c.team_id == bindparam("team"))
).with_for_update()
_TAKE = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        state="sending",
        leased_by=bindparam("by"),
        held_until=real_time("lease_s"),
        attempts=outbox.c.attempts + 1,
        # Until the try says otherwise: should its process die, nobody can tell how far it came.
        doubt_since=func.coalesce(outbox.c.doubt_since, real_time()),
    )
    .returning(*outbox.c)
)
_NOW = select(real_time())
_SET_PACE = update(pace).where(pace.c.team_id == bindparam("team"))
_MINE = (outbox.c.id == bindparam("row"), outbox.c.leased_by == bindparam("by"), outbox.c.state == "sending")
_FINISH = update(outbox).where(*_MINE).values(detail=None, thread_ts=None, held_until=None, doubt_since=None)
_REMOVE = delete(outbox).where(*_MINE)
_HOLD = update(outbox).where(*_MINE).values(state="pending", held_until=real_time("wait_s"))
_RENEW = update(outbox).where(*_MINE).values(held_until=real_time("lease_s"))
_DROP_LEASES = (
    update(outbox)
    .where(outbox.c.team_id == bindparam("team"), outbox.c.state == "sending")
    .values(state="pending", held_until=None, leased_by=None)
)
_OLD = (outbox.c.state.in_(_DONE), outbox.c.queued_at < bindparam("outbox_before"))
ANY_OLD = exists().where(*_OLD)
_FORGET_DONE = delete(outbox).where(*_OLD)


def claim(db: Connection, *, team_id: str, by: str, lease: timedelta, gap: timedelta) -> Claimed:
    """Take the next row that may leave: unsent, not held, and nothing earlier unsent in its lane.

    The lease counts in real time; when it runs out, somebody else may claim the row, and has to look for its message
    first. Questions and reminders leave at least `gap` apart, whichever process sends them; a reply waits for no
    question. When Slack asked for a pause, or the app was uninstalled, nothing leaves.
    """
    now, wait_s, row = _next(db, team_id, lease, gap)
    return Claimed(None, wait_s) if row is None else _take(db, row, now, by=by, lease=lease, gap=gap)


def claim_ahead(db: Connection, *, team_id: str, by: str, lease: timedelta, gap: timedelta) -> Claimed | None:
    """Claim while the delivery before is being noted; none where the next row has to be claimed when it begins.

    Should the process be killed with a row in hand, the next one can't tell that it was not said, and looks for it
    first: what must not come twice would be looked for over minutes.
    """
    now, wait_s, row = _next(db, team_id, lease, gap)
    if row is not None and not KINDS[MessageKind(row.kind)].doubt.is_hasty:
        return None
    return Claimed(None, wait_s) if row is None else _take(db, row, now, by=by, lease=lease, gap=gap)


def _next(
    db: Connection, team_id: str, lease: timedelta, gap: timedelta
) -> tuple[datetime, float, Row[*tuple[Any, ...]] | None]:
    """Find what may leave now, if anything, and how long (seconds) the pace holds up the rest; with the real time."""
    now, next_at, stopped_until = _pace(db, team_id)
    if stopped_until is not None and now < stopped_until <= now + LONGEST_WAIT:
        return now, (stopped_until - now).total_seconds(), None
    wait = next_at - now
    wait_s = wait.total_seconds() if timedelta() < wait <= gap else 0.0  # a longer one is of a clock that was set back
    values = {
        "team": team_id,
        "up_to": Priority.ASKING - 1 if wait_s else Priority.ASKING,
        "lease_s": lease.total_seconds(),
        "longest_s": max(lease, LONGEST_WAIT).total_seconds(),
    }
    return now, wait_s, db.execute(_NEXT, values).first()


def _take(
    db: Connection, found: Row[*tuple[Any, ...]], now: datetime, *, by: str, lease: timedelta, gap: timedelta
) -> Claimed:
    row = db.execute(_TAKE, {"row": found.id, "by": by, "lease_s": lease.total_seconds()}).one()
    if row.priority == Priority.ASKING and gap:
        _set_pace(db, row.team_id, next_at=now + gap)
    kind = MessageKind(row.kind)
    message = Message(
        lane=row.lane,
        kind=kind,
        team_id=row.team_id,
        ask_id=row.ask_id,
        survey_id=row.survey_id,
        person_id=row.person_id,
        detail=detail_of(kind, row.detail),
        thread=row.thread_ts,
        fleeting=row.fleeting,
    )
    return Claimed(
        Delivery(
            id=row.id,
            message=message,
            ref=row.ref,
            attempt=row.attempts,
            doubt_since=found.doubt_since,
            looks=row.looks,
            queued_at=row.queued_at,
        )
    )


def _pace(db: Connection, team_id: str) -> tuple[datetime, datetime, datetime | None]:
    """Read the workspace's pace and keep it from other processes until this transaction ends."""
    row = db.execute(_PACE, {"team": team_id}).first()
    if row is not None:
        return row[0], row[1], row[2]
    now = db.execute(_NOW).scalar_one()
    return now, now, None


def _set_pace(db: Connection, team_id: str, **values: Any) -> None:
    insert_if_new(db, pace, {"team_id": team_id, "next_at": BEFORE_ALL})
    db.execute(_SET_PACE, {"team": team_id, **values})


def stop_all(db: Connection, team_id: str, wait: timedelta) -> None:
    """Let nothing leave for a while: Slack takes no more. A longer pause that runs is not cut short."""
    now, _, stopped_until = _pace(db, team_id)
    runs = stopped_until if stopped_until is not None and stopped_until <= now + LONGEST_WAIT else now
    _set_pace(db, team_id, stopped_until=max(now + wait, runs))


def finish(db: Connection, delivery: Delivery, *, by: str, state: str, failure: str | None = None) -> bool:
    """Close a claimed row as sent, failed, unknown or skipped; False when the lease was lost meanwhile.

    Its detail goes: what is kept afterwards does not say which question somebody was asked. A fleeting one goes whole.
    """
    if delivery.message.fleeting:
        return db.execute(_REMOVE, {"row": delivery.id, "by": by}).rowcount == 1
    finished = {"row": delivery.id, "by": by, "state": state, "failure": failure}
    return db.execute(_FINISH, finished).rowcount == 1


def hold(
    db: Connection,
    delivery: Delivery,
    *,
    by: str,
    wait: timedelta,
    failure: str | None,
    perhaps_taken: bool = False,
    looks: int = 0,
    counts: bool = True,
) -> None:
    """Give a claimed row back, to be tried again after a wait in real time.

    perhaps_taken: by this try, so that the next one has to look first; else it is as much in doubt as before. looks:
    how often it was looked for since the last try. counts: as a try, after which the next wait is longer.
    """
    held = {"row": delivery.id, "by": by, "wait_s": wait.total_seconds(), "failure": failure, "looks": looks}
    held["attempts"] = delivery.attempt if counts else delivery.attempt - 1
    if not perhaps_taken:
        held["doubt_since"] = delivery.doubt_since
    db.execute(_HOLD, held)


def renew(db: Connection, delivery: Delivery, *, by: str, lease: timedelta) -> bool:
    """Take a claimed row for another lease; False when somebody else took it over."""
    values = {"row": delivery.id, "by": by, "lease_s": lease.total_seconds()}
    return db.execute(_RENEW, values).rowcount == 1


def drop_leases(db: Connection, team_id: str) -> None:
    """Give everything back that was in hand: where no other process can be, whoever held it is dead."""
    db.execute(_DROP_LEASES, {"team": team_id})


def forget_old(db: Connection, before: datetime) -> None:
    """Delete what was queued before a moment and has left, or never will."""
    db.execute(_FORGET_DONE, {"outbox_before": before})
