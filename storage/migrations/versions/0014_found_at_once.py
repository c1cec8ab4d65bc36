"""found at once: indexes of re-asks alone, of comments by their summary, of the values that a property has"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _partial("ix_asks_again", "asks", ["survey_id", "asked_day"], "kind = 'reask'")
    _partial("ix_responses_again", "responses", ["survey_id", "answered_day"], "kind = 'reask'")
    _partial("ix_tallies_values", "tallies", ["survey_id", "property", "value"], "other = ''")
    op.create_index("ix_comments_summary_slot", "comments", ["summary_slot"])


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
