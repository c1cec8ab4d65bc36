"""Shares in whole percents that add up."""

from collections.abc import Sequence
from itertools import product


def whole_percents(counts: Sequence[int]) -> list[int]:
    """Give each count's share of their sum in whole percents that add up to 100, or all 0 where there is nothing.

    Each share is rounded down or up. Equal counts show equal shares where that is possible: of the ways to do so the
    one that is off least. Else largest remainder: what is left goes to those that lost most, the first of equals first.
    """
    whole = sum(counts)
    if not whole:
        return [0] * len(counts)
    percents = [100 * count // whole for count in counts]
    left = 100 - sum(percents)
    raised = _raised_alike(counts, left) or _raised_first(counts, left)
    return [percent + (place in raised) for place, percent in enumerate(percents)]


def _raised_alike(counts: Sequence[int], left: int) -> set[int]:
    """Give the places to be rounded up so that equal counts stay equal; none where there is no such way."""
    whole = sum(counts)
    best: tuple[int, list[int]] | None = None  # of ways that are off as much, the one that raises the first
    lost = {count: 100 * count % whole for count in counts}
    for chosen in product((False, True), repeat=len(lost)):
        up = {count for count, one in zip(lost, chosen, strict=True) if one}
        places = [place for place, count in enumerate(counts) if count in up]
        if len(places) == left and all(lost[count] for count in up):
            off = sum(whole - lost[count] if count in up else lost[count] for count in counts)
            best = min(best or (off, places), (off, places))
    return set(best[1]) if best else set()


def _raised_first(counts: Sequence[int], left: int) -> set[int]:
    whole = sum(counts)
    return set(sorted(range(len(counts)), key=lambda place: -(100 * counts[place] % whole))[:left])
