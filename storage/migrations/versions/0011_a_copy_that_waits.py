"""a copy that waits: since when a database is a copy, on which nobody is asked until somebody says that they may be"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("workspaces", sa.Column("copied_at", sa.DateTime(timezone=True)))
