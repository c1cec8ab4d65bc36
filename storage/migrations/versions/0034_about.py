"""about: the themes of the words beside an answer in its own row, and indexes for reports by theme and who is at risk"""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

HAS_ANY = "coalesce(corrected_themes, themes) != ''"
SAID = f"""
    SELECT coalesce(corrected_themes, themes) AS about FROM comments
    WHERE response_id = responses.id AND {HAS_ANY} ORDER BY id
"""
KEEP = """
    UPDATE responses SET about = (SELECT {joined}(about, ' ') FROM ({said}) AS said)
    WHERE answered_day != '9999-01-01' AND id IN (SELECT response_id FROM comments WHERE {has_any})
"""
BY_THEME = {
    "sqlite": ("group_concat", "ix_responses_by_theme", ["about", "superseded_day", "kind", "score", "segments"]),
    "postgresql": ("string_agg", "ix_responses_about", []),
}


def upgrade() -> None:
    joined, index, more = BY_THEME[op.get_bind().dialect.name]
    op.add_column("responses", sa.Column("about", sa.Text))
    op.execute(KEEP.format(joined=joined, said=SAID, has_any=HAS_ANY))
    have_any = sa.text("about IS NOT NULL")
    columns = ["survey_id", "answered_day", *more]
    op.create_index(index, "responses", columns, sqlite_where=have_any, postgresql_where=have_any)
    columns = ["survey_id", "answered_day", "superseded_day", "kind", "person_id", "answered_at", "score"]
    may_have_fallen = sa.text("score IN (7, 8)")
    op.create_index(
        "ix_responses_fell", "responses", columns, sqlite_where=may_have_fallen, postgresql_where=may_have_fallen
    )
    op.drop_index("ix_responses_person", "responses")
    op.create_index(
        "ix_responses_person", "responses", ["survey_id", "person_id", "answered_at", "corrected", "score"]
    )
