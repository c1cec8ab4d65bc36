"""in doubt: since when Slack may have taken a message, and how often it was looked for"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("doubt_since", sa.DateTime(timezone=True)))
    op.add_column("outbox", sa.Column("looks", sa.Integer(), nullable=False, server_default=sa.text("0")))
    # What another try was under way for may stand there by now.
    op.execute("UPDATE outbox SET doubt_since = queued_at WHERE state IN ('pending', 'sending') AND attempts > 0")
