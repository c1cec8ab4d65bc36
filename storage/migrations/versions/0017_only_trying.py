"""only trying: surveys that nobody counts, and people whose answers are always tries"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("surveys", sa.Column("try_of", ROW_ID))
    team = sa.ForeignKey("workspaces.team_id", onupdate="CASCADE")
    op.create_table(
        "only_trying",
        sa.Column("team_id", sa.String(32), team, nullable=False),
        sa.Column("survey_id", ROW_ID, sa.ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
        sa.Column("person_id", ROW_ID, sa.ForeignKey("people.id"), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
