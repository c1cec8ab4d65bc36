"""learned of corrections: a survey's head, once for all bots"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    team = sa.ForeignKey("workspaces.team_id", onupdate="CASCADE")
    op.create_table(
        "theme_heads",
        sa.Column("team_id", sa.String(32), team, nullable=False),
        sa.Column("survey_id", ROW_ID, sa.ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
        sa.Column("themes", sa.Text(), nullable=False),
        sa.Column("weights", sa.LargeBinary(), nullable=False),
        sa.Column("corrections", sa.Integer(), nullable=False),
        sa.Column("by_words", sa.Float(), nullable=False),
        sa.Column("gain", sa.Float(), nullable=False),
        sa.Column("error", sa.Float(), nullable=False),
        sa.Column("read_as", sa.String(16), nullable=False),
        sa.Column("learned_from", sa.String(32), nullable=False),
        sa.Column("trained_at", sa.DateTime(timezone=True), nullable=False),
    )
