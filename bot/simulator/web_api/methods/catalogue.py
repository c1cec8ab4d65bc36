"""The Web API's methods by name, with the scopes that each asks for.

Slack keeps scopes for public channels, private channels and DMs apart, so some methods list one for each kind.
"""

from collections.abc import Callable, Mapping

from bot.simulator.web_api.arguments import Arguments
from bot.simulator.web_api.methods import conversations, directory, messages, views
from bot.simulator.web_api.methods.context import Context, missing_scope
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace


def auth_test(context: Context) -> Json:
    """Tell an app who it is."""
    workspace = context.workspace
    return {
        "url": f"https://{workspace.team_domain}.slack.com/",
        "team": workspace.team_name,
        "user": workspace.users[workspace.bot_user].username,
        "team_id": workspace.team_id,
        "user_id": workspace.bot_user,
        "bot_id": workspace.bot_id,
        "is_enterprise_install": False,
    }


_READ = ("channels:read", "groups:read", "im:read")
_HISTORY = ("channels:history", "groups:history", "im:history")
METHODS: Mapping[str, tuple[tuple[str, ...], Callable[[Context], Json]]] = {
    "auth.test": ((), auth_test),
    "chat.delete": (("chat:write",), messages.chat_delete),
    "chat.postEphemeral": (("chat:write",), messages.chat_post_ephemeral),
    "chat.postMessage": (("chat:write",), messages.chat_post_message),
    "chat.update": (("chat:write",), messages.chat_update),
    "conversations.history": (
        _HISTORY,
        conversations.conversations_history,
    ),
    "conversations.info": (_READ, conversations.conversations_info),
    "conversations.list": (_READ, conversations.conversations_list),
    "conversations.members": (_READ, conversations.conversations_members),
    "conversations.open": (("im:write",), conversations.conversations_open),
    "conversations.replies": (
        _HISTORY,
        conversations.conversations_replies,
    ),
    "dnd.info": (("dnd:read",), directory.dnd_info),
    "dnd.teamInfo": (("dnd:read",), directory.dnd_team_info),
    "usergroups.list": (("usergroups:read",), directory.usergroups_list),
    "usergroups.users.list": (("usergroups:read",), directory.usergroups_users_list),
    "users.conversations": (_READ, conversations.users_conversations),
    "users.info": (("users:read",), conversations.users_info),
    "users.list": (("users:read",), conversations.users_list),
    "views.open": ((), views.views_open),
    "views.publish": ((), views.views_publish),
    "views.update": ((), views.views_update),
}


def call(method: str, workspace: Workspace, arguments: Arguments, scopes: frozenset[str]) -> Json:
    """Run a method as a bot that was granted these scopes; raises `Refused`."""
    method_scopes, function = METHODS[method]
    context = Context(workspace, arguments, scopes, method_scopes)
    if method_scopes and scopes.isdisjoint(method_scopes):
        raise missing_scope(context, method_scopes)
    with workspace.changed:
        return function(context)
