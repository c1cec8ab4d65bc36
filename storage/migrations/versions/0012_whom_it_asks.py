"""whom it asks: since when a survey has asked other people than before, from where what lasts is watched anew"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("surveys", sa.Column("audience_changed_on", sa.Date()))
