"""The JSON that Slack shows of users, channels, messages and views, in answers and in payloads alike."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.simulator.rules.inputs import state_values
from bot.simulator.workspace.entities import Channel, Message, User
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace

Json = dict[str, Any]


def user_shape(user: User, now: datetime, *, with_email: bool, with_locale: bool) -> Json:
    """Show a user as users.info does; people from outside may lack zone, locale and address, so those can be absent."""
    shown: Json = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.username,
        "deleted": user.deleted,
        "real_name": user.name,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "is_admin": user.is_admin,
        "is_owner": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": False,
        "profile": {"real_name": user.name, "display_name": user.name, "team": user.team_id},
    }
    if user.is_stranger:
        shown["is_stranger"] = True
    if user.tz:
        offset = now.astimezone(ZoneInfo(user.tz)).utcoffset()
        shown |= {"tz": user.tz, "tz_label": user.tz, "tz_offset": int(offset.total_seconds()) if offset else 0}
    if with_locale and user.locale:
        shown["locale"] = user.locale
    if with_email and user.email:
        shown["profile"]["email"] = user.email
    return shown


def channel_shape(channel: Channel, workspace: Workspace) -> Json:
    """Show a conversation as conversations.info does."""
    if channel.kind == "im":
        person = next(member for member in channel.members if member != workspace.bot_user)
        return {"id": channel.id, "is_im": True, "is_org_shared": False, "user": person, "is_archived": False}
    private = channel.kind == "private"
    return {
        "id": channel.id,
        "name": channel.name,
        "is_channel": not private,
        "is_group": private,
        "is_im": False,
        "is_mpim": False,
        "is_private": private,
        "is_archived": channel.is_archived,
        "is_member": workspace.bot_user in channel.members,
        "is_shared": channel.is_ext_shared or channel.is_org_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_org_shared": channel.is_org_shared,
        "is_pending_ext_shared": channel.is_pending_ext_shared,
        "context_team_id": workspace.team_id,
    }


def message_shape(message: Message, workspace: Workspace, *, with_metadata: bool) -> Json:
    """Show a message as Slack's history and clicks do."""
    shown: Json = {
        "type": "message",
        "user": message.user,
        "ts": message.ts,
        "text": message.text,
        "team": workspace.users[message.user].team_id,
    }
    if message.user == workspace.bot_user:
        profile = {"id": workspace.bot_id, "app_id": workspace.app_id, "name": workspace.display_name(message.user)}
        shown |= {"bot_id": workspace.bot_id, "app_id": workspace.app_id, "bot_profile": profile}
    if message.edited:
        shown["edited"] = {"user": message.user, "ts": message.edited}
    parent = workspace.channels[message.channel].messages.get(message.thread_ts or "")
    if parent and parent.ts != message.ts:
        shown["parent_user_id"] = parent.user
    optional: Json = {
        "blocks": list(message.blocks),
        "thread_ts": message.thread_ts,
        "client_msg_id": message.client_msg_id,
        "metadata": message.metadata if with_metadata else None,
        "subtype": "thread_broadcast" if message.broadcast else None,
    }
    return shown | {key: value for key, value in optional.items() if value}


def parent_shape(message: Message, workspace: Workspace, *, with_metadata: bool) -> Json:
    """Show a message as Slack's history does, where one with a thread tells of the replies."""
    shown = message_shape(message, workspace, with_metadata=with_metadata)
    replies = replies_to(message, workspace)
    if not replies:
        return shown
    people = list(dict.fromkeys(reply.user for reply in replies))
    return shown | {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users_count": len(people),
        "latest_reply": replies[-1].ts,
        "reply_users": people,
        "is_locked": False,
    }


def replies_to(message: Message, workspace: Workspace) -> list[Message]:
    """List the replies in the thread under a message, oldest first."""
    everything = workspace.visible(workspace.channels[message.channel])
    return [reply for reply in everything if reply.thread_ts == message.ts and reply.ts != message.ts]


def view_shape(view: View, workspace: Workspace) -> Json:
    """Show a view as the Web API's answers and all payloads do, with what its user has entered so far.

    Its team is the one of its user, who may be of another organisation; the app's own stands apart from it.
    """
    return {
        "id": view.id,
        "team_id": workspace.users[view.user].team_id,
        "type": view.kind,
        "blocks": list(view.blocks),
        "private_metadata": view.private_metadata,
        "callback_id": view.callback_id,
        "state": {"values": state_values(workspace.blocks_for(view.user, view))},
        "hash": view.hash,
        "title": view.title,
        "clear_on_close": view.clear_on_close,
        "notify_on_close": view.notify_on_close,
        "close": view.close,
        "submit": view.submit,
        "previous_view_id": None,
        "root_view_id": view.id,
        "app_id": workspace.app_id,
        "external_id": view.external_id,
        "app_installed_team_id": workspace.team_id,
        "bot_id": workspace.bot_id,
    }


def name_in_payloads(channel: Channel) -> str:
    """Give a channel's name as payloads do, where only public channels are called by theirs."""
    return {"im": "directmessage", "private": "privategroup"}.get(channel.kind, channel.name)
