"""What people will see next, for a clock that is moved by hand: planning and clearing up show nobody anything."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, exists, select

from bot.core.actions.notices import NoticeState
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from storage.queries.conversation.asks import IS_OPEN, IS_SCHEDULED
from storage.schema import asks, notices, people, responses, surveys

_RUNS = (surveys.c.team_id == bindparam("team"), surveys.c.paused_at.is_(None))
_ASKS = (
    select(people.c.slack_user_id, asks.c.kind, asks.c.due_at, asks.c.next_at)
    .join_from(asks, surveys, asks.c.survey_id == surveys.c.id)
    .join(people, asks.c.person_id == people.c.id)
    .where(*_RUNS)
    .limit(1)
)
_QUESTION = _ASKS.where(IS_SCHEDULED).order_by(asks.c.due_at, asks.c.id)
_REMINDER = _ASKS.where(IS_OPEN, asks.c.next_at.is_not(None), asks.c.state != State.LISTENING).order_by(
    asks.c.next_at, asks.c.id
)
_NOTE = (
    select(people.c.slack_user_id, notices.c.due_at)
    .join_from(notices, surveys, notices.c.survey_id == surveys.c.id)
    .join(people, notices.c.person_id == people.c.id)
    .where(*_RUNS, notices.c.told_at.is_(None), notices.c.state == NoticeState.PLANNED)
    .order_by(notices.c.due_at, notices.c.person_id)
    .limit(1)
)
_WAITS = exists().where(responses.c.survey_id == surveys.c.id, responses.c.released_day.is_(None))
_SUMMARY = (
    select(surveys.c.next_summary_at)
    .where(*_RUNS, surveys.c.summary_channel.is_not(None), surveys.c.next_summary_at.is_not(None), _WAITS)
    .order_by(surveys.c.next_summary_at)
    .limit(1)
)


class Coming(NamedTuple):
    """One thing that comes. who: a Slack id, none of a summary."""

    at: datetime
    what: str
    who: str | None = None


def next_to_come(db: Connection, team_id: str) -> Coming | None:
    """Give the earliest question, reminder, note, or summary for which answers wait; none while nothing is planned."""
    return min(_coming(db, team_id), key=lambda coming: coming.at, default=None)


def _coming(db: Connection, team_id: str) -> Iterator[Coming]:
    for row in db.execute(_QUESTION, {"team": team_id}):
        yield Coming(row.due_at, "asked again" if row.kind == AskKind.REASK else "asked", row.slack_user_id)
    for row in db.execute(_REMINDER, {"team": team_id}):
        yield Coming(row.next_at, "reminded", row.slack_user_id)
    for who, at in db.execute(_NOTE, {"team": team_id}):
        yield Coming(at, "told what has changed", who)
    for (at,) in db.execute(_SUMMARY, {"team": team_id}):
        yield Coming(at, "summary")
