"""What an import asks of the database.

Lines are laid beside the answers first, then kept all at once in the order that the tables have. Rows that come one by
one would each land on other pages than the one before, and be written again as soon as another follows them.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    Date,
    Integer,
    MetaData,
    Row,
    Select,
    Subquery,
    Table,
    and_,
    bindparam,
    false,
    func,
    insert,
    select,
    text,
    true,
    update,
)
from sqlalchemy.schema import CreateTable, CreateTableAs, DropTable

from bot.core.conversation.answer import NewAnswer
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.themes import Tags
from storage.bulk import indexes_behind, unchecked, write_rows
from storage.queries.numbers.counting import COUNTED
from storage.queries.numbers.fallen import fell_from, keep_fallen_among
from storage.queries.numbers.released_sums import count_new_releases
from storage.queries.numbers.tallies.tally_changes import TALLIED, drop_empty
from storage.queries.numbers.tallies.tally_totals import count_new, move
from storage.queries.numbers.themes.tagged import TAG_COLUMNS, written_tags
from storage.schema import comments, people, responses
from storage.types import RowId

_SORTING_KIB, _KEEPING_KIB = 32_768, 131_072
_COMMENTS_AT_ONCE = 2_000


class Lines(NamedTuple):
    """Lines of a file by column, as far as they differ: answers, what was written with them, when they were changed."""

    line: Sequence[int]
    id: Sequence[str]
    person_id: Sequence[int]
    score: Sequence[int]
    answered_at: Sequence[datetime]
    answered_day: Sequence[date]
    summary_slot: Sequence[date]
    segments: Sequence[Mapping[str, str]]
    comment_id: Sequence[str | None]
    question: Sequence[str | None]
    text: Sequence[str | None]
    changed_at: Sequence[datetime | None]


_OF_LINES = tuple(field.name for field in fields(NewAnswer) if field.name in Lines._fields)
_COMMON = tuple(field.name for field in fields(NewAnswer) if field.name not in Lines._fields)
Common = Mapping[str, object]
"""What all answers of a file have in common: what they are in the columns that no line has."""
STAGED = Table(
    "staged",
    MetaData(),
    Column("line", Integer, primary_key=True, autoincrement=False),
    *(Column(name, responses.c[name].type) for name in _OF_LINES),
    Column("comment_id", comments.c.id.type),
    Column("question", comments.c.question.type),
    Column("text", comments.c.text.type),
    Column("changed_at", responses.c.answered_at.type),
    CheckConstraint("score BETWEEN 0 AND 10"),  # what else answers are checked for is the same in all
    prefixes=["TEMPORARY"],
)
_IN_TURN = Table(
    "in_turn",
    MetaData(),
    Column("place", RowId, primary_key=True, autoincrement=True),
    *(Column(name, STAGED.c[name].type) for name in _OF_LINES),
    Column("about", responses.c.about.type),
    prefixes=["TEMPORARY"],
)
_RELEASES = Table(
    "releases",
    MetaData(),
    Column("of_day", Date, primary_key=True),
    Column("released_day", Date),
    prefixes=["TEMPORARY"],
)
TAGGED = Table(
    "tagged",
    MetaData(),
    Column("line", Integer, primary_key=True, autoincrement=False),
    *(Column(name, comments.c[name].type) for name in TAG_COLUMNS),
    prefixes=["TEMPORARY"],
)
_BESIDE = (STAGED, _RELEASES, TAGGED)
_SUPERSEDED = ("superseded_by", "superseded_at", "superseded_day")
_FOLLOWING = dict(zip(_SUPERSEDED, ("id", "answered_at", "answered_day"), strict=True))
_SAID_NEXT = {"next_score": "score", "next_segments": "segments"}


def common_of(answer: NewAnswer) -> dict[str, object]:
    """Take from one answer of a file what is the same in all."""
    return {name: getattr(answer, name) for name in _COMMON}


def _give_room(db: Connection, kib: int) -> None:
    # SQLite sorts within its page cache's size, and several sorts at a time.
    if db.dialect.name == "sqlite":
        db.execute(text(f"PRAGMA cache_size = -{kib}"))


@contextmanager
def room_beside(db: Connection) -> Iterator[None]:
    """Make room beside the answers for what is brought in; when the transaction fails, the room goes with it."""
    _give_room(db, _SORTING_KIB)
    for table in _BESIDE:
        db.execute(CreateTable(table))
    yield
    for table in _BESIDE:
        db.execute(DropTable(table))


def stage(db: Connection, lines: Lines) -> None:
    """Lay lines beside the answers."""
    write_rows(db, STAGED, lines._asdict())


def days_staged(db: Connection) -> list[tuple[date, list[int]]]:
    """Give the days of the answers that are staged, in order, and who answered on each.

    No more people of a day than it takes to release it.
    """
    found: dict[date, list[int]] = {}
    for day, person_id in db.execute(_FIRST_PEOPLE):
        found.setdefault(day, []).append(person_id)
    return list(found.items())


def release_staged(db: Connection, releases: Mapping[date, date]) -> None:
    """Let answers that are staged be in releases as soon as they are kept: day -> the day of its release."""
    write_rows(db, _RELEASES, {"of_day": [*releases], "released_day": [*releases.values()]})


def keep_staged(db: Connection, common: Common) -> int:
    """Keep what is staged, in the order of time with what people answered before and with the tallies. Gives how many.

    Whoever answers meanwhile waits: nobody else may say of their answers which one counts.
    """
    survey_id = int(str(common["survey_id"]))
    whose = select(STAGED.c.person_id).distinct()
    if db.dialect.name == "postgresql":  # on SQLite nobody else writes
        db.scalar(select(func.count()).select_from(_held(whose)))
    db.execute(CreateTableAs(_answered_before(survey_id, whose), _BEFORE.name, temporary=True))
    _put_in_turn(db)
    given = {f"of_{name}": value for name, value in common.items()}
    coming = db.scalar(select(func.count()).select_from(STAGED)) or 0
    with indexes_behind(db, responses, coming) as are_behind:
        if not are_behind:  # ids are random, and so are the pages of an index that the next row lands on
            _give_room(db, _KEEPING_KIB)
        with unchecked(db):
            added = db.execute(_KEEP, given).rowcount
        _give_room(db, _SORTING_KIB)
    count_new(db, _BY_WHAT_FOLLOWS, given)
    count_new_releases(db, _BY_RELEASE, given)
    _relink(db, survey_id)
    for table in (_BEFORE, _IN_TURN):
        db.execute(DropTable(table))
    return added


def _put_in_turn(db: Connection) -> None:
    """Lay each person's answers one behind the other, in the order of time: what follows each is in the next place.

    A window says the same, and takes SQLite four times as long. Both databases number rows as they come, sorted.
    """
    db.execute(CreateTable(_IN_TURN))
    db.execute(insert(_IN_TURN).from_select([*_OF_LINES, "about"], _BY_TURN))


def _brought_in() -> tuple[Subquery, Subquery, Subquery]:
    """Give the answers as they are to be kept; as tallies count them, by what follows each; and as releases do.

    Each with no more beside it than it is asked for: what is joined is looked up, even where nothing is read of it.
    """
    one, before, after = _IN_TURN.c, _IN_TURN.alias("before").c, _IN_TURN.alias("after").c
    is_next = and_(after.place == one.place + 1, after.person_id == one.person_id)
    is_previous = and_(before.place == one.place - 1, before.person_id == one.person_id)
    is_of_day = _RELEASES.c.of_day == one.answered_day
    released, followed = _IN_TURN.outerjoin(_RELEASES, is_of_day), _IN_TURN.outerjoin(after.place.table, is_next)
    whole = followed.outerjoin(_RELEASES, is_of_day).outerjoin(before.place.table, is_previous)
    common = [bindparam(f"of_{name}", type_=responses.c[name].type).label(name) for name in _COMMON]
    own = select(*common, false().label("corrected"), *(one[name] for name in _OF_LINES))
    counted = own.add_columns(*(after[of].label(name) for name, of in (_FOLLOWING | _SAID_NEXT).items()))
    kept = counted.add_columns(
        _RELEASES.c.released_day, one.about, fell_from(one.score, before.score).label("fell_from")
    )
    return (
        kept.select_from(whole).subquery("brought_in"),
        counted.select_from(followed).subquery("by_what_follows"),
        own.add_columns(_RELEASES.c.released_day).select_from(released).subquery("by_release"),
    )


def _held(whose: Select[Any]) -> Subquery:
    return select(people.c.id).where(people.c.id.in_(whose)).order_by(people.c.id).with_for_update().subquery()


def _answered_before(survey_id: int, whose: Select[Any]) -> Select[Any]:
    person = whose.subquery("whose").c.person_id
    theirs = select(true()).where(responses.c.survey_id == survey_id, responses.c.person_id == person)
    return select(person).where(theirs.exists())


def untagged_comments(db: Connection) -> Iterator[Sequence[Row[int, str]]]:
    """Give (line, text) of the comments that are staged and not tagged, some thousands at a time."""
    yield from db.execute(_UNTAGGED.execution_options(yield_per=_COMMENTS_AT_ONCE)).partitions()


def tag_staged(db: Connection, found: Sequence[tuple[int, Tags]]) -> None:
    """Lay beside comments that are staged, by their lines, what they are about."""
    columns = zip(*((line, *written_tags(tags).values()) for line, tags in found), strict=True)
    write_rows(db, TAGGED, dict(zip(("line", *TAG_COLUMNS), columns, strict=False)))  # none of no comments


def keep_comments(db: Connection, team_id: str, survey_id: int) -> None:
    """Keep the comments that are staged and tagged; their answers are kept already."""
    with indexes_behind(db, comments, db.scalar(select(func.count(STAGED.c.comment_id))) or 0):
        db.execute(_KEEP_COMMENTS, {"team": team_id, "survey": survey_id})


def _relink(db: Connection, survey_id: int) -> None:
    """Say anew which answer follows which, of people whose answers came in another order than they were given."""
    # Kept for a moment: three statements need it, and working it out costs as much as any of them.
    db.execute(_followed_anew(survey_id))
    move(db, _FOLLOWED)
    db.execute(_LINK)
    db.execute(DropTable(_FOLLOWED))
    drop_empty(db, survey_id)
    keep_fallen_among(db, survey_id, select(_BEFORE.c.person_id))


def _followed_anew(survey_id: int) -> CreateTableAs:
    c = responses.c
    chain = (
        select(*_chain_columns(), *_next_in())
        .where(c.survey_id == survey_id, c.person_id.in_(select(_BEFORE.c.person_id)), COUNTED)
        .cte("chain")
    )
    changed = chain.c.new_superseded_by.is_distinct_from(chain.c.superseded_by)
    return CreateTableAs(select(chain).where(changed), "followed", temporary=True)


def _chain_columns() -> list[ColumnElement[Any]]:
    c = responses.c
    return [c.id, c.superseded_by, c.superseded_day, c.corrected, *TALLIED]


def _next_in() -> list[ColumnElement[Any]]:
    """Give what should be said of the answer that follows each in time."""
    c = responses.c
    order: Any = {"partition_by": c.person_id, "order_by": (c.answered_at, c.id)}
    return [func.lead(c[of]).over(**order).label(f"new_{name}") for name, of in (_FOLLOWING | _SAID_NEXT).items()]


def _first_people() -> Select[Any]:
    staged = STAGED.c
    nth = func.dense_rank().over(partition_by=staged.answered_day, order_by=staged.person_id).label("nth")
    each = select(staged.answered_day, staged.person_id, nth).subquery()
    few = select(each.c.answered_day, each.c.person_id).where(each.c.nth <= SMALL_GROUP)
    return few.distinct().order_by(each.c.answered_day, each.c.person_id)


# The same tables each time, which are made and dropped: what is asked of them is written once.
_FIRST_PEOPLE = _first_people()
_TURN = (STAGED.c.person_id, STAGED.c.answered_at, STAGED.c.id)
_BY_TURN = (
    select(*(STAGED.c[name] for name in _OF_LINES), func.nullif(TAGGED.c.themes, ""))  # a line has one comment
    .outerjoin_from(STAGED, TAGGED, TAGGED.c.line == STAGED.c.line)
    .order_by(*_TURN)
)
_UNTAGGED = (
    select(STAGED.c.line, STAGED.c.text)
    .outerjoin(TAGGED, TAGGED.c.line == STAGED.c.line)
    .where(STAGED.c.comment_id.is_not(None), TAGGED.c.line.is_(None))
    .order_by(STAGED.c.line)
)
_BEFORE = CreateTableAs(_answered_before(0, select(STAGED.c.person_id)), "answered_before", temporary=True).table
_FOLLOWED = _followed_anew(0).table
_LINK = (
    update(responses)
    .where(responses.c.id == _FOLLOWED.c.id)
    .values(**{name: _FOLLOWED.c[f"new_{name}"] for name in _SUPERSEDED})
)
_BROUGHT_IN, _BY_WHAT_FOLLOWS, _BY_RELEASE = _brought_in()
_KEPT = (*_COMMON, *_OF_LINES, "released_day", "about", "fell_from", *_SUPERSEDED)
_KEEP = (
    insert(responses)
    .from_select(list(_KEPT), select(*(_BROUGHT_IN.c[name] for name in _KEPT)).order_by(_BROUGHT_IN.c.id))
    .execution_options(preserve_rowcount=True)
)
_COMMENTS = {
    "id": STAGED.c.comment_id,
    "team_id": bindparam("team", type_=comments.c.team_id.type),
    "survey_id": bindparam("survey", type_=comments.c.survey_id.type),
    "response_id": STAGED.c.id,
    **{name: STAGED.c[name] for name in ("person_id", "question", "text", "summary_slot")},
    **{name: TAGGED.c[name] for name in TAG_COLUMNS},
}
_KEEP_COMMENTS = insert(comments).from_select(
    list(_COMMENTS),
    select(*_COMMENTS.values()).join_from(TAGGED, STAGED, STAGED.c.line == TAGGED.c.line).order_by(STAGED.c.comment_id),
)
