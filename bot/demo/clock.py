"""A clock that can be set: the bot and the simulated workspace both go by it."""

import time
from datetime import UTC, datetime, timedelta


class SettableClock:
    """Starts at an instant (UTC) and stands still, or runs with real time; can be moved."""

    def __init__(self, start: datetime, *, runs: bool = False) -> None:
        self._base = start.astimezone(UTC)
        self._runs = runs
        self._since = time.monotonic()

    def __call__(self) -> datetime:
        """Tell the time it is here."""
        passed = timedelta(seconds=time.monotonic() - self._since) if self._runs else timedelta()
        return self._base + passed

    def turn_back_to(self, instant: datetime) -> None:
        """Begin earlier, before anything has happened that would have to be forgotten."""
        self._base, self._since = instant.astimezone(UTC), time.monotonic()

    def move_to(self, instant: datetime) -> None:
        """Move forward to an instant; an earlier one changes nothing."""
        if instant > self():
            self._base, self._since = instant.astimezone(UTC), time.monotonic()
