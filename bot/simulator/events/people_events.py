"""The events that tell the bot who is here: people who join, change, come into a channel and leave it."""

from typing import Literal

from bot.simulator.workspace.entities import Channel, User
from bot.simulator.workspace.shapes import Json, user_shape
from bot.simulator.workspace.workspace import Workspace


def about_person(workspace: Workspace, kind: Literal["team_join", "user_change"], user: User) -> Json:
    """Tell who joined the workspace, or what somebody is like now."""
    shown = user_shape(user, workspace.clock(), with_email=False, with_locale=True)
    return {"type": kind, "user": shown, "event_ts": workspace.new_ts()}


def about_member(
    workspace: Workspace, kind: Literal["member_joined_channel", "member_left_channel"], user: User, channel: Channel
) -> Json:
    """Tell who came into a channel, or left it."""
    return {
        "type": kind,
        "user": user.id,
        "channel": channel.id,
        "channel_type": "G" if channel.kind == "private" else "C",
        "team": user.team_id,
        "event_ts": workspace.new_ts(),
    }
