"""how satisfied: answers on a scale from 1 to 5, and what they are about"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

ON_ITS_SCALE = "scale IS NULL OR (scale = '1-5' AND score BETWEEN 1 AND 5)"
NAME = "ck_responses_score_on_its_scale"


def upgrade() -> None:
    op.add_column("asks", sa.Column("subject", sa.Text()))
    if op.get_bind().dialect.name == "sqlite":  # at once, where a batch would write every answer anew
        op.execute(f"ALTER TABLE responses ADD COLUMN scale VARCHAR(8) CONSTRAINT {NAME} CHECK ({ON_ITS_SCALE})")
        return
    op.add_column("responses", sa.Column("scale", sa.String(8)))
    op.create_check_constraint(op.f(NAME), "responses", ON_ITS_SCALE)
