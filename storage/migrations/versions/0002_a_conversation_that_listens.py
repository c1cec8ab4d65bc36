"""a conversation that listens: what was typed, what goes on by itself, in whose language"""

import sqlalchemy as sa
from alembic import op


revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

OPEN = sa.text("state IN ('asked', 'listening', 'more', 'why')")
HAS_NEXT = sa.text("next_at IS NOT NULL")


def upgrade() -> None:
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("helped_at", sa.DateTime(timezone=True)))
    with op.batch_alter_table("surveys") as surveys:
        surveys.add_column(sa.Column("questions", sa.JSON(), nullable=False, server_default="{}"))
        surveys.add_column(sa.Column("reworded_on", sa.Date()))
    # The default is for the rows there are; new ones are always written with a value.
    with op.batch_alter_table("surveys") as surveys:
        surveys.alter_column("questions", server_default=None)
    op.drop_index("ix_asks_open", "asks")
    with op.batch_alter_table("asks") as asks:
        asks.add_column(sa.Column("language", sa.String(16)))
        asks.add_column(sa.Column("wording_version", sa.Integer()))
        asks.add_column(sa.Column("question", sa.String(32)))
        asks.add_column(sa.Column("questions", sa.SmallInteger(), nullable=False, server_default=sa.text("0")))
        asks.add_column(sa.Column("heard", sa.JSON(), nullable=False, server_default="[]"))
        asks.add_column(sa.Column("reprompts", sa.SmallInteger(), nullable=False, server_default=sa.text("0")))
        asks.add_column(sa.Column("nudges", sa.SmallInteger(), nullable=False, server_default=sa.text("0")))
        asks.add_column(sa.Column("next_at", sa.DateTime(timezone=True)))
        asks.add_column(sa.Column("change_until", sa.DateTime(timezone=True)))
        asks.drop_constraint(op.f("ck_asks_state_known"), type_="check")
        asks.create_check_constraint(
            op.f("ck_asks_state_known"),
            "state IN ('scheduled', 'asked', 'why', 'listening', 'more', 'done', 'closed')",
        )
    with op.batch_alter_table("asks") as asks:
        asks.alter_column("heard", server_default=None)
    op.create_index("ix_asks_open", "asks", ["closes_at"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_asks_next", "asks", ["next_at"], sqlite_where=HAS_NEXT, postgresql_where=HAS_NEXT)
