"""What was released, day by day: a window is a sum of whole releases."""

from datetime import date

import pytest

from bot.core.clock.window import Window
from bot.core.numbers.releases import NOTHING_RELEASED, Releases
from bot.core.numbers.score import NO_ANSWERS, Counts

MAY, JUNE, JULY = date(2026, 5, 31), date(2026, 6, 30), date(2026, 7, 31)
RELEASES = Releases([MAY, JUNE, JULY], [Counts(1, 2, 3), Counts(5, 0, 0), Counts(0, 4, 4)], [6, 0, 8])


@pytest.mark.parametrize(
    ("window", "counts", "live"),
    [
        (Window(None, JULY), Counts(6, 6, 7), 14),
        (Window(MAY, JUNE), Counts(6, 2, 3), 6),
        (Window(date(2026, 6, 1), JUNE), Counts(5, 0, 0), 0),
        (Window(date(2026, 6, 1), date(2026, 6, 29)), NO_ANSWERS, 0),
        (Window(date(2026, 8, 1), date(2026, 8, 2)), NO_ANSWERS, 0),
        (Window(None, date(2026, 5, 30)), NO_ANSWERS, 0),
        (Window(JULY, MAY), NO_ANSWERS, 0),
    ],
)
def test_a_window_holds_the_releases_of_its_days(window, counts, live):
    assert RELEASES.counts_in(window) == counts
    assert RELEASES.live_in(window) == live
    assert sum((one for _, one in RELEASES.by_day(window)), NO_ANSWERS) == counts


def test_a_rolling_window_loses_a_release_when_its_day_leaves():
    ends = [JUNE, date(2026, 7, 29), date(2026, 7, 30), JULY]
    rolled = [Counts(6, 2, 3), Counts(5, 0, 0), NO_ANSWERS, Counts(0, 4, 4)]
    assert RELEASES.rolling(ends[:1], 31) == [(JUNE, rolled[0])]
    assert RELEASES.rolling(ends, 30) == list(zip(ends, [Counts(5, 0, 0), *rolled[1:]], strict=True))
    assert RELEASES.rolling([date(1, 1, 5), JULY], 9_999) == [(date(1, 1, 5), NO_ANSWERS), (JULY, Counts(6, 6, 7))]


def test_the_newest_releases_are_never_cut():
    ever = Window(None, JULY)
    assert [RELEASES.newest(ever, most) for most in (7, 8, 12, 13, 18, 19)] == [
        [],
        [JULY],
        [JULY],
        [JULY, JUNE],
        [JULY, JUNE],
        [JULY, JUNE, MAY],
    ]
    assert RELEASES.newest(Window(None, JUNE), 5) == [JUNE]


def test_where_nothing_was_released_there_is_nothing():
    assert NOTHING_RELEASED.counts_in(Window(None, JULY)) == NO_ANSWERS
    assert NOTHING_RELEASED.newest(Window(None, JULY), 20) == NOTHING_RELEASED.by_day(Window(None, JULY)) == []
