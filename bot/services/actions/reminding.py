"""What actions say by themselves: to whose they are, on the day when they are due."""

from functools import partial

from sqlalchemy import Connection

from bot.core.actions.action import ActionRef
from bot.core.actions.log import Entry, What
from bot.core.asking.deadlines import BATCH
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_person
from bot.services.actions import handling, reading
from bot.services.context import Context
from storage.queries.actions import actions
from storage.queries.survey import people


def remind(ctx: Context) -> None:
    """Remind the owners of what is due by now, once each."""
    for action in ctx.read(lambda db: actions.actions_to_look_at(db, ctx.team_id, ctx.now(), BATCH)):
        ctx.write(partial(_remind, ctx=ctx, action_id=action.id))


def _remind(db: Connection, ctx: Context, action_id: str) -> None:
    actions.hold_action(db, action_id)
    action = actions.action_by_id(db, action_id)
    if action is None:
        return
    view = reading.load(db, action)
    at = handling.looks_at(db, view.survey, view.standing)
    if at is None or at > ctx.now():
        actions.append(db, action, [], is_open=view.standing.is_open, look_at=at)
        return
    handling.append(db, view, Entry(what=What.REMINDED, at=ctx.now()))
    owner = people.ensure_somebody(db, ctx.team_id, reading.whose(db, view), ctx.now())
    ctx.queue(db, [to_person(owner, MessageKind.ACTION_DUE, ActionRef(action.id), survey_id=view.survey.id)])
