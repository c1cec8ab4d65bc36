"""Up to which day a group's answers are shown, so that two reports of different days don't tell what few people said.

Whoever asks for a team's score before and after one colleague has answered would read that answer from the difference.
So where privacy was promised, a group's days are put together into stretches of at least SMALL_GROUP answers, from the
first day on, and a window shows whole stretches only: any two windows then differ by no fewer answers than that. Today
is not over, and not shown. Imported answers came all at once and need no stretches.

Counting begins anew with each year, so that the stretches of a year are the same however far back a window reads; what
was left of the year before lies in the first.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.core.clock.window import Window
from bot.core.privacy.promise import SMALL_GROUP

_A_DAY = timedelta(days=1)
_NEVER = date.max


def first_day_that_matters(window: Window) -> date | None:
    """Give the day from which answers are looked at: the year before the window, so that history need not be read.

    None for everything.
    """
    return None if window.start is None else date(max(window.start.year - 1, 1), 1, 1)


def depends_on_older(window: Window, live: Mapping[date, int]) -> bool:
    """Say whether older answers than were looked at decide if the window begins inside a stretch."""
    return window.start is not None and bool(live) and min(live) >= window.start


def settled(window: Window, live: Mapping[date, int], today: date, *, older: bool = False) -> Window | None:
    """Cut a window to whole stretches of a group; None when it holds none.

    live: answers given here, by day. older: there are more, before all these; the last of them may be of a stretch that
    goes on.
    """
    ends = _ends_of_stretches(live, today)
    start, end = _begin(window.start, live, ends, older=older), _end(window.end, live, ends)
    if start == _NEVER or end < (start or end):
        return None
    return Window(start, end, window.label)


def _begin(start: date | None, live: Mapping[date, int], ends: Sequence[date], *, older: bool) -> date | None:
    """Give the day itself, or the one after the stretch that it would, or may, cut in two."""
    if start is None:
        return None
    behind = max((end for end in ends if end < start), default=date.min)
    is_whole = behind > date.min or not older
    if is_whole and not any(behind < day < start for day in live):
        return start
    return next((end + _A_DAY for end in ends if end >= start), _NEVER)


def _end(last: date, live: Mapping[date, int], ends: Sequence[date]) -> date:
    """Give the day itself, or the one before the first answer that no whole stretch holds up to then."""
    behind = max((end for end in ends if end <= last), default=date.min)
    waiting = min((day for day in live if behind < day <= last), default=None)
    return last if waiting is None else waiting - _A_DAY


def _ends_of_stretches(live: Mapping[date, int], today: date) -> list[date]:
    """Give the last days of stretches, in order; today is not over."""
    ends: list[date] = []
    together, year = 0, None
    for day in sorted(live):
        if day >= today:
            break
        if day.year != year:
            together, year = 0, day.year
        together += live[day]
        if together >= SMALL_GROUP:
            ends.append(day)
            together = 0
    return ends
