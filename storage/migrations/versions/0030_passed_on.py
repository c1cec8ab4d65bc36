"""passed on: where quotes stand that an owner took to a channel, so that they go when their writer takes them back"""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shoutouts",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("survey_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("comment_id", sa.String(32), nullable=False),
        sa.Column("said", sa.String(8), nullable=False),
        sa.Column("wording", sa.String(16), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("ts", sa.String(32)),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspaces.team_id"], name=op.f("fk_shoutouts_team_id"), onupdate="CASCADE"
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["surveys.id"], name=op.f("fk_shoutouts_survey_id")),
        sa.UniqueConstraint("comment_id", "channel", name=op.f("uq_shoutouts_comment_id_channel")),
    )
    op.create_index("ix_shoutouts_survey_id", "shoutouts", ["survey_id"])
