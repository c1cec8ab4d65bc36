"""lines followed: the message that held what somebody wrote to a note, so that an edit or a deletion finds it"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("notices", sa.Column("words_ts", sa.String(32)))
