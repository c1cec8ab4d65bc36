"""What people answered, as their case shows it; and what was released of answers that open one."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from bot.core.conversation.ask import AskKind
from storage.queries.numbers.themes.about import ABOUT
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import asks, comments, responses

_r = responses.c
_ANSWER = (
    select(asks.c.response_id, _r.score, _r.segments, asks.c.subject)
    .join_from(asks, responses, asks.c.response_id == _r.id)
    .where(asks.c.id == bindparam("ask"))
)
_BEFORE = (
    select(_r.score)
    .where(
        _r.survey_id == bindparam("survey"),
        _r.person_id == bindparam("person"),
        _r.id != bindparam("response"),
        ~_r.corrected,
    )
    .order_by(_r.answered_at.desc(), _r.id)
    .limit(1)
)
_WORDS = (
    select(comments.c.text)
    .join(asks, asks.c.response_id == comments.c.response_id)
    .where(asks.c.id == bindparam("ask"))
    .order_by(comments.c.question, comments.c.id)
)


_THEMES = (
    select(ABOUT)
    .join_from(comments, asks, asks.c.response_id == comments.c.response_id)
    .where(asks.c.id == bindparam("ask"), ABOUT.is_not(None))
)


class Answer(NamedTuple):
    """An answer that counts: its id, score and groups; in a CSAT survey, what it is about."""

    id: str
    score: int
    segments: Mapping[str, str]
    subject: str | None


class Spoken(NamedTuple):
    """Somebody whose words were released, with the score (0-10) beside them."""

    ask_id: str
    person_id: int
    response_id: str
    score: int


def answer_to(db: Connection, ask_id: str) -> Answer | None:
    """Give the answer to an ask that counts now."""
    row = db.execute(_ANSWER, {"ask": ask_id}).first()
    return None if row is None else Answer(row.response_id, row.score, row.segments, row.subject)


def score_before(db: Connection, *, survey_id: int, person_id: int, response_id: str) -> int | None:
    """Give the score (0-10) of somebody's answer before one, in the same survey."""
    score: int | None = db.scalar(_BEFORE, {"survey": survey_id, "person": person_id, "response": response_id})
    return score


def words_beside(db: Connection, ask_id: str) -> list[str]:
    """Give what somebody wrote beside their answer to an ask."""
    return list(db.scalars(_WORDS, {"ask": ask_id}))


def words_released(db: Connection, ask_id: str, not_yet: object) -> list[str]:
    """Likewise, without what is in no release yet. not_yet: the day that stands for none."""
    return list(db.scalars(_WORDS.where(comments.c.summary_slot != not_yet), {"ask": ask_id}))


def themes_beside(db: Connection, ask_id: str) -> set[str]:
    """Give what somebody's words beside their answer to an ask are about."""
    return {name for names in db.scalars(_THEMES, {"ask": ask_id}) for name in names_in(names)}


def ask_behind(db: Connection, comment_id: str) -> str | None:
    """Say beside whose answer a comment stands, by the id of their ask; none where the ask or that answer is gone."""
    query = select(asks.c.id).join(comments, comments.c.response_id == asks.c.response_id)
    found: str | None = db.scalar(query.where(comments.c.id == comment_id))
    return found


def themes_of(db: Connection, comment_ids: Sequence[str]) -> dict[str, set[str]]:
    """Give what these comments are about, by the words alone, for each answer that they stand beside.

    Whatever else its writer wrote: a case would tell that those words and these are of one person.
    """
    found: dict[str, set[str]] = {}
    query = select(comments.c.response_id, comments.c.themes)
    for response_id, themes in db.execute(query.where(comments.c.id.in_(comment_ids), comments.c.themes.is_not(None))):
        found.setdefault(response_id, set()).update(names_in(themes))
    return found


def spoken(db: Connection, comment_ids: Sequence[str]) -> list[Spoken]:
    """Give who wrote these comments, each once, in an order that tells nothing."""
    query = (
        select(asks.c.id, asks.c.person_id, _r.id.label("response_id"), _r.score)
        .join_from(comments, responses, comments.c.response_id == _r.id)
        .join(asks, asks.c.response_id == _r.id)
        .where(comments.c.id.in_(comment_ids), _r.kind != AskKind.IMPORT)
        .distinct()
        .order_by(asks.c.id)
    )
    return [Spoken(row.id, row.person_id, row.response_id, row.score) for row in db.execute(query)]
