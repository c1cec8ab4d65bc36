"""asked before: an ask knows the day on which its survey had asked the same person last, so that people are counted"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

FILL = """
UPDATE asks SET asked_before = chain.before
FROM (
    SELECT id, LAG(asked_day) OVER (PARTITION BY survey_id, person_id ORDER BY asked_day, id) AS before
    FROM asks WHERE kind <> 'reask' AND asked_day IS NOT NULL
) AS chain
WHERE chain.id = asks.id AND chain.before IS NOT NULL
"""


def upgrade() -> None:
    op.add_column("asks", sa.Column("asked_before", sa.Date()))
    op.drop_index("ix_asks_standing", "asks")
    op.execute(FILL)
    counted = ["kind", "person_id", "answered_day", "state", "closed_reason", "language", "asked_before"]
    op.create_index("ix_asks_standing", "asks", ["survey_id", "asked_day", *counted])
