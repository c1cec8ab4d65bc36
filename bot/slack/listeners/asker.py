"""Who clicked, as far as their rights go."""

from typing import Any

from bot.core.survey.roles import Role, Who
from bot.core.survey.workspace import Identity
from bot.services.context import Context
from bot.services.survey import people


def who_clicked(ctx: Context, home: Identity, body: dict[str, Any]) -> Who:
    """Say who clicked: in a shared channel, somebody of another company tells so by their team before all else."""
    user = body["user"]
    if home.enterprise_id is None and user.get("team_id", home.team_id) != home.team_id:
        return Who(Role.EXTERNAL, user["id"])
    return people.who_is(ctx, user["id"])
