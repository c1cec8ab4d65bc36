"""fell_from: what whoever fell had said before, noted beside the answer; and an index for themes over time"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

BEFORE = """(
    SELECT earlier.score FROM responses AS earlier
    WHERE earlier.survey_id = responses.survey_id AND earlier.person_id = responses.person_id
        AND earlier.answered_at < responses.answered_at AND NOT earlier.corrected
    ORDER BY earlier.answered_at DESC LIMIT 1
)"""
KEEP = f"UPDATE responses SET fell_from = {BEFORE} WHERE score IN (7, 8) AND {BEFORE} - score >= 2"  # noqa: S608 (ours)


def upgrade() -> None:
    op.drop_index("ix_responses_fell", "responses")
    op.add_column("responses", sa.Column("fell_from", sa.SmallInteger))
    op.execute(KEEP)
    fell, have_any = sa.text("fell_from IS NOT NULL"), sa.text("about IS NOT NULL")
    columns = ["survey_id", "answered_day", "superseded_day", "kind", "score", "fell_from"]
    op.create_index("ix_responses_fell", "responses", columns, sqlite_where=fell, postgresql_where=fell)
    if op.get_bind().dialect.name == "sqlite":
        columns = ["survey_id", "about", "answered_day", "superseded_day", "kind"]
        op.create_index("ix_responses_mentions", "responses", columns, sqlite_where=have_any)
