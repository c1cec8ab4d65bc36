"""A survey that goes for good, and with it everything that was asked and said in it."""

from typing import NamedTuple

from sqlalchemy import Connection, delete, func, select

from storage.schema import asks, comments, metadata, responses, surveys

_ITS_OWN = [table for table in reversed(metadata.sorted_tables) if "survey_id" in table.c]
"""Every table with rows of one survey, those first that point to others."""


class Holdings(NamedTuple):
    """What there is of a survey: answers, comments beside them, and questions that were asked or planned."""

    answers: int
    comments: int
    questions: int


def holdings(db: Connection, survey_id: int) -> Holdings:
    """Count what a survey would take with it."""
    of_survey = responses.c.survey_id == survey_id
    beside = select(func.count()).select_from(comments).join(responses, comments.c.response_id == responses.c.id)
    counted = (
        select(func.count()).select_from(responses).where(of_survey),
        beside.where(of_survey),
        select(func.count()).select_from(asks).where(asks.c.survey_id == survey_id),
    )
    return Holdings(*(db.execute(query).scalar_one() for query in counted))


def delete_survey(db: Connection, survey_id: int) -> None:
    """Delete a survey and every row that is about it, its tries too. People stay, and that they opted out."""
    for double in db.scalars(select(surveys.c.id).where(surveys.c.try_of == survey_id)).all():
        delete_survey(db, double)
    for table in _ITS_OWN:
        db.execute(delete(table).where(table.c.survey_id == survey_id))
    db.execute(delete(surveys).where(surveys.c.id == survey_id))
