"""What Slack itself puts into menus of people and conversations: an app says which kinds, and never lists them."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.simulator.workspace.entities import SLACKBOT, Channel
from bot.simulator.workspace.workspace import Workspace

_PEOPLE = {"users_select", "multi_users_select"}
_CONVERSATIONS = {"conversations_select", "multi_conversations_select"}
_PUBLIC = {"channels_select", "multi_channels_select"}


def choices(workspace: Workspace, user_id: str, element: Mapping[str, Any]) -> dict[str, str] | None:
    """Map the ids that a menu offers somebody to the names they read; none for a menu whose options the app lists."""
    kind = element["type"]
    if kind in _PEOPLE:
        there = sorted(workspace.users.items(), key=lambda one: one[1].is_bot or one[0] == SLACKBOT)  # people first
        return {key: user.name for key, user in there if not user.deleted}
    if kind in _PUBLIC:
        return {one.id: f"#{one.name}" for one in _of_kind(workspace, user_id, {"public"})}
    if kind in _CONVERSATIONS:
        return {one.id: _name(workspace, one, user_id) for one in _filtered(workspace, user_id, element)}
    return None


def _filtered(workspace: Workspace, user_id: str, element: Mapping[str, Any]) -> Iterator[Channel]:
    wanted = element.get("filter", {})
    for one in _of_kind(workspace, user_id, set(wanted.get("include", ("public", "private", "im")))):
        is_shared = one.is_ext_shared or one.is_pending_ext_shared
        with_bot = one.kind == "im" and any(workspace.users[member].is_bot for member in one.members)
        if not (wanted.get("exclude_external_shared_channels") and is_shared) and not (
            wanted.get("exclude_bot_users") and with_bot
        ):
            yield one


def _of_kind(workspace: Workspace, user_id: str, kinds: set[str]) -> Iterator[Channel]:
    for one in workspace.channels.values():
        if one.kind in kinds and not one.is_archived and (one.kind == "public" or user_id in one.members):
            yield one


def _name(workspace: Workspace, channel: Channel, user_id: str) -> str:
    if channel.kind != "im":
        return f"#{channel.name}"
    return next((workspace.users[one].name for one in channel.members if one != user_id), channel.id)
