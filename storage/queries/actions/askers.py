"""Who wrote about something in the last year, and their words."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from bot.core.conversation.ask import AskKind
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.releases import NOT_YET
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from storage.queries.numbers.counting import COUNTED
from storage.queries.numbers.themes.about import ABOUT
from storage.queries.numbers.themes.tagged import names_in
from storage.queries.survey import people as people_queries
from storage.schema import asks, comments, people, responses

_r = responses.c
_newer = responses.alias("newer").c
_ANSWERED_ANEW = exists().where(
    _newer.survey_id == _r.survey_id,
    _newer.person_id == _r.person_id,
    _newer.answered_at > _r.answered_at,
    _newer.kind != AskKind.REASK,
)


class Wrote(NamedTuple):
    """A comment of somebody who is known, with its themes."""

    person: Person
    response_id: str
    text: str
    themes: tuple[str, ...]


def written_since(
    db: Connection, survey: Survey, day: date, person_ids: Collection[int] | None = None
) -> Iterator[Wrote]:
    """Give the comments beside answers of a day and later that still stand, the newest first. person_ids: of these.

    Nothing is put in the place of an answer to a re-ask; it stands until its person is asked anew and answers.

    In a guarded survey those that were released; whether a later answer stands in their place is not looked at, which
    would tell of it before its own release.
    """
    # In a guarded survey an owner's correction must not choose who is told: it could be one person alone.
    about = comments.c.themes if is_guarded(survey.plan.privacy) else ABOUT
    columns = (*people_queries.COLUMNS, _r.id.label("response"), comments.c.text, about.label("about"))
    query = select(*columns).join_from(comments, responses, comments.c.response_id == _r.id)
    query = query.join(people, _r.person_id == people.c.id).where(*_of(survey, day))
    if is_guarded(survey.plan.privacy):
        query = query.where(comments.c.summary_slot < NOT_YET)
    else:
        query = query.where(_r.superseded_at.is_(None), or_(COUNTED, ~_ANSWERED_ANEW))
    if person_ids is not None:
        query = query.where(_r.person_id.in_(person_ids))
    for row in db.execute(query.order_by(_r.answered_at.desc(), comments.c.id)):
        yield Wrote(people_queries.person_from(row), row.response, row.text, names_in(row.about))


def locales_asked(db: Connection, survey_id: int) -> list[str | None]:
    """List the locales of all whom a survey has asked, each once."""
    query = select(people.c.locale).join(asks, asks.c.person_id == people.c.id).where(asks.c.survey_id == survey_id)
    return list(db.scalars(query.distinct()))


def _of(survey: Survey, day: date) -> tuple[ColumnElement[bool], ...]:
    which = (_r.survey_id == survey.id, _r.answered_day >= day)
    return (*which, _r.released_day.is_not(None)) if is_guarded(survey.plan.privacy) else which
