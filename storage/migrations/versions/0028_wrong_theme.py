"""wrong theme: what an owner says that a comment is about, whatever its words"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("comments", sa.Column("corrected_themes", sa.Text))
    is_corrected = sa.text("corrected_themes IS NOT NULL")
    op.create_index(
        "ix_comments_corrected",
        "comments",
        ["response_id"],
        sqlite_where=is_corrected,
        postgresql_where=is_corrected,
    )
