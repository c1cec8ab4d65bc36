"""the themes of comments, and by which words they were found"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("comments", sa.Column("themes", sa.Text))
    op.add_column("comments", sa.Column("tagged_with", sa.String(16)))
    is_untagged = sa.text("tagged_with IS NULL")
    op.create_index(
        "ix_comments_untagged",
        "comments",
        ["response_id"],
        sqlite_where=is_untagged,
        postgresql_where=is_untagged,
    )
