"""Reading all answers of a survey by pages: whole where names are shown, else as far as they are released.

Whoever writes them out may be slow, and a read that stays open keeps SQLite from committing anything: each page is a
read of its own, and the next one begins behind the last row of the one before.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, case, select, tuple_

from bot.core.conversation.ask import AskKind
from bot.core.privacy.releases import NOT_YET
from storage.queries.numbers.themes.about import ABOUT
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import asks, comments, people, responses
from storage.statements import is_one_of, text_named

AT_ONCE = 5_000
_c = responses.c
_ANSWER = (_c.id, _c.answered_at, _c.answered_day, _c.score, _c.kind, _c.source, _c.language, _c.superseded_day)
_PERSON = (people.c.slack_user_id, people.c.external_key, people.c.name)
NAMED_COLUMNS = len(_ANSWER) + len(_PERSON)
# The day of the summary which told a comment; of what a file brought in, that of its release.
_TOLD_ON = case((comments.c.summary_slot < _c.released_day, _c.released_day), else_=comments.c.summary_slot)
_MAY_BE_READ = (comments.c.summary_slot < NOT_YET, _c.released_day.is_not(None))
Place = tuple[date, datetime, str]
"""Where an answer of a named survey stands in the order of time: its day, its moment, its id."""


def answers_after(
    db: Connection, survey_id: int, properties: Sequence[str], after: Place | None
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Give the next of a survey's answers with who gave them, in the order of time. after: none for the first.

    The properties follow the NAMED_COLUMNS, in their order.
    """
    segments = [text_named(db.dialect.name, _c.segments, name) for name in properties]
    query = select(*_ANSWER, *_PERSON, *segments).outerjoin_from(responses, people, _c.person_id == people.c.id)
    # The day comes first because there is an index that begins with it: a page costs what its days hold.
    place = (_c.answered_day, _c.answered_at, _c.id)
    if after is not None:
        query = query.where(_c.answered_day >= after[0], tuple_(*place) > tuple_(*after))
    return db.execute(query.where(_c.survey_id == survey_id).order_by(*place).limit(AT_ONCE)).all()


class Written(NamedTuple):
    """What was written beside an answer as one text, and its themes, some of them more than once."""

    text: str
    themes: tuple[str, ...]


def comments_of(db: Connection, response_ids: Sequence[str]) -> dict[str, Written]:
    """Give what was written beside each of so many answers."""
    of_these = is_one_of(db.dialect.name, comments.c.response_id, response_ids)
    query = select(comments.c.response_id, comments.c.text, ABOUT).where(of_these)
    found: dict[str, Written] = {}
    for response_id, text, themes in db.execute(query.order_by(comments.c.question, comments.c.id)):
        written, before = Written(text, names_in(themes)), found.get(response_id)
        found[response_id] = written if before is None else _both(before, written)
    return found


def _both(before: Written, more: Written) -> Written:
    return Written(f"{before.text}\n{more.text}", before.themes + more.themes)


def subjects_of(db: Connection, response_ids: Sequence[str]) -> dict[str, str]:
    """Give what each of so many answers is about, where that was said."""
    query = select(_c.id, asks.c.subject).join(asks, _c.ask_id == asks.c.id)
    rows = db.execute(query.where(is_one_of(db.dialect.name, _c.id, response_ids), asks.c.subject.is_not(None)))
    return {row.id: row.subject for row in rows}


def release_days_after(db: Connection, survey_id: int, after: str) -> Sequence[Row[str, date, bool]]:
    """Give (id, release, whether it counts) of the next answers of a guarded survey that were released.

    after: the id behind which to begin, "" for the first.
    """
    query = select(_c.id, _c.released_day, _c.kind != AskKind.REASK).where(_of(survey_id), _c.released_day.is_not(None))
    return db.execute(query.where(_c.id > after).order_by(_c.id).limit(AT_ONCE)).all()


def released_after(db: Connection, survey_id: int, after: str, through: date) -> Sequence[Row[str, date, int, str]]:
    """Give (id, release, score, kind) of the next answers released up to a day, in the order of their random ids."""
    query = select(_c.id, _c.released_day, _c.score, _c.kind).where(_of(survey_id), _c.released_day <= through)
    return db.execute(query.where(_c.id > after).order_by(_c.id).limit(AT_ONCE)).all()


def told_days_after(db: Connection, survey_id: int, after: str) -> Sequence[Row[str, date]]:
    """Give (id, day) of the next comments of a guarded survey that may be read."""
    query = select(comments.c.id, _TOLD_ON).join(responses, comments.c.response_id == _c.id)
    told = query.where(_of(survey_id), *_MAY_BE_READ)
    return db.execute(told.where(comments.c.id > after).order_by(comments.c.id).limit(AT_ONCE)).all()


def told_after(db: Connection, survey_id: int, after: str, through: date) -> Sequence[Row[str, date, str, str | None]]:
    """Give (id, day, text, themes) of the next comments told up to a day, in the order of their random ids."""
    query = select(comments.c.id, _TOLD_ON, comments.c.text, ABOUT).join(responses, comments.c.response_id == _c.id)
    told = query.where(_of(survey_id), *_MAY_BE_READ, through >= _TOLD_ON)
    return db.execute(told.where(comments.c.id > after).order_by(comments.c.id).limit(AT_ONCE)).all()


def _of(survey_id: int) -> ColumnElement[bool]:
    # Not to be searched by: an index that begins with the survey would have all of its rows sorted for every page.
    return _c.survey_id + 0 == survey_id
