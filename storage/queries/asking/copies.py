"""A database that was copied: what its rows can't know any more is put aside."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, Row, bindparam, delete, func, select, update

from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.delivery.kinds import MessageKind
from storage.queries.conversation.asks import ASKED_BEFORE, IS_OPEN, IS_SCHEDULED
from storage.queries.numbers.tallies import ask_tallies
from storage.schema import asks, outbox, surveys, workspaces

_COPIED_AT = select(func.max(workspaces.c.copied_at))
_ASKED = (
    update(asks)
    .where(asks.c.id == bindparam("ask"), asks.c.state == State.SCHEDULED)
    .values(
        state=State.ASKED,
        asked_at=bindparam("at"),
        asked_day=bindparam("day"),
        asked_before=ASKED_BEFORE,
        closes_at=bindparam("closes"),
        version=asks.c.version + 1,
    )
)


def copied_at(db: Connection) -> datetime | None:
    """Say since when this database is a copy that nobody has confirmed yet; none where it is not."""
    at: datetime | None = db.scalar(_COPIED_AT)
    return at


def set_copied(db: Connection, at: datetime | None) -> None:
    """Note that this database is a copy, or with none that it is the one that counts now."""
    db.execute(update(workspaces).values(copied_at=at))


def put_messages_aside(db: Connection, now: datetime) -> None:
    """Say nothing of what was about to be said: nobody can tell what the original has said of it since.

    A request to be contacted, as every case, is looked for, and told as perhaps a repeat: nobody is to go unheard.
    """
    unsent = outbox.c.state.in_(("pending", "sending"))
    alert = outbox.c.kind.in_((MessageKind.CONTACT_ALERT, MessageKind.CASE))
    db.execute(delete(outbox).where(unsent, ~alert, outbox.c.fleeting))
    db.execute(update(outbox).where(unsent, ~alert).values(state="unknown", detail=None, held_until=None))
    in_doubt = {"state": "pending", "held_until": None, "doubt_since": now, "attempts": outbox.c.attempts + 1}
    db.execute(update(outbox).where(unsent, alert).values(**in_doubt))


def let_conversations_rest(db: Connection) -> None:
    """Let no open conversation go on by itself: the original has reminded of it, or it was answered there."""
    db.execute(update(asks).where(IS_OPEN, asks.c.next_at.is_not(None)).values(next_at=None))


def planned_asks(
    db: Connection, kinds: Collection[AskKind], due_through: datetime | None
) -> Sequence[Row[str, datetime, int]]:
    """Give (id, due, survey) of planned asks of these kinds, up to a moment if one is given."""
    query = select(asks.c.id, asks.c.due_at, asks.c.survey_id).where(IS_SCHEDULED, asks.c.kind.in_(kinds))
    if due_through is not None:
        query = query.where(asks.c.due_at <= due_through)
    return db.execute(query.order_by(asks.c.due_at, asks.c.id).with_for_update()).all()


def count_as_asked(db: Connection, asked: Sequence[tuple[str, datetime, date, datetime]]) -> None:
    """Count asks, each (id, when, the survey's day, when it closes), as sent, though nobody can tell."""
    if asked:
        rows = [{"ask": id_, "at": at, "day": day, "closes": closes} for id_, at, day, closes in asked]
        ids = [id_ for id_, *_ in asked]
        with ask_tallies.counted_anew(db, ids):
            db.execute(_ASKED, rows)
        ask_tallies.approach(db, ids)


def surveys_before(db: Connection, moment: datetime) -> set[int]:
    """Give the ids of the surveys that were there at a moment."""
    return set(db.scalars(select(surveys.c.id).where(surveys.c.created_at <= moment)))
