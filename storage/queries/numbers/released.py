"""What was released of guarded surveys, read: a window is a sum of whole releases, and a group one of whole tables."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Integer,
    Select,
    bindparam,
    func,
    literal,
    select,
    union_all,
)

from bot.core.clock.window import Window
from bot.core.numbers.releases import Releases
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.releases import Stage
from bot.core.privacy.tables import apart, both
from storage.schema import released, responses

WHOLE = ""
TABLES = both(WHOLE, WHOLE)
"""The property under which everybody stands who is in a table, in one group or another."""
BANDS = ("detractors", "passives", "promoters")
_SUMS = [func.sum(released.c[name]) for name in BANDS]


def releases_of(db: Connection, survey_id: int) -> Releases:
    """Give all that was released of a survey, a row for each day on which there was any."""
    rows = db.execute(_releases(), {"survey": survey_id}).all()
    return Releases(
        [date.fromordinal(row[0]) for row in rows], [Counts(*row[1:4]) for row in rows], [row[4] for row in rows]
    )


def part_in(db: Connection, survey_id: int, windows: Sequence[Window], of: tuple[str, str]) -> list[Counts]:
    """Count those in each window's tables who have one value of a property, as far as they are counted apart."""
    return [sums.get(of, NO_ANSWERS) for sums in _sums_in(db, survey_id, windows, [of[0]])]


def counts_by(db: Connection, survey_id: int, window: Window, property_: str) -> tuple[dict[str, Counts], Counts]:
    """Count a window's tables by a property, and everybody in them: whoever is among the others is in no group."""
    [sums] = _sums_in(db, survey_id, [window], [property_, TABLES])
    groups = {value: counts for (name, value), counts in sums.items() if name == property_}
    return groups, sums.get((TABLES, WHOLE), NO_ANSWERS)


def counts_across(
    db: Connection, survey_id: int, window: Window, property_: str, of: tuple[str, str]
) -> tuple[dict[str, Counts], Counts]:
    """Count a property's groups among those who have one value of another, as far as both were shown; and all these."""
    name, value = of
    [sums] = _sums_in(db, survey_id, [window], [*_cells_of(property_, name), name])
    return _by_other(sums, property_, name).get(value, {}), sums.get(of, NO_ANSWERS)


def counts_by_each(
    db: Connection, survey_id: int, window: Window, property_: str, name: str
) -> dict[str, tuple[dict[str, Counts], Counts]]:
    """Count the same for each value of the other property, and under WHOLE as counts_by does."""
    [sums] = _sums_in(db, survey_id, [window], [property_, TABLES, *_cells_of(property_, name), name])
    whole = {value: counts for (of, value), counts in sums.items() if of == property_}
    cells = _by_other(sums, property_, name)
    each = {value: (cells.get(value, {}), counts) for (of, value), counts in sums.items() if of == name}
    return {WHOLE: (whole, sums.get((TABLES, WHOLE), NO_ANSWERS)), **each}


def _cells_of(property_: str, name: str) -> tuple[str, str]:
    """Name two properties either way round: they stand in the order of the survey's plan."""
    return both(property_, name), both(name, property_)


def _by_other(sums: Mapping[tuple[str, str], Counts], property_: str, name: str) -> dict[str, dict[str, Counts]]:
    """Give, by the values of one property, the groups of another among those who have it."""
    there, turned = _cells_of(property_, name)
    found: dict[str, dict[str, Counts]] = {}
    for (of, cell), counts in sums.items():
        if of in {there, turned}:
            one, other = apart(cell)[:: 1 if of == there else -1]
            found.setdefault(other, {})[one] = counts
    return found


def values_of(db: Connection, survey_ids: Sequence[int]) -> dict[tuple[int, str], list[str]]:
    """Give, by survey and property, the groups that were ever shown."""
    c = released.c
    query = select(c.survey_id, c.property, c.value).where(c.survey_id.in_(survey_ids), c.value != WHOLE).distinct()
    found: dict[tuple[int, str], list[str]] = {}
    for survey_id, property_, value in db.execute(query):
        found.setdefault((survey_id, property_), []).append(value)
    return found


def in_no_table(db: Connection, survey_id: int) -> int:
    """Count the released answers that wait for a table; those of before the survey had groups never do."""
    waits = (responses.c.survey_id == survey_id, responses.c.stage == Stage.RELEASED)
    return db.execute(select(func.count()).where(*waits)).scalar_one()


def table_days(
    db: Connection, survey_id: int, property_: str, first: date, last: date
) -> list[tuple[date, str, Counts]]:
    """Count the tables of some days by a property, each day apart, and under TABLES everybody who is in them."""
    c = released.c
    where = (c.survey_id == survey_id, c.property.in_([property_, TABLES]))
    days = c.day.between(first.toordinal(), last.toordinal())
    query = select(c.day, c.property, c.value, *_SUMS).where(*where, days).group_by(c.day, c.property, c.value)
    return [
        (date.fromordinal(day), value if name == property_ else TABLES, Counts(*numbers))
        for day, name, value, *numbers in db.execute(query)
    ]


def _sums_in(
    db: Connection, survey_id: int, windows: Sequence[Window], properties: Sequence[str]
) -> list[dict[tuple[str, str], Counts]]:
    """Sum each window's releases, or tables, by these properties and their values, in one statement."""
    bound: dict[str, Any] = {"survey": survey_id, "of": list(properties)}
    for number, window in enumerate(windows):
        ends = window.start.toordinal() if window.start else 1, window.end.toordinal()
        bound |= dict(zip((f"first{number}", f"last{number}"), ends, strict=True))
    found: list[dict[tuple[str, str], Counts]] = [{} for _ in windows]
    for number, property_, value, *numbers in db.execute(_in_windows(len(windows)), bound):
        found[number][property_, value] = Counts(*numbers)
    return found


@cache
def _in_windows(windows: int) -> CompoundSelect[Any]:
    c = released.c
    which = (c.survey_id == bindparam("survey", type_=Integer), c.property.in_(bindparam("of", expanding=True)))
    return union_all(
        *(
            select(literal(number, Integer), c.property, c.value, *_SUMS)
            .where(*which, c.day >= bindparam(f"first{number}", type_=Integer))
            .where(c.day <= bindparam(f"last{number}", type_=Integer))
            .group_by(c.property, c.value)
            for number in range(windows)
        )
    )


@cache
def _releases() -> Select[Any]:
    c = released.c
    whole = (c.survey_id == bindparam("survey", type_=Integer), c.property == WHOLE)
    return select(c.day, *(c[name] for name in BANDS), c.live).where(*whole).order_by(c.day)
