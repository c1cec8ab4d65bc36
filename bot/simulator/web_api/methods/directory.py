"""The Web API's methods that read what people arranged: their hours without notifications, and their user groups."""

from bot.simulator.events.user_groups import GroupFlags, group_shape
from bot.simulator.rules.strictness import Refused
from bot.simulator.web_api.methods.context import Context
from bot.simulator.workspace.entities import User, UserGroup
from bot.simulator.workspace.shapes import Json

MOST_DND_USERS = 50
NEVER = 1  # the time stamp that Slack shows of somebody without hours of rest


def dnd_info(context: Context) -> Json:
    """Tell of one person when notifications rest; without one Slack means the caller, the bot itself."""
    user = _user(context, context.arguments.text("user") or context.workspace.bot_user)
    return dnd_shape(user) | {"snooze_enabled": False}


def dnd_team_info(context: Context) -> Json:
    """Tell of up to fifty people at once when their notifications rest."""
    wanted = [user_id for user_id in context.arguments.text("users").split(",") if user_id]
    if not wanted:
        raise Refused("no_users_provided")
    if len(wanted) > MOST_DND_USERS:
        raise Refused("too_many_users")
    return {"users": {user_id: dnd_shape(_user(context, user_id)) for user_id in wanted}}


def usergroups_list(context: Context) -> Json:
    """List the user groups of the workspace, without those out of use unless asked for."""
    workspace, arguments = context.workspace, context.arguments
    flags = GroupFlags(users=arguments.flag("include_users"), count=arguments.flag("include_count"))
    groups = [group for group in workspace.user_groups.values() if _in_use(context, group)]
    return {"usergroups": [group_shape(group, workspace, flags) for group in groups]}


def usergroups_users_list(context: Context) -> Json:
    """List the ids of a user group's members, all at once as Slack does."""
    group = context.workspace.user_groups.get(context.arguments.required("usergroup"))
    if group is None or not _in_use(context, group):
        raise Refused("no_such_subteam")
    return {"users": list(group.members)}


def dnd_shape(user: User) -> Json:
    """Show when somebody's notifications rest."""
    start, end = user.rests or (None, None)
    return {
        "dnd_enabled": user.rests is not None,
        "next_dnd_start_ts": int(start.timestamp()) if start else NEVER,
        "next_dnd_end_ts": int(end.timestamp()) if end else NEVER,
    }


def _in_use(context: Context, group: UserGroup) -> bool:
    return not group.disabled or context.arguments.flag("include_disabled")


def _user(context: Context, user_id: str) -> User:
    user = context.workspace.users.get(user_id)
    if user is None:
        raise Refused("user_not_found")
    return user
