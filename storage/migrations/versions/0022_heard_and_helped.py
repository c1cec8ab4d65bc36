"""heard and helped: cases, each with its log"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
IS_OPEN = sa.text("is_open")


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("survey_id", ROW_ID, nullable=False),
        sa.Column("person_id", ROW_ID),
        sa.Column("shows", sa.String(8), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("look_at", INSTANT),
        sa.Column("channel", sa.String(32)),
        sa.Column("ts", sa.String(32)),
        sa.CheckConstraint("shows IN ('all', 'name', 'words')", name=op.f("ck_cases_shows_known")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspaces.team_id"], name=op.f("fk_cases_team_id"), onupdate="CASCADE"
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["surveys.id"], name=op.f("fk_cases_survey_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_cases_person_id")),
    )
    whose = ["survey_id", "person_id"]
    op.create_index("uq_cases_open", "cases", whose, unique=True, sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
    op.create_index("ix_cases_look_at", "cases", ["look_at"], sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
    op.create_index("ix_cases_ts", "cases", ["ts", "channel"])
    op.create_table(
        "case_log",
        sa.Column("id", ROW_ID, primary_key=True, autoincrement=True),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("survey_id", ROW_ID, nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("by", sa.String(32)),
        sa.Column("whom", sa.String(32)),
        sa.Column("until", INSTANT),
        sa.Column("why", sa.String(24)),
        sa.Column("ask_id", sa.String(32)),
        sa.Column("cause", sa.Text()),
        sa.Column("done", sa.Text()),
        sa.Column("told", sa.Text()),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspaces.team_id"], name=op.f("fk_case_log_team_id"), onupdate="CASCADE"
        ),
        sa.ForeignKeyConstraint(["survey_id"], ["surveys.id"], name=op.f("fk_case_log_survey_id")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_log_case_id")),
    )
    op.create_index("ix_case_log_case_id", "case_log", ["case_id", "id"])
    op.create_index("ix_case_log_ask_id", "case_log", ["ask_id"])
    op.create_index("ix_case_log_survey_id_what", "case_log", ["survey_id", "what", "id"])
    op.add_column("surveys", sa.Column("cases_from", INSTANT))
