"""no members: an index of the people of a workspace whom most surveys are not for"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    which = sa.text("kind NOT IN ('member')")
    op.create_index("ix_people_no_members", "people", ["team_id", "kind"], sqlite_where=which, postgresql_where=which)
