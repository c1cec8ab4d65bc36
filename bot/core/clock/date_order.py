"""Whether 03/04/2026 is in March or in April: no cell tells by itself, so it is decided once for a whole column."""

import re
from dataclasses import dataclass
from enum import StrEnum

_LONGEST_MONTH = 12
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/.-])", re.ASCII)


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
        found = _NUMBERS.match(text)
        if found is None:
            return
        first, second = int(found[1]), int(found[3])
        if found[2] == "." or first > _LONGEST_MONTH:  # nobody writes a month first before a dot
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
