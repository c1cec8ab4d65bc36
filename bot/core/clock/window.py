"""Stretches of days that a report is about, as people type them: 30d, 12m, this quarter, 2026-Q3, all, two dates.

Windows are dates in the survey's zone, both ends included.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

ALL = "all"
THIS_QUARTER = "this quarter"
_A_DAY = timedelta(days=1)
_LAST_YEAR = date.max.year  # days are counted up to the one behind a window, so it ends before
_YEAR_1 = 12  # in months: the calendar has none before
_DAYS = re.compile(r"([1-9][0-9]{0,3})d", re.ASCII)
_MONTHS = re.compile(r"([1-9][0-9]{0,2})m", re.ASCII)
_QUARTER = re.compile(r"([0-9]{4})-?q([1-4])", re.ASCII)
_RANGE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})\.\.([0-9]{4}-[0-9]{2}-[0-9]{2})", re.ASCII)


class UnknownWindowError(ValueError):
    """What was typed is no window, or one that the calendar does not have; the message says what would be."""


class WindowForm(StrEnum):
    """How somebody named a window, and so how it is written back to them."""

    ALL = "all"
    DAYS = "days"
    MONTHS = "months"
    QUARTER = "quarter"
    THIS_QUARTER = "this-quarter"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of local dates, both included; start is none for everything up to the end.

    label: the way a person types it; two windows of the same days are equal whatever they are called.
    """

    start: date | None
    end: date
    label: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.label:
            days = ALL if self.start is None else f"{(self.end - self.start).days + 1}d"
            object.__setattr__(self, "label", days)

    @property
    def days(self) -> int | None:
        """How many days; none for everything."""
        return None if self.start is None else (self.end - self.start).days + 1

    @property
    def form(self) -> WindowForm:
        """How it was named."""
        if self.start is None:
            return WindowForm.ALL
        if self.label == THIS_QUARTER:
            return WindowForm.THIS_QUARTER
        if _QUARTER.fullmatch(self.label.casefold()):
            return WindowForm.QUARTER
        if _MONTHS.fullmatch(self.label):
            return WindowForm.MONTHS
        return WindowForm.RANGE if _RANGE.fullmatch(self.label) else WindowForm.DAYS

    @property
    def months(self) -> int | None:
        """How many months it was named by, if it was."""
        named = _MONTHS.fullmatch(self.label)
        return int(named[1]) if named else None

    def before(self) -> "Window | None":
        """Give the window that ends where this one starts, as long; none for everything.

        Before a quarter lies the whole quarter before, and before so many months as many months.
        """
        if self.start is None:
            return None
        if _QUARTER.fullmatch(self.label.casefold()) or self.label == THIS_QUARTER:
            return _quarter_of(self.start - _A_DAY)
        if months := _MONTHS.fullmatch(self.label):
            return _months_up_to(self.start - _A_DAY, int(months[1]), self.label)
        end = self.start - _A_DAY
        return Window(end - (self.end - self.start), end)


def window_named(label: str, as_of: date) -> Window:
    """Read what stands for a window; those that go on end with `as_of`.

    Raises UnknownWindowError with the forms that are known.
    """
    text = label.strip().casefold()
    window = _going_on(text, as_of) or _fixed(text, as_of)
    if window is None:
        raise UnknownWindowError(
            f"'{label}' is not a window: use 7d, 30d, 90d, 12m, this quarter, 2026-Q3, 2026-07-01..2026-09-30 or all."
        )
    if window.start is not None and window.start - date.min < timedelta(days=window.days or 0):
        raise UnknownWindowError(f"A window of {label} up to {window.end} would begin before the calendar does.")
    if window.end.year == _LAST_YEAR:
        raise UnknownWindowError(f"A window of {label} up to {window.end} would end where the calendar does.")
    return window


def last_days(days: int, as_of: date) -> Window:
    """Give the window of so many days that ends with `as_of`: of a survey's own length, say."""
    return window_named(f"{days}d", as_of)


def whole_month_by(day: date) -> Window:
    """Give the latest calendar month of which a day is the last, or which was over before."""
    last = day if (day + _A_DAY).day == 1 else day.replace(day=1) - _A_DAY
    return Window(last.replace(day=1), last, f"{last.replace(day=1)}..{last}")


def is_window(text: str) -> bool:
    """Say whether a word has the form of a window, whether or not the calendar has such a day."""
    word = text.casefold()
    return word in {ALL, THIS_QUARTER} or any(form.fullmatch(word) for form in (_DAYS, _MONTHS, _QUARTER, _RANGE))


def _going_on(text: str, as_of: date) -> Window | None:
    if text == ALL:
        return Window(None, as_of)
    if days := _DAYS.fullmatch(text):
        length = min(timedelta(days=int(days[1])), as_of - date.min)
        return Window(as_of - length + _A_DAY, as_of, text)
    if months := _MONTHS.fullmatch(text):
        return _months_up_to(as_of, int(months[1]), text)
    return Window(_quarter_of(as_of).start, as_of, THIS_QUARTER) if text == THIS_QUARTER else None


def _fixed(text: str, as_of: date) -> Window | None:
    if quarter := _QUARTER.fullmatch(text):
        whole = _quarter_of(date(max(int(quarter[1]), 1), 3 * int(quarter[2]), 1))
        return Window(whole.start, max(min(whole.end, as_of), whole.start or as_of), whole.label)
    if days := _RANGE.fullmatch(text):
        first, last = _day_named(days[1]), _day_named(days[2])
        if first > last:
            raise UnknownWindowError(f"'{text}' ends before it begins: write {last}..{first}.")
        return Window(first, last, text)
    return None


def _day_named(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UnknownWindowError(f"'{text}' is no day of the calendar.") from error


def months_before(day: date, months: int) -> date:
    """Give the same day so many months before, or that month's last; the calendar's first where there is none."""
    month = day.year * 12 + day.month - 1 - months
    return _day_in(month // 12, month % 12 + 1, day.day) if month >= _YEAR_1 else date.min


def _months_up_to(last: date, months: int, label: str) -> Window:
    """Give the days after the same day so many months ago."""
    month = last.year * 12 + last.month - 1 - months
    if month < _YEAR_1:
        return Window(date.min, last, label)
    return Window(_day_in(month // 12, month % 12 + 1, last.day) + _A_DAY, last, label)


def _day_in(year: int, month: int, day: int) -> date:
    """Give a day of a month, or its last where it is shorter."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def _quarter_of(day: date) -> Window:
    quarter = (day.month - 1) // 3
    last = _day_in(day.year, 3 * quarter + 3, 31)
    return Window(date(day.year, 3 * quarter + 1, 1), last, f"{day.year}-Q{quarter + 1}")
