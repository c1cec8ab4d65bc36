"""a plan in one document: a survey's settings stand together, beside the columns that queries ask for"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

AS_THEY_ARE = (
    "product", "asker", "owner", "audience", "zone", "hour", "ask_from", "ask_until", "window_days", "cooldown_days",
    "reask_days", "every", "sample_percent", "daily_cap", "team", "team_cap", "held_out_percent", "segments", "country",
    "industry", "measures", "summary_every", "goal", "language", "questions",
)  # fmt: skip
CHECKS = (
    "kind_known", "measures_known", "summary_every_known", "goal_in_points", "hour_of_day", "ask_hours", "durations",
)  # fmt: skip
GONE = ("kind", "spread_days", *AS_THEY_ARE)
JSON = ("audience", "segments", "questions")


def upgrade() -> None:
    with op.batch_alter_table("surveys") as surveys:
        surveys.add_column(sa.Column("settings", sa.Text(), nullable=False, server_default="{}"))
    _gather()
    with op.batch_alter_table("surveys") as surveys:
        surveys.alter_column("settings", server_default=None)
        for check in CHECKS:
            surveys.drop_constraint(op.f(f"ck_surveys_{check}"), type_="check")
        for column in GONE:
            surveys.drop_column(column)


def _gather() -> None:
    columns = (sa.column(name, sa.JSON()) if name in JSON else sa.column(name) for name in GONE)
    table = sa.table("surveys", sa.column("id"), sa.column("settings"), *columns)
    db = op.get_bind()
    for row in db.execute(sa.select(table)).all():
        written = json.dumps(_document(row._mapping), ensure_ascii=False)
        db.execute(table.update().where(table.c.id == row.id).values(settings=written))


def _document(row: Any) -> dict[str, Any]:
    """Write a survey's settings as its file does."""
    single = row["every"] == "once"  # which is sent at once without saying so
    spread = {0: None if single else "at once", None: None}.get(row["spread_days"], row["spread_days"])
    return {name: row[name] for name in AS_THEY_ARE} | {"spread": spread}
