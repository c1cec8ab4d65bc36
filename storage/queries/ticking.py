"""Which tasks of a tick may have something to do, asked about many in one statement."""

from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Connection, Select, bindparam, exists, select

from bot.core.asking.deadlines import LOOK_AGAIN, MISSED
from bot.core.clock.ticking import Task, allowed
from bot.core.conversation.apart import LOST_AFTER
from bot.core.conversation.heard import ONE_COMMENT
from bot.core.privacy.kept import INBOUND_KEPT, OUTBOX_KEPT
from storage.queries.actions import actions, notices
from storage.queries.asking import due
from storage.queries.care import cases, shoutouts
from storage.queries.conversation import apart, verifying
from storage.queries.delivery import inbound, outbox
from storage.queries.numbers.tallies import ask_tallies, tally_changes
from storage.queries.numbers.themes import heads
from storage.queries.privacy import forgetting
from storage.queries.survey import surveys
from storage.schema import workspaces

# Each says no only where its task would find nothing. Those of the tasks that look at calendars say yes more often.
_MAY_BE: dict[Task, ColumnElement[bool]] = {
    Task.CLOSE: due.ANY_OVER,
    Task.GREET: surveys.ANY_TO_GREET,
    Task.PLAN: surveys.ANY_TO_PLAN,
    Task.END_PAUSES: due.ANY_AHEAD,
    Task.GO_ON: due.ANY_TO_GO_ON,
    Task.SPREAD_MISSED: due.ANY_MISSED,
    Task.ASK: due.ANY_TO_SEND,
    Task.TELL_OF_ACTIONS: notices.ANY_DUE,
    Task.RELEASE: surveys.ANY_TO_RELEASE,
    Task.SUMMARISE: surveys.ANY_TO_SUMMARISE,
    Task.SETTLE_VERIFIED: verifying.ANY_TO_SETTLE,
    Task.LOOK_AT_CASES: cases.ANY_TO_LOOK_AT,
    Task.TELL_OPEN_CASES: cases.ANY_OPEN,
    Task.REMIND_OF_ACTIONS: actions.ANY_TO_LOOK_AT,
    Task.TELL_MONTH: actions.ANY_ACTION,
    Task.SETTLE_ACTIONS: notices.ANY_NOTICE,
    Task.WITHDRAW_QUOTES: shoutouts.ANY_SHOUT_OUT,
    Task.END_ANONYMOUS: apart.ANY_OVER,
    Task.LEAVE_BARE: forgetting.ANY_OVER,
    Task.FORGET_ANSWERS: surveys.ANY_SURVEY,
    Task.FORGET_DELIVERY: inbound.ANY_OLD | outbox.ANY_OLD,
    Task.FOLD_ANSWERS: tally_changes.ANY_CHANGE,
    Task.FOLD_ASKED: ask_tallies.ANY_CHANGE,
    Task.NOTE_AUDIENCES: surveys.ANY_AUDIENCE_TO_NOTE,
    Task.LEARN_THEMES: heads.ANY_TO_LEARN,
    Task.TAG_ANEW: surveys.ANY_TO_TAG,
}
_IS_INSTALLED = ~exists().where(workspaces.c.team_id == bindparam("team"), workspaces.c.uninstalled_at.is_not(None))
_IS_COPIED = exists().where(workspaces.c.copied_at.is_not(None))


def what_may_be_due(db: Connection, team_id: str, now: datetime, tasks: tuple[Task, ...]) -> frozenset[Task]:
    """Give those of some tasks that may be done now, and may find something to do."""
    moments = {
        "now": now,
        "latest": now + LOOK_AGAIN,
        "after": now + ONE_COMMENT,
        "due_before": now - MISSED,
        "lost_before": now - LOST_AFTER,
        "inbound_before": now - INBOUND_KEPT,
        "outbox_before": now - OUTBOX_KEPT,
    }
    installed, copied, *found = db.execute(look_for(tasks), {"team": team_id, **moments}).one()
    return allowed(installed=installed, copied=copied) & {task for task, may in zip(tasks, found, strict=True) if may}


@cache
def look_for(tasks: tuple[Task, ...]) -> Select[*tuple[bool, ...]]:
    """Give the statement that asks about some tasks, after whether the bot is installed, and its database a copy."""
    return select(_IS_INSTALLED, _IS_COPIED, *(_MAY_BE[task] for task in tasks))
