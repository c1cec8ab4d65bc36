"""What the Web API's methods have in common: their arguments, what the bot may do, and paging."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.simulator.rules.strictness import Refused
from bot.simulator.web_api.arguments import Arguments
from bot.simulator.workspace.entities import Channel
from bot.simulator.workspace.workspace import Workspace

Item = TypeVar("Item")
SCOPE_OF_KIND = {"public": "channels:", "private": "groups:", "im": "im:"}


@dataclass(frozen=True)
class Context:
    workspace: Workspace
    arguments: Arguments
    scopes: frozenset[str]
    method_scopes: Sequence[str]


def missing_scope(context: Context, needed: Sequence[str]) -> Refused:
    """Word the refusal of a method for want of a scope."""
    return Refused("missing_scope", needed=",".join(needed), provided=",".join(sorted(context.scopes)))


def bot_sees(channel: Channel, workspace: Workspace) -> bool:
    """Say whether a channel exists for the bot."""
    return channel.kind == "public" or workspace.bot_user in channel.members


def dm_with(user_id: str, workspace: Workspace) -> Channel:
    """Open the DM with somebody; raises `Refused`."""
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


def writable(context: Context) -> Channel:
    """Find the channel that the bot is to write to; raises `Refused`."""
    wanted, workspace = context.arguments.required("channel"), context.workspace
    channel = dm_with(wanted, workspace) if wanted in workspace.users else workspace.find_channel(wanted)
    if channel is None or not bot_sees(channel, workspace):
        raise Refused("channel_not_found")
    if channel.is_archived:
        raise Refused("is_archived")
    if workspace.bot_user not in channel.members:
        raise Refused("not_in_channel")
    return channel


def readable(context: Context) -> Channel:
    """Find the conversation that the bot is to read; raises `Refused`."""
    channel = context.workspace.channels.get(context.arguments.required("channel"))
    if channel is None or not bot_sees(channel, context.workspace):
        raise Refused("channel_not_found")
    needed = [scope for scope in context.method_scopes if scope.startswith(SCOPE_OF_KIND[channel.kind])]
    if context.scopes.isdisjoint(needed):
        raise missing_scope(context, needed)
    return channel


def page(items: Sequence[Item], arguments: Arguments, default: int) -> tuple[list[Item], str]:
    """Cut out one page and give the cursor of the next; raises `Refused`."""
    limit = arguments.number("limit", default, 1000)
    try:
        start = int(base64.b64decode(arguments.text("cursor"), validate=True).removeprefix(b"next:") or b"0")
    except (ValueError, binascii.Error):
        raise Refused("invalid_cursor") from None
    end = start + limit
    return list(items[start:end]), base64.b64encode(b"next:%d" % end).decode() if end < len(items) else ""
