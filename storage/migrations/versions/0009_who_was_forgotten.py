"""who was forgotten: a mark that keeps them from coming back with the next look at Slack or the next file; and from which
day on a survey keeps answers with who gave them"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("surveys", sa.Column("kept_from", sa.Date()))
    op.add_column("people", sa.Column("forgotten", sa.Boolean(), nullable=False, server_default=sa.false()))
