"""Reading all answers of a survey as a stream, and how large the groups are that its columns make."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from bot.core.conversation.ask import AskKind
from storage.schema import comments, people, responses

AT_ONCE = 1_000
Group = tuple[str | None, ...]


def group_sizes(db: Connection, survey_id: int, properties: Sequence[str], *, by_person: bool) -> dict[Group, int]:
    """Count people, or answers where nobody is known, by kind, source, language and these properties together."""
    columns = [responses.c[name] for name in ("kind", "source", "language")] + _segments(properties)
    size = func.count(responses.c.person_id.distinct()) if by_person else func.count()
    query = select(*columns, size).where(responses.c.survey_id == survey_id).group_by(*columns)
    return {tuple(row[:-1]): row[-1] for row in db.execute(query)}


def respondents(db: Connection, survey_id: int, *, by_person: bool) -> int:
    """Count the people, or answers where nobody is known, that a survey's score rests on."""
    size = func.count(responses.c.person_id.distinct()) if by_person else func.count()
    where = (responses.c.survey_id == survey_id, responses.c.kind != AskKind.REASK)
    return db.execute(select(size).where(*where)).scalar_one()


def answers_of(
    db: Connection, survey_id: int, properties: Sequence[str], order: str
) -> Iterator[Sequence[Row[*tuple[Any, ...]]]]:
    """Give a survey's answers with who gave them, in batches.

    order: "time"; "day", which tells no time of day; or "none", that of their random ids. The properties follow the
    named columns, in their order.
    """
    c = responses.c
    by = {"time": (c.answered_at, c.id), "day": (c.answered_day, c.id), "none": (c.id,)}[order]
    answer = (c.id, c.answered_at, c.answered_day, c.score, c.kind, c.source, c.language, c.superseded_day)
    person = (people.c.slack_user_id, people.c.external_key, people.c.name)
    query = select(*answer, *person, *_segments(properties)).outerjoin_from(
        responses, people, c.person_id == people.c.id
    )
    ordered = query.where(c.survey_id == survey_id).order_by(*by).execution_options(yield_per=AT_ONCE)
    with db.execute(ordered) as found:
        yield from found.partitions()


def comments_of(db: Connection, response_ids: Sequence[str], through: date | None) -> dict[str, str]:
    """Give what was written beside each of so many answers as one text; through: the newest slot, none for all."""
    query = select(comments.c.response_id, comments.c.text).where(comments.c.response_id.in_(response_ids))
    if through is not None:
        query = query.where(comments.c.summary_slot <= through)
    found: dict[str, str] = {}
    for response_id, written in db.execute(query.order_by(comments.c.question, comments.c.id)):
        found[response_id] = f"{found[response_id]}\n{written}" if response_id in found else written
    return found


def _segments(properties: Sequence[str]) -> list[ColumnElement[Any]]:
    return [responses.c.segments[name].as_string() for name in properties]
