"""What an import asks of the database.

Lines are laid beside the answers first, then kept all at once in the order that the tables have. Rows that come one by
one would each land on other pages than the one before, and be written again as soon as another follows them.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from types import MappingProxyType
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
    false,
    func,
    insert,
    select,
    text,
    true,
    update,
)
from sqlalchemy.schema import CreateTable, CreateTableAs, DropTable

from bot.core.conversation.answer import NewAnswer, NewComment
from storage.bulk import write_rows
from storage.queries.numbers.counting import COUNTED
from storage.queries.numbers.tallies.tally_changes import TALLIED, drop_empty
from storage.queries.numbers.tallies.tally_totals import count_new, move
from storage.schema import comments, people, responses

_SORTING_KIB, _KEEPING_KIB = 32_768, 131_072
_ANSWER = tuple(field.name for field in fields(NewAnswer))
STAGED = Table(
    "staged",
    MetaData(),
    *(Column(name, responses.c[name].type) for name in _ANSWER),
    Column("line", Integer),
    Column("comment_id", comments.c.id.type),
    Column("question", comments.c.question.type),
    Column("text", comments.c.text.type),
    Column("changed_at", responses.c.answered_at.type),
    prefixes=["TEMPORARY"],
)
_SUPERSEDED = ("superseded_by", "superseded_at", "superseded_day")
_FOLLOWING = dict(zip(_SUPERSEDED, ("id", "answered_at", "answered_day"), strict=True))
_SAID_NEXT = {"next_score": "score", "next_segments": "segments"}
_answer_values, _comment_values = attrgetter(*_ANSWER), attrgetter("id", "question", "text")
_NO_COMMENT = (None, None, None)
_NOT_CHANGED: Mapping[int, datetime] = MappingProxyType({})


def _give_room(db: Connection, kib: int) -> None:
    # SQLite sorts within its page cache's size, and several sorts at a time.
    if db.dialect.name == "sqlite":
        db.execute(text(f"PRAGMA cache_size = -{kib}"))


@contextmanager
def room_beside(db: Connection) -> Iterator[None]:
    """Make room beside the answers for what is brought in; when the transaction fails, the room goes with it."""
    _give_room(db, _SORTING_KIB)
    db.execute(CreateTable(STAGED))
    yield
    db.execute(DropTable(STAGED))


def stage(
    db: Connection,
    new: Sequence[tuple[int, NewAnswer, NewComment | None]],
    changed: Mapping[int, datetime] = _NOT_CHANGED,
) -> None:
    """Lay answers beside the others, each with its line and what was written with it. changed: line -> when, later."""
    rows = [
        (*_answer_values(answer), line, *(_comment_values(comment) if comment else _NO_COMMENT), changed.get(line))
        for line, answer, comment in new
    ]
    write_rows(db, STAGED, [column.name for column in STAGED.c], rows)


def keep_staged(db: Connection, survey_id: int) -> int:
    """Keep what is staged, in the order of time with what people answered before and with the tallies. Gives how many.

    Whoever answers meanwhile waits: nobody else may say of their answers which one counts.
    """
    staged = STAGED.c
    whose = select(staged.person_id).distinct()
    db.scalar(select(func.count()).select_from(_held(whose)))
    db.execute(CreateTableAs(_answered_before(survey_id, whose), _BEFORE.name, temporary=True))
    db.execute(_ORDER)
    columns = [*_ANSWER, *_SUPERSEDED]
    rows = select(*(_ORDER.table.c[name] for name in columns))
    _give_room(db, _KEEPING_KIB)  # ids are random, and so are the pages of an index that the next row lands on
    added = db.execute(insert(responses).from_select(columns, rows).execution_options(preserve_rowcount=True)).rowcount
    _give_room(db, _SORTING_KIB)
    _keep_comments(db)
    count_new(db, _ORDER.table)
    _relink(db, survey_id)
    for table in (_BEFORE, _ORDER.table):
        db.execute(DropTable(table))
    return added


def _followed() -> Select[Any]:
    columns = [STAGED.c[name] for name in _ANSWER]
    return select(*columns, false().label("corrected"), *_next_in(STAGED)).order_by(STAGED.c.id)


def _held(whose: Select[Any]) -> Subquery:
    return select(people.c.id).where(people.c.id.in_(whose)).order_by(people.c.id).with_for_update().subquery()


def _answered_before(survey_id: int, whose: Select[Any]) -> Select[Any]:
    person = whose.subquery("whose").c.person_id
    theirs = select(true()).where(responses.c.survey_id == survey_id, responses.c.person_id == person)
    return select(person).where(theirs.exists())


def _keep_comments(db: Connection) -> None:
    staged = STAGED.c
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


def _relink(db: Connection, survey_id: int) -> None:
    """Say anew which answer follows which, of people whose answers came in another order than they were given."""
    # Kept for a moment: three statements need it, and working it out costs as much as any of them.
    db.execute(_followed_anew(survey_id))
    move(db, _FOLLOWED)
    db.execute(_LINK)
    db.execute(DropTable(_FOLLOWED))
    drop_empty(db, survey_id)


def _followed_anew(survey_id: int) -> CreateTableAs:
    c = responses.c
    chain = (
        select(*_chain_columns(), *_next_in(responses, prefix="new_"))
        .where(c.survey_id == survey_id, c.person_id.in_(select(_BEFORE.c.person_id)), COUNTED)
        .cte("chain")
    )
    changed = chain.c.new_superseded_by.is_distinct_from(chain.c.superseded_by)
    return CreateTableAs(select(chain).where(changed), "followed", temporary=True)


def _chain_columns() -> list[ColumnElement[Any]]:
    c = responses.c
    return [c.id, c.superseded_by, c.superseded_day, c.corrected, *TALLIED]


def _next_in(table: Table, *, prefix: str = "") -> list[ColumnElement[Any]]:
    """Give what should be said of the answer that follows each in time."""
    c = table.c
    order: Any = {"partition_by": c.person_id, "order_by": (c.answered_at, c.id)}
    return [func.lead(c[of]).over(**order).label(f"{prefix}{name}") for name, of in (_FOLLOWING | _SAID_NEXT).items()]


# The same tables each time, which are made and dropped: what is asked of them is written once.
_ORDER = CreateTableAs(_followed(), "ordered", temporary=True)
_BEFORE = CreateTableAs(_answered_before(0, select(STAGED.c.person_id)), "answered_before", temporary=True).table
_FOLLOWED = _followed_anew(0).table
_LINK = (
    update(responses)
    .where(responses.c.id == _FOLLOWED.c.id)
    .values(**{name: _FOLLOWED.c[f"new_{name}"] for name in _SUPERSEDED})
)
