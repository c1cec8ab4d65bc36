"""What there is in the tallies, whatever the window: the values that a property has, and where all of it came from."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    union,
    union_all,
)
from sqlalchemy.sql.selectable import CompoundSelect

from storage.queries.numbers.tallies.tally_changes import WHOLE
from storage.schema import tallies, tally_changes
from storage.statements import names_and_texts

_t, _c = tallies.c, tally_changes.c


def values_of(db: Connection, properties: Sequence[tuple[int, str]]) -> dict[tuple[int, str], list[str]]:
    """Give the values of all answers that were ever given, by survey and property."""
    found: dict[tuple[int, str], list[str]] = {one: [] for one in properties}
    if properties:
        for survey_id, property_, value in db.execute(_values(db.dialect.name, properties)):
            found[survey_id, property_].append(value)
    return found


def _values(dialect: str, properties: Sequence[tuple[int, str]]) -> CompoundSelect[Any]:
    """Go from each value to the next one, however many answers have it."""
    seeds = [select(literal(of, Integer).label("survey"), literal(name, Text).label("name")) for of, name in properties]
    which = union_all(*seeds).cte("which")

    def nearest(survey: ColumnElement[int], name: ColumnElement[str], *behind: ColumnElement[bool]) -> Any:
        """Give the first value, or the first behind another: one search of the index, however many rows have it."""
        value = select(func.min(_t.value)).where(_t.survey_id == survey, _t.property == name, *behind)
        return value.where(_t.other == literal_column("''")).scalar_subquery()  # not a parameter: the index is of these

    begin = select(which.c.survey, which.c.name, nearest(which.c.survey, which.c.name).label("value"))
    values = begin.cte("found", recursive=True)
    c = values.c
    after = nearest(c.survey, c.name, _t.value > c.value)
    values = values.union_all(select(c.survey, c.name, after).where(c.value.is_not(None)))
    apart = names_and_texts(dialect, _c.segments).c
    noted = select(_c.survey_id, apart.key, apart.value).select_from(tally_changes)
    asked = and_(which.c.survey == _c.survey_id, which.c.name == apart.key)
    return union(
        select(values.c.survey, values.c.name, values.c.value).where(values.c.value.is_not(None)),
        noted.where(exists().where(asked)),
    )


def is_all_imported(db: Connection, survey_id: int) -> bool:
    """Say whether a survey has answers that files brought in, and none that was given here."""
    kept = exists().where(_t.survey_id == survey_id, _t.property == WHOLE)
    noted = exists().where(_c.survey_id == survey_id)
    live = or_(kept.where(_t.live > 0), noted.where(_c.live > 0))
    return bool(db.scalar(select(and_(or_(kept, noted), ~live))))
