"""gone with the month: of a case without a name whose person was forgotten, what stands on it and on which day it ends"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cases", sa.Column("left_words", sa.JSON()))
    op.add_column("cases", sa.Column("ends_on", sa.Date()))
