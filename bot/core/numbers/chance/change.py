"""Is a change real? By whether different people, the same people, or partly the same answered before and after."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from math import erfc, hypot, sqrt

from bot.core.numbers.chance.uncertainty import TOO_FEW, Z95, Interval, score_interval
from bot.core.numbers.movement import Pairs
from bot.core.numbers.score import Band, Counts

_VALUE = {Band.DETRACTOR: -1, Band.PASSIVE: 0, Band.PROMOTER: 1}
_SIGNIFICANT = 0.05
_EXACT_BELOW = 10


class Verdict(StrEnum):
    """What may be said of a change."""

    LIKELY_REAL = "likely_real"
    COULD_BE_CHANCE = "could_be_chance"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Change:
    """A score's change: `difference` and `interval` on [-2, 2], after minus before."""

    difference: float
    interval: Interval
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Effects:
    """What several people of one account do to two windows: the design effect of each, and how alike they are.

    See accounts.py. As it stands here: nobody shares an account.
    """

    before: float = 1.0
    after: float = 1.0
    alike: float = 0.0


STRANGERS = Effects()


def change(before: Counts, after: Counts, effects: Effects = STRANGERS) -> Change | None:
    """Tell a real change from noise when different people answered; None when either side has no answers.

    95 % interval by MOVER (Newcombe 1998, Statistics in Medicine 17) on the two score intervals. Whether those two
    overlap is no test: the verdict is likely real only when 0 lies outside the interval of the difference, and too
    few while either side has less than 10 answers. effects: with accounts that answered both times, MOVER of
    correlated estimates (Zou 2007, Psychological Methods 12), and 10 answers' worth of strangers' on either side.
    """
    first = score_interval(before, design_effect=effects.before)
    second = score_interval(after, design_effect=effects.after)
    if before.nps is None or after.nps is None or first is None or second is None:
        return None
    difference = after.nps - before.nps
    interval = Interval(
        difference - _reach(after.nps - second.low, first.high - before.nps, effects.alike),
        difference + _reach(second.high - after.nps, before.nps - first.low, effects.alike),
    )
    fewest = min(before.n / effects.before, after.n / effects.after)
    return Change(difference, interval, _verdict_on(fewest, is_real=_excludes_zero(interval)))


def _reach(one: float, other: float, alike: float) -> float:
    """Give the length of the third side of a triangle: of two errors that have this correlation."""
    return sqrt(max(one * one + other * other - 2 * alike * one * other, 0.0)) if alike else hypot(one, other)


def paired_change(pairs: Pairs) -> Change | None:
    """Tell a real change from noise when the same people answered twice; None without people.

    Each person's change is one of -2 ... 2 bands; S is their sum, Q the sum of their squares. Tested by S / sqrt(Q),
    the test of marginal homogeneity for ordered categories (Fleiss, Levin and Paik 2003), below 10 who moved by the
    exact chance under random signs. The interval is S/n plus or minus z times the standard error with two more people
    who moved by one, up and down, cut to what the scores before leave room for. It alone would call up to 9 of 100
    changes of ten people real that are none, so it is stretched to 0 where the test does not rule 0 out, and decides.
    """
    if not (n := pairs.total()):
        return None
    moves: Counter[int] = Counter()
    for (was, now), people in pairs.items():
        moves[_VALUE[now] - _VALUE[was]] += people
    s, q = _sums(moves)
    reach = Z95 * sqrt(((q + 2) / (n + 2) - (s / (n + 2)) ** 2) / n)
    before = sum(_VALUE[was] * people for (was, _), people in pairs.items()) / n
    interval = Interval(max(s / n - reach, -1 - before), min(s / n + reach, 1 - before))
    if _chance_of(moves) >= _SIGNIFICANT:
        interval = Interval(min(interval.low, 0.0), max(interval.high, 0.0))
    return Change(s / n, interval, _verdict_on(n, is_real=_excludes_zero(interval)))


def _sums(moves: Mapping[int, int]) -> tuple[int, int]:
    """Sum moves and their squares. moves: by how many bands -> people."""
    return sum(move * n for move, n in moves.items()), sum(move * move * n for move, n in moves.items())


def _chance_of(moves: Counter[int]) -> float:
    """Two-sided chance of a sum as far from 0 as this one when each who moved was as likely to move the other way."""
    (s, q), moved = _sums(moves), moves.total() - moves[0]
    if not moved:
        return 1.0
    if moved >= _EXACT_BELOW:
        return erfc(abs(s) / sqrt(2 * q))
    as_far = sum(
        abs(sum(signed)) >= abs(s) for signed in product(*((move, -move) for move in moves.elements() if move))
    )
    return float(as_far / 2**moved)


def overlapping_change(before: Counts, after: Counts, pairs: Pairs) -> Change | None:
    """Tell a real change from noise when some people answered both times; None when either side has no answers.

    before, after: everybody's bands. pairs: of those who are in both. MOVER on the two score intervals, as
    for different people, with the correlation of the two scores (Zou and Donner 2008, Statistics in Medicine 27): that
    of what the shared people said before and after, times their number over sqrt(n1 * n2). With nobody shared, or one,
    it is `change`; the more there are who agree with themselves, the narrower.
    Raises ValueError for more pairs than answers on a side.
    """
    if (both := pairs.total()) > min(before.n, after.n):
        raise ValueError(f"{both} people can't have answered both times: {before.n} before, {after.n} after.")
    if not before.n or not after.n:
        return None
    alike = _correlation(pairs) * both / sqrt(before.n * after.n)
    return change(before, after, Effects(alike=alike))


def _correlation(pairs: Pairs) -> float:
    """Give Pearson's correlation, in [-1, 1]; 0 where one side knows only one value."""
    values = [(_VALUE[was], _VALUE[now], people) for (was, now), people in pairs.items()]
    n = pairs.total()
    was, now = sum(one * people for one, _, people in values), sum(other * people for _, other, people in values)
    squares = (
        n * sum(one * one * people for one, _, people in values) - was**2,
        n * sum(other * other * people for _, other, people in values) - now**2,
    )
    together, apart = (
        n * sum(one * other * people for one, other, people in values) - was * now,
        squares[0] * squares[1],
    )
    return together / sqrt(apart) if apart else 0.0


def _excludes_zero(interval: Interval) -> bool:
    return not interval.low <= 0 <= interval.high


def _verdict_on(fewest: float, *, is_real: bool) -> Verdict:
    if fewest < TOO_FEW:
        return Verdict.TOO_FEW
    return Verdict.LIKELY_REAL if is_real else Verdict.COULD_BE_CHANCE


def change_among(before: Counts, after: Counts, pairs: Pairs, effects: Effects = STRANGERS) -> Change | None:
    """Judge a change by who answered: the same people, partly the same, or different ones.

    Each of the three finds what the others miss; see the functions above. Where accounts have several voices, the same
    accounts take the place of the same people. None when either side has no answers.
    """
    if not pairs.total() or max(effects.before, effects.after) > 1:
        return change(before, after, effects)
    if pairs.total() == before.n == after.n:
        return paired_change(pairs)
    return overlapping_change(before, after, pairs)
