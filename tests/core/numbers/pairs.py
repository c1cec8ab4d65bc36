"""People who answered twice, said by their scores."""

from collections import Counter
from collections.abc import Iterable

from bot.core.numbers.movement import Movement, Pairs
from bot.core.numbers.score import band_of
from bot.core.survey.measure import RECOMMENDING


def in_bands(scores: Iterable[tuple[int, int]]) -> Pairs:
    """Count (score before, score after) by their bands."""
    return Counter((band_of(before, RECOMMENDING), band_of(after, RECOMMENDING)) for before, after in scores)


def movement_of(scores: Iterable[tuple[int, int]]) -> Movement:
    """Give how the people moved who gave these scores, (before, after)."""
    return Movement(in_bands(scores))
