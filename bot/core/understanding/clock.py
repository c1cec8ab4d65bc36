"""Times of day as people write them."""

from datetime import time

NOON, HOURS, MINUTES = 12, 24, 60
MORNING = 7  # o'clock: nobody means four in the morning by "at 4"


def clock(hour: int, minute: int, half: str = "") -> time | None:
    """Give the time of day, or none when there is no such time. half: "a" or "p" for a.m. or p.m."""
    if half not in {"a", "p"} and not minute and 1 <= hour < MORNING:
        half = "p"
    if half == "p" and hour < NOON:
        hour += NOON
    if half == "a" and hour == NOON:
        hour = 0
    return time(hour, minute) if hour < HOURS and minute < MINUTES else None
