"""Waves: how often a survey goes round, whom a wave draws, and over which time it is spread."""

import hashlib
import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

MONTHS_A_YEAR = 12
_EVERY = re.compile(r"([1-9][0-9]{0,3}) (day|week|month)s?", re.ASCII)


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Every:
    """The interval between the beginnings of two waves, by the calendar."""

    count: int
    unit: Unit

    @classmethod
    def parse(cls, text: str) -> "Every | None":
        """Read "once" (none), "90 days", "13 weeks" or "3 months". Raises ValueError for anything else."""
        if text == "once":
            return None
        found = _EVERY.fullmatch(text)
        if found is None:
            raise ValueError(
                f"an interval is once, or a number of days, weeks or months such as 3 months, not {text!r}"
            )
        return cls(int(found[1]), Unit(found[2]))

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'s' if self.count > 1 else ''}"

    def after(self, day: date, of_month: int | None = None) -> date:
        """Give the date one interval after another; the last of a month that is too short for its day.

        of_month: the day of the month on which the series began, where `day` has another since its month is shorter.
        """
        if self.unit is not Unit.MONTH:
            return day + timedelta(days=self.count * (7 if self.unit is Unit.WEEK else 1))
        months = day.year * MONTHS_A_YEAR + day.month - 1 + self.count
        year, month = divmod(months, MONTHS_A_YEAR)
        return day.replace(year=year, month=month + 1, day=min(of_month or day.day, monthrange(year, month + 1)[1]))

    def newest_slot(self, slot: date, today: date, of_month: int | None = None) -> date:
        """Give the beginning of the wave that runs today, reckoned from that of an earlier wave."""
        while (following := self.after(slot, of_month)) <= today:
            slot = following
        return slot

    def day_of_month(self, slots: Sequence[date]) -> int | None:
        """Give the day of the month on which a series began, so that one from the 31st stays at its months' end.

        slots: the beginnings of its newest waves, newest first. None where it does not matter.
        """
        if self.unit is not Unit.MONTH or not slots:
            return None
        found = slots[0].day
        for later, earlier in pairwise(slots):
            meant = max(found, earlier.day)
            if not ends_month(later) or self.newest_slot(earlier, later, meant) != later:
                break
            found = meant
        return found


def ends_month(day: date) -> bool:
    """Say whether a day is the last of its month."""
    return day.day == monthrange(day.year, day.month)[1]


def share_of(*parts: object) -> float:
    """Place something on [0, 1), evenly and the same for ever: the same parts give the same place."""
    digest = hashlib.sha256("\0".join(map(str, parts)).encode()).digest()
    return int.from_bytes(digest[:7]) / 2**56


def is_drawn(percent: int, person: object, survey: object, slot: date) -> bool:
    """Tell whether somebody is in the sample (percent, 1 to 100) of a wave; each wave draws anew."""
    return share_of("sample", survey, slot, person) * 100 < percent


def is_held_out(percent: int, person: object, survey: object) -> bool:
    """Tell whether somebody belongs to the share (percent, 0 to 100) that is asked again without having been talked to.

    For good: who is held out once stays in the comparison.
    """
    return share_of("held out", survey, person) * 100 < percent


def turn_in_wave(person: object, survey: object) -> float:
    """Give somebody's place in the order of a wave, on [0, 1).

    The same in every wave: drawn anew, somebody early after having been late would have to wait out the cool-down,
    and wave after wave everybody would move to its end (with a cool-down as long as the wave, within two waves).
    """
    return share_of("turn", survey, person)
