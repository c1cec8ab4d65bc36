"""Forgetting what only served delivery."""

from datetime import timedelta

from bot.services.context import Context
from storage.queries.delivery import outbox

INBOUND_KEPT = timedelta(days=2)  # Slack repeats an event for an hour at most
OUTBOX_KEPT = timedelta(days=7)


def forget_old(ctx: Context) -> None:
    """Delete keys of old events and rows of old messages."""
    now = ctx.now()
    ctx.write(lambda db: outbox.forget_old(db, inbound_before=now - INBOUND_KEPT, outbox_before=now - OUTBOX_KEPT))
