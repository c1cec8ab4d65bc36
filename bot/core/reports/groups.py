"""Do groups differ, or does chance make them? One test for a whole list, and which of them stand out.

Everything here is worked out from what a list shows, so it tells nobody more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile

from bot.core.numbers.chance.tails import gamma_tail
from bot.core.numbers.chance.uncertainty import TOO_FEW
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.reports.breakdown import Breakdown, Group

_SIGNIFICANT = 0.05
_TWO = 2
_NOTHING = 1e-12  # less than any sum of squares that is not 0


class Spread(StrEnum):
    """What may be said of a list of groups."""

    CHANCE = "chance"  # they differ by no more than chance makes groups differ
    SOMEWHERE = "somewhere"  # they differ, and none of them stands out by itself
    STAND_OUT = "stand_out"
    TOO_FEW = "too_few"


class Side(StrEnum):
    """Where a group lies that stands out from all others together."""

    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class StandingOut:
    """A group, by its value, that lies apart from the others by more than chance would put it."""

    value: str
    side: Side


@dataclass(frozen=True, slots=True)
class Difference:
    """How groups differ. stand_out: the surest first.

    chance, in [0, 1]: of lists as uneven as this, were all groups alike; none where there are too few answers.
    """

    spread: Spread
    chance: float | None = None
    stand_out: tuple[StandingOut, ...] = ()


def difference_of(breakdown: Breakdown) -> Difference | None:
    """Say whether the groups of a list differ by more than chance would make them; none where there is no second one.

    Groups with less than 10 answers, and whoever is in none, are taken together and never pointed out. Where the list
    differs, each other group is tested against all others together, corrected for their number by Holm (1979,
    Scandinavian Journal of Statistics 6). So the list is called different in 5 of 100 cases of groups that are alike,
    and one is pointed out in no more. With a design effect so many answers count as one, in 10 answers as well.
    """
    effect = breakdown.design_effect
    large = [group for group in breakdown.groups if group.counts.n >= TOO_FEW * effect]
    rest = sum((group.counts for group in breakdown.groups if group.counts.n < TOO_FEW * effect), breakdown.others)
    if len(breakdown.groups) + bool(breakdown.others.n) < _TWO:
        return None
    apart = [group.counts for group in large] + ([rest] if rest.n else [])
    if len(large) + (rest.n >= TOO_FEW * effect) < _TWO:
        return Difference(Spread.TOO_FEW)
    chance = chance_of(apart, effect)
    if chance >= _SIGNIFICANT:
        return Difference(Spread.CHANCE, chance)
    # Of two, one against the other is one question and not two.
    questions = 1 if len(apart) == _TWO else len(large)
    stand_out = standing_out(large, sum(apart, NO_ANSWERS), questions, effect)
    return Difference(Spread.STAND_OUT if stand_out else Spread.SOMEWHERE, chance, stand_out)


def by_passives(breakdown: Breakdown) -> Breakdown:
    """Give the same list with passives on one side and everybody else on the other, to ask where passives gather."""
    groups = tuple(replace(group, counts=_passives_apart(group.counts)) for group in breakdown.groups)
    return replace(breakdown, groups=groups, others=_passives_apart(breakdown.others))


def _passives_apart(counts: Counts) -> Counts:
    return Counts(detractors=counts.n - counts.passives, passives=0, promoters=counts.passives)


def standing_out(
    groups: Sequence[Group], everybody: Counts, questions: int, design_effect: float
) -> tuple[StandingOut, ...]:
    """Give the groups that differ from all others together once corrected for so many questions, the surest first."""
    tested = sorted(
        ((chance_of([group.counts, everybody - group.counts], design_effect), group) for group in groups),
        key=lambda one: (one[0], one[1].value),
    )
    # Holm: the surest is corrected for all of the questions, the next for one less, until one fails.
    passed = takewhile(lambda one: one[1][0] * max(questions - one[0], 1) < _SIGNIFICANT, enumerate(tested))
    return tuple(StandingOut(group.value, _side(group.counts, everybody)) for _, (_, group) in passed)


def _side(counts: Counts, everybody: Counts) -> Side:
    return Side.ABOVE if _net(counts) * everybody.n > _net(everybody) * counts.n else Side.BELOW


def chance_of(groups: Sequence[Counts], design_effect: float = 1.0) -> float:
    """Give the chance of groups as uneven as these, in [0, 1], were their answers dealt out at random.

    Statistic: (N - 1) * between / total, with the sum of squares of the values -1, 0, 1 between the groups and in
    total; this is Kruskal and Wallis's (1952, JASA 47) with these values in place of ranks. As all answers together
    give the variance, a group that agrees in itself does no harm. Its mean is k - 1; its variance over all ways to
    deal these answers out is worked out exactly, and where it exceeds the 2 (k - 1) of chi-square, as it does when few
    dissent and sizes are uneven, the gamma distribution with that variance takes chi-square's place.
    No group may be empty, and all together must hold four answers. design_effect: of accounts.py; the statistic is
    divided by it (Rao and Scott 1981, JASA 76).
    """
    freedom, statistic = len(groups) - 1, unevenness(groups) / design_effect
    if statistic < _NOTHING:
        return 1.0
    variance = max(variance_when_dealt(groups), 2.0 * freedom)
    return gamma_tail(freedom**2 / variance, statistic * freedom / variance)


def unevenness(groups: Sequence[Counts]) -> float:
    """Give the statistic of chance_of, from 0 (all groups have one score) to N - 1."""
    everybody = sum(groups, NO_ANSWERS)
    n, total = everybody.n, _squares(everybody, 2)
    between = sum(_net(counts) ** 2 / counts.n for counts in groups) - _net(everybody) ** 2 / n
    return (n - 1) * between / total if total > _NOTHING else 0.0


def variance_when_dealt(groups: Sequence[Counts]) -> float:
    """Give the exact variance of the unevenness when the answers are dealt to groups of these sizes at random.

    From the moments of sums of draws without replacement from values that add up to 0: Q is the sum of their squares,
    R of their fourth powers, and two, three, four the sums over two, three and four different answers.
    """
    everybody, k = sum(groups, NO_ANSWERS), len(groups)
    n, q, r = everybody.n, _squares(everybody, 2), _squares(everybody, 4)
    two, three, four = q * q - r, 2 * r - q * q, 3 * q * q - 6 * r
    n2, n3, n4 = n * (n - 1), n * (n - 1) * (n - 2), n * (n - 1) * (n - 2) * (n - 3)
    within = sum(
        r / (n * m)
        + (m - 1) / (n2 * m) * (3 * two - 4 * r)
        + (m - 1) * (m - 2) / (n3 * m) * 6 * three
        + (m - 1) * (m - 2) * (m - 3) / (n4 * m) * four
        for m in (counts.n for counts in groups)
    )
    across = (
        k * (k - 1) / n2 * two
        + 2 * (k - 1) * (n - k) / n3 * three
        + ((n - k) ** 2 - sum((counts.n - 1) ** 2 for counts in groups)) / n4 * four
    )
    return (within + across) * ((n - 1) / q) ** 2 - (k - 1) ** 2


def _net(counts: Counts) -> int:
    return counts.promoters - counts.detractors


def _squares(counts: Counts, power: int) -> float:
    """Sum up the powers of how far the values -1, 0, 1 of these answers lie from their mean."""
    mean = _net(counts) / counts.n
    each = ((-1, counts.detractors), (0, counts.passives), (1, counts.promoters))
    return sum(times * (value - mean) ** power for value, times in each)


def pooled_scores(groups: Sequence[Counts]) -> list[float]:
    """Give each group's score on [-1, 1] drawn towards that of all, the more so the fewer its answers.

    Empirical Bayes with the variance between groups, tau^2, of DerSimonian and Laird (1986, Controlled Clinical
    Trials 7); all answers together give the variance of one. With no more difference than chance makes, all groups
    get one score. For programs that sort groups: by their bare scores the smallest come first and last by luck.
    No group may be empty.
    """
    everybody = sum(groups, NO_ANSWERS)
    variance = _squares(everybody, 2) / max(everybody.n - 1, 1)
    if len(groups) < _TWO or variance < _NOTHING:
        return [_net(counts) / counts.n for counts in groups]
    weights = [counts.n / variance for counts in groups]
    spare = sum(weights) - sum(weight**2 for weight in weights) / sum(weights)
    between = max(0.0, (unevenness(groups) - (len(groups) - 1)) / spare)
    shares = [between / (between + 1 / weight) for weight in weights]
    pulls = [1 / (between + 1 / weight) for weight in weights]
    scores = [_net(counts) / counts.n for counts in groups]
    middle = sum(pull * score for pull, score in zip(pulls, scores, strict=True)) / sum(pulls)
    return [middle + share * (score - middle) for share, score in zip(shares, scores, strict=True)]
