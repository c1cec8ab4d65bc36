"""Reading all answers of a survey as a stream: whole where names are shown, else as far as they are released."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, case, func, select

from bot.core.privacy.releases import NOT_YET
from storage.queries.numbers.counting import COUNTED
from storage.schema import comments, people, responses

AT_ONCE = 1_000
_c = responses.c
_ANSWER = (_c.id, _c.answered_at, _c.answered_day, _c.score, _c.kind, _c.source, _c.language, _c.superseded_day)
_PERSON = (people.c.slack_user_id, people.c.external_key, people.c.name)
NAMED_COLUMNS = len(_ANSWER) + len(_PERSON)


def answers_of(db: Connection, survey_id: int, properties: Sequence[str]) -> Iterator[Sequence[Row[*tuple[Any, ...]]]]:
    """Give a survey's answers with who gave them, in the order of time, in batches.

    The properties follow the NAMED_COLUMNS, in their order.
    """
    segments = [_c.segments[name].as_string() for name in properties]
    query = select(*_ANSWER, *_PERSON, *segments).outerjoin_from(responses, people, _c.person_id == people.c.id)
    ordered = query.where(_c.survey_id == survey_id).order_by(_c.answered_at, _c.id)
    with db.execute(ordered.execution_options(yield_per=AT_ONCE)) as found:
        yield from found.partitions()


def comments_of(db: Connection, response_ids: Sequence[str]) -> dict[str, str]:
    """Give what was written beside each of so many answers as one text."""
    query = select(comments.c.response_id, comments.c.text).where(comments.c.response_id.in_(response_ids))
    found: dict[str, str] = {}
    for response_id, written in db.execute(query.order_by(comments.c.question, comments.c.id)):
        found[response_id] = f"{found[response_id]}\n{written}" if response_id in found else written
    return found


def count_released(db: Connection, survey_id: int) -> int:
    """Count the answers of a guarded survey that were released, re-asks left out."""
    where = (_c.survey_id == survey_id, COUNTED, _c.released_day.is_not(None))
    return db.execute(select(func.count()).where(*where)).scalar_one()


def released_of(db: Connection, survey_id: int) -> Iterator[tuple[date, int, str]]:
    """Give (release, score, kind) of a guarded survey's answers, in the order of their random ids."""
    query = select(_c.released_day, _c.score, _c.kind).where(_c.survey_id == survey_id, _c.released_day.is_not(None))
    with db.execute(query.order_by(_c.id).execution_options(yield_per=AT_ONCE)) as found:
        yield from ((row[0], row[1], row[2]) for row in found)


def told_of(db: Connection, survey_id: int) -> Iterator[tuple[date, str]]:
    """Give (day, text) of a guarded survey's comments that may be read, in the order of their random ids.

    The day is that of the summary which told them; of what a file brought in, that of its release.
    """
    slot, released = comments.c.summary_slot, _c.released_day
    query = (
        select(case((slot < released, released), else_=slot), comments.c.text)
        .join(responses, comments.c.response_id == _c.id)
        .where(_c.survey_id == survey_id, slot < NOT_YET, released.is_not(None))
        .order_by(comments.c.id)
    )
    with db.execute(query.execution_options(yield_per=AT_ONCE)) as found:
        yield from ((row[0], row[1]) for row in found)
