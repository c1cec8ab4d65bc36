"""whom we asked: questions and whom a survey has asked are counted as they change, so that reports read sums of them"""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEVER = 9_999_999
NUMBER = {
    "sqlite": "CAST(julianday({day}) - 1721424.5 AS INTEGER)",
    "postgresql": "({day} - DATE '0001-01-01' + 1)",
}
SAID_NO = "'decline', 'stop'"
PUT = "asked_day IS NOT NULL AND kind <> 'reask'"
COUNT = f"""
INSERT INTO ask_tallies (team_id, survey_id, asked, before, answered, ended, n)
SELECT team_id, survey_id, {{asked}}, coalesce({{before}}, 0), coalesce({{answered}}, {NEVER}),
    CASE WHEN answered_day IS NOT NULL OR state <> 'closed' THEN ''
         WHEN closed_reason IN ({SAID_NO}) THEN 'said no' ELSE 'closed' END,
    count(*)
FROM asks WHERE {PUT} GROUP BY 1, 2, 3, 4, 5, 6
"""
APPROACH = f"""
INSERT INTO approached (team_id, survey_id, person_id, asked_last, answered_first)
SELECT team_id, survey_id, person_id, max({{asked}}), min(coalesce({{answered}}, {NEVER}))
FROM asks WHERE {PUT} GROUP BY 1, 2, 3
"""


def upgrade() -> None:
    op.create_table(
        "ask_tallies",
        _team(),
        _survey(),
        *_cell(),
        sa.PrimaryKeyConstraint("survey_id", "asked", "before", "answered", "ended"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ask_changes",
        sa.Column("id", ROW_ID, primary_key=True, autoincrement=True),
        _team(),
        _survey(),
        *_cell(),
    )
    op.create_table(
        "approached",
        _team(),
        _survey(),
        sa.Column("person_id", ROW_ID, sa.ForeignKey("people.id"), nullable=False),
        sa.Column("asked_last", sa.Integer(), nullable=False),
        sa.Column("answered_first", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("survey_id", "person_id"),
        sqlite_with_rowid=False,
    )
    number = NUMBER[op.get_bind().dialect.name]
    days = {name: number.format(day=f"{name}_day") for name in ("asked", "answered")}
    for fill in (COUNT, APPROACH):
        op.execute(fill.format(**days, before=number.format(day="asked_before")))


def _team() -> sa.Column[str]:
    return sa.Column("team_id", sa.String(32), sa.ForeignKey("workspaces.team_id", onupdate="CASCADE"), nullable=False)


def _survey() -> sa.Column[int]:
    return sa.Column("survey_id", ROW_ID, sa.ForeignKey("surveys.id"), nullable=False)


def _cell() -> tuple[sa.Column[int] | sa.Column[str], ...]:
    numbers = (sa.Column(name, sa.Integer(), nullable=False) for name in ("asked", "before", "answered"))
    return (
        *numbers,
        sa.Column("ended", sa.String(8), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
    )
