"""What is new in a summary's slots: scores, and comments, whole and part by part."""

from datetime import date

from sqlalchemy import ColumnElement, Connection, Integer, and_, bindparam, func, null, select, union_all

from bot.core.privacy.promise import is_guarded
from bot.core.reports.summary.comments import MARK, Comment
from bot.core.survey.survey import Survey
from storage.queries.numbers.themes.about import ABOUT
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import comments, responses
from storage.statements import not_searched_by


def _in_slots(slot: ColumnElement[date]) -> ColumnElement[bool]:
    return and_(slot > bindparam("after"), slot <= bindparam("through"))


_NEW_SCORES = select(responses.c.kind, responses.c.score).where(
    responses.c.survey_id == bindparam("survey"), _in_slots(responses.c.summary_slot), ~responses.c.corrected
)
_MARK = func.substr(comments.c.id, 1, MARK)
# Found by their slot: by their survey, SQLite reads every answer that it ever had.
_NEW = (
    not_searched_by(responses.c.survey_id) == bindparam("survey", type_=Integer),
    _in_slots(comments.c.summary_slot),
)
_ANYTHING_SAID = select(
    select(comments.c.id).join(responses, comments.c.response_id == responses.c.id).where(*_NEW).exists()
)
_A_COMMENT = (comments.c.id.label("comment"), comments.c.text, responses.c.score, responses.c.answered_at)
_SAID = select(responses.c.kind, *_A_COMMENT).join(responses, comments.c.response_id == responses.c.id).where(*_NEW)
_COMMENTS = _SAID.with_only_columns(*_A_COMMENT).order_by(comments.c.id)
_GIVEN = _NEW_SCORES.with_only_columns(responses.c.kind, null(), null(), responses.c.score, null())
_ALL_NEW = union_all(_SAID, _GIVEN).order_by("comment")
_BY_AGE = (comments.c.summary_slot.desc(), comments.c.id)
_NEWEST = (
    select(comments.c.summary_slot, comments.c.id, comments.c.text, responses.c.score, responses.c.answered_at, ABOUT)
    .join(responses, comments.c.response_id == responses.c.id)
    .where(*_NEW)
    .order_by(*_BY_AGE)
    .limit(bindparam("at_most", type_=Integer))
)
_RELEASED = responses.c.released_day <= bindparam("through")
_TEXTS = (
    select(_MARK, comments.c.text)
    .join(responses, comments.c.response_id == responses.c.id)
    .where(*_NEW, bindparam("behind") < _MARK)
    .order_by(comments.c.id)
    .limit(bindparam("at_most", type_=Integer))
)


def anything_said_in(db: Connection, survey_id: int, *, after: date | None, through: date) -> bool:
    """Tell whether there is a comment in the slots after one date and through another."""
    return bool(db.scalar(_ANYTHING_SAID, {"survey": survey_id, **_slots(after, through)}))


def scores_new_in(db: Connection, survey_id: int, *, after: date | None, through: date) -> list[tuple[str, int]]:
    """Give (kind, score) of the answers that are new in the slots after one date and through another."""
    rows = db.execute(_NEW_SCORES, {"survey": survey_id, **_slots(after, through)})
    return [(kind, score) for kind, score in rows]


def comments_new_in(db: Connection, survey_id: int, *, after: date | None, through: date) -> list[Comment]:
    """Give the comments of the slots after one date and through another, in the order of their random ids."""
    return [Comment(*row) for row in db.execute(_COMMENTS, {"survey": survey_id, **_slots(after, through)})]


def all_new_in(
    db: Connection, survey_id: int, *, after: date | None, through: date
) -> tuple[list[tuple[str, int]], list[Comment]]:
    """Give what both give, in one statement: the answers as scores_new_in, the comments as comments_new_in."""
    scores: list[tuple[str, int]] = []
    said: list[Comment] = []
    for kind, id_, text, score, at in db.execute(_ALL_NEW, {"survey": survey_id, **_slots(after, through)}):
        if id_ is None:
            scores.append((kind, score))
        else:
            said.append(Comment(id_, text, score, at))
    return scores, said


def newest_comments(
    db: Connection, survey: Survey, *, after: date | None, through: date, limit: int
) -> list[tuple[date, Comment]]:
    """Give, each with its slot, so many comments of the newest of some slots, within one in the order of random ids.

    Of a guarded survey only those whose answer is released too: a file brings both at once.
    """
    query = _NEWEST.where(_RELEASED) if is_guarded(survey.plan.privacy) else _NEWEST
    which = {"survey": survey.id, **_slots(after, through), "at_most": limit}
    rows = db.execute(query, which)
    return [(slot, Comment(id_, text, score, at, names_in(about))) for slot, id_, text, score, at, about in rows]


def texts_new_in(
    db: Connection, survey_id: int, *, after: date | None, through: date, behind: str, limit: int
) -> list[tuple[str, str]]:
    """Give (mark, text) of the comments of some slots, so many whose marks come after one, in the order of these."""
    which = {"survey": survey_id, **_slots(after, through), "behind": behind, "at_most": limit}
    return [(mark, text) for mark, text in db.execute(_TEXTS, which)]


def _slots(after: date | None, through: date) -> dict[str, date]:
    return {"after": after or date.min, "through": through}
