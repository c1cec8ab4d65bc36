"""Counting seconds, whatever the machine's clock is set to, and whether or not it sleeps."""

import sys
import time


def seconds_passed() -> float:
    """Count seconds from some moment on; those count in which the machine slept, since leases run out in them too."""
    if sys.platform == "win32":
        return time.monotonic()  # which counts them there; elsewhere it does not
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))  # the second on macOS
