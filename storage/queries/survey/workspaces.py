"""Workspaces, and what is recorded about a workspace as a whole."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.schema import PLACEHOLDER_TEAM, audit, workspaces

_UNINSTALLED_AT = select(workspaces.c.uninstalled_at).where(workspaces.c.team_id == bindparam("team"))


def known_teams(db: Connection) -> list[str]:
    """List the ids of the workspaces there are."""
    return list(db.scalars(select(workspaces.c.team_id).order_by(workspaces.c.created_at)))


def add_placeholder(db: Connection, now: datetime) -> str:
    """Make a workspace before there is a token, and give its id."""
    db.execute(insert(workspaces).values(team_id=PLACEHOLDER_TEAM, name="not connected yet", created_at=now))
    return PLACEHOLDER_TEAM


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


def write_audit(db: Connection, *, team_id: str, at: datetime, actor: str, verb: str, subject: str) -> None:
    """Record who did what to what; never any content."""
    db.execute(insert(audit).values(team_id=team_id, at=at, actor=actor, verb=verb, subject=subject))


def is_installed(db: Connection, team_id: str) -> bool:
    """Tell whether the workspace's token still lives."""
    return db.scalar(_UNINSTALLED_AT, {"team": team_id}) is None
