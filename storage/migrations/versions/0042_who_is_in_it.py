"""who is in it: beside whom a survey has asked stands who is in its audience; and of its questions, fewer sums of all"""

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


def upgrade() -> None:
    for table, name in (("surveys", "audience_noted"), ("approached", "chosen")):  # the next tick notes it
        op.add_column(table, sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index("ix_approached_chosen", "approached", ["survey_id", "chosen", "asked_last"])
    op.execute(SINCE_EVER)
