"""How often themes were mentioned over time, in surveys that show names: what is drawn beside a report."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Date,
    Integer,
    Select,
    Text,
    bindparam,
    case,
    func,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY

from bot.core.reports.themes.over_time import Mention, Period
from storage.queries.numbers.themes.about import themed_answers
from storage.queries.numbers.themes.themed import themes_in

_SURVEY = bindparam("survey", type_=Integer)
_NEXT, _GONE = "\n", ">"  # neither is in the name of a theme


def mentions_in(db: Connection, survey_id: int, periods: Sequence[Period]) -> list[Mention]:
    """Give the answers of some periods that have themes, with the days on which they ceased to count, as far as shown.

    On SQLite those of a period come as one text: a row for each would take as long as all the rest, and to bring those
    that are alike together longer than to count them here.
    """
    if db.dialect.name == "postgresql":
        ends = {"oldest": periods[0].first, "newest": periods[-1].last}
        listed = {name: [period[place] for period in periods] for place, name in enumerate(Period._fields)}
        found = db.execute(_by_end(), {"survey": survey_id, **ends, **listed}).all()
        days = listed["last"]
        return [
            Mention(days[nth - 1], themes_in(about), n, (gone,) * n if gone else ()) for nth, about, gone, n in found
        ]
    every = json.dumps([[day.isoformat() for day in period] for period in periods])
    rows = db.execute(_by_period(), {"survey": survey_id, "periods": every})
    return [_mention(day, one, n) for day, told in rows if told for one, n in Counter(told.split(_NEXT)).items()]


def _mention(day: date, told: str, n: int) -> Mention:
    """Read so many answers alike. told: what they are about, behind the day on which they ceased to count."""
    if told[0] != _GONE:
        return Mention(day, themes_in(told), n)
    gone, about = told[1:].split(" ", 1)
    return Mention(day, themes_in(about), n, (date.fromisoformat(gone),) * n)


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
    """Tell on SQLite what each answer of a period is about, day by day as they lie in the index: nothing is sorted."""
    each = func.json_each(bindparam("periods", type_=Text)).table_valued("value")
    day = [func.json_extract(each.c.value, f"$[{place}]", type_=Date) for place in range(3)]
    first, last, through = (one.label(name) for one, name in zip(day, Period._fields, strict=True))
    # Not written so, SQLite would take the JSON apart again for each answer.
    periods = select(first, last, through).cte("periods").prefix_with("MATERIALIZED")
    answers = themed_answers("sqlite")
    c = answers.c
    ceased = literal_column(f"'{_GONE}'", Text).concat(c.superseded_day).concat(" ").concat(c.about)
    said = case((c.superseded_day <= periods.c.through, ceased), else_=c.about)
    inside = (c.survey_id == _SURVEY, c.answered_day.between(periods.c.first, periods.c.last))
    told = select(func.group_concat(said, _NEXT)).where(*inside).correlate(periods).scalar_subquery()
    return select(periods.c.last, told)
