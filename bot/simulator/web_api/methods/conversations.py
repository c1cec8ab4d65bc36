"""The Web API's methods that read: conversations and people."""

from collections.abc import Collection, Iterable, Mapping

from bot.simulator.rules.strictness import Refused
from bot.simulator.web_api.arguments import Arguments
from bot.simulator.web_api.methods.context import (
    SCOPE_OF_KIND,
    Context,
    bot_sees,
    dm_with,
    missing_scope,
    page,
    readable,
)
from bot.simulator.workspace.entities import Channel, ChannelKind, Message, User
from bot.simulator.workspace.shapes import Json, channel_shape, parent_shape, replies_to, user_shape

MOST_AT_ONCE = 1000
_KINDS: Mapping[str, ChannelKind] = {"public_channel": "public", "private_channel": "private", "im": "im"}


def conversations_open(context: Context) -> Json:
    """Open a DM with one person; more would be a group DM, which asks for another scope."""
    workspace, wanted = context.workspace, context.arguments.text("users").split(",")
    if wanted == [""]:
        raise Refused("users_list_not_supplied")
    if len(wanted) > 1:
        raise missing_scope(context, ["mpim:write"])
    known = workspace.find_dm(wanted[0])
    dm = dm_with(wanted[0], workspace)
    shown = channel_shape(dm, workspace) if context.arguments.flag("return_im") else {"id": dm.id}
    return {"no_op": known is not None, "already_open": known is not None, "channel": shown}


def conversations_info(context: Context) -> Json:
    """Describe a conversation."""
    channel = readable(context)
    shown = channel_shape(channel, context.workspace)
    if context.arguments.flag("include_num_members"):
        shown["num_members"] = len(channel.members)
    return {"channel": shown}


def conversations_members(context: Context) -> Json:
    """List the ids of a conversation's members, by page."""
    members, cursor = page(readable(context).members, context.arguments, default=100)
    return {"members": members, "response_metadata": {"next_cursor": cursor}}


def conversations_history(context: Context) -> Json:
    """List messages newest first, without replies in threads and without ephemerals."""
    workspace, arguments = context.workspace, context.arguments
    everything = reversed(workspace.visible(_joined(context)))
    in_channel = [m for m in everything if m.broadcast or m.thread_ts in {None, m.ts}]
    return _messages(context, [m for m in in_channel if _in_time(m, arguments)], default=100)


def conversations_replies(context: Context) -> Json:
    """List a thread, oldest first: the message at its head, then the replies."""
    workspace, arguments = context.workspace, context.arguments
    channel, ts = _joined(context), arguments.required("ts")
    if ts not in channel.messages or channel.messages[ts].only_for:
        raise Refused("thread_not_found")
    head = channel.messages[ts]
    replies = [reply for reply in replies_to(head, workspace) if _in_time(reply, arguments)]
    return _messages(context, [head, *replies], default=1000)


def conversations_list(context: Context) -> Json:
    """List the conversations of the workspace, by page; of those that are not public, what the bot is in."""
    return _listed(context, context.workspace.channels.values())


def users_conversations(context: Context) -> Json:
    """List the conversations that somebody is in, by page; of those that are not public, what the bot is in as well."""
    user_id = context.arguments.text("user") or context.workspace.bot_user
    if user_id not in context.workspace.users:
        raise Refused("user_not_found")
    return _listed(context, context.workspace.channels_of(user_id))


def _listed(context: Context, channels: Iterable[Channel]) -> Json:
    wanted = (context.arguments.text("types") or "public_channel").split(",")
    if unknown := [kind for kind in wanted if kind not in _KINDS]:
        raise Refused("invalid_types", *unknown)
    needed = [f"{SCOPE_OF_KIND[_KINDS[kind]]}read" for kind in wanted]
    if not context.scopes.issuperset(needed):
        raise missing_scope(context, needed)
    found = [one for one in channels if _is_listed(one, wanted, context)]
    ids, cursor = page(found, context.arguments, default=100)
    shown = [channel_shape(channel, context.workspace) for channel in ids]
    return {"channels": shown, "response_metadata": {"next_cursor": cursor}}


def _is_listed(channel: Channel, wanted: Collection[str], context: Context) -> bool:
    archived = channel.is_archived and context.arguments.flag("exclude_archived")
    kind = next(name for name, kind in _KINDS.items() if kind == channel.kind)
    return kind in wanted and bot_sees(channel, context.workspace) and not archived


def users_info(context: Context) -> Json:
    """Describe a person."""
    user = context.workspace.users.get(context.arguments.required("user"))
    if user is None:
        raise Refused("user_not_found")
    return {"user": _user(context, user)}


def users_list(context: Context) -> Json:
    """List everybody, bots and people who left included, by page; many people come only to those who set a limit."""
    workspace, arguments = context.workspace, context.arguments
    if len(workspace.user_ids) > MOST_AT_ONCE and not arguments.text("limit"):
        raise Refused("limit_required")
    ids, cursor = page(workspace.user_ids, arguments, default=MOST_AT_ONCE)
    shown = [_user(context, workspace.users[user_id]) for user_id in ids]
    return {"members": shown, "response_metadata": {"next_cursor": cursor}}


def _joined(context: Context) -> Channel:
    channel = readable(context)
    if context.workspace.bot_user not in channel.members:
        raise Refused("not_in_channel")
    return channel


def _messages(context: Context, found: list[Message], default: int) -> Json:
    shown, cursor = page(found, context.arguments, default)
    with_metadata = context.arguments.flag("include_all_metadata")
    messages = [parent_shape(message, context.workspace, with_metadata=with_metadata) for message in shown]
    return {"messages": messages, "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def _in_time(message: Message, arguments: Arguments) -> bool:
    oldest, latest = arguments.text("oldest") or "0", arguments.text("latest") or "inf"
    if arguments.flag("inclusive") and message.ts in {oldest, latest}:
        return True
    return float(oldest) < float(message.ts) < float(latest)


def _user(context: Context, user: User) -> Json:
    with_email, with_locale = "users:read.email" in context.scopes, context.arguments.flag("include_locale")
    return user_shape(user, context.workspace.clock(), with_email=with_email, with_locale=with_locale)
