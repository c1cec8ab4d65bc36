"""Every answer on its day: what a change is watched by. Of guarded surveys, whole releases on theirs."""

from datetime import date

from sqlalchemy import Connection, Integer, bindparam, func, select

from bot.core.conversation.states import MAY_CHANGE_FOR, OPEN_FOR
from bot.core.numbers.score import Counts
from storage.queries.numbers.tallies import BANDS
from storage.queries.numbers.tally_changes import WHOLE
from storage.schema import released, tallies

_MAY_CORRECT = (OPEN_FOR + MAY_CHANGE_FOR).days
_SURVEY, _FIRST, _LAST = (bindparam(name, type_=Integer) for name in ("survey", "first", "last"))

# Whoever gives another answer so soon corrects the first: nobody is asked by one survey twice within 30 days. What is
# superseded later was somebody's answer on its day, and still is.
_t = tallies.c
_GIVEN = (
    select(_t.answered, *(func.sum(_t[name]) for name in BANDS))
    .where(_t.survey_id == _SURVEY, _t.property == WHOLE, _t.answered.between(_FIRST, _LAST))
    .where(_t.superseded > _t.answered + _MAY_CORRECT)
    .group_by(_t.answered)
    .order_by(_t.answered)
)
_r = released.c
_RELEASED = (
    select(_r.day, *(_r[name] for name in BANDS))
    .where(_r.survey_id == _SURVEY, _r.property == WHOLE, _r.day.between(_FIRST, _LAST))
    .order_by(_r.day)
)


def given(db: Connection, survey_id: int, first: date, last: date) -> list[tuple[date, Counts]]:
    """Count what people answered on each day of some, in order, corrections in place of what they correct."""
    bounds = {"survey": survey_id, "first": first.toordinal(), "last": last.toordinal()}
    return [(date.fromordinal(day), Counts(*bands)) for day, *bands in db.execute(_GIVEN, bounds)]


def released_on(db: Connection, survey_id: int, first: date, last: date) -> list[tuple[date, Counts]]:
    """Count what was released on each day of some, in order."""
    bounds = {"survey": survey_id, "first": first.toordinal(), "last": last.toordinal()}
    return [(date.fromordinal(day), Counts(*bands)) for day, *bands in db.execute(_RELEASED, bounds)]
