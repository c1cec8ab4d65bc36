"""What storage can say beyond a value."""


class StaleRowError(RuntimeError):
    """Somebody else changed the row since it was read; the transaction is to be run again on the new state."""
