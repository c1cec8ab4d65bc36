"""How often themes were mentioned over time, in surveys that show names: what is drawn beside a report."""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import CTE, Connection, Date, Integer, Select, Text, bindparam, case, cast, func, select, true

from bot.core.reports.themes.over_time import Mention, Period
from storage.queries.numbers.counting import COUNTED
from storage.queries.numbers.themes.themed import themes_in
from storage.schema import responses

_c = responses.c
_SURVEY = bindparam("survey", type_=Integer)
_FIRST, _LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)


def mentions_in(db: Connection, survey_id: int, periods: Sequence[Period]) -> list[Mention]:
    """Give the answers of some periods that have themes, with the days on which they ceased to count, as far as shown.

    Those days come as one text for all answers alike: a row for each would take as long as all the rest.
    """
    if db.dialect.name == "postgresql":
        bound = {"survey": survey_id, "first": periods[0].first, "last": periods[-1].last}
        rows = [(day, about, n, gone or "") for day, about, n, gone in db.execute(_by_day(), bound)]
    else:
        listed = json.dumps([[day.isoformat() for day in period] for period in periods])
        found = db.execute(_by_period(), {"survey": survey_id, "periods": listed})
        rows = [(day, about, *told.split(" ", 1)) for day, about, told in found if not told.startswith("0")]
    day_of = cache(date.fromisoformat)
    return [Mention(day, themes_in(about), int(n), tuple(map(day_of, gone.split()))) for day, about, n, gone in rows]


@cache
def _by_day() -> Select[Any]:
    until = func.aggregate_strings(cast(case((_c.superseded_day <= _LAST, _c.superseded_day)), Text), " ")
    query = select(_c.answered_day, _c.about, func.count(), until)
    mentioning = (_c.survey_id == _SURVEY, COUNTED, _c.about.is_not(None), _c.answered_day.between(_FIRST, _LAST))
    return query.where(*mentioning).group_by(_c.answered_day, _c.about)


@cache
def _by_period() -> Select[Any]:
    """Count in SQLite's own index, of which each set of themes is a part in the order of time: nothing is sorted.

    Answers differ in few sets. What is told of one in a period is a text, since a subquery gives one value.
    """
    sets, each = _sets(), func.json_each(bindparam("periods", type_=Text)).table_valued("value")
    day = [func.json_extract(each.c.value, f"$[{place}]", type_=Date) for place in range(3)]
    first, last, through = (one.label(name) for one, name in zip(day, Period._fields, strict=True))
    # Not written so, SQLite would take the JSON apart again for each answer.
    periods = select(first, last, through).cte("periods").prefix_with("MATERIALIZED")
    until = func.group_concat(case((_c.superseded_day <= periods.c.through, _c.superseded_day)), " ")
    told = select(func.count().concat(" ").concat(func.coalesce(until, ""))).where(
        _c.survey_id == _SURVEY,
        _c.about == sets.c.about,
        COUNTED,
        _c.answered_day.between(periods.c.first, periods.c.last),
    )
    every = periods.join(sets, true())
    return (
        select(periods.c.last, sets.c.about, told.scalar_subquery()).select_from(every).where(sets.c.about.is_not(None))
    )


def _sets() -> CTE:
    """Give each set of themes once, by one look for the next one behind each."""
    first = select(func.min(_c.about).label("about")).where(_c.survey_id == _SURVEY, _c.about.is_not(None))
    sets = first.cte("sets", recursive=True)
    after = responses.alias("after").c
    following = select(func.min(after.about)).where(after.survey_id == _SURVEY, after.about > sets.c.about)
    return sets.union_all(select(following.scalar_subquery()).where(sets.c.about.is_not(None)))
