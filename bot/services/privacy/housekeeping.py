"""Forgetting what only served delivery."""

from bot.core.privacy.kept import INBOUND_KEPT, OUTBOX_KEPT
from bot.services.context import Context
from storage.engine import empty_log
from storage.queries.delivery import outbox


def forget_old(ctx: Context) -> None:
    """Delete keys of old events and rows of old messages; and leave no copy of what is deleted beside the database."""
    now = ctx.now()
    ctx.write(lambda db: outbox.forget_old(db, inbound_before=now - INBOUND_KEPT, outbox_before=now - OUTBOX_KEPT))
    empty_log(ctx.engine)
