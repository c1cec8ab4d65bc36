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
from bot.core.reports.request import View
from bot.core.reports.themes.at_risk import AtRisk, at_risk_guarded, at_risk_named, newest_at_risk
from bot.core.reports.themes.themes import EVERY_MORNING, Sets, ThemesReport, themes_report
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.core.themes import Labelled
from bot.services.context import Context
from bot.services.numbers.books import Books, books_of
from bot.services.numbers.emerging import emerging_within
from bot.services.numbers.over_time import days_of, over_time_within
from bot.services.numbers.overview import slots_told
from bot.services.reading import reading_of
from bot.services.survey.suggesting import suggestions_within
from storage.queries.numbers import released
from storage.queries.numbers.at_risk import heard_of, risks_in
from storage.queries.numbers.themes import corrections, tagged, themed

Part = tuple[str, str]


def themes(ctx: Context, answered: Answered) -> Themed:
    """Work out the themes of a report's answers, and of each of its groups if it is split."""
    return ctx.read(lambda db: _themed(db, ctx, answered))


def _themed(db: Connection, ctx: Context, answered: Answered) -> Themed:
    asked, survey = answered.asked, answered.asked.survey
    books = books_of(db, survey, for_operator=asked.for_operator)
    find = _in_tables if books.in_releases else _one_by_one
    waiting = released.in_no_table(db, survey.id) if books.in_releases else 0
    untagged = 0 if books.in_releases else tagged.count_untagged(db, survey.id)
    found = replace(find(db, books, answered), in_tables=books.in_releases, waiting=waiting, untagged=untagged)
    if asked.request.view is not View.THEMES or asked.where:
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


def _one_by_one(db: Connection, _: Books, answered: Answered) -> Themed:
    asked, report, breakdown = answered.asked, answered.report, answered.breakdown
    survey_id, where = asked.survey.id, asked.where
    sets = themed.sets_in(db, survey_id, asked.window, where)
    found = themes_report(sets, report.counts, report.design_effect)
    if breakdown is None:
        return Themed(asked, found)
    by_value = themed.sets_by(db, survey_id, asked.window, breakdown.property, where)
    groups = (
        (group.value, themes_report(by_value.get(group.value, {}), group.counts, breakdown.design_effect))
        for group in breakdown.groups
    )
    return Themed(asked, found, tuple(groups))


def _in_tables(db: Connection, books: Books, answered: Answered) -> Themed:
    """Count by the tables of a guarded survey: every answer under one theme, and all of them as far as they are in one.

    By a property, too, but of a group alone by no other: no three properties are ever shown at once.
    """
    asked, breakdown, where = answered.asked, answered.breakdown, answered.asked.where

    def report(of: Part | None, design_effect: float) -> ThemesReport:
        groups = books.groups_in(db, asked.window, THEME, of)
        return themes_report(_sets_of(groups), sum(groups.values(), NO_ANSWERS), design_effect)

    found = report(where, answered.report.design_effect)
    if breakdown is None or where:
        return Themed(asked, found)
    values = (group.value for group in breakdown.groups)
    groups = ((value, report((breakdown.property, value), breakdown.design_effect)) for value in values)
    return Themed(asked, found, tuple(groups))


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
        risks = risks_in(db, survey.id, window)
        found = at_risk_named(risks)
        if not asked.shows_answers:
            return found
        return replace(found, people=tuple(heard_of(db, newest_at_risk(risks, named))))
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
