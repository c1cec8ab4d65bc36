"""`/nps loop`: what became of the cases of a window, from what is kept, at one moment."""

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Connection

from bot.core.care.loop import CalendarOf, CaseLog, Loop, guarded, loop_of, with_movement
from bot.core.clock.timing import Calendar, first_instant
from bot.core.privacy.promise import is_guarded
from bot.core.reports.answered import Inquiry
from bot.core.survey.measure import Kind
from bot.core.survey.survey import Survey
from bot.services.care.reading import promise_of, working_time
from bot.services.context import Context
from storage.queries.care import loop
from storage.queries.survey import people


def followed(ctx: Context, asked: Inquiry) -> Loop:
    """Count what became of a window's cases, as far as the survey's promise lets it be told."""

    def work(db: Connection) -> Loop:
        found, survey = cases_within(db, ctx, asked), asked.survey
        if is_guarded(survey.plan.privacy) or survey.plan.kind is Kind.CSAT:  # there each is about something else
            return found
        return with_movement(found, loop.answered_again(db, survey.id, asked.window))

    return ctx.read(work)


def cases_within(db: Connection, ctx: Context, asked: Inquiry) -> Loop:
    """Count the same inside the caller's transaction, but for what was answered the next time."""
    survey = asked.survey
    since, until = _bounds(asked)
    logs = loop.logs_in(db, survey.id, since, until, private=asked.shows_private)
    found = loop_of(logs, since, until, ctx.now(), _calendars(db, survey, logs), promise_of(survey))
    return guarded(found) if is_guarded(survey.plan.privacy) else found


def _bounds(asked: Inquiry) -> tuple[datetime | None, datetime]:
    zone, window = asked.survey.plan.zone, asked.window
    since = None if window.start is None else first_instant(window.start, 0, zone)
    return since, first_instant(window.end + timedelta(days=1), 0, zone)


def _calendars(db: Connection, survey: Survey, logs: list[CaseLog]) -> CalendarOf:
    named = {one for case in logs for line in case.log for one in (line.by, line.whom) if one is not None}
    known = people.people_in_slack(db, survey.team_id, sorted(named))

    @cache
    def calendar_of(owner: str | None) -> Calendar:
        return working_time(known.get(owner or ""), survey)

    return calendar_of
