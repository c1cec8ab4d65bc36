"""Answers of a guarded survey on their way into releases and tables (bot/core/privacy/releases.py, tables.py)."""

from collections.abc import Generator, Hashable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Row,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    null,
    select,
    update,
)

from bot.core.conversation.answer import Source
from bot.core.conversation.ask import AskKind
from bot.core.conversation.forgotten import midnight
from bot.core.numbers.score import band_of
from bot.core.privacy.releases import NOT_YET, Block, Stage
from bot.core.privacy.tables import Groups, Released
from bot.core.survey.measure import RECOMMENDING
from storage.queries.conversation.asks import IS_OPEN, IS_SCHEDULED
from storage.queries.numbers.movements import moved_from
from storage.queries.numbers.released_sums import count_releases, count_tables
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import asks, comments, responses, surveys, tallies, tally_changes
from storage.statements import is_one_of, not_searched_by

_AT_ONCE, _OF_A_TABLE = 5_000, 500
_c = responses.c
_OF_WAVES, _OF_REASKS = _c.kind != AskKind.REASK, _c.kind == AskKind.REASK
# By their stage, few are found; by one of these days SQLite would rather find all that a survey was ever answered.
_ANSWERED, _RELEASED = not_searched_by(_c.answered_day), not_searched_by(_c.released_day)
_PUT = update(responses).where(_c.id == bindparam("answer"))
_COUNT = update(responses).where(_c.id == bindparam("answer")).values(stage=null())
_TELL = update(comments).where(comments.c.id == bindparam("comment"))
_parents, _before = asks.alias("parents"), responses.alias("before")
_REASKS = (
    select(_c.id, _c.person_id, _before.c.score)
    .join(asks, _c.ask_id == asks.c.id)
    .join(_parents, asks.c.parent_id == _parents.c.id)
    .join(_before, _parents.c.response_id == _before.c.id)
    .where(_c.survey_id == bindparam("survey", type_=Integer), _c.stage == Stage.WAITING, _OF_REASKS)
    .where(_parents.c.held_out == bindparam("held_out", type_=Boolean), asks.c.action_id.is_(None))
    .order_by(_c.id)
    .with_for_update(of=responses, key_share=True)
)


class Waiting(NamedTuple):
    """What waits for a release. who: the person, or where nobody is known the answer.

    counted_as: of a re-ask, what is needed to count it and would be gone with its person.
    """

    id: str
    who: Hashable
    counted_as: Groups | None = None


# Who is in what stage


def hold_survey(db: Connection, survey_id: int) -> None:
    """Let nobody else release answers of a survey until this transaction ends; people go on answering it."""
    db.execute(select(surveys.c.id).where(surveys.c.id == survey_id).with_for_update(key_share=True))


def begin_to_wait(db: Connection, survey_id: int) -> None:
    """Let all answers wait that a survey has from before it was guarded, but for those that were corrected."""
    where = (_c.survey_id == survey_id, _c.released_day.is_(None), ~_c.corrected)
    db.execute(update(responses).where(*where).values(stage=Stage.WAITING))


def waiting(db: Connection, survey_id: int) -> list[Waiting]:
    """Give the answers that are in no release yet, re-asks left out."""
    query = select(_c.id, _c.person_id).where(*_in(survey_id, Stage.WAITING), _OF_WAVES).order_by(_c.id)
    return [Waiting(row.id, _who(row)) for row in db.execute(query.with_for_update(key_share=True))]


def leave_over(db: Connection, survey_id: int) -> None:
    """Let what waits of people whom nobody knows be none of the five of a release, since they may answer once more."""
    unknown = (_c.person_id.is_(None), _c.source != Source.IMPORT)
    db.execute(update(responses).where(*_in(survey_id, Stage.WAITING), _OF_WAVES, *unknown).values(stage=Stage.LEFT))


def take_along(db: Connection, survey_id: int) -> None:
    """Let what was left over go into the release that is made next."""
    db.execute(update(responses).where(*_in(survey_id, Stage.LEFT)).values(stage=Stage.WAITING))


