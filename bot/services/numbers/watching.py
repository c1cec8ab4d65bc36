"""What is watched for a survey, from its books: day by day, or wave by wave."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from sqlalchemy import Connection

from bot.core.clock.window import Window
from bot.core.numbers.chance.change import change_among
from bot.core.numbers.chance.watch import watch
from bot.core.reports.policy import Policy
from bot.core.reports.summary.watched import (
    LOOK_AFTER,
    BetweenWaves,
    Watched,
    began_anew,
    comes_in_waves,
    looked_at,
)
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.numbers.accounts import effects_in
from bot.services.numbers.books import Books, asked_of
from storage.queries.survey import waves

_A_DAY = timedelta(days=1)


def watched_within(
    db: Connection,
    ctx: Context,
    survey: Survey,
    books: Books,
    last: date,
    today: date,
    beside: Sequence[Window] = (),
) -> Watched:
    """Say what is claimed by the end of a day, inside the caller's transaction. last: today, or a day before it.

    A day that goes on is left out: half of it may tell otherwise than the whole. beside: the window of a report that is
    read next, and the one before it, to be counted with the waves.
    """
    if survey.plan.kind is Kind.CSAT:  # nothing is claimed by itself of how many were satisfied
        return Watched(None)
    whole = min(last, today - _A_DAY)
    anew = began_anew(survey, whole)
    first = anew.day if anew else date.min
    if comes_in_waves(survey.plan):
        return Watched(_between_waves(db, ctx, survey, books, first, whole, beside), anew)
    return Watched(watch(books.by_day(db, first, whole), whole), anew)


def _between_waves(
    db: Connection,
    ctx: Context,
    survey: Survey,
    books: Books,
    first: date,
    last: date,
    beside: Sequence[Window],
) -> BetweenWaves | None:
    slots = waves.newest_slots(db, survey.id, first=first, last=last - LOOK_AFTER + _A_DAY, number=2)
    if len(slots) < 2:  # noqa: PLR2004 (two waves)
        return None
    slot, slot_before = slots
    window, before = looked_at(slot), looked_at(slot_before)
    books.read_ahead(db, [*asked_of(survey, [window, before]), *asked_of(survey, beside)])
    counts, counts_before = books.counts_in(db, [window, before], Policy.LATEST)
    pairs = books.pairs_in(db, (before, window), *((earlier, later) for later, earlier in pairwise(beside)))
    effects = effects_in(db, ctx, survey, books, window, before=before)
    moved = change_among(counts_before, counts, pairs, effects)
    if moved is None or counts.nps is None or counts_before.nps is None:
        return None
    return BetweenWaves(slot_before, slot, counts_before.nps, counts.nps, moved)
