"""How many were satisfied: the share of the two upper numbers of a scale from 1 to 5, and how sure it is."""

from dataclasses import dataclass
from math import hypot

from bot.core.numbers.chance.change import Change, Verdict
from bot.core.numbers.chance.uncertainty import TOO_FEW, Interval, wilson_interval
from bot.core.numbers.score import Counts


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """So many of n answers were a 4 or a 5 (top-two-box). interval: 95 %, on [0, 1]."""

    satisfied: int
    n: int
    share: float
    interval: Interval


def satisfaction_of(counts: Counts) -> Satisfaction | None:
    """Read the share out of counts by band, whose upper one holds 4 and 5; None without answers.

    Its range is Wilson's (1927), as of every share: several answers of one person are taken for those of several.
    """
    interval = wilson_interval(counts.promoters, counts.n)
    if interval is None:
        return None
    return Satisfaction(counts.promoters, counts.n, counts.promoters / counts.n, interval)


def share_change(before: Counts, after: Counts) -> Change | None:
    """Judge how the share moved, on [-1, 1]; None when either side has no answers.

    95 % interval by MOVER (Newcombe 1998, Statistics in Medicine 17, method 10) on the two ranges, as of different
    people: likely real only when 0 lies outside it, and too few while either side has less than 10 answers.
    """
    was, now = satisfaction_of(before), satisfaction_of(after)
    if was is None or now is None:
        return None
    difference = now.share - was.share
    interval = Interval(
        difference - hypot(now.share - now.interval.low, was.interval.high - was.share),
        difference + hypot(now.interval.high - now.share, was.share - was.interval.low),
    )
    if min(was.n, now.n) < TOO_FEW:
        return Change(difference, interval, Verdict.TOO_FEW)
    is_real = not interval.low <= 0 <= interval.high
    return Change(difference, interval, Verdict.LIKELY_REAL if is_real else Verdict.COULD_BE_CHANCE)
