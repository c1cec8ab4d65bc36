"""once: imports, of which one is made at a time, see to it that an answer is not there twice, and need no index for it"""

from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("uq_responses_imported", "responses")
