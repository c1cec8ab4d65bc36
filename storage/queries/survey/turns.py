"""Whose turn it was, whether or not the question reached them."""

from sqlalchemy import and_

from bot.core.conversation.closing import TURNED_AWAY
from bot.core.conversation.states import State
from storage.schema import asks
from storage.statements import written

NEVER_LEFT = and_(
    asks.c.state == State.CLOSED, asks.c.asked_at.is_(None), asks.c.closed_reason.in_(written(*TURNED_AWAY))
)
"""Inside a query on asks: it never left, because its person wanted none."""
