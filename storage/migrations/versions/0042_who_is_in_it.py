"""who is in it: beside whom a survey has asked stands who is in its audience; fewer sums of all time's questions; and
what is read of who may leave stands in an index whole"""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

SINCE_EVER = """
INSERT INTO ask_tallies (team_id, survey_id, asked, before, answered, ended, n)
SELECT team_id, survey_id, -asked, CASE WHEN before > 0 THEN 1 ELSE 0 END, answered, ended, sum(n)
FROM ask_tallies GROUP BY 1, 2, 3, 4, 5, 6
"""


BY_THEME = ["survey_id", "answered_day", "about", "superseded_day", "kind", "score", "segments", "fell_from"]
FITS = "(octet_length(about) + octet_length(CAST(segments AS TEXT)) <= 2000)"


def upgrade() -> None:
    for table, name in (("surveys", "audience_noted"), ("approached", "chosen")):  # the next tick notes it
        op.add_column(table, sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index("ix_approached_chosen", "approached", ["survey_id", "chosen", "asked_last"])
    op.execute(SINCE_EVER)
    if op.get_bind().dialect.name == "sqlite":
        op.drop_index("ix_responses_by_theme", "responses")
        have_any = sa.text("about IS NOT NULL")
        op.create_index("ix_responses_by_theme", "responses", BY_THEME, sqlite_where=have_any)
        return
    op.drop_index("ix_responses_about", "responses")
    beside, fits = [*BY_THEME[2:], "id"], sa.text(f"about IS NOT NULL AND {FITS}")
    columns = BY_THEME[:2]
    op.create_index("ix_responses_about", "responses", columns, postgresql_include=beside, postgresql_where=fits)
