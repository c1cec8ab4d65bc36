"""what may be quoted: whether whoever wrote a comment lets it be used, and with their name"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("comments", sa.Column("quotable", sa.String(8)))
