"""What was released of a guarded survey, release by release: whatever is shown of it whole is a sum of these."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts


@dataclass(frozen=True)
class Releases:
    """The days of releases, in order, and what each brought. live: how many of those answers were given here."""

    days: Sequence[date] = ()
    counts: Sequence[Counts] = ()
    live: Sequence[int] = ()

    @cached_property
    def _up_to(self) -> list[Counts]:
        return list(accumulate(self.counts, initial=NO_ANSWERS))

    def _places(self, window: Window) -> tuple[int, int]:
        return bisect_left(self.days, window.start or date.min), bisect_right(self.days, window.end)

    def counts_in(self, window: Window) -> Counts:
        """Count what was released in a window."""
        first, behind = self._places(window)
        return self._up_to[behind] - self._up_to[first] if first < behind else NO_ANSWERS

    def live_in(self, window: Window) -> int:
        """Count the answers of a window's releases that were given here and not imported."""
        first, behind = self._places(window)
        return sum(self.live[first:behind])

    def rolling(self, ends: Sequence[date], length: int) -> list[tuple[date, Counts]]:
        """Count the windows of so many days that end on each of these days."""
        reaching = ((end, min(length, end.toordinal()) - 1) for end in ends)  # none begins before the calendar does
        return [(end, self.counts_in(Window(end - timedelta(days=back), end))) for end, back in reaching]

    def newest(self, window: Window, at_most: int) -> list[date]:
        """Give the days of a window's newest releases that together bring at most so many answers; none is cut."""
        newest_first = self.by_day(window)[::-1]
        together = accumulate(counts.n for _, counts in newest_first)
        return [day for (day, _), n in zip(newest_first, together, strict=True) if n <= at_most]

    def by_day(self, window: Window) -> list[tuple[date, Counts]]:
        """Give the releases of a window, each with its day."""
        first, behind = self._places(window)
        return list(zip(self.days[first:behind], self.counts[first:behind], strict=True))


NOTHING_RELEASED = Releases()
