"""When the answers of a guarded survey begin to count: all of them together, and at least five at a time.

Whoever reads a report before and after one colleague has answered would read that answer from the difference. So an
answer waits for its *release*: at the survey's summary hour, as soon as at least SMALL_GROUP different people have
answered since the last one. From then on it counts, on the day of its release and on no other. It never leaves again:
somebody's later answer counts beside it, since the departure of a single one would tell it as well. Whatever a reader
may ask is then a sum of whole releases, and so is the difference of any two things that they ask.

What is left behind at the end of a wave waits for the next release: joined to one that was read already, it would be
the difference. Where nobody knows whose it is, the same person may answer again in the next wave, and two answers of
theirs would pass for two people: so it goes with the next five, and is none of them.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from bot.core.privacy.promise import SMALL_GROUP


def closes(people: Iterable[Hashable]) -> bool:
    """Say whether what these people gave may be released together; who gave several things is one of them."""
    return len(set(people)) >= SMALL_GROUP


NOT_YET = date(9999, 1, 1)
"""The day of what is in no release yet and must have no day of its own: behind every day that somebody asks for."""


class Stage(StrEnum):
    """How far an answer of a guarded survey has come. None: it counts wherever it ever will."""

    WAITING = "waiting"  # in no release yet
    LEFT = "left"  # likewise, of somebody unknown in a wave before: it is none of the next five, and goes with them
    RELEASED = "released"  # and in no table of groups yet


class Block(NamedTuple):
    """Days of older answers, both ends included, that are released together, as if on the last of them."""

    first: date
    last: date


def blocks(days: Iterable[tuple[date, Iterable[Hashable]]]) -> list[Block]:
    """Put answers that all came at once, with a file or from before there were releases, into releases by day.

    days: who answered on which day, in order. What is too little at the end belongs to the last block. No block at all
    where all of it together is too little: then it waits.
    """
    found: list[Block] = []
    first, last, together = None, date.min, set[Hashable]()
    for last, people in days:
        first = first or last
        together |= set(people)
        if closes(together):
            found.append(Block(first, last))
            first, together = None, set()
    if found and first is not None:
        found[-1] = Block(found[-1].first, last)
    return found


Day = tuple[date, Sequence[Hashable]]


def day_by_day(one: Iterable[Day], other: Iterable[Day]) -> Iterator[Day]:
    """Put together who answered on which day, from two places that each give theirs in the order of days."""
    for day, found in groupby(merge(one, other, key=itemgetter(0)), key=itemgetter(0)):
        yield day, [who for _, people in found for who in people]


def releases_of(days: Iterable[date], found: Sequence[Block]) -> dict[date, date]:
    """Say for each of these days, which are in order and each in a block, on which day it is released."""
    last_days, releases = iter(found), dict[date, date]()
    block = next(last_days, None)
    for day in days:
        while block is not None and day > block.last:
            block = next(last_days, None)
        if block is not None:
            releases[day] = block.last
    return releases
