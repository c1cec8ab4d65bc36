"""What was learned of a survey's corrections: one head a survey, the same for all bots."""

from hashlib import blake2b
from typing import NamedTuple

from sqlalchemy import Connection, Row, bindparam, delete, exists, insert, or_, select

from bot.core.survey.survey import Survey
from bot.core.themes import Grade, Trained
from storage.queries.numbers.themes.tagged import names_in, written_names
from storage.schema import comments, responses, theme_heads
from storage.statements import not_searched_by

_h = theme_heads.c
ANY_TO_LEARN = or_(
    exists().where(_h.team_id == bindparam("team")), exists().where(comments.c.corrected_themes.is_not(None))
)
"""Whether a workspace has learned something, or anybody's may."""


class Corrections(NamedTuple):
    """How many comments of a survey are corrected, and a digest of which to what."""

    number: int
    digest: str


def corrections_of(db: Connection, survey_id: int) -> Corrections:
    """Say what there is to learn from."""
    query = select(comments.c.id, comments.c.corrected_themes)
    query = query.join(responses, comments.c.response_id == responses.c.id)
    # SQLite begins with the few comments that are corrected, and not with every answer.
    ours = (not_searched_by(responses.c.survey_id) == survey_id, comments.c.corrected_themes.is_not(None))
    found = [(row.id, row.corrected_themes) for row in db.execute(query.where(*ours).order_by(comments.c.id))]
    return Corrections(len(found), blake2b(repr(found).encode(), digest_size=16).hexdigest())


def head_of(db: Connection, survey_id: int) -> Trained | None:
    """Give what was learned last, if anything was."""
    row = db.execute(select(theme_heads).where(_h.survey_id == survey_id)).first()
    return None if row is None else _trained(row)


def _trained(row: Row[tuple[object, ...]]) -> Trained:
    grade = Grade(row.corrections, row.by_words, row.gain, row.error)
    return Trained(names_in(row.themes), row.weights, grade, row.read_as, row.learned_from, row.trained_at)


def keep_head(db: Connection, survey: Survey, trained: Trained) -> None:
    """Keep what was learned, in place of what was before; whoever calls holds the survey."""
    drop_head(db, survey.id)
    grade = trained.grade
    row = {
        "team_id": survey.team_id,
        "survey_id": survey.id,
        "themes": written_names(trained.themes),
        "weights": trained.weights,
        "corrections": grade.corrections,
        "by_words": grade.by_words,
        "gain": grade.gain,
        "error": grade.error,
        "read_as": trained.read_as,
        "learned_from": trained.learned_from,
        "trained_at": trained.trained_at,
    }
    db.execute(insert(theme_heads).values(row))


def drop_head(db: Connection, survey_id: int) -> None:
    """Forget what was learned."""
    db.execute(delete(theme_heads).where(_h.survey_id == survey_id))
