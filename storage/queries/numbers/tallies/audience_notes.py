"""Who is in the sources that a survey chooses, noted beside whom it has asked: whom it missed is counted in an index.

A tick notes it. Whatever changes a source or a plan takes the mark off the surveys in the same transaction
(surveys.c.audience_noted), and a report that comes before the next tick lays the two side by side, which takes longer.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    CursorResult,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    delete,
    func,
    literal,
    select,
    true,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from bot.core.survey.audience import chosen_sources
from bot.core.survey.survey import Survey
from storage.queries.survey import surveys
from storage.schema import NEVER, approached, memberships, sources
from storage.schema import surveys as surveys_table

_SURVEY, _TEAM = bindparam("survey", type_=Integer), bindparam("team", type_=String)
_AT_MOST = bindparam("at_most", type_=Integer)
_ALL = 2**31 - 1
_c = approached.c
IS_NOTED = select(surveys_table.c.audience_noted).where(surveys_table.c.id == _SURVEY).scalar_subquery()


def members_of(keys: str) -> Select[tuple[int]]:
    """Select the people in sources of a workspace ("team"). keys: the parameter that names them."""
    named = sources.c.key.in_(bindparam(keys, expanding=True, type_=String))
    return (
        select(memberships.c.person_id)
        .join(sources, memberships.c.source_id == sources.c.id)
        .where(sources.c.team_id == _TEAM, named)
    )


def note(db: Connection, survey: Survey, at_most: int) -> bool:
    """Note who came into the audience of a survey or left it, so many at most of each; tells whether that was all.

    The caller holds the survey, so that nobody takes the mark off it meanwhile.
    """
    bound = _bound(survey, at_most)
    came: CursorResult[Any] = db.execute(_note_who_came(db.dialect.name), bound)
    left = list(db.scalars(_LEFT, bound))
    if left:
        db.execute(_FORGET, {"survey": survey.id, "people": left})
        db.execute(_NOTE_WHO_LEFT, {"survey": survey.id, "people": left})
    if max(came.rowcount, len(left)) == at_most:
        return False
    surveys.audience_noted(db, survey.id)
    return True


def count_wrong(db: Connection, survey: Survey) -> int:
    """Count who is noted in a survey's audience and is not in it, or the reverse; none before it is noted."""
    bound = _bound(survey, _ALL)
    wrong = [select(func.count()).select_from(each.subquery()).scalar_subquery() for each in (_CAME, _LEFT)]
    return int(db.scalar(select(wrong[0] + wrong[1]).where(IS_NOTED), bound) or 0)


def _bound(survey: Survey, at_most: int) -> dict[str, Any]:
    of_survey = {"survey": survey.id, "team": survey.team_id, "chosen": list(chosen_sources(survey))}
    return {**of_survey, "at_most": at_most}


# In order, or SQLite would make an index of one of the two.
_NOTED = select(_c.person_id).where(_c.survey_id == _SURVEY, _c.chosen)
_CAME = members_of("chosen").except_(_NOTED).order_by("person_id").limit(_AT_MOST)
_LEFT = _NOTED.except_(members_of("chosen")).order_by("person_id").limit(_AT_MOST)
_THEIRS = and_(_c.survey_id == _SURVEY, _c.person_id.in_(bindparam("people", expanding=True, type_=Integer)))
_FORGET = delete(approached).where(_THEIRS, _c.asked_last == 0)
_NOTE_WHO_LEFT = update(approached).where(_THEIRS).values(chosen=False)


@cache
def _note_who_came(dialect: str) -> Insert:
    came, fixed = _CAME.subquery().c.person_id, (_TEAM, _SURVEY, literal(0), literal(NEVER), true())
    columns = (_c.team_id, _c.survey_id, _c.asked_last, _c.answered_first, _c.chosen, _c.person_id)
    # Without a condition SQLite takes ON CONFLICT for a part of the FROM.
    found = select(*fixed, came).where(true())
    new = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(approached).from_select(columns, found)
    noted = new.on_conflict_do_update(index_elements=[_c.survey_id, _c.person_id], set_={"chosen": true()})
    return noted.execution_options(preserve_rowcount=True)
