"""What becomes of a note about an action on its way: it stands, it never left, or it comes at another time."""

from datetime import datetime

from sqlalchemy import Connection

from bot.core.actions.action import ActionRef
from bot.core.actions.log import standing_of
from bot.core.actions.notices import NoticeState, NoticeView
from bot.core.delivery.message import Message
from bot.core.survey.survey import Survey
from storage.queries.actions import actions, notices, outcomes


def view(db: Connection, message: Message, survey: Survey | None) -> NoticeView | None:
    """Load what a note says, as it is now; none where its person was forgotten, or its survey is gone."""
    if not isinstance(message.detail, ActionRef) or survey is None or message.person_id is None:
        return None
    notice = notices.notice_of(db, message.detail.action_id, message.person_id)
    if notice is None:
        return None
    return NoticeView(notice, survey, standing_of(actions.log_of(db, notice.action_id)))


def stands(db: Connection, message: Message, *, channel: str, ts: str) -> None:
    """Note where a note stands."""
    notices.stands(db, message.told(ActionRef).action_id, message.person_id or 0, channel=channel, ts=ts)


def did_not_leave(db: Connection, message: Message, *, again_at: datetime | None = None) -> None:
    """Take back that somebody was told. again_at: when it is tried anew (UTC); none: never."""
    if message.person_id is None or not isinstance(message.detail, ActionRef):
        return
    action_id = message.detail.action_id
    notices.hold(db, action_id, message.person_id)
    notice = notices.notice_of(db, action_id, message.person_id)
    if notice is None or notice.state is not NoticeState.SENT:
        return
    untold = {"told_at": None, "language": None}
    if again_at is None:
        notices.change(db, notice, state=NoticeState.DROPPED, **untold)
    else:
        notices.change(db, notice, state=NoticeState.PLANNED, due_at=again_at, **untold)
    outcomes.add(db, action_id, told=-1)
