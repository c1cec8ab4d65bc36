"""How often themes were mentioned as time went by, from a survey's books."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.tables import THEME
from bot.core.reports.themes.over_time import NOTHING_DRAWN, Mention, ThemesOverTime, periods_of, themes_over_time
from bot.core.reports.trend import days_drawn, trend_days
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.services.numbers.books import Books
from storage.queries.numbers import released
from storage.queries.numbers.themes.mentioned import mentions_in


def days_of(window: Window, today: date) -> list[date]:
    """Give the days on which a window's lines have points; none of a window that is yet to come."""
    end, shown = days_drawn(window, today)
    return trend_days(end, shown) if shown > 0 else []


def over_time_within(
    db: Connection, survey: Survey, books: Books, rolling: Sequence[tuple[date, Counts]]
) -> ThemesOverTime:
    """Draw themes over time inside the caller's transaction. rolling: of the survey's own window, what books hold."""
    if survey.plan.kind is Kind.CSAT or not rolling:
        return NOTHING_DRAWN
    length, ends = survey.plan.window_days, [end for end, _ in rolling]
    periods = periods_of(ends, length)
    if not books.in_releases:
        return themes_over_time(rolling, mentions_in(db, survey.id, periods), length)
    tables = released.table_days(db, survey.id, THEME, periods[0].first, periods[-1].last)
    mentions = [Mention(day, (value,), n=counts.n) for day, value, counts in tables if value != released.TABLES]
    of_all = [(day, counts) for day, value, counts in tables if value == released.TABLES]
    return themes_over_time(_rolled(of_all, ends, length), mentions, length)


def _rolled(of_days: Sequence[tuple[date, Counts]], ends: Sequence[date], length: int) -> list[tuple[date, Counts]]:
    """Count what is in tables by the end of each of these days: not all that is released is in one yet."""
    return [
        (end, sum((counts for day, counts in of_days if 0 <= (end - day).days < length), NO_ANSWERS)) for end in ends
    ]
