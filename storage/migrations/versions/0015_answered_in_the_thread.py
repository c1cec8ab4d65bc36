"""answered in the thread: a reply waits in the outbox with the thread in which somebody typed"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("thread_ts", sa.String(32)))
