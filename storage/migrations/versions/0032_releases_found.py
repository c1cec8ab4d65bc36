"""releases found: an index of what each release of a guarded survey brought"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_responses_released",
        "responses",
        ["survey_id", "released_day"],
        sqlite_where=sa.text("released_day IS NOT NULL"),
        postgresql_where=sa.text("released_day IS NOT NULL"),
    )
