"""What a report shows beside its numbers: the score by a property, over time, and in people's words."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Connection

from bot.core.clock.timing import local_day
from bot.core.clock.window import Window
from bot.core.numbers.chance.change import STRANGERS, Effects
from bot.core.privacy.promise import is_guarded
from bot.core.reports.answered import Inquiry, Overview
from bot.core.reports.breakdown import Breakdown, break_down, break_down_guarded
from bot.core.reports.report import Report
from bot.core.reports.summary.comments import Comment, newest_worth_reading
from bot.core.reports.summary.watched import comes_in_waves
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.numbers.books import Books
from bot.services.numbers.over_time import days_of, over_time_within
from bot.services.numbers.reporting import line_of
from bot.services.numbers.watching import watched_within
from storage.queries.numbers import news, released
from storage.queries.numbers.tallies.tallies import Part

_A_DAY = timedelta(days=1)
CHOSEN_FROM = 12
"""So many of the newest comments are looked at, to choose those that say most."""


def overview_within(db: Connection, ctx: Context, asked: Inquiry, books: Books, report: Report) -> Overview:
    """Gather it inside the caller's transaction: a statement each, or the report would take too many."""
    survey, window = asked.survey, asked.window
    today, by = local_day(ctx.now(), survey.plan.zone), survey.plan.counted_by[:1]
    in_waves = comes_in_waves(survey.plan)  # these are held against each other: see /nps trend
    rolling = books.rolling(db, days_of(window, today), survey.plan.window_days)
    return Overview(
        trend=line_of(survey, rolling, report.design_effect),
        themes=over_time_within(db, survey, books, rolling),
        watched=None if in_waves else watched_within(db, ctx, survey, books, min(window.end, today), today),
        comments=tuple(_comments(db, survey, window, today)) if asked.shows_comments else (),
        split=split_within(db, survey, books, report, by[0]) if by and report.counts.n else None,
    )


def _comments(db: Connection, survey: Survey, window: Window, today: date) -> list[Comment]:
    found = newest_told(db, survey, window, today, limit=CHOSEN_FROM)
    return newest_worth_reading(found, guarded=is_guarded(survey.plan.privacy), scale=survey.plan.scale)


def newest_told(
    db: Connection, survey: Survey, window: Window, today: date, *, limit: int
) -> list[tuple[date, Comment]]:
    """Give so many of the newest comments of a window, with their days, those beside answers to re-asks among them.

    In a guarded survey none that no summary could tell yet. Elsewhere also what the next one is to tell.
    """
    after, through = slots_told(survey, window, today)
    return news.newest_comments(db, survey, after=after, through=through, limit=limit)


def slots_told(survey: Survey, window: Window, today: date) -> tuple[date | None, date]:
    """Give the summary slots of a window whose words may be read today: those after one date, and through another."""
    after = window.start - _A_DAY if window.start else None
    if is_guarded(survey.plan.privacy):
        return after, min(window.end, survey.summarised_through or date.min)
    return after, window.end if window.end < today else today + _A_DAY


def split_within(
    db: Connection, survey: Survey, books: Books, report: Report, by: str, where: Part | None = None
) -> Breakdown:
    """Split a report's window by a property, inside the caller's transaction. where: of those alone with this value."""
    groups = books.groups_in(db, report.window, by, where, report.counts)
    effect = effects_within(Effects(after=report.design_effect), by, survey).after
    if not books.in_releases:
        return replace(break_down(by, groups), design_effect=effect)
    waiting = 0 if where else released.in_no_table(db, survey.id)
    return replace(break_down_guarded(by, groups, waiting=waiting, beside=report.counts.n), design_effect=effect)


def effects_within(effects: Effects, property_: str, survey: Survey) -> Effects:
    """Take accounts in a group to lie as in the whole; one account's own people are strangers to each other."""
    return STRANGERS if property_ == survey.plan.account else replace(effects, alike=0.0)
