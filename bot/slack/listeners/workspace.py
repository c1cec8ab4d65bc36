"""The workspace that a request is for; Bolt gives it to every listener that has an argument of that name."""

from dataclasses import dataclass
from typing import Any

from bot.core.survey.roles import Role, Who
from bot.core.survey.workspace import Identity
from bot.services.context import Context
from bot.services.survey import people
from bot.slack.delivery.outbound import Outbound


@dataclass(frozen=True, slots=True)
class Workspace:
    """One workspace as listeners need it: ctx for services, home to tell its people from others, outbound to answer."""

    ctx: Context
    home: Identity
    outbound: Outbound


def who_clicked(workspace: Workspace, body: dict[str, Any]) -> Who:
    """Say who clicked: in a shared channel, somebody of another company tells so by their team before all else."""
    user, home = body["user"], workspace.home
    if home.enterprise_id is None and user.get("team_id", home.team_id) != home.team_id:
        return Who(Role.EXTERNAL, user["id"])
    return people.who_is(workspace.ctx, user["id"])
