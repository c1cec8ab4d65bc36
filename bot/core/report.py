"""The numbers of a report, as values. Slack, the command line and JSON all show this and nothing else.

Counting policy: answers to survey asks (and imports), the latest per person in the window; re-ask answers feed only
the movement. Windows are dates in the survey's zone, both ends included.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from bot.core.benchmarks import Comparison, benchmark_for, compare
from bot.core.movement import Movement
from bot.core.score import Counts, Standing, standing_of
from bot.core.uncertainty import Change, Interval, change, score_interval


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of local dates, both included; start is none for everything up to the end."""

    start: date | None
    end: date

    @property
    def label(self) -> str:
        """The way a person types it: 30d, all."""
        return "all" if self.start is None else f"{(self.end - self.start).days + 1}d"

    def before(self) -> "Window | None":
        """Give the window of the same length that ends where this one starts; none for everything."""
        if self.start is None:
            return None
        length = self.end - self.start
        end = self.start - timedelta(days=1)
        return Window(end - length, end)


_DAYS = re.compile(r"([1-9][0-9]{0,3})d", re.ASCII)


def window_named(label: str, as_of: date) -> Window:
    """Read "30d" (that many days, as_of included) or "all". Raises ValueError with the forms that are known."""
    if label == "all":
        return Window(None, as_of)
    if match := _DAYS.fullmatch(label):
        length = timedelta(days=int(match[1]))
        if as_of - date.min < 2 * length:
            raise ValueError(f"A window of {label} up to {as_of} would begin before the calendar does.")
        return Window(as_of - length + timedelta(days=1), as_of)
    raise ValueError(f"'{label}' is not a window: use a number of days such as 7d, 30d or 90d, or all.")


NOBODY_MOVED = Movement()


@dataclass(frozen=True, slots=True)
class ResponseRate:
    """Of those asked in the window (the question reached them), how many gave a score."""

    answered: int
    asked: int

    @property
    def share(self) -> float | None:
        """In [0, 1]; none when nobody was asked."""
        return self.answered / self.asked if self.asked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What storage counted for a window, before any arithmetic."""

    counts: Counts
    counts_before: Counts | None
    rate: ResponseRate
    movement: Movement
    awaiting_reask: int
    reworded_on: date | None = None
    movement_held_out: Movement = NOBODY_MOVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything a report says. nps in [-1, 1], none when there is no answer."""

    survey: str
    window: Window
    counts: Counts
    nps: float | None
    interval: Interval | None
    standing: Standing | None
    change: Change | None
    answers_before: int  # in the window before, 0 where there is none
    comparison: Comparison | None
    rate: ResponseRate
    movement: Movement
    movement_held_out: Movement  # of passives who were asked again without having been talked to
    awaiting_reask: int
    reworded_on: date | None  # a day in this window, or the one before, from which the question reads differently


def build_report(survey: str, window: Window, figures: Figures, industry: str | None) -> Report:
    """Work out a report from what was counted. Raises ValueError for an unknown industry."""
    counts = figures.counts
    benchmark = benchmark_for(industry) if industry else None
    reworded_on = _rewording_that_shows(figures.reworded_on, window)
    comparable = figures.counts_before if reworded_on is None else None
    return Report(
        survey=survey,
        window=window,
        counts=counts,
        nps=counts.nps,
        interval=score_interval(counts),
        standing=None if counts.nps is None else standing_of(counts.nps),
        change=change(comparable, counts) if comparable else None,
        answers_before=figures.counts_before.n if figures.counts_before else 0,
        comparison=compare(counts, benchmark, window.end) if benchmark else None,
        rate=figures.rate,
        movement=figures.movement,
        movement_held_out=figures.movement_held_out,
        awaiting_reask=figures.awaiting_reask,
        reworded_on=reworded_on,
    )


def _rewording_that_shows(day: date | None, window: Window) -> date | None:
    """Give the day of a rewording when answers of both wordings lie in what a report compares."""
    first = window.before() or window
    begins_before = day is not None and (first.start is None or first.start < day)
    return day if day is not None and begins_before and day <= window.end else None


def as_json(report: Report) -> dict[str, object]:
    """Give a report as the object that `nps-bot report --json` prints: points, unrounded; share of [0, 1]."""
    return {
        "survey": report.survey,
        "window": report.window.label,
        "as_of": report.window.end.isoformat(),
        "n": report.counts.n,
        "promoters": report.counts.promoters,
        "passives": report.counts.passives,
        "detractors": report.counts.detractors,
        "nps": _exact_points(report.counts),
        "interval": list(report.interval.points()) if report.interval else None,
        "response_rate": report.rate.share,
        "benchmark": _benchmark_json(report),
    }


def _exact_points(counts: Counts) -> float | None:
    # 100 * (17 / 50) is 34.0 only by luck; a fraction rounds once.
    return float(Fraction(100 * (counts.promoters - counts.detractors), counts.n)) if counts.n else None


def _benchmark_json(report: Report) -> dict[str, object] | None:
    comparison, nps = report.comparison, _exact_points(report.counts)
    if comparison is None or nps is None:
        return None
    return {
        "industry": comparison.benchmark.industry,
        "nps": comparison.benchmark.points,
        "source": comparison.benchmark.source,
        "published": comparison.benchmark.published.isoformat(),
        "dated": comparison.dated,
        "difference": nps - comparison.benchmark.points,
        "interval": list(comparison.interval.points()),
        "standing": comparison.standing.value,
    }
