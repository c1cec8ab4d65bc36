"""A rolling score over time: which days it is worked out for, and what may be drawn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.clock.window import Window
from bot.core.numbers.chance.uncertainty import TOO_FEW, Interval, score_interval
from bot.core.numbers.satisfaction import satisfaction_of
from bot.core.numbers.score import Counts

POINTS = 13
"""About so many points make a line that can be read on a phone: one a week in 90 days."""
MOST_POINTS = 20  # what a chart of Slack's holds
A_YEAR = 365
FEWEST_POINTS = 2  # one point is no line


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The rolling score on a day, on [-1, 1], with its 95 % interval; of a CSAT survey the share, on [0, 1]."""

    day: date
    nps: float
    interval: Interval


def days_drawn(window: Window, today: date) -> tuple[date, int]:
    """Say up to which day, and over how many, a window's trend is drawn: no day to come, the last year of all time.

    None are left (0, or fewer) of a window that is yet to come.
    """
    end = min(window.end, today)
    return end, A_YEAR if window.start is None else (end - window.start).days + 1


def trend_days(end: date, length: int) -> list[date]:
    """Spread points evenly over so many days up to and with `end`, oldest first. Raises ValueError below one day."""
    if length < 1:
        raise ValueError(f"A trend is at least one day long, not {length}.")
    step = max(round(length / POINTS), 1)
    behind = [days for days in range(0, length, step) if end - date.min >= timedelta(days=days)][:MOST_POINTS]
    return [end - timedelta(days=days) for days in reversed(behind)]


def trend_of(
    rolling: Iterable[tuple[date, Counts]], *, since: date | None = None, design_effect: float = 1.0
) -> Sequence[TrendPoint]:
    """Make a line of rolling counts, oldest first; empty where too little is left to draw.

    Days with fewer than 10 answers are left out: nothing is known on them, and few answers could tell on whom they
    are from. since: the day of a rewording, before which lies another series. design_effect: see `score_interval`.
    """
    told = ((day, counts) for day, counts in rolling if counts.n >= TOO_FEW and (since is None or day >= since))
    found = [
        TrendPoint(day, counts.nps, interval)
        for day, counts in told
        if counts.nps is not None and (interval := score_interval(counts, design_effect=design_effect)) is not None
    ]
    return found if len(found) >= FEWEST_POINTS else []


def share_trend_of(rolling: Iterable[tuple[date, Counts]], *, since: date | None = None) -> Sequence[TrendPoint]:
    """Make a line of how many were satisfied, as `trend_of` does of scores."""
    told = ((day, counts) for day, counts in rolling if counts.n >= TOO_FEW and (since is None or day >= since))
    shares = ((day, satisfaction_of(counts)) for day, counts in told)
    found = [TrendPoint(day, share.share, share.interval) for day, share in shares if share is not None]
    return found if len(found) >= FEWEST_POINTS else []
