"""The workspace as a whole: connected, and one day gone."""

from sqlalchemy import Connection

from bot.core.survey.workspace import Identity
from bot.services.context import Context
from storage.queries.survey import workspaces
from storage.schema import PLACEHOLDER_TEAM


def connected(ctx: Context, identity: Identity) -> None:
    """Record the workspace that our token belongs to, and take over what the command line prepared without one."""
    ctx.write(
        lambda db: workspaces.connect_workspace(
            db,
            team_id=identity.team_id,
            enterprise_id=identity.enterprise_id,
            name=identity.team,
            bot_user_id=identity.bot_user_id,
            now=ctx.now(),
        )
    )


def is_connected(ctx: Context) -> bool:
    """Tell whether the database knows its workspace, and was not only prepared without one."""
    return ctx.team_id != PLACEHOLDER_TEAM


def uninstalled(ctx: Context) -> None:
    """Stop everything: the token is dead already. What people answered stays until it is installed again or purged."""

    def work(db: Connection) -> None:
        workspaces.mark_uninstalled(db, ctx.team_id, ctx.now())
        workspaces.write_audit(
            db, team_id=ctx.team_id, at=ctx.now(), actor="slack", verb="uninstalled", subject=ctx.team_id
        )

    ctx.write(work)


def is_installed(ctx: Context) -> bool:
    """Tell whether there is any sense in calling Slack."""
    return ctx.read(lambda db: workspaces.is_installed(db, ctx.team_id))
