"""one release calendar: where privacy was promised, answers count from their release on, at least five together"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
GUARDED = "SELECT id FROM surveys WHERE privacy <> 'named'"


def upgrade() -> None:
    op.create_table(
        "released",
        sa.Column(
            "team_id", sa.String(32), sa.ForeignKey("workspaces.team_id", onupdate="CASCADE"), nullable=False
        ),
        sa.Column("survey_id", ROW_ID, sa.ForeignKey("surveys.id"), primary_key=True, autoincrement=False),
        sa.Column("property", sa.Text(), primary_key=True),
        sa.Column("day", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("value", sa.Text(), primary_key=True),
        sa.Column("detractors", sa.Integer(), nullable=False),
        sa.Column("passives", sa.Integer(), nullable=False),
        sa.Column("promoters", sa.Integer(), nullable=False),
        sa.Column("live", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    for column in (
        sa.Column("stage", sa.String(8)),
        sa.Column("released_day", sa.Date()),
        sa.Column("tabled_day", sa.Date()),
        sa.Column("counted_as", sa.JSON()),
    ):
        op.add_column("responses", column)
    known = sa.text("stage IS NOT NULL")
    columns = ["survey_id", "stage"]
    op.create_index("ix_responses_stage", "responses", columns, sqlite_where=known, postgresql_where=known)
    op.add_column("asks", sa.Column("team_told", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("surveys", sa.Column("next_release_at", sa.DateTime(timezone=True)))
    op.add_column("surveys", sa.Column("waiting_told", sa.Integer(), nullable=False, server_default=sa.text("0")))
    _what_there_is()
    with op.batch_alter_table("surveys") as surveys:
        surveys.drop_column("comments_through")


def _what_there_is() -> None:
    """Have the bot lay out in releases, when it starts, what was answered; comments that were held back go on waiting."""
    op.execute(
        f"UPDATE responses SET stage = 'waiting' WHERE NOT corrected AND survey_id IN ({GUARDED})"  # noqa: S608 (our own)
    )
    op.execute(
        "UPDATE comments SET summary_slot = '9999-01-01' WHERE id IN ("
        "SELECT c.id FROM comments c JOIN responses r ON r.id = c.response_id JOIN surveys s ON s.id = r.survey_id "
        "WHERE s.privacy <> 'named' AND c.summary_slot > s.comments_through)"
    )
    op.execute("UPDATE asks SET team_told = (1 = 1) WHERE consented_at IS NOT NULL")
    op.execute("DELETE FROM tallies WHERE survey_id IN (SELECT id FROM surveys WHERE privacy = 'anonymous')")
