"""The person's next good moment, and the survey's next daily slot, on clocks that jump."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_SECOND = timedelta(seconds=1)
_LAST_HOUR = 23
_MIDNIGHT = 24
_SATURDAY = 5

DaysOff = Callable[[date], bool]
"""Says of a date on the person's calendar whether nobody works on it, beside weekends."""


def no_days_off(_: date) -> bool:
    """Stand in where no public holidays are known."""
    return False


@dataclass(frozen=True, slots=True)
class Hours:
    """From `start`:00 up to, not including, `end`:00 on the person's clock; `end` = 24 is the end of the day.

    Raises ValueError unless both are whole and 0 <= start < end <= 24.
    """

    start: int = 9
    end: int = 11

    def __post_init__(self) -> None:
        whole = type(self.start) is int and type(self.end) is int
        if not (whole and 0 <= self.start < self.end <= _MIDNIGHT):
            raise ValueError(
                f"Hours are whole, from 0 to 24, and start before they end, not {self.start!r} to {self.end!r}."
            )


def in_utc(moment: datetime) -> datetime:
    """Turn an aware moment into UTC, where arithmetic and order mean elapsed time.

    Between two moments in one ZoneInfo, Python compares and adds on the wall clock and is an hour off across a
    jump. Raises ValueError for a naive moment, which names no instant.
    """
    if moment.tzinfo is UTC:
        return moment
    if moment.utcoffset() is None:
        raise ValueError(f"A moment needs a time zone: {moment.isoformat()} has none.")
    return moment.astimezone(UTC)


def local_day(instant: datetime, zone: ZoneInfo) -> date:
    """Give the date on the zone's calendar at an instant; raises ValueError for a naive one."""
    return in_utc(instant).astimezone(zone).date()


def next_good_moment(after: datetime, zone: ZoneInfo, hours: Hours, days_off: DaysOff = no_days_off) -> datetime:
    """Find the earliest UTC instant at or after `after` inside the hours of a working day, on the person's clock.

    This keeps questions out of nights, weekends and days off. A clock jump into the middle of the hours starts them
    late, an hour that happens twice is good both times, and a day on which none of the hours exist is left out.
    Raises ValueError for a naive `after`.
    """
    moment = in_utc(after)
    while not _is_good(moment.astimezone(zone), hours, days_off):
        moment = _next_turn_to(hours.start, moment, zone)
    return moment


def working_days_later(
    after: datetime, days: int, zone: ZoneInfo, hours: Hours, days_off: DaysOff = no_days_off
) -> datetime:
    """Find the first good moment (UTC) a number of working days later on the person's calendar."""
    day = local_day(after, zone)
    for _ in range(days):
        day += _DAY
        while not is_working_day(day, days_off):
            day += _DAY
    return next_good_moment(first_instant(day, hours.start, zone), zone, hours, days_off)


def _is_good(local: datetime, hours: Hours, days_off: DaysOff) -> bool:
    return hours.start <= local.hour < hours.end and is_working_day(local.date(), days_off)


def is_working_day(day: date, days_off: DaysOff) -> bool:
    """Tell whether a day is no weekend and not off."""
    return day.weekday() < _SATURDAY and not days_off(day)


class Calendar:
    """The good moments of everybody with the same zone, hours and days off: found once, then looked up.

    Agrees with `next_good_moment`; for planning thousands of people, where stepping through nights would take minutes.
    """

    def __init__(self, zone: ZoneInfo, hours: Hours, days_off: DaysOff = no_days_off) -> None:
        self._zone, self._hours, self._days_off = zone, hours, days_off
        self._span = timedelta(hours=hours.end - hours.start)
        self._known_from: datetime | None = None
        self._starts: list[datetime] = []
        self._ends: list[datetime] = []
        self._open_before: list[timedelta] = []  # open time before each window, from the first one on

    def at_or_after(self, moment: datetime) -> datetime:
        """Give the earliest good moment (UTC) at or after an aware moment."""
        instant = in_utc(moment)
        window = self._window_at(instant)
        return max(instant, self._starts[window])

    def open_days_after(self, moment: datetime, days: float) -> datetime:
        """Give the good moment (UTC) that lies so many days' worth of good time after a moment (days: 0 or more)."""
        start = self.at_or_after(moment)
        window = self._window_at(start)
        target = self._open_before[window] + (start - self._starts[window]) + days * self._span
        while self._open_before[-1] <= target:
            self._add_window()
        window = bisect_right(self._open_before, target) - 1
        return self.at_or_after(self._starts[window] + (target - self._open_before[window]))

    def open_days_between(self, start: datetime, end: datetime) -> float:
        """Count the good time between two moments, in days' worth of it; 0 when the end comes first."""
        # The earlier one first: looking further back than ever before would begin the reckoning anew.
        before = self._open_until(start)
        return max((self._open_until(end) - before) / self._span, 0.0)

    def _open_until(self, moment: datetime) -> timedelta:
        window = self._window_at(in_utc(moment))
        return self._open_before[window] + max(in_utc(moment) - self._starts[window], timedelta())

    def _window_at(self, instant: datetime) -> int:
        """Find the window that ends after an instant: the one it lies in, or the next."""
        if self._known_from is None or instant < self._known_from:
            self._known_from = instant - 7 * _DAY
            self._starts, self._ends, self._open_before = [], [], []
        while not self._ends or self._ends[-1] <= instant:
            self._add_window()
        return bisect_right(self._ends, instant)

    def _add_window(self) -> None:
        last = self._ends[-1] if self._ends else self._known_from
        if last is None:
            raise RuntimeError("a calendar begins at the first moment it is asked about")
        start = next_good_moment(last, self._zone, self._hours, self._days_off)
        end = _next_turn_to(self._hours.end, start, self._zone)
        while _is_good(end.astimezone(self._zone), self._hours, self._days_off):
            end = _next_turn_to(self._hours.end, end, self._zone)
        before = self._open_before[-1] + (self._ends[-1] - self._starts[-1]) if self._ends else timedelta()
        self._open_before.append(before)
        self._starts.append(start)
        self._ends.append(end)


