"""Who answered well below what they had said before: noted beside the answer, so that reports look nobody up.

It says nothing that answers do not say. Whatever keeps an answer, changes which count, or cuts one off its person keeps
it in the same transaction; how it follows from them is said once, here.
"""

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    literal_column,
    or_,
    select,
    update,
)

from bot.core.reports.themes.at_risk import FELL_BY
from storage.queries.numbers.counting import SCORES_OF_BANDS
from storage.queries.numbers.noted import Noted
from storage.schema import responses

_c = responses.c
_earlier = responses.alias("earlier").c
BEFORE = (
    select(_earlier.score)
    .where(
        _earlier.survey_id == _c.survey_id,
        _earlier.person_id == _c.person_id,
        _earlier.answered_at < _c.answered_at,
        ~_earlier.corrected,
    )
    .order_by(_earlier.answered_at.desc())  # as its index has them: nothing is sorted for each of thousands
    .limit(1)
    .correlate(responses)
    .scalar_subquery()
)
"""What the same person said before an answer; an answer to a re-ask is one, too."""
NOT_LOW = [score for band in SCORES_OF_BANDS[1:] for score in band]
"""The scores that tell of no risk by themselves."""
FALLEN = [n for n in NOT_LOW if n + FELL_BY <= max(NOT_LOW)]
"""Those of them that may lie so far below another."""
_MAY_HAVE_FALLEN = _c.score.in_([literal_column(str(n), Integer) for n in FALLEN])
_FELL_FROM = case((and_(_MAY_HAVE_FALLEN, BEFORE - _c.score >= FELL_BY), BEFORE))
_IS_ANOTHER = and_(or_(_MAY_HAVE_FALLEN, _c.fell_from.is_not(None)), _c.fell_from.is_distinct_from(_FELL_FROM))
NOTED = Noted("fell_from", _FELL_FROM, _IS_ANOTHER)
_SURVEY, _PERSON = (bindparam(name, type_=Integer) for name in ("of_survey", "of_person"))
_KEEP = update(responses).where(_c.survey_id == _SURVEY, _IS_ANOTHER).values(fell_from=_FELL_FROM)
_KEEP_OF_ONE = _KEEP.where(_c.person_id == _PERSON)


def fell_from(score: ColumnElement[int], before: ColumnElement[int]) -> ColumnElement[int | None]:
    """Say what is noted of an answer whose person is known to have said something before."""
    return case((and_(score.in_(FALLEN), before - score >= FELL_BY), before))


def keep_fallen(db: Connection, survey_id: int, person_id: int) -> None:
    """Note it anew for all answers of one person, after one of them came, went, or changed."""
    db.execute(_KEEP_OF_ONE, {"of_survey": survey_id, "of_person": person_id})


def keep_fallen_among(db: Connection, survey_id: int, whose: Select[tuple[int]]) -> None:
    """Do the same for many people."""
    db.execute(_KEEP.where(_c.person_id.in_(whose)), {"of_survey": survey_id})
