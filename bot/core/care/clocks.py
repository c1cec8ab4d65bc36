"""The two clocks of a case, first reply and close, read at any moment out of what happened and the owner's calendar.

They count working time alone, and stand while it is for the person to answer. Nothing of them is stored, so that
nothing can drift: hand a case to a colleague with a holiday today, and it is due a day later.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.care.log import Pause, Standing, State
from bot.core.clock.timing import Calendar, Hours

WORKING_HOURS = Hours(9, 17)
DUE_SOON = 0.25
"""The last part of what was promised in which it is due soon."""
_SAME_MOMENT = 1e-9  # of a working day: what rounding makes of two equal sums


class Clock(StrEnum):
    """What is measured."""

    REPLY = "reply"
    CLOSE = "close"


class Timing(StrEnum):
    """Where a clock stands, in the words of help desks."""

    ON_TIME = "on time"
    DUE_SOON = "due soon"
    OVERDUE = "overdue"
    MET = "met"
    MISSED = "missed"


RUNNING = frozenset({Timing.ON_TIME, Timing.DUE_SOON, Timing.OVERDUE})


@dataclass(frozen=True, slots=True)
class Promise:
    """Within how many working days there is to be a first reply, and a close."""

    reply_days: float
    close_days: float


@dataclass(frozen=True, slots=True)
class Reading:
    """One clock. spent: working days so far. due_at, soon_at: UTC; none where it runs no more, or stands."""

    timing: Timing
    spent: float
    soon_at: datetime | None = None
    due_at: datetime | None = None


def read_clock(clock: Clock, standing: Standing, now: datetime, calendar: Calendar, promise: Promise) -> Reading | None:
    """Read a clock. None of a case that was withdrawn: nobody is owed anything.

    Whoever closes a case without having told the person anything has missed the first reply.
    """
    if standing.state is State.WITHDRAWN:
        return None
    days = promise.reply_days if clock is Clock.REPLY else promise.close_days
    ended = standing.replied_at if clock is Clock.REPLY else standing.closed_at
    until = ended or standing.closed_at or now
    spent = _working(standing.began_at, until, calendar) - sum(
        _working(*one, calendar) for one in _within(standing, until)
    )
    in_time = spent <= days + _SAME_MOMENT
    if ended is not None:
        return Reading(Timing.MET if in_time else Timing.MISSED, spent)
    if standing.closed_at is not None:
        return Reading(Timing.MISSED, spent)
    timing = _timing(spent, days)
    if standing.awaits_answer:
        return Reading(timing, spent)
    paused = sum(_working(*one, calendar) for one in _within(standing, now))
    soon, due = (calendar.open_days_after(standing.began_at, part + paused) for part in (days * (1 - DUE_SOON), days))
    return Reading(timing, spent, soon, due)


def _timing(spent: float, days: float) -> Timing:
    if spent > days + _SAME_MOMENT:
        return Timing.OVERDUE
    return Timing.DUE_SOON if spent >= days * (1 - DUE_SOON) - _SAME_MOMENT else Timing.ON_TIME


def _within(standing: Standing, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    for pause in standing.pauses:
        if pause.start < until:
            yield pause.start, _end_of(pause, until)


def _end_of(pause: Pause, until: datetime) -> datetime:
    return until if pause.end is None else min(pause.end, until)


def _working(start: datetime, end: datetime, calendar: Calendar) -> float:
    return calendar.open_days_between(start, end)
