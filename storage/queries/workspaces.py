"""Workspaces, and what is recorded about a workspace as a whole."""

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from storage.schema import PLACEHOLDER_TEAM, audit, workspaces


def only_team(db: Connection) -> str | None:
    """Give the id of the one workspace there is; none when there is none yet or there are several."""
    teams = db.scalars(select(workspaces.c.team_id)).all()
    return teams[0] if len(teams) == 1 else None


def ensure_placeholder(db: Connection, now: datetime) -> str:
    """Give the one workspace, made under a placeholder's name when there is none, so that no token is needed."""
    team = only_team(db)
    if team is None:
        team = PLACEHOLDER_TEAM
        db.execute(insert(workspaces).values(team_id=team, name="not connected yet", created_at=now))
    return team


def connect_workspace(
    db: Connection, *, team_id: str, enterprise_id: str | None, name: str, bot_user_id: str, now: datetime
) -> None:
    """Record the workspace that a token belongs to; the placeholder, with all that hangs on it, becomes it."""
    known = set(db.scalars(select(workspaces.c.team_id)))
    values = {"enterprise_id": enterprise_id, "name": name, "bot_user_id": bot_user_id, "uninstalled_at": None}
    if team_id not in known and PLACEHOLDER_TEAM in known:
        row = workspaces.c.team_id == PLACEHOLDER_TEAM
        db.execute(update(workspaces).where(row).values(team_id=team_id, **values))
    elif team_id in known:
        db.execute(update(workspaces).where(workspaces.c.team_id == team_id).values(**values))
    else:
        db.execute(insert(workspaces).values(team_id=team_id, created_at=now, **values))


def mark_uninstalled(db: Connection, team_id: str, now: datetime) -> None:
    """Remember that the workspace's token is dead."""
    db.execute(update(workspaces).where(workspaces.c.team_id == team_id).values(uninstalled_at=now))


def bot_user(db: Connection, team_id: str) -> str | None:
    """Give the bot's own user id in the workspace."""
    return db.scalar(select(workspaces.c.bot_user_id).where(workspaces.c.team_id == team_id))


def write_audit(db: Connection, *, team_id: str, at: datetime, actor: str, verb: str, subject: str) -> None:
    """Record who did what to what; never any content."""
    db.execute(insert(audit).values(team_id=team_id, at=at, actor=actor, verb=verb, subject=subject))


def is_installed(db: Connection, team_id: str) -> bool:
    """Tell whether the workspace's token still lives."""
    return db.scalar(select(workspaces.c.uninstalled_at).where(workspaces.c.team_id == team_id)) is None
