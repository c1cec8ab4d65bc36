"""What a case says by itself, and when: each once a round, and nothing while it sleeps or the person is to answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.care.clocks import WORKING_HOURS, Clock, Promise, Reading, read_clock
from bot.core.care.log import Standing
from bot.core.clock.timing import Calendar

_DAY = timedelta(hours=WORKING_HOURS.end - WORKING_HOURS.start)


class Reminder(StrEnum):
    """What can be said: soon in the thread, overdue to the owner."""

    REPLY_SOON = "reply soon"
    REPLY_OVERDUE = "reply overdue"
    CLOSE_SOON = "close soon"
    CLOSE_OVERDUE = "close overdue"


_OF_CLOCK = {
    Clock.REPLY: (Reminder.REPLY_SOON, Reminder.REPLY_OVERDUE),
    Clock.CLOSE: (Reminder.CLOSE_SOON, Reminder.CLOSE_OVERDUE),
}
OVERDUE = frozenset({Reminder.REPLY_OVERDUE, Reminder.CLOSE_OVERDUE})


@dataclass(frozen=True, slots=True)
class Due:
    """Something that a case says at a moment (UTC)."""

    at: datetime
    reminder: Reminder


def reminders_ahead(standing: Standing, now: datetime, calendar: Calendar, promise: Promise) -> list[Due]:
    """Give what an open case has still to say in this round, past moments too, in order."""
    if not standing.is_open or standing.awaits_answer:
        return []
    found = (
        Due(max(at, standing.snoozed_until or at), reminder)
        for clock in Clock
        for reading in [read_clock(clock, standing, now, calendar, promise)]
        for at, reminder in _moments(clock, reading)
        if reminder not in standing.reminded
    )
    return sorted(found, key=lambda due: due.at)


def _moments(clock: Clock, reading: Reading | None) -> Iterator[tuple[datetime, Reminder]]:
    if reading is not None and reading.soon_at is not None and reading.due_at is not None:
        soon, overdue = _OF_CLOCK[clock]
        yield reading.soon_at, soon
        yield reading.due_at + timedelta(seconds=1), overdue


def worth_saying(due: Sequence[Reminder]) -> list[Reminder]:
    """Choose of what is due at once: who hears that something is overdue need not hear that it is due soon."""
    spared = {soon for soon, overdue in _OF_CLOCK.values() if overdue in due}
    return [one for one in due if one not in spared]


def passes_on_at(standing: Standing, calendar: Calendar, minutes: int) -> datetime | None:
    """Say when a case that nobody has claimed is offered to the next: so many working minutes after the last offer."""
    if not standing.is_open or standing.claimed or standing.owned_since is None:
        return None
    return calendar.open_days_after(standing.owned_since, timedelta(minutes=minutes) / _DAY)
