"""How often themes were mentioned over time, in surveys that show names: what is drawn beside a report."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    CTE,
    JSON,
    ColumnElement,
    Connection,
    Date,
    Integer,
    Select,
    Text,
    bindparam,
    case,
    cast,
    column,
    func,
    literal_column,
    select,
)

from bot.core.reports.themes.over_time import Mention, Period
from storage.queries.numbers.themes.about import themed_answers
from storage.queries.numbers.themes.themed import themes_in

_SURVEY = bindparam("survey", type_=Integer)
_NEXT, _GONE = "\n", ">"  # neither is in the name of a theme


def mentions_in(db: Connection, survey_id: int, periods: Sequence[Period]) -> list[Mention]:
    """Give the answers of some periods that have themes, with the days on which they ceased to count, as far as shown.

    Those of a period come as one text: a row for each would take as long as all the rest, and to bring those that are
    alike together takes both databases longer than to count them here.
    """
    dialect, every = db.dialect.name, [[day.isoformat() for day in period] for period in periods]
    rows = db.execute(_by_period(dialect), {"survey": survey_id, "periods": json.dumps(every)}).all()
    found = []
    for day, told in rows:
        for one, n in Counter(told.split(_NEXT) if told else ()).items():
            about, until = _told(one)
            found.append(Mention(day, about, n, until))
    return found


@lru_cache(maxsize=4_096)
def _told(told: str) -> tuple[tuple[str, ...], date | None]:
    """Read of answers alike what they are about, and the day on which they ceased to count, which stands before it."""
    if told[0] != _GONE:
        return themes_in(told), None
    gone, about = told[1:].split(" ", 1)
    return themes_in(about), date.fromisoformat(gone)


@cache
def _by_period(dialect: str) -> Select[Any]:
    """Tell what each answer of a period is about, day by day as they lie in the index: nothing is sorted."""
    periods = _periods(dialect)
    answers = themed_answers(dialect)
    c = answers.c
    gone = func.to_char(c.superseded_day, "YYYY-MM-DD") if dialect == "postgresql" else cast(c.superseded_day, Text)
    ceased = literal_column(f"'{_GONE}'", Text).concat(gone).concat(" ").concat(c.about)
    said = case((c.superseded_day <= periods.c.through, ceased), else_=c.about)
    inside = (c.survey_id == _SURVEY, c.answered_day.between(periods.c.first, periods.c.last))
    told = select(func.aggregate_strings(said, _NEXT)).where(*inside).correlate(periods).scalar_subquery()
    return select(periods.c.last, told)


def _periods(dialect: str) -> CTE:
    listed = bindparam("periods", type_=Text)
    day: list[ColumnElement[Any]]
    if dialect == "postgresql":
        each = func.json_array_elements(cast(listed, JSON)).table_valued(column("value", JSON))
        day = [cast(each.c.value[place].as_string(), Date) for place in range(3)]
    else:
        each = func.json_each(listed).table_valued("value")
        day = [func.json_extract(each.c.value, f"$[{place}]", type_=Date) for place in range(3)]
    first, last, through = (one.label(name) for one, name in zip(day, Period._fields, strict=True))
    # Not written so, SQLite would take the JSON apart again for each answer.
    return select(first, last, through).cte("periods").prefix_with("MATERIALIZED")
