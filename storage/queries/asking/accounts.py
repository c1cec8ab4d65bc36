"""When anybody of an account was asked last."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, func, or_, select

from bot.core.clock.timing import first_instant, local_day
from bot.core.conversation.ask import AskKind
from bot.core.survey.survey import Survey
from storage.queries.survey.accounts import account_of_people
from storage.queries.survey.turns import NEVER_LEFT
from storage.schema import asks, people


def last_turns(db: Connection, survey: Survey, since: date, *, but_wave: int | None) -> dict[str, date]:
    """Map accounts to the survey's local day on which anybody of them had a turn last, since a day.

    It tells nobody whether the question reached them, was put off or was not wanted. but_wave: a wave that is left out;
    re-asks are, too.
    """
    zone, account, joined = survey.plan.zone, *account_of_people(survey)
    unasked = and_(NEVER_LEFT, asks.c.due_at >= first_instant(since, 0, zone))
    where = [asks.c.survey_id == survey.id, asks.c.kind != AskKind.REASK, or_(asks.c.asked_day >= since, unasked)]
    if but_wave is not None:
        where.append(asks.c.wave_id.is_distinct_from(but_wave))
    last = func.max(asks.c.asked_day), func.max(asks.c.due_at).filter(NEVER_LEFT)
    query = select(account, *last).select_from(joined.join(asks, asks.c.person_id == people.c.id))
    rows = db.execute(query.where(*where).group_by(account))
    return {name: max(_days(day, due_at, zone)) for name, day, due_at in rows if name}


def _days(asked: date | None, due_at: datetime | None, zone: ZoneInfo) -> Iterator[date]:
    if asked is not None:
        yield asked
    if due_at is not None:
        yield local_day(due_at, zone)
