"""Tallies, counted by the database from the answers themselves: after an import, anew, and as the proof."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import product
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    case,
    cast,
    delete,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    true,
    union_all,
)
from sqlalchemy.orm import aliased
from sqlalchemy.schema import CreateTable, DropTable
from sqlalchemy.sql.dml import Insert
from sqlalchemy.sql.selectable import FromClause

from bot.core.conversation.answer import Source
from bot.core.survey.plan import Privacy
from storage.queries.numbers.counting import COUNTED, bands_of
from storage.queries.numbers.tallies.tally_changes import COUNTS, DAILY, KEY, MAY_CORRECT, WHOLE, added_up, count_alone
from storage.schema import BANDS, NEVER, responses, surveys, tallies, tally_changes
from storage.statements import DayNumber, comes_before, common_texts, names_and_texts

_A_DAY = timedelta(days=1)
_NOTHING_GIVEN: Mapping[str, object] = MappingProxyType({})


def move(db: Connection, chain: FromClause) -> None:
    """Move answers to where they belong once each is followed by `new_superseded_by`, not by `superseded_by`.

    chain: of each that is, what follows it in either way.
    """
    _add_up(db, _moving(db.dialect.name, chain))


# Written once for each table: that takes SQLAlchemy a tenth of a second, far longer than a few answers take to count.
@cache
def _moving(dialect: str, chain: FromClause) -> tuple[Insert, ...]:
    c, was = chain.c, aliased(responses)
    old = _Next(c.superseded_day, was.c.score, was.c.segments)
    new = _Next(c.new_superseded_day, c.new_next_score, c.new_next_segments)
    theirs = chain.outerjoin(was, was.c.id == c.superseded_by)
    return _laid_out(*_each(dialect, chain, old, theirs, sign=-1), *_each(dialect, chain, new, chain))


def count_new(db: Connection, answers: FromClause, given: Mapping[str, object]) -> None:
    """Count answers that are in no cell yet. given: the parameters that are in `answers`."""
    _add_up(db, _counting_new(db.dialect.name, answers), given)


@cache
def _counting_new(dialect: str, answers: FromClause) -> tuple[Insert, ...]:
    c = answers.c
    after = _Next(c.superseded_day, c.next_score, c.next_segments)
    return _laid_out(*_each(dialect, answers, after, answers))


class Days(NamedTuple):
    """From one day to another, both included: a part of what was answered."""

    first: date = date.min
    last: date = date.max


EVER = Days()


def parts(db: Connection, team_id: str, at_most: int) -> list[Days]:
    """Divide all days that there are by how much was answered on them: so many answers in each part, or one day."""
    c, found, begins, n = responses.c, list[Days](), date.min, 0
    by_day = select(c.answered_day, func.count()).where(c.team_id == team_id).group_by(c.answered_day)
    for day, more in db.execute(by_day.order_by(c.answered_day)):
        if n and n + more > at_most:
            found.append(Days(begins, day - _A_DAY))
            begins, n = day, 0
        n += more
    return [*found, Days(begins)]


def rebuild(db: Connection, team_id: str, days: Days = EVER) -> None:
    """Throw the tallies of some days away and count their answers anew. Answers that are given meanwhile wait."""
    count_alone(db, team_id)
    if db.dialect.name == "postgresql":  # or an answer kept between the statements would be counted by two of them
        db.execute(text("LOCK TABLE tally_changes IN SHARE ROW EXCLUSIVE MODE"))
    for table in (tally_changes, tallies):
        db.execute(delete(table).where(table.c.team_id == team_id, _on(table, days)))
    _add_up(db, _laid_out(*_all_answers(db.dialect.name, team_id, days)))


def look_again(db: Connection) -> None:
    """Let PostgreSQL see what tallies there are: it plans reports as if there were none, until it looks by itself."""
    if db.dialect.name == "postgresql":
        db.execute(text("ANALYZE tallies"))


def differences(db: Connection, team_id: str, days: Days = EVER) -> dict[int, int]:
    """Count, by survey, the cells of some days that are not what the answers say; surveys without any are left out."""
    ours = [(table.c.team_id == team_id, _on(table, days)) for table in (tallies, tally_changes)]
    kept = select(*(tallies.c[name] for name in (*KEY, *COUNTS))).where(*ours[0])
    noted = select(tally_changes).where(*ours[1]).subquery("noted")
    dialect = db.dialect.name
    given = union_all(*_all_answers(dialect, team_id, days, sign=-1)).subquery("given")
    every = union_all(kept, *_sums_of(dialect, noted), *_sums_of(dialect, given)).subquery()
    wrong = or_(*(func.sum(every.c[name]) != 0 for name in COUNTS))
    cells = select(every.c.survey_id).group_by(*(every.c[name] for name in KEY)).having(wrong).subquery()
    rows = db.execute(select(cells.c.survey_id, func.count()).group_by(cells.c.survey_id))
    return {row[0]: row[1] for row in rows}


def _on(table: Table, days: Days) -> ColumnElement[bool]:
    return table.c.answered.between(days.first.toordinal(), days.last.toordinal())


class _Next(NamedTuple):
    """What is known of the answer that follows another, of the same person."""

    day: ColumnElement[Any]
    score: ColumnElement[Any]
    segments: ColumnElement[Any]


def _all_answers(dialect: str, team_id: str, days: Days, sign: int = 1) -> list[Select[Any]]:
    # Anonymous answers have no day that a tally could go by: see released_sums.py.
    with_days = select(surveys.c.id).where(surveys.c.privacy != Privacy.ANONYMOUS)
    c, after = responses.c, aliased(responses)
    theirs = responses.outerjoin(after, and_(after.c.id == c.superseded_by, after.c.person_id == c.person_id))
    each = _each(dialect, responses, _Next(c.superseded_day, after.c.score, after.c.segments), theirs, sign=sign)
    which = (c.team_id == team_id, COUNTED, c.survey_id.in_(with_days), c.answered_day.between(*days))
    return [one.where(*which) for one in each]


def _each(
    dialect: str, answers: FromClause, after: _Next, source: FromClause, sign: int = 1
) -> tuple[Select[Any], Select[Any]]:
    """Give answers as tally_changes has them, each times its sign; and apart, the steps to another group.

    after: the answer behind each. source: where both are found.
    """
    c, one = answers.c, literal(sign, Integer)
    bands = dict(zip(BANDS, bands_of(c.score, c.scale), strict=True))
    next_bands = dict(zip(BANDS, bands_of(after.score, c.scale), strict=True))  # nobody changes the scale of a survey
    stays = cast(c.segments, Text) == cast(after.segments, Text)
    which = [*bands.values(), c.source != Source.IMPORT, *(and_(c.corrected, band) for band in bands.values())]
    steps = [and_(was, now) for was, now in product(bands.values(), next_bands.values())]
    answered, superseded = DayNumber(c.answered_day), func.coalesce(DayNumber(after.day), NEVER)
    whose = (c.team_id, c.survey_id, answered.label("answered"), superseded.label("superseded"))
    key = (c.answered_day, after.day, c.team_id, c.survey_id)  # first what differs, since each is compared with others
    segments, common = cast(c.segments, Text), cast(common_texts(dialect, c.segments, after.segments), Text)

    def counted(conditions: Sequence[ColumnElement[bool]]) -> list[ColumnElement[int]]:
        return [case((on, one), else_=0) for on in conditions]

    def added(conditions: Sequence[ColumnElement[bool]]) -> list[ColumnElement[int]]:
        return [func.sum(number).label(name) for name, number in zip(COUNTS, counted(conditions), strict=True)]

    nowhere = [false()] * len(which)
    alike = select(*whose, segments.label("segments"), *added([*which, *(and_(step, stays) for step in steps)]))
    went = select(*whose, common.label("segments"), *counted([*nowhere, *steps]))
    return alike.select_from(source).group_by(*key, segments), went.select_from(source).where(
        after.score.is_not(None), ~stays
    )


_CHANGES = Table(
    "changes",
    MetaData(),
    *(Column(name, tally_changes.c[name].type) for name in ("team_id", "survey_id", "answered", "superseded")),
    Column("segments", Text),
    *(Column(name, Integer) for name in COUNTS),
    prefixes=["TEMPORARY"],
)


def _laid_out(*changes: Select[Any]) -> tuple[Insert, ...]:
    return tuple(insert(_CHANGES).from_select(list(_CHANGES.c), one) for one in changes)


def _add_up(db: Connection, changes: Sequence[Insert], given: Mapping[str, object] = _NOTHING_GIVEN) -> None:
    """Add changes to the cells. They are laid beside them first: each is worked out once, and added four times."""
    db.execute(CreateTable(_CHANGES))
    for statement in changes:
        db.execute(statement, given)
    for statement in _adding_up(db.dialect.name):
        db.execute(statement)
    db.execute(DropTable(_CHANGES))


@cache
def _adding_up(dialect: str) -> tuple[Insert, ...]:
    return tuple(added_up(dialect).from_select([*KEY, *COUNTS], cells) for cells in _sums_of(dialect, _CHANGES))


def _sums_of(dialect: str, changes: FromClause) -> tuple[Select[Any], ...]:
    """Sum changes by survey, by survey and segment, by survey and each two segments, and by day."""
    one, two = (names_and_texts(dialect, changes.c.segments, name).c for name in ("one", "two"))
    is_in_one = cast(changes.c.segments, Text) != "{}"  # most surveys have none
    by_two = _summed(changes, (one.key, two.key), (one.value, two.value))
    return (
        _summed(changes, (), ()),
        _summed(changes, (one.key,), (one.value,)).where(is_in_one),
        by_two.where(is_in_one, comes_before(dialect, one.key, two.key)),
        _by_day(changes),
    )


_Columns = tuple[ColumnElement[str], ...]


def _summed(changes: FromClause, properties: _Columns, values: _Columns) -> Select[Any]:
    c, none = changes.c, [literal(WHOLE, Text)] * (2 - len(properties))
    key = (c.team_id, c.survey_id, *properties, *none, c.answered, c.superseded, *values, *none)
    sums = (func.sum(c[name]).label(name) for name in COUNTS)
    return (
        select(*(column.label(name) for column, name in zip(key, KEY, strict=True)), *sums)
        .where(true())  # without one, SQLite takes ON CONFLICT for a part of the FROM
        .group_by(*properties, c.answered, c.superseded, *values, c.team_id, c.survey_id)
    )


def _by_day(changes: FromClause) -> Select[Any]:
    c, none = changes.c, literal(WHOLE, Text)
    by: list[ColumnElement[Any]] = [none, literal(DAILY, Text), c.answered, literal(NEVER, Integer), none, none]
    key = (c.team_id, c.survey_id, *by)
    sums = (func.sum(c[name]).label(name) for name in COUNTS)
    return (
        select(*(column.label(name) for column, name in zip(key, KEY, strict=True)), *sums)
        .where(c.superseded > c.answered + MAY_CORRECT)
        .group_by(c.answered, c.team_id, c.survey_id)
    )
