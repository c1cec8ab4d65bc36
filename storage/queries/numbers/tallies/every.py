"""Every answer of a window, read from the tallies: how many there are, and what became of them by its end."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, Select, Table, bindparam, case, func, select, union_all

from bot.core.clock.window import Window
from bot.core.numbers.score import Counts
from storage.queries.numbers.tallies.tally_changes import WHOLE
from storage.schema import BANDS, CORRECTED, tallies, tally_changes

_SURVEY, _FIRST, _LAST = (bindparam(name, type_=Integer) for name in ("survey", "first", "last"))
_FOLLOWED = tuple(f"followed_{band}" for band in BANDS)
_SUMS = (*BANDS, *CORRECTED, *_FOLLOWED)


def given_in(db: Connection, survey_id: int, window: Window) -> tuple[Counts, Counts, Counts]:
    """Count every answer of a window: all; those corrected by its end; those followed by then, corrected ones too.

    Answers to re-asks are left out.
    """
    bound = {
        "survey": survey_id,
        "first": window.start.toordinal() if window.start else 1,
        "last": window.end.toordinal(),
    }
    row = [int(n or 0) for n in db.execute(_given(), bound).one()]
    return Counts(*row[:3]), Counts(*row[3:6]), Counts(*row[6:])


def every_answer_in(db: Connection, survey_id: int, windows: Sequence[Window]) -> list[Counts]:
    """Count every answer that was given in each window, however many a person gave, but for those corrected in it."""
    found = (given_in(db, survey_id, window) for window in windows)
    return [given - corrected for given, corrected, _ in found]


@cache
def _given() -> Select[Any]:
    every = (
        union_all(_of(tallies).where(tallies.c.property == WHOLE, tallies.c.other == WHOLE), _of(tally_changes))
        .subquery()
        .c
    )
    return select(*(func.sum(every[name]) for name in _SUMS))


def _of(table: Table) -> Select[Any]:
    c = table.c
    by_the_end = c.superseded <= _LAST
    sums = [func.sum(c[name]).label(name) for name in BANDS]
    sums += [func.sum(case((by_the_end, c[name]), else_=0)).label(name) for name in CORRECTED]
    sums += [
        func.sum(case((by_the_end, c[band]), else_=0)).label(name) for name, band in zip(_FOLLOWED, BANDS, strict=True)
    ]
    return select(*sums).where(c.survey_id == _SURVEY, c.answered.between(_FIRST, _LAST))
