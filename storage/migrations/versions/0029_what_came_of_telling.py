"""what came of telling people of an action: counts, and what of each notice is in them"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

COUNTS = ("told", "held_out", "yes", "partly", "no")
MOVED = ("up", "same", "down", "up_without", "same_without", "down_without")
NOT_TOLD = sa.text("told_at IS NULL")


def upgrade() -> None:
    op.add_column("notices", sa.Column("counted", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("notices", sa.Column("words_shown", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("notices", sa.Column("moved", sa.String(8)))
    op.drop_index("ix_notices_due_at", "notices")
    op.create_index("ix_notices_due_at", "notices", ["due_at"], sqlite_where=NOT_TOLD, postgresql_where=NOT_TOLD)
    op.create_table(
        "notice_counts",
        sa.Column("action_id", sa.String(32), primary_key=True),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("survey_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0")) for name in (*COUNTS, *MOVED)),
        sa.ForeignKeyConstraint(["action_id"], ["actions.id"], name=op.f("fk_notice_counts_action_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspaces.team_id"], name=op.f("fk_notice_counts_team_id"), onupdate="CASCADE"
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["surveys.id"], name=op.f("fk_notice_counts_survey_id")),
        sqlite_with_rowid=False,
    )
