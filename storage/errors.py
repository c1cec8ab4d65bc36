"""What storage can say beyond a value."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

T = TypeVar("T")
_DEADLOCK = "40P01"  # PostgreSQL ended a transaction because it and another waited for each other


class StaleRowError(RuntimeError):
    """What was read does not hold any more: the transaction is to be run again on the new state."""


class UnreadablePlanError(RuntimeError):
    """What stands on a survey's row is no plan that this version knows; the message names what is not."""


def stale_if_undone(work: Callable[[], T]) -> T:
    """Do the statements of a transaction. Raises StaleRowError when the database has surely undone all of them.

    It has after a deadlock (with an import of the same people, say) and when the connection broke before the commit.
    The pool does not ask each connection whether it still lives, which costs every click a round trip: it throws all
    of them away once one proves dead.
    """
    try:
        return work()
    except DBAPIError as error:
        if error.connection_invalidated or getattr(error.orig, "sqlstate", None) == _DEADLOCK:
            raise StaleRowError from error
        raise