def _next_turn_to(hour: int, moment: datetime, zone: ZoneInfo) -> datetime:
    """Find when the local clock turns to `hour` (0..24) next; where it jumps before, the next turn to any hour.

    So nights and weekends are passed in a step each. No clock jumps there and back within a day.
    """
    local = moment.astimezone(zone)
    into_the_day = timedelta(
        hours=local.hour, minutes=local.minute, seconds=local.second, microseconds=local.microsecond
    )
    turn = moment + (hour * _HOUR - into_the_day)
    if turn <= moment:
        turn += _DAY
    return turn if turn.astimezone(zone).utcoffset() == local.utcoffset() else _next_turn(moment, zone)


def _next_turn(moment: datetime, zone: ZoneInfo) -> datetime:
    """Find the next instant at which the local hour can change: the full hour, or a jump of the clock before it."""
    local = moment.astimezone(zone)
    full_hour = moment + _HOUR - _past_the_hour(local)
    if full_hour.astimezone(zone).utcoffset() == local.utcoffset():
        return full_hour
    return _jump_between(moment.replace(microsecond=0), full_hour, zone)


def _past_the_hour(local: datetime) -> timedelta:
    return timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)


def _jump_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Find the first instant of the new offset: zoneinfo does not publish its jumps, which fall on whole seconds."""
    old_offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // (2 * _SECOND) * _SECOND
        if middle.astimezone(zone).utcoffset() == old_offset:
            before = middle
        else:
            after = middle
    return after


def next_slot(after: datetime, zone: ZoneInfo, hour: int) -> tuple[date, datetime]:
    """Find the first daily slot strictly after `after`: the local date it belongs to, and its UTC instant.

    A slot is at `hour`:00 (0..23) on the zone's clock, and every date of its calendar has exactly one, so that a
    daily post keyed by date is neither lost nor doubled. An hour that the clock skips happens at the next existing
    instant, which can be on the following date; an hour that occurs twice happens at its first. Raises ValueError
    for a naive `after` or another hour.
    """
    moment = in_utc(after)
    return _first_slot(moment, moment.astimezone(zone).date(), zone, hour)


def day_and_slot(instant: datetime, zone: ZoneInfo, hour: int) -> tuple[date, date]:
    """Give the date on the zone's calendar at an instant, and that of the next daily slot. Raises as next_slot."""
    moment = in_utc(instant)
    day = moment.astimezone(zone).date()
    return day, _first_slot(moment, day, zone, hour)[0]


def _first_slot(moment: datetime, day: date, zone: ZoneInfo, hour: int) -> tuple[date, datetime]:
    while (instant := _slot_on(day, zone, hour)) is None or instant <= moment:
        day += _DAY
    return day, instant


@lru_cache(maxsize=8_192)  # an import asks a million times for the same few years of days
def _slot_on(day: date, zone: ZoneInfo, hour: int) -> datetime | None:
    if hour not in range(_LAST_HOUR + 1):
        raise ValueError(f"The hour of a daily slot is a whole number from 0 to {_LAST_HOUR}, not {hour!r}.")
    # A zone that moves across the date line can lose a whole date (Samoa, 30 December 2011).
    return first_instant(day, hour, zone) if local_day(first_instant(day, 0, zone), zone) == day else None


def first_instant(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """Find the first instant at which the zone's clock has reached this hour of this day."""
    wall = datetime.combine(day, time(hour), tzinfo=zone)
    instant = wall.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return instant
    # In a gap fold=0 still counts with the old offset and lands after the jump, fold=1 with the new and before it.
    return _jump_between(wall.replace(fold=1).astimezone(UTC), instant, zone)


def zone_named(name: str) -> ZoneInfo:
    """Look up a time zone by its IANA name.

    Raises ValueError for any other text, with the nearest zone (by name or by city) where there is one. ZoneInfo
    alone would answer with several kinds of exception, look into folders, and accept machine-dependent files.
    """
    if name in _zone_names():
        return ZoneInfo(name)
    known_by_text = _names_by_city() | {known.lower(): known for known in sorted(_zone_names())}
    near = get_close_matches(name.lower(), known_by_text, n=1)
    hint = f"Did you mean {known_by_text[near[0]]}?" if near else "Zones are named like Europe/Berlin."
    raise ValueError(f"There is no time zone named {name!r}. {hint}")


def known_zone(name: str | None) -> ZoneInfo | None:
    """Look up a zone that Slack or an older database names; None for one that this machine does not know."""
    return ZoneInfo(name) if name in _zone_names() else None


def _names_by_city() -> dict[str, str]:
    return {known.rpartition("/")[2].lower(): known for known in sorted(_zone_names())}


@cache
def _zone_names() -> frozenset[str]:
    # "localtime" is whatever this machine is set to.
    return frozenset(available_timezones() - {"localtime"})
