"""Reports: what storage counts, worked out by the core."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection

from bot.core.clock.timing import local_day
from bot.core.clock.window import Window, last_days
from bot.core.numbers.score import Counts
from bot.core.reports.policy import Policy
from bot.core.reports.report import (
    Approached,
    Figures,
    Report,
    build_report,
    of_releases,
    rate_of,
    team_size_of,
)
from bot.core.reports.summary.watched import Watched
from bot.core.reports.trend import TrendPoint, share_trend_of, trend_days, trend_of
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.numbers.accounts import clustering_in, effect_in
from bot.services.numbers.books import Books, asked_of, books_of
from bot.services.numbers.watching import watched_within
from storage.queries.numbers import movements, standing

T = TypeVar("T")


def report_within(
    db: Connection,
    ctx: Context,
    survey: Survey,
    window: Window,
    *,
    industry: str | None = None,
    policy: Policy = Policy.LATEST,
    books: Books | None = None,
    by: str | None = None,
) -> Report:
    """Work out a report inside the caller's transaction. industry: another one than the survey's to compare with.

    One that there is no benchmark for any more is compared with nothing. books: those that are open to whoever reads.
    by: a property by which it is to be split, so that this is counted with it.
    """
    plan, books = survey.plan, books or books_of(db, survey)
    if policy is Policy.LATEST:
        books.read_ahead(db, asked_of(survey, _with_before(window), by))
    count = _of_releases if books.in_releases else _of_answers
    figures = count(db, survey, books, window, policy)
    counts = [one for one in (figures.counts, figures.counts_before) if one is not None]
    clustering = clustering_in(db, ctx, survey, books, window, policy, counts=counts)
    figures = replace(figures, effects=clustering.effects, accounts=clustering.heard)
    benchmark = ctx.benchmarks.find(industry or plan.industry, plan.measure, plan.described)
    return build_report(plan.name, window, figures, benchmark, goal=plan.goal, asked=plan.described)


def _with_before(window: Window) -> list[Window]:
    before = window.before()
    return [window, before] if before else [window]


def both_counted(window: Window, count: Callable[[Sequence[Window]], Sequence[T]]) -> tuple[T, T | None]:
    """Count a window and the one before it, where there is one, at once."""
    counts, *others = count(_with_before(window))
    return counts, others[0] if others else None


def _of_answers(db: Connection, survey: Survey, books: Books, window: Window, policy: Policy) -> Figures:
    before, (found, again) = window.before(), standing.asked_and_again_in(db, survey, window)
    counts, counts_before, live = _counted(db, books, window, policy)
    figures = _figures(survey, found, (counts, counts_before, live), movements.movement_in(db, survey.id, window))
    return replace(
        figures,
        awaiting_reask=again.awaiting,
        not_answered_again=again.silent,
        pairs=books.pairs_in(db, (before, window)) if before and policy is Policy.LATEST else Counter(),
        policy=policy,
        team_size=figures.team_size if policy is Policy.LATEST else None,
    )


def _figures(
    survey: Survey, found: Approached, counted: tuple[Counts, Counts | None, int], moved: movements.Movements
) -> Figures:
    """Gather what both kinds of books tell."""
    (counts, counts_before, live), (talked_to, held_out) = counted, moved
    return Figures(
        counts=counts,
        counts_before=counts_before,
        rate=rate_of(found),
        movement=talked_to,
        movement_held_out=held_out,
        awaiting_reask=None,
        not_answered_again=None,
        reworded_on=survey.reworded_on,
        policy=Policy.EVERY,
        imported=counts.n - live,
        team_size=team_size_of(found, counts.n),
    )


def _counted(db: Connection, books: Books, window: Window, policy: Policy) -> tuple[Counts, Counts | None, int]:
    """Count a window and the one before it; and of the window what was not imported, all where every answer counts."""
    counts, before = both_counted(window, lambda windows: books.counts_in(db, windows, policy))
    return counts, before, counts.n if policy is Policy.EVERY else books.live_in(db, window)


def _of_releases(db: Connection, survey: Survey, books: Books, window: Window, policy: Policy) -> Figures:
    """Gather what may be read of a guarded survey: who waits to be asked again would be known as passive."""
    counts, counts_before = both_counted(window, lambda windows: books.counts_in(db, windows, policy))
    live = books.releases.live_in(window)
    found = of_releases(standing.asked_in(db, survey, window), answered=live)
    moved = movements.released_movement_in(db, survey.id, window)
    return _figures(survey, found, (counts, counts_before, live), moved)


def trend_within(db: Connection, ctx: Context, survey: Survey, end: date, length: int) -> Sequence[TrendPoint]:
    """Work out the score of the survey's own window as it rolled over so many days up to and with `end`.

    Of the current wording alone; with accounts, at each point as they lie in the newest window. Raises ValueError below
    one day.
    """
    books = books_of(db, survey)
    effect = effect_in(db, ctx, survey, books, last_days(survey.plan.window_days, end))
    return rolled(db, survey, books, trend_days(end, length), design_effect=effect)


def rolled(
    db: Connection, survey: Survey, books: Books, days: Sequence[date], *, design_effect: float
) -> Sequence[TrendPoint]:
    """Work out the score of the survey's own window on each of these days, where the design effect is known."""
    return line_of(survey, books.rolling(db, days, survey.plan.window_days), design_effect)


def line_of(survey: Survey, counts: Sequence[tuple[date, Counts]], design_effect: float) -> Sequence[TrendPoint]:
    """Make a survey's line of the counts of its own window, oldest first."""
    if survey.plan.kind is Kind.CSAT:
        return share_trend_of(counts, since=survey.reworded_on)
    return trend_of(counts, since=survey.reworded_on, design_effect=design_effect)


def at_a_glance(ctx: Context, survey: Survey) -> tuple[Report, Sequence[TrendPoint], Watched]:
    """Work out a survey's report for its own window up to today, the line that a summary draws, and what it claims."""
    end = local_day(ctx.now(), survey.plan.zone)

    def work(db: Connection) -> tuple[Report, Sequence[TrendPoint], Watched]:
        return glance_within(db, ctx, survey, books_of(db, survey), end)

    return ctx.read(work)


def glance_within(
    db: Connection, ctx: Context, survey: Survey, books: Books, end: date
) -> tuple[Report, Sequence[TrendPoint], Watched]:
    """Work out a survey's report for its own window up to a day, how its score rolled over it, and what is claimed."""
    length = survey.plan.window_days
    window = last_days(length, end)
    watched = watched_within(db, ctx, survey, books, end, end, beside=_with_before(window))
    report = report_within(db, ctx, survey, window, books=books)
    return report, rolled(db, survey, books, trend_days(end, length), design_effect=report.design_effect), watched


def today_window(ctx: Context, survey: Survey) -> Window:
    """Give the survey's own window up to today in its zone."""
    return last_days(survey.plan.window_days, local_day(ctx.now(), survey.plan.zone))
