"""Forgetting what only served delivery."""

from sqlalchemy import Connection

from bot.core.privacy.kept import INBOUND_KEPT, OUTBOX_KEPT
from bot.services.context import Context
from storage.engine import empty_log
from storage.queries.delivery import inbound, outbox


def forget_old(ctx: Context) -> None:
    """Delete keys of old events and rows of old messages."""

    def work(db: Connection) -> None:
        inbound.forget_old(db, ctx.now() - INBOUND_KEPT)
        outbox.forget_old(db, ctx.now() - OUTBOX_KEPT)

    ctx.write(work)


def leave_no_copy(ctx: Context) -> None:
    """Leave no copy of what was deleted beside the database."""
    empty_log(ctx.engine)
