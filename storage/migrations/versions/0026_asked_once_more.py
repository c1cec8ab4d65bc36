"""asked once more: the case whose closing a question asks about, and the number that was said"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

VERIFIES = sa.text("action_id IS NOT NULL")


def upgrade() -> None:
    op.add_column("asks", sa.Column("verified", sa.SmallInteger()))
    op.create_index(
        "ix_asks_action_id", "asks", ["action_id"], sqlite_where=VERIFIES, postgresql_where=VERIFIES
    )
