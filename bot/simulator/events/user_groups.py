"""User groups, `@marketing`, and what Slack shows and tells of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.simulator.events.line import Line
from bot.simulator.workspace.entities import SLACKBOT, UserGroup
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace


@dataclass(frozen=True)
class GroupFlags:
    """What usergroups.list is to show besides."""

    users: bool
    count: bool


class UserGroups:
    """What an administrator does with user groups."""

    def __init__(self, workspace: Workspace, line: Line) -> None:
        self._workspace, self._line = workspace, line

    def add(self, handle: str, members: Iterable[str]) -> UserGroup:
        """Create a group; members are ids."""
        workspace = self._workspace
        now = int(workspace.clock().timestamp())
        handle = handle.removeprefix("@")
        return workspace.put_user_group(UserGroup(workspace.new_id("S"), handle, _unique(members), now, now))

    def change(self, group_id: str, members: Iterable[str]) -> UserGroup:
        """Let a group have other members, and tell the bot who came and who went if anybody did."""
        workspace = self._workspace
        with workspace.changed:
            old = workspace.user_groups[group_id]
            now = int(workspace.clock().timestamp())
            new = workspace.put_user_group(replace(old, members=_unique(members), updated=now))
        if set(old.members) != set(new.members):
            self._line.tell(_members_changed(workspace, old, new))
        return new

    def disable(self, group_id: str) -> UserGroup:
        """Put a group out of use; Slack keeps it and shows it to those who ask for disabled ones."""
        workspace = self._workspace
        with workspace.changed:
            now = int(workspace.clock().timestamp())
            return workspace.put_user_group(replace(workspace.user_groups[group_id], updated=now, disabled=now))


def group_shape(group: UserGroup, workspace: Workspace, flags: GroupFlags) -> Json:
    """Show a group as usergroups.list does; who is in it, and how many, only when asked for."""
    shown: Json = {
        "id": group.id,
        "team_id": workspace.team_id,
        "is_usergroup": True,
        "is_subteam": True,
        "name": group.handle,
        "description": "",
        "handle": group.handle,
        "is_external": False,
        "date_create": group.created,
        "date_update": group.updated,
        "date_delete": group.disabled,
        "auto_type": None,
        "auto_provision": False,
        "enterprise_subteam_id": "",
        "created_by": SLACKBOT,
        "updated_by": SLACKBOT,
        "deleted_by": SLACKBOT if group.disabled else None,
        "prefs": {"channels": [], "groups": []},
    }
    if flags.users:
        shown["users"] = list(group.members)
    if flags.count:
        shown["user_count"] = len(group.members)
    return shown


def _members_changed(workspace: Workspace, old: UserGroup, new: UserGroup) -> Json:
    before, after = set(old.members), set(new.members)
    added = [member for member in new.members if member not in before]
    removed = [member for member in old.members if member not in after]
    return {
        "type": "subteam_members_changed",
        "subteam_id": new.id,
        "team_id": workspace.team_id,
        "date_previous_update": old.updated,
        "date_update": new.updated,
        "added_users": added,
        "added_users_count": len(added),
        "removed_users": removed,
        "removed_users_count": len(removed),
        "event_ts": workspace.new_ts(),
    }


def _unique(members: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(members))
