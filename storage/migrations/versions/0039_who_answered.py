"""who answered: an index by which a report of all time counts them"""

from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_approached_answered_first", "approached", ["survey_id", "answered_first"])
