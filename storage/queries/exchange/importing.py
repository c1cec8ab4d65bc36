"""What an import asks of the database.

Lines are laid beside the answers first, then kept all at once in the order that the tables have. Rows that come one by
one would each land on other pages than the one before, and be written again as soon as another follows them.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Select,
    Subquery,
    Table,
    and_,
    delete,
    func,
    insert,
    literal_column,
    select,
    text,
    true,
    update,
)
from sqlalchemy.schema import CreateTable, CreateTableAs, DropTable

from bot.core.conversation.answer import NewAnswer, NewComment, Source
from storage.bulk import write_rows
from storage.queries.numbers.counting import COUNTED
from storage.queries.numbers.tally_changes import TALLIED, drop_empty
from storage.queries.numbers.tally_totals import count_new, move
from storage.schema import comments, people, responses

_SORTING_KIB, _KEEPING_KIB = 32_768, 131_072
_ANSWER = tuple(field.name for field in fields(NewAnswer))
_STAGED = Table(
    "staged",
    MetaData(),
    *(Column(name, responses.c[name].type) for name in _ANSWER),
    Column("line", Integer),
    Column("comment_id", comments.c.id.type),
    Column("question", comments.c.question.type),
    Column("text", comments.c.text.type),
    prefixes=["TEMPORARY"],
)
_SUPERSEDED = ("superseded_by", "superseded_at", "superseded_day")
_FOLLOWING = dict(zip(_SUPERSEDED, ("id", "answered_at", "answered_day"), strict=True))
_answer_values, _comment_values = attrgetter(*_ANSWER), attrgetter("id", "question", "text")
_NO_COMMENT = (None, None, None)


@dataclass(frozen=True, slots=True)
class Clash:
    """A line that gives a person another score than `score`, which they gave at that very moment."""

    line: int
    person: str
    score: int


def _give_room(db: Connection, kib: int) -> None:
    # SQLite sorts within its page cache's size, and several sorts at a time.
    if db.dialect.name == "sqlite":
        db.execute(text(f"PRAGMA cache_size = -{kib}"))


@contextmanager
def room_beside(db: Connection) -> Iterator[None]:
    """Make room beside the answers for what is brought in; when the transaction fails, the room goes with it."""
    _give_room(db, _SORTING_KIB)
    db.execute(CreateTable(_STAGED))
    yield
    db.execute(DropTable(_STAGED))


def stage(db: Connection, new: Sequence[tuple[int, NewAnswer, NewComment | None]]) -> None:
    """Lay answers beside the others, each with its line and what was written with it."""
    rows = [
        (*_answer_values(answer), line, *(_comment_values(comment) if comment else _NO_COMMENT))
        for line, answer, comment in new
    ]
    write_rows(db, _STAGED, [column.name for column in _STAGED.c], rows)


def leave_repeated(db: Connection, survey_id: int, *, told: int) -> tuple[int, int, list[Clash]]:
    """Take away the lines that give an answer of a person and a moment that an earlier line or import gave.

    Gives how many of them say the same, how many another score, and the first of those, `told` at most.
    """
    if db.dialect.name == "postgresql":  # which else plans what follows as if the table were empty
        db.execute(text("ANALYZE staged"))
    repeated = CreateTableAs(_repeated(survey_id), "repeated", temporary=True)
    db.execute(repeated)
    lines = repeated.table
    clashing = lines.c.kept != lines.c.score
    found = db.execute(select(func.count(), func.count().filter(clashing)).select_from(lines)).one()
    first: list[Clash] = []
    if found[0]:
        query = select(lines.c.line, people.c.external_key, lines.c.kept).join(people, people.c.id == lines.c.person_id)
        first = [Clash(*row) for row in db.execute(query.where(clashing).order_by(lines.c.line).limit(told))]
        db.execute(delete(_STAGED).where(_STAGED.c.line.in_(select(lines.c.line))))
    db.execute(DropTable(lines))
    return found[0] - found[1], found[1], first


def _repeated(survey_id: int) -> Select[Any]:
    """Give the lines, and the score that counts at their moment, which are not the first to say so."""
    c, staged = responses.c, _STAGED.c
    known = and_(
        c.survey_id == survey_id,
        c.source == literal_column(f"'{Source.IMPORT}'"),  # not a parameter: the index is of imports alone
        c.person_id == staged.person_id,
        c.answered_at == staged.answered_at,
    )
    moment: Any = {"partition_by": (staged.person_id, staged.answered_at), "order_by": staged.line}
    judged = select(
        staged.line,
        staged.person_id,
        staged.score,
        c.score.label("known"),
        func.row_number().over(**moment).label("nth"),
        func.first_value(staged.score).over(**moment).label("first"),
    ).join_from(_STAGED, responses, known, isouter=True)
    row = judged.subquery("judged").c
    kept = func.coalesce(row.known, row.first).label("kept")
    return select(row.line, row.person_id, row.score, kept).where(row.known.is_not(None) | (row.nth > 1))


def keep_staged(db: Connection, survey_id: int) -> int:
    """Keep what is staged, in the order of time with what people answered before and with the tallies. Gives how many.

    Whoever answers meanwhile waits: nobody else may say of their answers which one counts.
    """
    staged = _STAGED.c
    whose = select(staged.person_id).distinct()
    db.scalar(select(func.count()).select_from(_held(whose)))
    before = CreateTableAs(_answered_before(survey_id, whose), "answered_before", temporary=True)
    db.execute(before)
    columns = [*_ANSWER, *_SUPERSEDED]
    ordered = CreateTableAs(_followed(), "ordered", temporary=True)
    db.execute(ordered)
    rows = select(*(ordered.table.c[name] for name in columns))
    _give_room(db, _KEEPING_KIB)  # ids are random, and so are the pages of an index that the next row lands on
    added = db.execute(insert(responses).from_select(columns, rows).execution_options(preserve_rowcount=True)).rowcount
    _give_room(db, _SORTING_KIB)
    _keep_comments(db)
    count_new(db, ordered.table)
    _relink(db, survey_id, select(before.table.c.person_id))
    for table in (before.table, ordered.table):
        db.execute(DropTable(table))
    return added


def _followed() -> Select[Any]:
    columns = [_STAGED.c[name] for name in _ANSWER]
    return select(*columns, *_next_in(_STAGED)).order_by(_STAGED.c.id)


def _held(whose: Select[Any]) -> Subquery:
    return select(people.c.id).where(people.c.id.in_(whose)).order_by(people.c.id).with_for_update().subquery()


def _answered_before(survey_id: int, whose: Select[Any]) -> Select[Any]:
    person = whose.subquery("whose").c.person_id
    theirs = select(true()).where(responses.c.survey_id == survey_id, responses.c.person_id == person)
    return select(person).where(theirs.exists())


def _keep_comments(db: Connection) -> None:
    staged = _STAGED.c
    row = {
        "id": staged.comment_id,
        "team_id": staged.team_id,
        "response_id": staged.id,
        "question": staged.question,
        "text": staged.text,
        "summary_slot": staged.summary_slot,
    }
    rows = select(*row.values()).where(staged.comment_id.is_not(None)).order_by(staged.comment_id)
    db.execute(insert(comments).from_select(list(row), rows))


def _relink(db: Connection, survey_id: int, person_ids: Select[Any]) -> None:
    """Say anew which answer follows which, of people whose answers came in another order than they were given."""
    c = responses.c
    chain = (
        select(*_chain_columns(), *_next_in(responses, prefix="new_"))
        .where(c.survey_id == survey_id, c.person_id.in_(person_ids), COUNTED)
        .cte("chain")
    )
    changed = chain.c.new_superseded_by.is_distinct_from(chain.c.superseded_by)
    # Kept for a moment: three statements need it, and working it out costs as much as any of them.
    followed = CreateTableAs(select(chain).where(changed), "followed", temporary=True)
    db.execute(followed)
    new = followed.table
    move(db, new)
    values = {name: new.c[f"new_{name}"] for name in _SUPERSEDED}
    db.execute(update(responses).where(c.id == new.c.id).values(**values))
    db.execute(DropTable(new))
    drop_empty(db, survey_id)


def _chain_columns() -> list[ColumnElement[Any]]:
    c = responses.c
    return [c.id, c.superseded_by, c.superseded_day, *TALLIED]


def _next_in(table: Table, *, prefix: str = "") -> list[ColumnElement[Any]]:
    """Give what should be said of the answer that follows each in time."""
    c = table.c
    order: Any = {"partition_by": c.person_id, "order_by": (c.answered_at, c.id)}
    return [func.lead(c[of]).over(**order).label(f"{prefix}{name}") for name, of in _FOLLOWING.items()]
