"""who is counted: whose last words two long windows hold is read from the index of days alone"""

from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_responses_counting", "responses")
    columns = ["survey_id", "answered_day", "superseded_day", "kind", "score", "person_id"]
    op.create_index("ix_responses_counting", "responses", columns)
