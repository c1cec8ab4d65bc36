"""What storage can say beyond a value."""

from sqlalchemy.exc import DBAPIError


class StaleRowError(RuntimeError):
    """Somebody else changed the row since it was read; the transaction is to be run again on the new state."""


def lost_a_deadlock(error: DBAPIError) -> bool:
    """Tell whether PostgreSQL ended a transaction because it and another waited for each other: it may run again."""
    return getattr(error.orig, "sqlstate", None) == "40P01"