def count_waiting(db: Connection, survey_id: int) -> int:
    """Count the people whose answers are in no release yet."""
    known, unknown = func.count(_c.person_id.distinct()), func.count().filter(_c.person_id.is_(None))
    row = db.execute(select(known, unknown).where(*_in(survey_id, Stage.WAITING), _OF_WAVES)).one()
    return row[0] + row[1]


def waiting_reasks(db: Connection, survey_id: int, *, held_out: bool) -> list[Waiting]:
    """Give the answers to re-asks that are in no release yet; those after an action are counted with it, and alone.

    held_out: of people who were not asked why in between, in place of the others.
    """
    rows = db.execute(_REASKS, {"survey": survey_id, "held_out": held_out})
    return [Waiting(row.id, _who(row), moved_from(band_of(row.score, RECOMMENDING), held_out=held_out)) for row in rows]


def waiting_comments(db: Connection, survey_id: int) -> list[Waiting]:
    """Give the comments that no summary has told yet, of answers that are in a release."""
    query = (
        select(comments.c.id, _c.id.label("response"), _c.person_id)
        .join(responses, comments.c.response_id == _c.id)
        .where(_c.survey_id == survey_id, comments.c.summary_slot == NOT_YET, _c.released_day.is_not(None))
        .order_by(comments.c.id)
    )
    return [Waiting(row.id, row.person_id or row.response) for row in db.execute(query)]


def _in(survey_id: int, stage: Stage) -> tuple[ColumnElement[bool], ...]:
    return _c.survey_id == survey_id, _c.stage == stage


def _who(row: Row[*tuple[Any, ...]]) -> Hashable:
    who: Hashable = row.id if row.person_id is None else row.person_id
    return who


# Releases


def release(db: Connection, survey_id: int, found: Sequence[Waiting], day: date) -> None:
    """Put answers into the release of a day."""
    db.execute(_PUT, [{"answer": one.id, "released_day": day, "counted_as": one.counted_as} for one in found])
    _close_releases(db, survey_id)


def release_comments(db: Connection, found: Sequence[Waiting], slot: date) -> None:
    """Let comments be news in the summary of a day."""
    db.execute(_TELL, [{"comment": one.id, "summary_slot": slot} for one in found])


def days_waited(db: Connection, survey_id: int, *, imported: bool) -> Iterator[tuple[date, list[Hashable]]]:
    """Give who answered on which day of those that wait, in order. imported: only the ones that a file brought."""
    query = select(_c.answered_day, _c.person_id, _c.id).where(*_of_old(survey_id, imported=imported))
    rows = db.execute(query.order_by(_ANSWERED).execution_options(yield_per=_AT_ONCE))
    for day, found in groupby(rows, key=itemgetter(0)):
        yield day, [id_ if person_id is None else person_id for _, person_id, id_ in found]


def release_blocks(db: Connection, survey_id: int, found: Sequence[Block], *, imported: bool) -> None:
    """Put answers that wait into releases by their own days."""
    old = _of_old(survey_id, imported=imported)
    db.execute(update(responses).where(*old).values(released_day=_c.answered_day))
    longer = [block for block in found if block.first < block.last]
    for first, last in longer:
        db.execute(update(responses).where(*old, _c.answered_day.between(first, last)).values(released_day=last))
    _close_releases(db, survey_id)


def _of_old(survey_id: int, *, imported: bool) -> tuple[ColumnElement[bool], ...]:
    of = (*_in(survey_id, Stage.WAITING), _OF_WAVES, _ANSWERED < NOT_YET)
    return (*of, _c.source == Source.IMPORT) if imported else of


def _close_releases(db: Connection, survey_id: int) -> None:
    """Add up what was put into releases just now, and let it go on to the tables; re-asks are in none."""
    new = (*_in(survey_id, Stage.WAITING), _RELEASED.is_not(None))
    count_releases(db, and_(*new, _OF_WAVES))
    db.execute(update(responses).where(*new, _OF_WAVES).values(stage=Stage.RELEASED))
    db.execute(update(responses).where(*new).values(stage=None))


