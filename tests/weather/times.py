"""One clock for several processes, in a file: what Slack's people live by, and how far the bots' machine is off."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Reading:
    """base: Unix seconds at `since` (time.monotonic, which all processes of a machine share); skew: seconds."""

    base: float
    since: float
    skew: float = 0.0


class SharedClock:
    """Runs with real time from an instant on; whoever holds the file may move it."""

    def __init__(self, path: Path, *, of_the_bots: bool = False) -> None:
        self._path, self._of_the_bots = path, of_the_bots

    def __call__(self) -> datetime:
        """Tell the time (UTC): the true one, or the one that the bots' machine believes."""
        read = self._read()
        off = read.skew if self._of_the_bots else 0.0
        return datetime.fromtimestamp(read.base + time.monotonic() - read.since + off, UTC)

    def set_to(self, instant: datetime) -> None:
        """Go on from an instant, with both clocks right."""
        self._write(Reading(instant.timestamp(), time.monotonic()))

    def put_off(self, skew: timedelta) -> None:
        """Let the bots' machine be so much fast or slow."""
        read = self._read()
        self._write(Reading(read.base, read.since, skew.total_seconds()))

    def _read(self) -> Reading:
        return Reading(*map(float, self._path.read_text().split()))

    def _write(self, read: Reading) -> None:
        new = self._path.with_suffix(".new")
        new.write_text(f"{read.base!r} {read.since!r} {read.skew!r}")
        new.replace(self._path)
