"""said and done: actions, each with its log, and who is told of them; the case of an ask is called so"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
HAS_CASE, HAS_ACTION = sa.text("case_id IS NOT NULL"), sa.text("action_id IS NOT NULL")
IS_OPEN, IS_PLANNED = sa.text("is_open"), sa.text("state = 'planned'")


def upgrade() -> None:
    _split_asks()
    op.create_table(
        "actions",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("survey_id", ROW_ID, nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("look_at", INSTANT),
        _team("actions"),
        _survey("actions"),
    )
    op.create_index("ix_actions_look_at", "actions", ["look_at"], sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
    op.create_index("ix_actions_survey_id", "actions", ["survey_id"])
    _log()
    _notices()


def _split_asks() -> None:
    op.drop_index("ix_asks_action_id", "asks")
    op.execute("ALTER TABLE asks RENAME COLUMN action_id TO case_id")
    op.create_index("ix_asks_case_id", "asks", ["case_id"], sqlite_where=HAS_CASE, postgresql_where=HAS_CASE)
    op.add_column("asks", sa.Column("action_id", sa.String(32)))
    op.create_index("ix_asks_action_id", "asks", ["action_id"], sqlite_where=HAS_ACTION, postgresql_where=HAS_ACTION)


def _log() -> None:
    op.create_table(
        "action_log",
        sa.Column("id", ROW_ID, primary_key=True, autoincrement=True),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("survey_id", ROW_ID, nullable=False),
        sa.Column("action_id", sa.String(32), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("by", sa.String(32)),
        sa.Column("title", sa.Text()),
        sa.Column("themes", sa.Text()),
        sa.Column("words", sa.JSON()),
        sa.Column("owner", sa.String(32)),
        sa.Column("due", sa.Date()),
        sa.Column("aim", sa.String(64)),
        sa.Column("held_out_percent", sa.SmallInteger()),
        sa.Column("note", sa.JSON()),
        sa.Column("why", sa.Text()),
        _team("action_log"),
        _survey("action_log"),
        sa.ForeignKeyConstraint(["action_id"], ["actions.id"], name=op.f("fk_action_log_action_id")),
    )
    op.create_index("ix_action_log_action_id", "action_log", ["action_id", "id"])
    op.create_index("ix_action_log_survey_id", "action_log", ["survey_id", "id"])


def _notices() -> None:
    op.create_table(
        "notices",
        sa.Column("action_id", sa.String(32), primary_key=True),
        sa.Column("person_id", ROW_ID, primary_key=True, autoincrement=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("survey_id", ROW_ID, nullable=False),
        sa.Column("response_id", sa.String(32)),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("told_at", INSTANT),
        sa.Column("language", sa.String(16)),
        sa.Column("channel", sa.String(32)),
        sa.Column("ts", sa.String(32)),
        sa.Column("said", sa.String(8)),
        sa.Column("said_at", INSTANT),
        sa.Column("words", sa.Text()),
        sa.CheckConstraint(
            "state IN ('planned', 'sent', 'held_out', 'dropped')", name=op.f("ck_notices_state_known")
        ),
        sa.CheckConstraint("said IN ('yes', 'partly', 'no')", name=op.f("ck_notices_said_known")),
        _team("notices"),
        _survey("notices"),
        sa.ForeignKeyConstraint(["action_id"], ["actions.id"], name=op.f("fk_notices_action_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_notices_person_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_notices_due_at", "notices", ["due_at"], sqlite_where=IS_PLANNED, postgresql_where=IS_PLANNED
    )
    op.create_index("ix_notices_person_id", "notices", ["person_id"])
    op.create_index("ix_notices_ts", "notices", ["ts", "channel"])


def _team(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_team_id")
    return sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name=name, onupdate="CASCADE")


def _survey(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["survey_id"], ["surveys.id"], name=op.f(f"fk_{table}_survey_id"))
