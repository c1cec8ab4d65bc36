"""read from indexes alone: on PostgreSQL too what reports by theme count, and whom a survey has asked"""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

FITS = "(octet_length(about) + octet_length(CAST(segments AS TEXT)) <= 2000)"
BESIDE = ["about", "superseded_day", "kind", "score", "segments", "id"]


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.drop_index("ix_responses_about", "responses")
    for name, which, beside in (("ix_responses_about", FITS, BESIDE), ("ix_responses_long", f"NOT {FITS}", [])):
        where = sa.text(f"about IS NOT NULL AND {which}")
        columns = ["survey_id", "answered_day"]
        op.create_index(name, "responses", columns, postgresql_include=beside, postgresql_where=where)
    op.drop_constraint("pk_approached", "approached")
    op.execute(
        "ALTER TABLE approached ADD CONSTRAINT pk_approached"
        " PRIMARY KEY (survey_id, person_id) INCLUDE (asked_last, answered_first)"
    )
