"""open side by side: a case of words alone does not keep another of the same person from being open"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

IS_OPEN, IS_NAMED = sa.text("is_open"), sa.text("is_open AND shows = 'all'")


def upgrade() -> None:
    whose = ["survey_id", "person_id"]
    op.drop_index("uq_cases_open", "cases")
    op.create_index("uq_cases_open", "cases", whose, unique=True, sqlite_where=IS_NAMED, postgresql_where=IS_NAMED)
    op.create_index("ix_cases_open", "cases", whose, sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
