"""What each Web API method does to the workspace, and the scopes it asks for.

Slack keeps scopes for public channels, private channels and DMs apart, so some methods list one for each kind.
"""

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.simulator.arguments import Arguments
from bot.simulator.shapes import Json, channel_shape, message_shape, user_shape
from bot.simulator.strictness import Refused, check_message, check_metadata
from bot.simulator.workspace import Channel, Message, User, Workspace

Item = TypeVar("Item")
SCOPE_OF_KIND = {"public": "channels:", "private": "groups:", "im": "im:"}


@dataclass(frozen=True)
class Context:
    workspace: Workspace
    arguments: Arguments
    scopes: frozenset[str]
    method_scopes: Sequence[str]


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


def chat_post_message(context: Context) -> Json:
    """Post into a channel that the bot is in, or into a person's DM when the channel is a user's id."""
    channel = _writable(context)
    message = context.workspace.post(_draft(context, channel))
    shown = message_shape(message, context.workspace, with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def chat_post_ephemeral(context: Context) -> Json:
    """Show one member of a channel a message that nobody stores."""
    channel, user_id = _writable(context), context.arguments.required("user")
    if user_id not in channel.members:
        raise Refused("user_not_in_channel")
    message = context.workspace.post(replace(_draft(context, channel), only_for=user_id))
    return {"message_ts": message.ts}


def chat_update(context: Context) -> Json:
    """Change one of the bot's own messages; `text` without `blocks` removes the blocks, metadata stays unless given."""
    workspace, arguments = context.workspace, context.arguments
    channel = workspace.channels.get(arguments.required("channel"))
    if channel is None or not _bot_sees(channel, workspace):
        raise Refused("channel_not_found")
    old = channel.messages.get(arguments.required("ts"))
    if old is None or old.only_for:
        raise Refused("message_not_found")
    if old.user != workspace.bot_user:
        raise Refused("cant_update_message")
    new = _draft(context, channel)
    kept = new.metadata if "metadata" in arguments.values else old.metadata
    message = workspace.edit(old, text=new.text, blocks=new.blocks, metadata=kept, edited=not new.blocks)
    shown = message_shape(message, workspace, with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shown}


def conversations_open(context: Context) -> Json:
    """Open a DM with one person; more would be a group DM, which asks for another scope."""
    workspace, wanted = context.workspace, context.arguments.text("users").split(",")
    if wanted == [""]:
        raise Refused("users_list_not_supplied")
    if len(wanted) > 1:
        raise _missing_scope(context, ["mpim:write"])
    known = workspace.find_dm(wanted[0])
    dm = _dm_with(wanted[0], workspace)
    shown = channel_shape(dm, workspace) if context.arguments.flag("return_im") else {"id": dm.id}
    return {"no_op": known is not None, "already_open": known is not None, "channel": shown}


def conversations_info(context: Context) -> Json:
    """Describe a conversation."""
    channel = _readable(context)
    shown = channel_shape(channel, context.workspace)
    if context.arguments.flag("include_num_members"):
        shown["num_members"] = len(channel.members)
    return {"channel": shown}


def conversations_members(context: Context) -> Json:
    """List the ids of a conversation's members, by page."""
    members, cursor = _page(_readable(context).members, context.arguments, default=100)
    return {"members": members, "response_metadata": {"next_cursor": cursor}}


def conversations_history(context: Context) -> Json:
    """List messages newest first, without replies in threads and without ephemerals."""
    workspace, arguments = context.workspace, context.arguments
    channel = _readable(context)
    if workspace.bot_user not in channel.members:
        raise Refused("not_in_channel")
    found = [m for m in reversed(workspace.visible(channel)) if _in_history(m, arguments)]
    page, cursor = _page(found, arguments, default=100)
    with_metadata = arguments.flag("include_all_metadata")
    messages = [message_shape(message, workspace, with_metadata=with_metadata) for message in page]
    return {"messages": messages, "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def users_info(context: Context) -> Json:
    """Describe a person."""
    user = context.workspace.users.get(context.arguments.required("user"))
    if user is None:
        raise Refused("user_not_found")
    return {"user": _user(context, user)}


def users_list(context: Context) -> Json:
    """List everybody, bots and people who left included, by page."""
    users, cursor = _page(list(context.workspace.users.values()), context.arguments, default=1000)
    return {"members": [_user(context, user) for user in users], "response_metadata": {"next_cursor": cursor}}


METHODS: Mapping[str, tuple[tuple[str, ...], Callable[[Context], Json]]] = {
    "auth.test": ((), auth_test),
    "chat.postEphemeral": (("chat:write",), chat_post_ephemeral),
    "chat.postMessage": (("chat:write",), chat_post_message),
    "chat.update": (("chat:write",), chat_update),
    "conversations.history": (("channels:history", "groups:history", "im:history"), conversations_history),
    "conversations.info": (("channels:read", "groups:read", "im:read"), conversations_info),
    "conversations.members": (("channels:read", "groups:read", "im:read"), conversations_members),
    "conversations.open": (("im:write",), conversations_open),
    "users.info": (("users:read",), users_info),
    "users.list": (("users:read",), users_list),
}


def call(method: str, workspace: Workspace, arguments: Arguments, scopes: frozenset[str]) -> Json:
    """Run a method as a bot that was granted these scopes; raises `Refused`."""
    method_scopes, function = METHODS[method]
    context = Context(workspace, arguments, scopes, method_scopes)
    if method_scopes and scopes.isdisjoint(method_scopes):
        raise _missing_scope(context, method_scopes)
    with workspace.changed:
        return function(context)


def _missing_scope(context: Context, needed: Sequence[str]) -> Refused:
    return Refused("missing_scope", needed=",".join(needed), provided=",".join(sorted(context.scopes)))


def _bot_sees(channel: Channel, workspace: Workspace) -> bool:
    return channel.kind == "public" or workspace.bot_user in channel.members


def _dm_with(user_id: str, workspace: Workspace) -> Channel:
    user = workspace.users.get(user_id)
    if user is None:
        raise Refused("user_not_found")
    if user.is_bot:
        raise Refused("cannot_dm_bot")
    if user.deleted:
        raise Refused("user_disabled")
    if user.dm_error:
        raise Refused(user.dm_error)
    return workspace.open_dm(user_id)


def _writable(context: Context) -> Channel:
    wanted, workspace = context.arguments.required("channel"), context.workspace
    channel = _dm_with(wanted, workspace) if wanted in workspace.users else workspace.find_channel(wanted)
    if channel is None or not _bot_sees(channel, workspace):
        raise Refused("channel_not_found")
    if channel.is_archived:
        raise Refused("is_archived")
    if workspace.bot_user not in channel.members:
        raise Refused("not_in_channel")
    return channel


def _readable(context: Context) -> Channel:
    channel = context.workspace.channels.get(context.arguments.required("channel"))
    if channel is None or not _bot_sees(channel, context.workspace):
        raise Refused("channel_not_found")
    needed = [scope for scope in context.method_scopes if scope.startswith(SCOPE_OF_KIND[channel.kind])]
    if context.scopes.isdisjoint(needed):
        raise _missing_scope(context, needed)
    return channel


def _draft(context: Context, channel: Channel) -> Message:
    arguments, workspace = context.arguments, context.workspace
    text, blocks = arguments.text("text"), arguments.json("blocks", "invalid_blocks_format") or []
    if not isinstance(blocks, list):
        raise Refused("invalid_blocks_format")
    check_message(text, blocks)
    metadata = arguments.json("metadata", "metadata_must_be_sent_as_json") or None
    if metadata is not None:
        check_metadata(metadata)
    return Message(
        ts=workspace.new_ts(),
        channel=channel.id,
        user=workspace.bot_user,
        text=text,
        blocks=with_ids(blocks, workspace),
        metadata=metadata,
        thread_ts=arguments.text("thread_ts") or None,
        client_msg_id=arguments.text("client_msg_id") or None,
    )


def with_ids(blocks: Sequence[Json], workspace: Workspace) -> tuple[Json, ...]:
    """Give blocks and buttons the ids that Slack gives them when the app left them out."""
    return tuple(
        block
        | {"block_id": block.get("block_id") or workspace.new_id("b")}
        | {key: [_with_action_id(e, workspace) for e in block[key]] for key in ("elements",) if key in block}
        | {key: _with_action_id(block[key], workspace) for key in ("accessory",) if key in block}
        for block in blocks
    )


def _with_action_id(element: Json, workspace: Workspace) -> Json:
    interactive = element["type"] not in {"image", "mrkdwn", "plain_text"} and "elements" not in element
    return {"action_id": workspace.new_id("a")} | element if interactive else element


def _in_history(message: Message, arguments: Arguments) -> bool:
    oldest, latest = arguments.text("oldest") or "0", arguments.text("latest") or "inf"
    if message.thread_ts not in {None, message.ts}:
        return False
    if arguments.flag("inclusive") and message.ts in {oldest, latest}:
        return True
    return float(oldest) < float(message.ts) < float(latest)


def _page(items: Sequence[Item], arguments: Arguments, default: int) -> tuple[list[Item], str]:
    limit = arguments.number("limit", default, 1000)
    try:
        start = int(base64.b64decode(arguments.text("cursor"), validate=True).removeprefix(b"next:") or b"0")
    except (ValueError, binascii.Error):
        raise Refused("invalid_cursor") from None
    end = start + limit
    return list(items[start:end]), base64.b64encode(b"next:%d" % end).decode() if end < len(items) else ""


def _user(context: Context, user: User) -> Json:
    with_email, with_locale = "users:read.email" in context.scopes, context.arguments.flag("include_locale")
    return user_shape(user, context.workspace.clock(), with_email=with_email, with_locale=with_locale)
