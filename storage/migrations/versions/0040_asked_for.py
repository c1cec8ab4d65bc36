"""asked for: an index of answers by their question, without which each question that is deleted reads all answers"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    asked = sa.text("ask_id IS NOT NULL")
    op.create_index("ix_responses_ask", "responses", ["ask_id"], sqlite_where=asked, postgresql_where=asked)
