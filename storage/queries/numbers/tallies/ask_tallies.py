"""How many questions were put and what became of them, and whom a survey has asked: kept as asks change.

As with answers (tally_changes.py), a click only appends what has changed, and waits for nobody; readers add it up with
the cells in one statement (standing.py). Nothing of it is said that asks do not say; `nps-bot tallies` proves it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from bot.core.conversation.ask import AskKind
from bot.core.conversation.closing import SAID_NO
from bot.core.conversation.states import State
from storage.queries.numbers.tallies.tally_changes import count_alone, may_count
from storage.schema import NEVER, approached, ask_changes, ask_tallies, asks
from storage.statements import DayNumber, not_searched_by, written

Whose = tuple[int, int]
"""A survey and a person whom it has asked."""
CLOSED, REFUSED = "closed", "said no"
"""How questions ended that nobody answered."""
SINCE_EVER = -1
"""The sign of the days of cells that do not say when somebody was asked before, only whether: all time has few."""
CELL = ("survey_id", "asked", "before", "answered", "ended")
_KEY = ("team_id", *CELL)
_c = asks.c
_WAS_PUT = and_(_c.asked_day.is_not(None), _c.kind != AskKind.REASK)
_ENDED = case(
    (or_(_c.answered_day.is_not(None), _c.state != State.CLOSED), ""),
    (_c.closed_reason.in_(written(*sorted(SAID_NO))), REFUSED),
    else_=CLOSED,
)
_ASKED, _ANSWERED = DayNumber(_c.asked_day), func.coalesce(DayNumber(_c.answered_day), NEVER)
_CELL_OF: tuple[ColumnElement[Any], ...] = (
    _c.team_id,
    _c.survey_id,
    _ASKED,
    func.coalesce(DayNumber(_c.asked_before), 0),
    _ANSWERED,
    _ENDED,
)
_NOTED = ("team_id", "survey_id", "person_id", "asked_last", "answered_first")
_THIS_ONE = (_c.id == bindparam("ask", type_=String), _WAS_PUT)
_NOTE = insert(ask_changes).from_select(
    [*_KEY, "n"], select(*_CELL_OF, bindparam("sign", type_=Integer)).where(*_THIS_ONE)
)


@contextmanager
def counted_anew(db: Connection, ask_ids: Sequence[str]) -> Iterator[None]:
    """Note what becomes of asks that change meanwhile, in the same transaction."""
    _note(db, ask_ids, -1)
    yield
    _note(db, ask_ids, 1)


def _note(db: Connection, ask_ids: Sequence[str], sign: int) -> None:
    if ask_ids:
        db.execute(_NOTE, [{"ask": ask_id, "sign": sign} for ask_id in ask_ids])


def approach(db: Connection, ask_ids: Sequence[str]) -> None:
    """Note whom asks were put to, or who answered them."""
    if ask_ids:
        db.execute(_approach(db.dialect.name), [{"ask": ask_id} for ask_id in ask_ids])


@cache
def _approach(dialect: str) -> Insert:
    return _approached_by(dialect, select(_c.team_id, _c.survey_id, _c.person_id, _ASKED, _ANSWERED).where(*_THIS_ONE))


def _approached_by(dialect: str, found: Select[Any]) -> Insert:
    new = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(approached).from_select(_NOTED, found)
    old, now = approached.c, new.excluded
    later = case((now.asked_last > old.asked_last, now.asked_last), else_=old.asked_last)
    earlier = case((now.answered_first < old.answered_first, now.answered_first), else_=old.answered_first)
    changed = or_(now.asked_last > old.asked_last, now.answered_first < old.answered_first)
    return new.on_conflict_do_update(
        index_elements=[old.survey_id, old.person_id],
        set_={"asked_last": later, "answered_first": earlier},
        where=changed,
    )


def approach_anew(db: Connection, whose: Iterable[Whose]) -> None:
    """Note from their asks whom surveys have asked, where less is known of them than before."""
    by_survey = defaultdict[int, set[int]](set)
    for survey_id, person_id in whose:
        by_survey[survey_id].add(person_id)
    for survey_id in sorted(by_survey):
        bound = {"survey": survey_id, "people": sorted(by_survey[survey_id])}
        for statement in (_LET_GO, _AS_NOT_YET_ASKED, _approach_anew(db.dialect.name)):
            db.execute(statement, bound)


_PEOPLE = bindparam("people", expanding=True, type_=Integer)
_THEIRS = (approached.c.survey_id == bindparam("survey"), approached.c.person_id.in_(_PEOPLE))
_LET_GO = delete(approached).where(*_THEIRS, ~approached.c.chosen)
_AS_NOT_YET_ASKED = update(approached).where(*_THEIRS).values(asked_last=0, answered_first=NEVER)


@cache
def _approach_anew(dialect: str) -> Insert:
    # By their people: SQLite would rather find all that a survey has asked.
    whose = (not_searched_by(_c.survey_id) == bindparam("survey", type_=Integer), _c.person_id.in_(_PEOPLE))
    return _approached_by(dialect, _everybody().where(*whose))


def _everybody() -> Select[Any]:
    """Give whom each survey has asked, as `approached` has them."""
    whose = (_c.team_id, _c.survey_id, _c.person_id)
    return select(*whose, func.max(_ASKED), func.min(_ANSWERED)).where(_WAS_PUT).group_by(*whose)


_OLDEST = (
    select(ask_changes.c.id)
    .where(ask_changes.c.team_id == bindparam("team", type_=String))
    .order_by(ask_changes.c.id)
    .limit(bindparam("at_most", type_=Integer))
)
ANY_CHANGE = exists().where(ask_changes.c.team_id == bindparam("team"))
_TAKE = delete(ask_changes).where(ask_changes.c.id.in_(_OLDEST)).returning(*(ask_changes.c[n] for n in (*_KEY, "n")))
_DROP = delete(ask_tallies).where(
    *(ask_tallies.c[name] == bindparam(f"cell_{name}") for name in CELL), ask_tallies.c.n == 0
)


def fold(db: Connection, team_id: str, limit: int) -> int:
    """Add what has changed to the cells, so many changes at most. Gives how many; none while somebody else counts."""
    if not may_count(db, team_id):
        return 0
    taken, cells = db.execute(_TAKE, {"team": team_id, "at_most": limit}).all(), Counter[tuple[Any, ...]]()
    for team, survey_id, asked, before, *rest, n in taken:
        cells[team, survey_id, asked, before, *rest] += n
        cells[team, survey_id, SINCE_EVER * asked, min(before, 1), *rest] += n
    # In one fixed order: two that wait for each other's would wait for ever.
    moved = sorted(cell for cell, n in cells.items() if n)
    if moved:
        rows = [{**dict(zip(_KEY, cell, strict=True)), "n": cells[cell]} for cell in moved]
        db.execute(_adding(db.dialect.name), rows)
        db.execute(_DROP, [{f"cell_{name}": row[name] for name in CELL} for row in rows])
    return len(taken)


@cache
def _adding(dialect: str) -> Insert:
    new = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(ask_tallies)
    return new.on_conflict_do_update(
        index_elements=[ask_tallies.c[name] for name in CELL], set_={"n": ask_tallies.c.n + new.excluded.n}
    )


def rebuild(db: Connection, team_id: str, first: date, last: date) -> None:
    """Throw the cells of some days away and count their asks anew. What changes meanwhile waits."""
    count_alone(db, team_id)
    if db.dialect.name == "postgresql":  # or an ask that changes between the statements would be counted twice
        db.execute(text("LOCK TABLE ask_changes IN SHARE ROW EXCLUSIVE MODE"))
    for table in (ask_changes, ask_tallies):
        on = func.abs(table.c.asked).between(first.toordinal(), last.toordinal())
        db.execute(delete(table).where(table.c.team_id == team_id, on))
    for asked in _all_asks(team_id, 1):
        those = asked.where(_c.asked_day.between(first, last))
        db.execute(insert(ask_tallies).from_select([*_KEY, "n"], those))


def _since_ever(cell: Sequence[ColumnElement[Any]]) -> tuple[ColumnElement[Any], ...]:
    team, survey_id, asked, before, *rest = cell
    return team, survey_id, SINCE_EVER * asked, case((before > 0, 1), else_=0), *rest


def _all_asks(team_id: str, sign: int) -> list[Select[Any]]:
    """Count all asks by their cells: those of their days, and those since ever."""
    ours, n = (_c.team_id == team_id, _WAS_PUT), (func.count() * sign).label("n")
    each = [
        [one.label(name) for name, one in zip(_KEY, cell, strict=True)] for cell in (_CELL_OF, _since_ever(_CELL_OF))
    ]
    return [select(*cell, n).where(*ours).group_by(*(one.element for one in cell)) for cell in each]


def cells_that_differ(db: Connection, team_id: str) -> Counter[int]:
    """Count, by survey, the cells that are not what the asks say; surveys without any are left out."""
    kept, noted = (
        select(*(table.c[name] for name in (*_KEY, "n"))).where(table.c.team_id == team_id)
        for table in (ask_tallies, ask_changes)
    )
    c = noted.subquery().c
    since_ever = select(*_since_ever([c[name] for name in _KEY]), c.n)
    every = union_all(kept, noted, since_ever, *_all_asks(team_id, -1)).subquery().c
    cells = select(every.survey_id).group_by(*(every[name] for name in CELL)).having(func.sum(every.n) != 0)
    return Counter(db.scalars(cells))


def people_that_differ(db: Connection, team_id: str) -> set[Whose]:
    """Give those of whom something else is noted than their asks say: approach_anew is the cure."""
    whom = select(*(approached.c[name] for name in _NOTED)).where(approached.c.team_id == team_id)
    whom = whom.where(or_(approached.c.asked_last > 0, ~approached.c.chosen))  # and nobody who is yet to be asked
    queries = whom, _everybody().where(_c.team_id == team_id)
    noted, asked = ({(row[1], row[2]): tuple(row[3:]) for row in db.execute(query)} for query in queries)
    return {whose for whose in noted.keys() | asked.keys() if noted.get(whose) != asked.get(whose)}
