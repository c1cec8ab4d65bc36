"""Questions whether a case helped, from their planning until what was said is in the log of the case."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, select

from bot.core.care.case import Case
from bot.core.care.log import What
from bot.core.conversation.ask import Ask, AskKind
from bot.core.survey.person import Person
from bot.core.survey.plan import Privacy
from storage.queries.conversation.asks import LOAD, add_ask, ask_from
from storage.schema import asks, case_log, surveys
from storage.statements import any_row, not_searched_by

REASON = "case"
_ABOUT_CASE = LOAD.where(asks.c.case_id == bindparam("case")).order_by(asks.c.due_at)
_IN_LOG = exists().where(case_log.c.ask_id == asks.c.id, case_log.c.what == What.VERIFIED)
# By their cases, few are found; by their survey, or in order, SQLite would rather find all that was ever asked.
_IN_ORDER, _of_survey = not_searched_by(asks.c.id), not_searched_by(asks.c.survey_id)
_TO_SETTLE = LOAD.where(asks.c.case_id.is_not(None), asks.c.verified.is_not(None), ~_IN_LOG).order_by(_IN_ORDER)
_STANDS = _TO_SETTLE.where(
    asks.c.team_id == bindparam("team"), surveys.c.privacy == Privacy.NAMED, asks.c.change_until <= bindparam("now")
)
ANY_TO_SETTLE = any_row(_STANDS)
_OF_SURVEY = _TO_SETTLE.where(_of_survey == bindparam("survey"), asks.c.change_until <= bindparam("now"))


def plan_verifying(db: Connection, case: Case, person: Person, *, ask_id: str, due_at: datetime) -> None:
    """Plan to ask somebody once more, because their case was closed."""
    add_ask(
        db,
        ask_id=ask_id,
        person=person,
        survey_id=case.survey_id,
        due_at=due_at,
        kind=AskKind.REASK,
        reason=REASON,
        case_id=case.id,
    )


def asks_about(db: Connection, case_id: str) -> list[Ask]:
    """Give the questions whether a case helped, oldest first."""
    return [ask_from(row) for row in db.execute(_ABOUT_CASE, {"case": case_id})]


def to_settle(db: Connection, team_id: str, now: datetime) -> list[Ask]:
    """Give those of named surveys whose answer can't be changed any more, and is in no log yet."""
    return [ask_from(row) for row in db.execute(_STANDS, {"team": team_id, "now": now})]


def to_settle_in(db: Connection, survey_id: int, now: datetime) -> list[Ask]:
    """Give likewise those of one survey."""
    return [ask_from(row) for row in db.execute(_OF_SURVEY, {"survey": survey_id, "now": now})]


def words_home(db: Connection, case_id: str) -> str | None:
    """Give the answer that a case is about, with which what is written later stands."""
    first = (
        select(asks.c.response_id)
        .join(case_log, case_log.c.ask_id == asks.c.id)
        .where(case_log.c.case_id == case_id, case_log.c.what == What.OPENED)
    )
    response_id: str | None = db.scalar(first)
    return response_id
