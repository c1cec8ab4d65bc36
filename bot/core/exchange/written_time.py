"""Reading when something was written down: ISO and the other forms that exports and spreadsheets use.

Whether 03/04/2026 is in March or in April can't be told from one cell, so it is decided once for a whole column.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST_MONTH = 12
_NOON = 12
_CENTURY = 2000
_SHORT_YEAR = 2
_MILLISECONDS_FROM = 12  # digits; seconds reach 12 of them in the year 33658
_ANY_CASE = re.IGNORECASE | re.ASCII
_TIME = (
    r"(?:[T,]?\s*(?:at\s+)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*\(?(?P<zone>z|utc|gmt|(?:utc|gmt)?[+-]\d{2}:?\d{2})?\)?)?"
)
_NUMBERS = re.compile(
    rf"(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d{{2}}){_TIME}", _ANY_CASE
)
_YEAR_FIRST = re.compile(rf"(?P<y>\d{{4}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep)(?P<a>\d{{1,2}}){_TIME}", _ANY_CASE)
_WEEKDAY = r"(?:[a-z]{3,9},?\s+)??"
_NAMED = re.compile(
    rf"{_WEEKDAY}(?:(?P<m1>[a-z]{{3,9}})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?[\s.-]+(?P<m2>[a-z]{{3,9}})\.?),?[\s-]+(?P<y>\d{{4}}){_TIME}",
    _ANY_CASE,
)
_UNIX = re.compile(r"\d{9,14}", re.ASCII)


class DateOrder(StrEnum):
    """How a date of three numbers is written: 22/11/2026 or 11/22/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class UnclearOrderError(ValueError):
    """A column's dates can be read in two ways, or are written in both; the message names the option that tells."""


@dataclass(slots=True)
class Evidence:
    """What the cells of a column tell about its order; each is the first line and text that told it."""

    day_first: tuple[int, str] | None = None
    month_first: tuple[int, str] | None = None
    either: tuple[int, str] | None = None

    def add(self, line: int, text: str) -> None:
        """Take one more cell into account."""
        if text[4:5] == "-":  # ISO, as nearly everywhere: nothing to tell
            return
        found = _NUMBERS.fullmatch(text)
        if found is None:
            return
        first, second = int(found["a"]), int(found["b"])
        if found["sep"] == "." or first > _LONGEST_MONTH:  # nobody writes a month first before a dot
            self.day_first = self.day_first or (line, text)
        elif second > _LONGEST_MONTH:
            self.month_first = self.month_first or (line, text)
        elif first != second:
            self.either = self.either or (line, text)

    def order(self) -> DateOrder:
        """Decide. Raises UnclearOrderError; without any date of three numbers it does not matter."""
        if self.day_first and self.month_first:
            (a, day), (b, month) = self.day_first, self.month_first
            raise UnclearOrderError(
                f"The dates are written in two ways: {day!r} in line {a} has the day first, {month!r} in line {b} the "
                "month. Say which one is meant with --dates day-first or --dates month-first; the others are then "
                "reported as bad."
            )
        if self.either and not (self.day_first or self.month_first):
            line, text = self.either
            raise UnclearOrderError(
                f"The date {text!r} in line {line} can be read in two ways, and no other line tells which. "
                "Say --dates day-first or --dates month-first."
            )
        return DateOrder.MONTH_FIRST if self.month_first else DateOrder.DAY_FIRST


def read_instant(text: str, order: DateOrder, zone: tzinfo) -> datetime | None:
    """Read a moment into UTC; none for what is no moment. zone: of a time that names none; a date is its first moment.

    Besides ISO: unix seconds or milliseconds, 22.11.2026, 22/11/2026 or 11/22/2026 by the order, 2026/11/22,
    Nov 22, 2026 and 22 November 2026; each with a time such as 9:30, 09:30:15 or 9:30 PM, and UTC or an offset.
    """
    try:
        return _parsed(text, order, zone)
    except (ValueError, OverflowError):
        return None


def _parsed(text: str, order: DateOrder, zone: tzinfo) -> datetime:
    if _UNIX.fullmatch(text):
        return datetime.fromtimestamp(int(text) / (1000 if len(text) >= _MILLISECONDS_FROM else 1), UTC)
    try:
        moment = datetime.fromisoformat(f"{text[:-4]}Z" if text.endswith(" UTC") else text)
    except ValueError:
        moment = _spelled(text, order)
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _spelled(text: str, order: DateOrder) -> datetime:
    if found := _YEAR_FIRST.fullmatch(text):
        day = date(int(found["y"]), int(found["b"]), int(found["a"]))
    elif found := _NUMBERS.fullmatch(text):
        day_first = order is DateOrder.DAY_FIRST or found["sep"] == "."
        day_of_month, month = (found["a"], found["b"]) if day_first else (found["b"], found["a"])
        year = int(found["y"]) + (_CENTURY if len(found["y"]) == _SHORT_YEAR else 0)
        day = date(year, int(month), int(day_of_month))
    elif found := _NAMED.fullmatch(text):
        month_name, day_of_month = found["m1"] or found["m2"], found["d1"] or found["d2"]
        day = date(int(found["y"]), _MONTHS.index(month_name[:3].lower()) + 1, int(day_of_month))
    else:
        raise ValueError(text)
    return datetime.combine(day, _time(found), _zone(found["zone"]))


def _time(found: re.Match[str]) -> time:
    if found["hour"] is None:
        return time.min
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half:
        if not 1 <= hour <= _NOON:
            raise ValueError(found["hour"])
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    micro = (found["fraction"] or "0").ljust(6, "0")[:6]
    return time(hour, int(found["minute"]), int(found["second"] or 0), int(micro))


def _zone(written: str | None) -> tzinfo | None:
    if written is None:
        return None
    offset = written.lower().removeprefix("utc").removeprefix("gmt").replace(":", "")
    if offset in {"", "z"}:
        return UTC
    away = timedelta(hours=int(offset[1:3]), minutes=int(offset[3:]))
    return timezone(-away if offset[0] == "-" else away)
