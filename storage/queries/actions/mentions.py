"""What people wrote in some days, with its themes: to see how often something is mentioned."""

from datetime import date

from sqlalchemy import ColumnElement, Connection, Integer, Select, bindparam, select

from bot.core.privacy.promise import is_guarded
from bot.core.survey.survey import Survey
from storage.queries.numbers.themes.about import ABOUT
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import comments, responses
from storage.statements import not_searched_by

_SLOT = comments.c.summary_slot
# Found by their slot, as in storage/queries/numbers/news.py.
_OF_SURVEY = (
    not_searched_by(responses.c.survey_id) == bindparam("survey", type_=Integer),
    bindparam("after") < _SLOT,
    bindparam("through") >= _SLOT,
)
_RELEASED = responses.c.released_day <= bindparam("through")


def _written(themes: ColumnElement[str | None]) -> Select[str, str, str | None]:
    query = select(comments.c.response_id, comments.c.text, themes)
    return query.join(responses, comments.c.response_id == responses.c.id).where(*_OF_SURVEY)


_NAMED = _written(ABOUT)
_GUARDED = _written(comments.c.themes).where(_RELEASED)  # like its figures, by the words alone


def written_in(
    db: Connection, survey: Survey, *, after: date | None, through: date
) -> list[tuple[str, str, tuple[str, ...]]]:
    """Give (whose answer it stands beside, text, themes) of the comments of the slots after one date through another.

    Of a guarded survey only those whose answer is released too.
    """
    query = _GUARDED if is_guarded(survey.plan.privacy) else _NAMED
    rows = db.execute(query, {"survey": survey.id, "after": after or date.min, "through": through})
    return [(response_id, text, names_in(themes)) for response_id, text, themes in rows]
