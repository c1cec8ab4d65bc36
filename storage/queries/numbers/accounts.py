"""Of which accounts those are who were asked, and when each was heard last."""

from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select
from sqlalchemy.sql.selectable import FromClause

from bot.core.clock.timing import first_instant
from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.privacy.promise import is_guarded
from bot.core.reports.heard import REVENUE, AskedOf
from bot.core.survey.survey import Survey
from storage.queries.numbers.tallies.tally_changes import WHOLE
from storage.queries.survey.accounts import account_of_people
from storage.queries.survey.turns import NEVER_LEFT
from storage.schema import asks, people, tallies, tally_changes

_A_DAY, _A_YEAR = timedelta(days=1), timedelta(days=365)


def asked_of(db: Connection, survey: Survey, window: Window, now: datetime) -> list[AskedOf]:
    """Count who was asked, each once, by account and by what they say that it is worth; re-asks are left out.

    Of a guarded survey, who had a turn by now: that a question never left, as its person wanted none, is their own
    matter, and one account may have nobody else.
    """
    since = None if window.start is None else min(window.start, window.end - _A_YEAR)
    asked = _people_asked(survey, window, since, now)
    account, known = account_of_people(survey)
    joined = known.join(asked, asked.c.person_id == people.c.id)
    revenue = people.c.properties[REVENUE].as_string()
    counts = func.count(), func.count().filter(asked.c.lately)
    rows = db.execute(select(account, revenue, *counts).select_from(joined).group_by(account, revenue))
    return [AskedOf(name or None, worth, *numbers) for name, worth, *numbers in rows]


def _people_asked(survey: Survey, window: Window, since: date | None, now: datetime) -> FromClause:
    in_window = func.count().filter(_had_turn(survey, window.start, window.end, now)) > 0
    where = (asks.c.survey_id == survey.id, asks.c.kind != AskKind.REASK, _had_turn(survey, since, window.end, now))
    return select(asks.c.person_id, in_window.label("lately")).where(*where).group_by(asks.c.person_id).subquery()


def _had_turn(survey: Survey, first: date | None, last: date, now: datetime) -> ColumnElement[bool]:
    day, due_at, zone = asks.c.asked_day, asks.c.due_at, survey.plan.zone
    asked = day <= last if first is None else day.between(first, last)
    if not is_guarded(survey.plan.privacy):
        return asked
    unasked = and_(NEVER_LEFT, due_at <= now, due_at < first_instant(last + _A_DAY, 0, zone))
    if first is not None:
        unasked = and_(unasked, due_at >= first_instant(first, 0, zone))
    return or_(asked, unasked)


def last_heard(db: Connection, survey_id: int, property_: str, until: date) -> dict[str, date]:
    """Map the values of a property to the day of their newest answer up to a day; one that was taken back is none."""
    c, last = tallies.c, until.toordinal()
    where = (c.survey_id == survey_id, c.property == property_, c.other == WHOLE, c.answered <= last)
    counted = and_(c.detractors + c.passives + c.promoters > 0, c.superseded > c.answered)
    rows = db.execute(select(c.value, func.max(c.answered)).where(*where, counted).group_by(c.value))
    found = {value: date.fromordinal(day) for value, day in rows}
    new = tally_changes.c  # what is not folded into the cells yet
    recent = (new.survey_id == survey_id, new.answered <= last, new.superseded > new.answered)
    noted = select(new.segments, new.answered).where(*recent)
    for segments, answered in db.execute(noted):
        value, day = segments.get(property_), date.fromordinal(answered)
        if value is not None:
            found[value] = max(day, found.get(value, day))
    return found
