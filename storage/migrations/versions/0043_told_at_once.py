"""told at once: of comments what reports read of thousands, and indexes for asks that are kept and somebody's cases"""

import sqlalchemy as sa
from alembic import op

from bot.core.survey.language import LANGUAGES
from bot.core.themes import told_by

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

AT_ONCE = 5_000
OF_ANSWER = sa.text(
    "SELECT c.id, r.survey_id, r.person_id, c.text, r.language FROM comments c "
    "JOIN responses r ON r.id = c.response_id WHERE c.id > :after ORDER BY c.id LIMIT :at_once"
)
KEEP = sa.text("UPDATE comments SET survey_id = :survey, person_id = :person, words = :words WHERE id = :comment")
TOLD = ["id", "response_id", "person_id", "text", "themes", "corrected_themes", "words"]


def upgrade() -> None:
    for column in (sa.Column("survey_id", sa.BigInteger().with_variant(sa.Integer, "sqlite")),
                   sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer, "sqlite")),
                   sa.Column("words", sa.Text)):
        op.add_column("comments", column)
    keep_what_is_told()
    if op.get_bind().dialect.name == "sqlite":
        op.create_index("ix_comments_told", "comments", ["survey_id", sa.text("summary_slot DESC"), *TOLD])
        op.drop_index("ix_responses_mentions", "responses")
    kept = sa.text("language IS NOT NULL")
    columns = ["survey_id", "asked_day", "id"]
    op.create_index("ix_asks_kept", "asks", columns, sqlite_where=kept, postgresql_where=kept)
    op.create_index("ix_cases_person_id", "cases", ["person_id"])


def keep_what_is_told() -> None:
    """Note beside each comment whose it is, as its answer has it, and which of its words tell."""
    db, after = op.get_bind(), ""
    while found := db.execute(OF_ANSWER, {"after": after, "at_once": AT_ONCE}).all():
        db.execute(KEEP, [told_of(*row) for row in found])
        after = found[-1].id


def told_of(comment: str, survey: int, person: int | None, text: str, language: str) -> dict[str, object]:
    words = told_by(text, language if language in LANGUAGES else None)
    return {"comment": comment, "survey": survey, "person": person, "words": words}
