"""numbers to act on: tallies of answers, editions of the summary, a goal, what a survey measures"""

from collections import Counter

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEVER = 9_999_999
AT_ONCE = 1_000
KEY = ("team_id", "survey_id", "property", "answered", "superseded", "value")
COUNTS = ("detractors", "passives", "promoters", "live")


def upgrade() -> None:
    with op.batch_alter_table("surveys") as surveys:
        surveys.add_column(sa.Column("measures", sa.String(8), nullable=False, server_default="nps"))
        surveys.add_column(sa.Column("summary_every", sa.String(8), nullable=False, server_default="day"))
        surveys.add_column(sa.Column("goal", sa.SmallInteger()))
        surveys.create_check_constraint("measures_known", "measures IN ('nps', 'enps')")
        surveys.create_check_constraint("summary_every_known", "summary_every IN ('day', 'week', 'month')")
        surveys.create_check_constraint("goal_in_points", "goal BETWEEN -100 AND 100")
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as outbox:
        outbox.alter_column("detail", type_=sa.String(500), existing_type=sa.String(64))
    op.create_table(
        "tallies",
        sa.Column(
            "team_id", sa.String(32), sa.ForeignKey("workspaces.team_id", onupdate="CASCADE"), nullable=False
        ),
        sa.Column("survey_id", ROW_ID, sa.ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
        sa.Column("property", sa.String(64), primary_key=True),
        sa.Column("answered", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("superseded", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("value", sa.Text(), primary_key=True),
        sa.Column("detractors", sa.Integer(), nullable=False),
        sa.Column("passives", sa.Integer(), nullable=False),
        sa.Column("promoters", sa.Integer(), nullable=False),
        sa.Column("live", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    _count_what_there_is()


def _count_what_there_is() -> None:
    """Tally the answers that were given before there were tallies; those to re-asks never enter a score."""
    db, found = op.get_bind(), Counter[tuple[object, ...]]()
    old = sa.table(
        "responses",
        *(sa.column(name) for name in ("team_id", "survey_id", "kind", "score", "source")),
        sa.column("answered_day", sa.Date()),
        sa.column("superseded_day", sa.Date()),
        sa.column("segments", sa.JSON()),
    )
    for answer in db.execute(sa.select(old).where(old.c.kind != "reask").execution_options(yield_per=AT_ONCE)):
        superseded = answer.superseded_day.toordinal() if answer.superseded_day else NEVER
        what = ("detractors", "passives", "promoters")[(answer.score >= 7) + (answer.score >= 9)]
        for of in [("", ""), *(answer.segments or {}).items()]:
            key = (answer.team_id, answer.survey_id, of[0], answer.answered_day.toordinal(), superseded, of[1])
            found[*key, what] += 1
            found[*key, "live"] += answer.source != "import"
    rows: dict[tuple[object, ...], dict[str, object]] = {}
    for cell, number in found.items():
        row = rows.setdefault(cell[:-1], dict(zip(KEY, cell, strict=False)) | dict.fromkeys(COUNTS, 0))
        row[str(cell[-1])] = number
    if rows:
        new = sa.table("tallies", *(sa.column(name) for name in (*KEY, *COUNTS)))
        op.bulk_insert(new, list(rows.values()))
