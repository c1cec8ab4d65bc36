"""How often themes were mentioned over time, in surveys that show names: what is drawn beside a report."""

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    Connection,
    Date,
    Integer,
    Select,
    Text,
    bindparam,
    case,
    func,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY

from bot.core.reports.themes.over_time import Mention, Period
from storage.queries.numbers.counting import COUNTED
from storage.queries.numbers.themes.about import themed_answers
from storage.queries.numbers.themes.themed import themes_in
from storage.schema import responses

_c = responses.c
_SURVEY = bindparam("survey", type_=Integer)


def mentions_in(db: Connection, survey_id: int, periods: Sequence[Period]) -> list[Mention]:
    """Give the answers of some periods that have themes, with the days on which they ceased to count, as far as shown.

    On SQLite those days come as one text for all answers alike: a row for each would take as long as all the rest.
    """
    if db.dialect.name == "postgresql":
        ends = {"oldest": periods[0].first, "newest": periods[-1].last}
        listed = {name: [period[place] for period in periods] for place, name in enumerate(Period._fields)}
        found = db.execute(_by_end(), {"survey": survey_id, **ends, **listed})
        days = listed["last"]
        return [
            Mention(days[nth - 1], themes_in(about), n, (gone,) * n if gone else ()) for nth, about, gone, n in found
        ]
    every = json.dumps([[day.isoformat() for day in period] for period in periods])
    rows = db.execute(_by_period(), {"survey": survey_id, "periods": every})
    told = [(day, about, *told.split(" ", 1)) for day, about, told in rows if not told.startswith("0")]
    day_of = cache(date.fromisoformat)
    return [Mention(day, themes_in(about), int(n), tuple(map(day_of, gone.split()))) for day, about, n, gone in told]


@cache
def _by_end() -> Select[Any]:
    """Count on PostgreSQL the answers of a period that are alike and ceased to count on the same day."""
    periods = select(*(bindparam(name, type_=ARRAY(Date)).label(name) for name in Period._fields)).subquery("periods")
    answers = themed_answers("postgresql")
    c, listed = answers.c, periods.c
    # Its number is reckoned: to look for the period would hold each answer against all of them.
    number = func.width_bucket(c.answered_day, listed.first, type_=Integer).label("number")
    inside = (c.survey_id == _SURVEY, c.answered_day.between(bindparam("oldest", Date), bindparam("newest", Date)))
    query = select(number, c.answered_day, c.about, c.superseded_day, listed.last, listed.through)
    found = query.join_from(answers, periods, true()).where(*inside).subquery("found").c
    gone = case((found.superseded_day <= found.through[found.number], found.superseded_day)).label("gone")
    alike = (found.number, found.about, gone)
    between = found.answered_day <= found.last[found.number]
    return select(*alike, func.count()).where(between).group_by(*alike)


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
