"""Waiting for Slack: ever longer, and no longer than the bot is to run."""

import time
from collections.abc import Callable, Iterator

from bot.services.context import StoppedError

LONGEST_S = 30.0

Pause = Callable[[float], bool]
"""Waits so many seconds, and says at once whether the bot is to stop."""


def sleep(seconds: float) -> bool:
    """Wait where nobody stops anything: a command ends by Ctrl-C."""
    time.sleep(seconds)
    return False


def wait(pause: Pause, seconds: float) -> None:
    """Wait. Raises StoppedError when the bot is to stop, at once."""
    if pause(max(seconds, 0.0)):
        raise StoppedError


def growing_waits(first_s: float = 1.0, longest_s: float = LONGEST_S) -> Iterator[float]:
    """Give seconds, twice as many each time, for as long as somebody asks."""
    wait_s = first_s
    while True:
        yield wait_s
        wait_s = min(wait_s * 2, longest_s)
