"""tables in turn: what is released is found by its day, so that of hundreds of tables each reads its own alone"""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    known = sa.text("stage IS NOT NULL")
    op.drop_index("ix_responses_stage", "responses")
    columns = ["survey_id", "stage", "released_day", "id"]
    op.create_index("ix_responses_stage", "responses", columns, sqlite_where=known, postgresql_where=known)
