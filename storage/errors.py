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


class LostConnectionError(RuntimeError):
    """The connection is gone, and surely nothing was committed. error: how that showed."""

    def __init__(self, error: DBAPIError) -> None:
        super().__init__(str(error))
        self.error = error


class OtherSchemaError(RuntimeError):
    """The tables are of another version of nps-bot: what this one would do to them is not known."""

    def __init__(self, there: str, known: str) -> None:
        super().__init__(
            f"The database was brought up to date by another version of nps-bot (its tables are of {there}, this "
            f"version's of {known}). This one has stopped its work: start the other in its place."
        )


def is_lost(error: DBAPIError) -> bool:
    """Say whether an error means that the connection is gone."""
    return error.connection_invalidated


def surely_undone(work: Callable[[], T]) -> T:
    """Do the statements of a transaction, before its commit.

    Raises StaleRowError when the database has undone all of them after a deadlock (with an import of the same people,
    say), and LostConnectionError when the connection broke. The pool does not ask each connection whether it still
    lives, which costs every click a round trip: it throws all of them away once one proves dead.
    """
    try:
        return work()
    except DBAPIError as error:
        if is_lost(error):
            raise LostConnectionError(error) from error
        if getattr(error.orig, "sqlstate", None) == _DEADLOCK:
            raise StaleRowError from error
        raise