def hide_days(db: Connection, survey_id: int) -> None:
    """Let no answer of an anonymous survey have another day than its release's, nor a time of day; nor a tally, by day.

    There are such of a survey that was not anonymous from the beginning.
    """
    for table in (tally_changes, tallies):
        db.execute(delete(table).where(table.c.survey_id == survey_id))
    day = func.coalesce(_c.released_day, NOT_YET)
    others = (_c.survey_id == survey_id, _c.answered_day != day)
    days = db.scalars(select(day).where(*others).distinct()).all()
    for one in days:
        # The moments in a file that was brought in tell its lines apart, and are known to whoever has the file.
        at = case((_c.source == Source.IMPORT, _c.answered_at), else_=midnight(NOT_YET))
        values = {"answered_day": one, "summary_slot": one, "answered_at": at}
        db.execute(update(responses).where(*others, day == one).values(**values))


# Tables


def is_anybody_to_answer(db: Connection, survey_id: int) -> bool:
    """Say whether a question of a wave is open or still to be put."""
    asked = exists().where(asks.c.survey_id == survey_id, asks.c.kind != AskKind.REASK, IS_OPEN | IS_SCHEDULED)
    return bool(db.scalar(select(asked)))


def in_no_table(db: Connection, survey_id: int) -> Generator[list[Released]]:
    """Give the answers that are released and in no table yet, release by release."""
    query = select(_c.id, _c.person_id, _c.released_day, _c.segments).where(*_in(survey_id, Stage.RELEASED))
    with db.execute(query.order_by(_c.released_day, _c.id).execution_options(yield_per=_OF_A_TABLE)) as rows:
        for _, found in groupby(rows, key=attrgetter("released_day")):
            yield [Released(row.id, _who(row), row.released_day, row.segments) for row in found]


def first_themes(db: Connection, answers: Sequence[str]) -> dict[str, str]:
    """Give what the words of answers, by their ids, are about first, as far as a summary has told them.

    By the words alone, whatever an owner corrected: who chose the comments of a theme one by one would choose the four
    whose answers they know, and read the fifth.
    """
    c = comments.c
    told = (c.summary_slot < NOT_YET, c.themes != "")
    query = select(c.response_id, c.themes).where(is_one_of(db.dialect.name, c.response_id, answers), *told)
    found: dict[str, str] = {}
    for response_id, themes in db.execute(query.order_by(c.response_id, c.question, c.id)):
        found.setdefault(response_id, names_in(themes)[0])
    return found


def is_given_here_in_no_table(db: Connection, survey_id: int) -> bool:
    """Say whether an answer that no file brought in is released and in no table yet."""
    given = exists().where(*_in(survey_id, Stage.RELEASED), _c.source != Source.IMPORT)
    return bool(db.scalar(select(given)))


def put_in_table(db: Connection, groups: Mapping[str, Groups], day: date) -> None:
    """Count answers, by their ids, in groups from a day on."""
    # By their ids: the index of stages is full of what other tables left in it until this transaction ends.
    db.execute(_COUNT, [{"answer": one, "tabled_day": day, "counted_as": dict(of)} for one, of in groups.items()])
    count_tables(db, is_one_of(db.dialect.name, _c.id, groups))


def leave_tables(db: Connection, survey_id: int) -> None:
    """Let released answers of a survey that counts nobody apart go into no table."""
    db.execute(update(responses).where(*_in(survey_id, Stage.RELEASED)).values(stage=None))


# The team


def agreed_to_contact(db: Connection, survey_id: int) -> list[str]:
    """Give the asks with released answers whose people may be contacted and of whom the team was not told."""
    query = select(asks.c.id).join(responses, asks.c.response_id == _c.id)
    query = query.where(asks.c.survey_id == survey_id, asks.c.consented_at.is_not(None), ~asks.c.team_told)
    return list(db.scalars(query.where(_c.released_day.is_not(None)).order_by(asks.c.id)))


def team_was_told(db: Connection, ask_ids: Sequence[str]) -> None:
    """Note that the team knows of these people."""
    db.execute(update(asks).where(asks.c.id.in_(ask_ids)).values(team_told=True))
