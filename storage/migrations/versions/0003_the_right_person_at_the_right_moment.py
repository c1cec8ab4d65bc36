"""the right person at the right moment: audiences, waves, where people come from, one pace for the workspace"""

import sqlalchemy as sa
from alembic import op


revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _team(*, primary_key: bool = False) -> sa.Column[str]:
    team = sa.ForeignKey("workspaces.team_id", onupdate="CASCADE")
    return sa.Column("team_id", sa.String(32), team, nullable=False, primary_key=primary_key)


def upgrade() -> None:
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("newcomer", sa.Boolean(), nullable=False, server_default=sa.false()))
        people.add_column(sa.Column("profile", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("surveys") as surveys:
        surveys.add_column(sa.Column("audience", sa.JSON(), nullable=False, server_default="{}"))
        surveys.add_column(sa.Column("every", sa.String(16), nullable=False, server_default="90 days"))
        surveys.add_column(sa.Column("spread_days", sa.Integer()))
        surveys.add_column(sa.Column("sample_percent", sa.SmallInteger(), nullable=False, server_default="100"))
        surveys.add_column(sa.Column("daily_cap", sa.Integer()))
        surveys.add_column(sa.Column("team", sa.Text()))
        surveys.add_column(sa.Column("team_cap", sa.Integer()))
        surveys.add_column(sa.Column("held_out_percent", sa.SmallInteger(), nullable=False, server_default="0"))
        surveys.add_column(sa.Column("segments", sa.JSON(), nullable=False, server_default="[]"))
        surveys.add_column(sa.Column("country", sa.String(2)))
    _keep_what_surveys_did()
    # The defaults are for the rows there are; new ones are always written with a value.
    with op.batch_alter_table("people") as people:
        people.alter_column("profile", server_default=None)
    with op.batch_alter_table("surveys") as surveys:
        surveys.drop_column("audience_people")
        surveys.drop_column("audience_channel")
        for column in ("audience", "every", "sample_percent", "held_out_percent", "segments"):
            surveys.alter_column(column, server_default=None)
    with op.batch_alter_table("asks") as asks:
        asks.add_column(sa.Column("asked_in", sa.String(32)))
    op.create_table(
        "sources",
        sa.Column("id", ROW_ID, primary_key=True, autoincrement=True),
        _team(),
        sa.Column("key", sa.String(48), nullable=False),
        sa.Column("synced_at", sa.DateTime(timezone=True)),
        sa.Column("next_sync_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.Column("problem", sa.String(64)),
        sa.UniqueConstraint("team_id", "key"),
    )
    op.create_table(
        "memberships",
        _team(),
        sa.Column(
            "source_id", ROW_ID, sa.ForeignKey("sources.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
        ),
        sa.Column("person_id", ROW_ID, sa.ForeignKey("people.id"), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_memberships_person_id", "memberships", ["person_id"])
    op.create_table(
        "pace",
        _team(primary_key=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stopped_until", sa.DateTime(timezone=True)),
    )


def _keep_what_surveys_did() -> None:
    """A survey went round as often as its cool-down allowed, and asked everybody on the first day."""
    db = op.get_bind()
    surveys = sa.table(
        "surveys",
        sa.column("id"),
        sa.column("audience_people", sa.JSON),
        sa.column("audience_channel"),
        sa.column("cooldown_days"),
        sa.column("audience", sa.JSON),
        sa.column("every"),
        sa.column("spread_days"),
    )
    for row in db.execute(sa.select(surveys)).all():
        audience = {"people": row.audience_people, "channels": [row.audience_channel] if row.audience_channel else []}
        values = {"audience": audience, "every": f"{row.cooldown_days} days", "spread_days": 0}
        db.execute(surveys.update().where(surveys.c.id == row.id).values(**values))
