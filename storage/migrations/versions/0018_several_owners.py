"""several owners: a survey is owned by a list of people"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = sa.table("surveys", sa.column("id"), sa.column("settings"))
    db = op.get_bind()
    for row in db.execute(sa.select(table)).all():
        if (settings := _read(row.settings)) is not None:
            owner = settings.pop("owner", None)
            written = json.dumps(settings | {"owners": [owner] if owner else []}, ensure_ascii=False)
            db.execute(table.update().where(table.c.id == row.id).values(settings=written))


def _read(settings: str) -> dict[str, Any] | None:
    """Read a survey's settings; none for what can't be read, which is left for whoever opens the survey to be told."""
    try:
        read = json.loads(settings)
    except ValueError:
        return None
    return read if isinstance(read, dict) else None
