"""What is due: asks to send, to go on with, to close, and when the next of these comes.

Every tick runs these statements, so each is built once; what states an ask is in stands written in them, since
partial indexes hold the few asks that are planned or open.
"""

from datetime import datetime

from sqlalchemy import Connection, Integer, bindparam, exists, func, select

from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from storage.queries.actions.notices import NEXT_NOTE
from storage.queries.conversation.asks import IS_OPEN, IS_SCHEDULED, LOAD, ask_from
from storage.schema import actions, asks, cases, people, surveys
from storage.statements import any_row

SURVEY_RUNS = exists().where(surveys.c.id == asks.c.survey_id, surveys.c.paused_at.is_(None))
"""Inside a query on asks: the ask's survey is not paused."""
IS_TRY = exists().where(surveys.c.id == asks.c.survey_id, surveys.c.try_of.is_not(None))
"""Inside a query on asks: the answer will count nowhere."""

_LIMIT = bindparam("at_most", type_=Integer)
_IN_TEAM = asks.c.team_id == bindparam("team")
_RUNNING = LOAD.where(_IN_TEAM, surveys.c.paused_at.is_(None))
_DUE = (IS_SCHEDULED, asks.c.due_at <= bindparam("now"))
_MAY_GO_ON = (IS_OPEN, asks.c.next_at <= bindparam("now"))
_BY_DUE_AT = (asks.c.due_at, asks.c.id)
_BY_NEXT_AT = (asks.c.next_at, asks.c.id)

_MISSED = _RUNNING.where(IS_SCHEDULED, asks.c.due_at < bindparam("due_before")).order_by(*_BY_DUE_AT)
_AHEAD = _RUNNING.where(IS_OPEN, asks.c.state == State.LISTENING, asks.c.next_at > bindparam("after"))
_OVER = LOAD.where(_IN_TEAM, IS_OPEN, asks.c.closes_at <= bindparam("now"))
ANY_TO_SEND, ANY_TO_GO_ON = any_row(_RUNNING.where(*_DUE)), any_row(_RUNNING.where(*_MAY_GO_ON))
ANY_MISSED, ANY_AHEAD, ANY_OVER = any_row(_MISSED), any_row(_AHEAD), any_row(_OVER)

_TO_SEND = _RUNNING.where(*_DUE).order_by(*_BY_DUE_AT).limit(_LIMIT).with_for_update(of=asks, skip_locked=True)
_TO_GO_ON = _RUNNING.where(*_MAY_GO_ON).order_by(*_BY_NEXT_AT).limit(_LIMIT).with_for_update(of=asks, skip_locked=True)
_PAUSES_AHEAD = _AHEAD.order_by(*_BY_NEXT_AT).limit(_LIMIT).with_for_update(of=asks, skip_locked=True)
_EXPIRED = _OVER.order_by(asks.c.closes_at, asks.c.id).limit(_LIMIT).with_for_update(of=asks, skip_locked=True)

_WHO = (
    select(people.c.slack_user_id)
    .join_from(asks, people, asks.c.person_id == people.c.id)
    .join(surveys, asks.c.survey_id == surveys.c.id)
    .where(_IN_TEAM, surveys.c.paused_at.is_(None), people.c.slack_user_id.is_not(None))
)
_WHO_IS_DUE = _WHO.where(*_DUE).order_by(*_BY_DUE_AT).limit(_LIMIT)
_WHO_GOES_ON = _WHO.where(*_MAY_GO_ON, asks.c.state != State.LISTENING).order_by(*_BY_NEXT_AT).limit(_LIMIT)

_OF_RUNNING_SURVEY = (surveys.c.team_id == bindparam("team"), surveys.c.paused_at.is_(None))
_NEXT = (
    select(func.min(asks.c.due_at)).where(_IN_TEAM, IS_SCHEDULED, SURVEY_RUNS),
    select(func.min(asks.c.closes_at)).where(_IN_TEAM, IS_OPEN),
    select(func.min(asks.c.next_at)).where(_IN_TEAM, IS_OPEN, SURVEY_RUNS),
    select(func.min(surveys.c.next_plan_at)).where(*_OF_RUNNING_SURVEY),
    select(func.min(surveys.c.next_summary_at)).where(*_OF_RUNNING_SURVEY, surveys.c.summary_channel.is_not(None)),
    select(func.min(cases.c.look_at)).where(cases.c.team_id == bindparam("team"), cases.c.is_open),
    select(func.min(actions.c.look_at)).where(actions.c.team_id == bindparam("team"), actions.c.is_open),
    NEXT_NOTE,
)


def due_asks(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load asks of running surveys whose time has come, earliest first; other processes skip the same rows."""
    return [ask_from(row) for row in db.execute(_TO_SEND, {"team": team_id, "now": now, "at_most": limit})]


def asks_to_go_on(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load open asks of running surveys that go on by themselves now: a reminder, or the end of a pause."""
    return [ask_from(row) for row in db.execute(_TO_GO_ON, {"team": team_id, "now": now, "at_most": limit})]


def pauses_ahead(db: Connection, team_id: str, after: datetime, limit: int) -> list[Ask]:
    """Load open asks of running surveys whose pause for words ends later than at an instant."""
    return [ask_from(row) for row in db.execute(_PAUSES_AHEAD, {"team": team_id, "after": after, "at_most": limit})]


def missed_asks(db: Connection, team_id: str, due_before: datetime) -> list[Ask]:
    """Load asks of running surveys that should have been sent long ago, earliest first."""
    return [ask_from(row) for row in db.execute(_MISSED, {"team": team_id, "due_before": due_before})]


def expired_asks(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load open asks whose closing time has come."""
    return [ask_from(row) for row in db.execute(_EXPIRED, {"team": team_id, "now": now, "at_most": limit})]


def who_is_due(db: Connection, team_id: str, now: datetime, limit: int) -> list[str]:
    """Give the Slack ids of the people who are to be asked next, as `due_asks` takes them."""
    return list(dict.fromkeys(db.scalars(_WHO_IS_DUE, {"team": team_id, "now": now, "at_most": limit})))


def who_goes_on(db: Connection, team_id: str, now: datetime, limit: int) -> list[str]:
    """Give the Slack ids of the people who are to hear of us next, as `asks_to_go_on` takes them.

    Who is listened to just wrote, and is not disturbed by the answer.
    """
    return list(dict.fromkeys(db.scalars(_WHO_GOES_ON, {"team": team_id, "now": now, "at_most": limit})))


def next_due_at(db: Connection, team_id: str) -> datetime | None:
    """Give the earliest instant at which anything is due, for a clock that is moved by hand."""
    return min((at for query in _NEXT if (at := db.scalar(query, {"team": team_id})) is not None), default=None)
