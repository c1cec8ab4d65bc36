"""kept apart: what is said in anonymous conversations stands under keys of its own, and messages about them go"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as outbox:
        outbox.add_column(sa.Column("fleeting", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "conversations",
        sa.Column("key", sa.String(32), primary_key=True),
        sa.Column(
            "team_id", sa.String(32), sa.ForeignKey("workspaces.team_id", onupdate="CASCADE"), nullable=False
        ),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("response_id", sa.String(32)),
        sa.Column("question", sa.String(32)),
        sa.Column("questions", sa.SmallInteger(), nullable=False),
        sa.Column("heard", sa.JSON(), nullable=False),
        sa.Column("reprompts", sa.SmallInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("open_until", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state IN ('asked', 'why', 'listening', 'more', 'done', 'closed')", name="state_known"),
        sqlite_with_rowid=False,
    )
