"""`/nps themes`: what people wrote about in a window, and what it costs; and `/nps at-risk`: whose words mean more."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection

from bot.core.clock.timing import local_day
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.tables import THEME
from bot.core.reports.answered import Answered, Inquiry, Themed
from bot.core.reports.groups import StandingOut
from bot.core.reports.replies import MOST_REPLIES
from bot.core.reports.report import Report
from bot.core.reports.themes.at_risk import AtRisk, at_risk_guarded, at_risk_named
from bot.core.reports.themes.themes import EVERY_MORNING, Sets, ThemesReport, themes_report, together
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.core.themes import Labelled
from bot.services.context import Context
from bot.services.numbers.books import ALL, Books, books_of
from bot.services.numbers.emerging import emerging_within
from bot.services.numbers.over_time import days_of, over_time_within
from bot.services.numbers.overview import slots_told
from bot.services.numbers.requesting import answered_within, counted_within
from bot.services.reading import reading_of
from bot.services.survey.suggesting import suggestions_within
from storage.queries.numbers import released
from storage.queries.numbers.at_risk import count_fallen, leaving_in, newest_at_risk
from storage.queries.numbers.themes import corrections, tagged, themed

Part = tuple[str, str]


Groups = tuple[tuple[str, ThemesReport], ...]


def themes(ctx: Context, asked: Inquiry) -> Themed:
    """Work out the themes of a window's answers, and of each of its groups if it is split."""
    return ctx.read(lambda db: _themed(db, ctx, asked))


def passives(ctx: Context, asked: Inquiry) -> tuple[Answered, Groups]:
    """Work out a report as it was asked for, and if it is split, the themes of each of its groups."""

    def work(db: Connection) -> tuple[Answered, Groups]:
        books = books_of(db, asked.survey, for_operator=asked.for_operator)
        answered = answered_within(db, ctx, asked, books)
        return answered, _found(db, books, answered)[1] if answered.breakdown else ()

    return ctx.read(work)


def _themed(db: Connection, ctx: Context, asked: Inquiry) -> Themed:
    survey = asked.survey
    books = books_of(db, survey, for_operator=asked.for_operator)
    answered = counted_within(db, ctx, asked, books)
    report, groups = _found(db, books, answered)
    waiting = _waiting(db, answered) if books.in_releases else 0
    untagged = 0 if books.in_releases else tagged.count_untagged(db, survey.id)
    found = Themed(asked, report, groups, in_tables=books.in_releases, waiting=waiting, untagged=untagged)
    if asked.where:
        return found
    days = days_of(asked.window, local_day(ctx.now(), survey.plan.zone))
    rolling = books.rolling(db, days, survey.plan.window_days)
    over_time = over_time_within(db, survey, books, rolling)
    if asked.corrects:
        head = reading_of(db, ctx, survey).head
        found = replace(
            found, suggested=suggestions_within(db, survey), learned_of=0 if head is None else head.corrections
        )
    return replace(found, emerging=emerging_within(db, ctx, asked), over_time=over_time)


def _waiting(db: Connection, answered: Answered) -> int:
    """Count the released answers that are in no table yet, where groups were not split beside them."""
    split = None if answered.asked.where else answered.breakdown
    return split.waiting if split else released.in_no_table(db, answered.asked.survey.id)


def _found(db: Connection, books: Books, answered: Answered) -> tuple[ThemesReport, Groups]:
    return _in_tables(db, books, answered) if books.in_releases else _one_by_one(db, answered)


def _one_by_one(db: Connection, answered: Answered) -> tuple[ThemesReport, Groups]:
    asked, report, breakdown = answered.asked, answered.report, answered.breakdown
    by = breakdown.property if breakdown else None
    by_value = themed.sets_by(db, asked.survey.id, asked.window, by, asked.where)
    found = themes_report(together(by_value.values()), report.counts, report.design_effect)
    groups = breakdown.groups if breakdown else ()
    effect = breakdown.design_effect if breakdown else 1.0
    return found, tuple(
        (group.value, themes_report(by_value.get(group.value, {}), group.counts, effect)) for group in groups
    )


def _in_tables(db: Connection, books: Books, answered: Answered) -> tuple[ThemesReport, Groups]:
    """Count by the tables of a guarded survey: every answer under one theme, and all of them as far as they are in one.

    By a property, too, but of a group alone by no other: no three properties are ever shown at once.
    """
    asked, breakdown, where = answered.asked, answered.breakdown, answered.asked.where

    def report(groups: Mapping[str, Counts], design_effect: float) -> ThemesReport:
        return themes_report(_sets_of(groups), sum(groups.values(), NO_ANSWERS), design_effect)

    if breakdown is None or where:
        return report(books.groups_in(db, asked.window, THEME, where), answered.report.design_effect), ()
    by_value = books.groups_by_each(db, asked.window, THEME, breakdown.property)
    values = (group.value for group in breakdown.groups)
    groups = ((value, report(by_value.get(value, {}), breakdown.design_effect)) for value in values)
    return report(by_value[ALL], answered.report.design_effect), tuple(groups)


def _sets_of(groups: Mapping[str, Counts]) -> Sets:
    return {(theme,): counts for theme, counts in groups.items() if theme}


def stands_out_within(db: Connection, survey: Survey, report: Report, books: Books) -> tuple[StandingOut, ...]:
    """Say which themes stand out in a report that is read every morning, inside the caller's transaction."""
    if survey.plan.kind is Kind.CSAT:
        return ()
    sets, everybody = _themed_sets(db, survey, report, books)
    return themes_report(sets, everybody, report.design_effect, looks=EVERY_MORNING).stand_out


def _themed_sets(db: Connection, survey: Survey, report: Report, books: Books) -> tuple[Sets, Counts]:
    """Count a report's answers by their themes; and all of them, of a guarded survey as far as they are in a table."""
    if not books.in_releases:
        return themed.sets_in(db, survey.id, report.window), report.counts
    groups = books.groups_in(db, report.window, THEME)
    return _sets_of(groups), sum(groups.values(), NO_ANSWERS)


def at_risk(ctx: Context, asked: Inquiry, *, named: int | None = None) -> AtRisk:
    """Find the passives and promoters who may be about to leave: themselves, or where privacy was promised how many.

    named: so many of them at most, or all, where names are shown.
    """
    return ctx.read(lambda db: _at_risk(db, asked, named))


def _at_risk(db: Connection, asked: Inquiry, named: int | None) -> AtRisk:
    survey, window = asked.survey, asked.window
    if not is_guarded(survey.plan.privacy):
        found = at_risk_named(leaving_in(db, survey.id, window), count_fallen(db, survey.id, window))
        if not asked.shows_answers:
            return found
        return replace(found, people=tuple(newest_at_risk(db, survey.id, window, named)))
    books = books_of(db, survey, for_operator=asked.for_operator)
    if books.in_releases:
        return at_risk_guarded(_sets_of(books.groups_in(db, window, THEME)))
    return at_risk_guarded(themed.sets_in(db, survey.id, window))


def comments_about(ctx: Context, asked: Inquiry, theme: str) -> list[Labelled]:
    """Give the newest comments of a window about one theme, NO_THEME for none, as far as they may be read."""
    survey = asked.survey
    after, through = slots_told(survey, asked.window, local_day(ctx.now(), survey.plan.zone))
    return ctx.read(
        lambda db: corrections.newest(db, survey, theme=theme, after=after, through=through, limit=MOST_REPLIES)
    )
