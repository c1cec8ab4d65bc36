"""tallies by two: answers are counted by each two properties as well, and what a click changes is noted in one row"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DAY = {"postgresql": "({} - DATE '0001-01-01' + 1)", "sqlite": "CAST(julianday({}) - 1721424.5 AS INTEGER)"}
EACH = {"postgresql": "json_each_text", "sqlite": "json_each"}
IN_ORDER = {"postgresql": 'one.key COLLATE "C" < two.key', "sqlite": "one.key < two.key"}
# Those that are there by one property or none are right already.
COUNT_BY_TWO = """
INSERT INTO tallies
    (team_id, survey_id, property, other, answered, superseded, value, other_value, detractors, passives, promoters, live)
SELECT r.team_id, r.survey_id, one.key, two.key, {answered}, COALESCE({superseded}, 9999999), one.value, two.value,
    SUM(CASE WHEN r.score <= 6 THEN 1 ELSE 0 END), SUM(CASE WHEN r.score IN (7, 8) THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.score >= 9 THEN 1 ELSE 0 END), SUM(CASE WHEN r.source <> 'import' THEN 1 ELSE 0 END)
FROM responses r, {each}(r.segments) one, {each}(r.segments) two
WHERE {in_order} AND r.kind <> 'reask' AND r.survey_id IN (SELECT id FROM surveys WHERE privacy <> 'anonymous')
GROUP BY r.team_id, r.survey_id, one.key, two.key, r.answered_day, r.superseded_day, one.value, two.value
"""


def upgrade() -> None:
    op.execute("CREATE TEMPORARY TABLE by_one AS SELECT * FROM tallies")
    op.drop_table("tallies")
    op.create_table(
        "tallies",
        _team(),
        sa.Column("survey_id", ROW_ID, sa.ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
        sa.Column("property", sa.Text(), primary_key=True),
        sa.Column("other", sa.Text(), primary_key=True),
        sa.Column("answered", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("superseded", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("value", sa.Text(), primary_key=True),
        sa.Column("other_value", sa.Text(), primary_key=True),
        *_counted(),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tally_changes",
        sa.Column("id", ROW_ID, primary_key=True, autoincrement=True),
        _team(),
        sa.Column("survey_id", ROW_ID, sa.ForeignKey("surveys.id"), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.Column("segments", sa.JSON(), nullable=False),
        *_counted(),
    )
    op.execute(
        "INSERT INTO tallies SELECT team_id, survey_id, property, '', answered, superseded, value, '', detractors, "
        "passives, promoters, live FROM by_one"
    )
    op.execute("DROP TABLE by_one")
    name = op.get_bind().dialect.name
    answered, superseded = DAY[name].format("r.answered_day"), DAY[name].format("r.superseded_day")
    op.execute(
        COUNT_BY_TWO.format(answered=answered, superseded=superseded, each=EACH[name], in_order=IN_ORDER[name])
    )


def _team() -> sa.Column[str]:
    workspace = sa.ForeignKey("workspaces.team_id", onupdate="CASCADE")
    return sa.Column("team_id", sa.String(32), workspace, nullable=False)


def _counted() -> list[sa.Column[int]]:
    names = ("detractors", "passives", "promoters", "live")
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]
