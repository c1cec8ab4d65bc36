"""The workspace that a request is for, and who makes it. Bolt hands a listener whatever it has an argument for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.core.survey.roles import Role, Who
from bot.core.survey.workspace import Identity
from bot.services.context import Context
from bot.slack.delivery.at_once import AtOnce
from bot.slack.reading.roster import Roster


@dataclass(frozen=True, slots=True)
class Workspace:
    """One workspace as listeners need it: ctx for services, home to tell its people from others, outbound to answer.

    roster: looks at Slack where somebody waits for it. look_around: reads who is in the audiences, as long as it takes.
    """

    ctx: Context
    home: Identity
    outbound: AtOnce
    roster: Roster
    look_around: Callable[[], None]


def who_clicked(workspace: Workspace, body: dict[str, Any]) -> Who:
    """Say who clicked, by asking Slack."""
    user = body["user"]
    return _who(workspace, user["id"], user.get("team_id"), (body.get("enterprise") or {}).get("id"))


def who_typed(workspace: Workspace, command: dict[str, Any]) -> Who:
    """Say who typed a command, by asking Slack, and where."""
    who = _who(workspace, command["user_id"], command.get("team_id"), command.get("enterprise_id"))
    return replace(who, here=command.get("channel_id"))


def _who(workspace: Workspace, user_id: str, team: str | None, enterprise: str | None) -> Who:
    """Whoever comes from another team says so before all else: Slack need not be asked about them."""
    home = workspace.home
    ours = team in {None, home.team_id} or (enterprise is not None and enterprise == home.enterprise_id)
    return workspace.ctx.who(user_id) if ours else Who(Role.EXTERNAL, user_id)
