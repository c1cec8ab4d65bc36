"""Of which accounts those are who were asked, and when each was heard last."""

from datetime import date, timedelta

from sqlalchemy import Connection, func, select
from sqlalchemy.sql.selectable import FromClause

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.reports.heard import REVENUE, AskedOf
from bot.core.survey.survey import Survey
from storage.queries.numbers.tally_changes import WHOLE
from storage.queries.survey.accounts import account_of_people
from storage.schema import asks, people, tallies, tally_changes

_A_YEAR = timedelta(days=365)


def asked_of(db: Connection, survey: Survey, window: Window) -> list[AskedOf]:
    """Count who was asked, each once, by account and by what they say that it is worth; re-asks are left out."""
    since = None if window.start is None else min(window.start, window.end - _A_YEAR)
    asked = _people_asked(survey, window, since)
    account, known = account_of_people(survey)
    joined = known.join(asked, asked.c.person_id == people.c.id)
    revenue = people.c.properties[REVENUE].as_string()
    counts = func.count(), func.count().filter(asked.c.lately)
    rows = db.execute(select(account, revenue, *counts).select_from(joined).group_by(account, revenue))
    return [AskedOf(name or None, worth, *numbers) for name, worth, *numbers in rows]


def _people_asked(survey: Survey, window: Window, since: date | None) -> FromClause:
    lately = asks.c.asked_day.is_not(None) if window.start is None else asks.c.asked_day >= window.start
    where = [asks.c.survey_id == survey.id, asks.c.kind != AskKind.REASK, asks.c.asked_day <= window.end]
    if since is not None:
        where.append(asks.c.asked_day >= since)
    in_window = func.count().filter(lately) > 0
    return select(asks.c.person_id, in_window.label("lately")).where(*where).group_by(asks.c.person_id).subquery()


def last_heard(db: Connection, survey_id: int, property_: str, until: date) -> dict[str, date]:
    """Map the values of a property to the day of their newest answer up to a day."""
    c, last = tallies.c, until.toordinal()
    where = (c.survey_id == survey_id, c.property == property_, c.other == WHOLE, c.answered <= last)
    counted = c.detractors + c.passives + c.promoters > 0
    rows = db.execute(select(c.value, func.max(c.answered)).where(*where, counted).group_by(c.value))
    found = {value: date.fromordinal(day) for value, day in rows}
    new = tally_changes.c  # what is not folded into the cells yet
    noted = select(new.segments, new.answered).where(new.survey_id == survey_id, new.answered <= last)
    for segments, answered in db.execute(noted):
        value, day = segments.get(property_), date.fromordinal(answered)
        if value is not None:
            found[value] = max(day, found.get(value, day))
    return found
