"""Up to which day a group's answers are shown, so that two reports of different days don't tell what few people said.

Whoever asks for a team's score before and after one colleague has answered would read that answer from the difference.
So where privacy was promised, a group's days are put together into stretches of at least SMALL_GROUP answers, from the
first day on, and a window shows whole stretches only: any two windows then differ by no fewer answers than that. Today
is not over, and not shown. Imported answers came all at once and need no stretches.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.core.disclosure import SMALL_GROUP
from bot.core.window import Window

_A_DAY = timedelta(days=1)


def first_day_that_matters(window: Window) -> date | None:
    """Give the day from which stretches are counted: the year before the window, so that history need not be read.

    None for everything. Windows that begin in different years have stretches of their own.
    """
    return None if window.start is None else date(max(window.start.year - 1, 1), 1, 1)


def settled(window: Window, live: Mapping[date, int], today: date) -> Window | None:
    """Cut a window to whole stretches of a group; None when it holds none. live: answers given here, by day."""
    if not live:
        return window
    ends = _ends_of_stretches(live, today)
    inside = [end for end in ends if end <= window.end]
    if not inside:
        return None
    start = window.start
    if start is not None and start > min(live):
        begins = [end + _A_DAY for end in ends if end + _A_DAY >= start]
        if not begins:
            return None
        start = begins[0]
    # Days after the last stretch that hold no answers of its group are as good as any; they may hold imported ones.
    end = window.end if not any(inside[-1] < day <= window.end for day in live) else inside[-1]
    return None if start is not None and start > end else Window(start, end, window.label)


def _ends_of_stretches(live: Mapping[date, int], today: date) -> list[date]:
    ends, together = [], 0
    for day in sorted(live):
        if day >= today:
            break
        together += live[day]
        if together >= SMALL_GROUP:
            ends.append(day)
            together = 0
    return ends
