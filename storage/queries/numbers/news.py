"""What is new in a summary's slots: the comments, whole and part by part."""

from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, func, select

from bot.core.numbers.comments import MARK, Comment
from storage.schema import comments, responses


def comments_new_in(db: Connection, survey_id: int, *, after: date | None, through: date) -> list[Comment]:
    """Give the comments of the slots after one date and through another, in the order of their random ids."""
    columns = (comments.c.id, comments.c.text, responses.c.score, responses.c.answered_at)
    query = select(*columns).join(responses, comments.c.response_id == responses.c.id)
    where = (responses.c.survey_id == survey_id, slots(comments.c.summary_slot, after, through))
    return [Comment(*row) for row in db.execute(query.where(*where).order_by(comments.c.id))]


def texts_new_in(
    db: Connection, survey_id: int, *, after: date | None, through: date, behind: str, limit: int
) -> list[tuple[str, str]]:
    """Give (mark, text) of the comments of some slots, so many whose marks come after one, in the order of these."""
    mark = func.substr(comments.c.id, 1, MARK)
    query = select(mark, comments.c.text).join(responses, comments.c.response_id == responses.c.id)
    where = (responses.c.survey_id == survey_id, slots(comments.c.summary_slot, after, through), mark > behind)
    return [(found, text) for found, text in db.execute(query.where(*where).order_by(comments.c.id).limit(limit))]


def slots(slot: ColumnElement[date], after: date | None, through: date) -> ColumnElement[bool]:
    """Say that a slot lies after one date (none: any) and not after another."""
    return slot <= through if after is None else and_(slot > after, slot <= through)
