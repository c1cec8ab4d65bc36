"""Shares as people read them: whole percents that add up."""

from collections.abc import Sequence


def whole_percents(counts: Sequence[int]) -> list[int]:
    """Give each count's share of their sum in whole percents that add up to 100, or all 0 where there is nothing.

    Largest remainder: each share is rounded down, and what is left goes to those that lost most by it, the first of
    equals first.
    """
    whole = sum(counts)
    if not whole:
        return [0] * len(counts)
    percents = [100 * count // whole for count in counts]
    lost_most = sorted(range(len(counts)), key=lambda place: -(100 * counts[place] % whole))
    for place in lost_most[: 100 - sum(percents)]:
        percents[place] += 1
    return percents
