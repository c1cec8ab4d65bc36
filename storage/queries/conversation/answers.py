"""Answers: appended, superseded, counted. Nothing is ever overwritten."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    case,
    delete,
    insert,
    null,
    or_,
    select,
    update,
)

from bot.core.conversation.answer import NewAnswer, NewComment
from bot.core.conversation.ask import AskKind
from bot.core.conversation.forgotten import unlinked
from bot.core.privacy.releases import NOT_YET, Stage
from bot.core.themes import Tags
from storage.errors import StaleRowError
from storage.queries.numbers.counting import COUNTED, CURRENT
from storage.queries.numbers.fallen import FALLEN, keep_fallen
from storage.queries.numbers.tallies.steps import cut_steps
from storage.queries.numbers.tallies.tally_changes import TALLIED, Tallied, came, came_back, keep, went
from storage.queries.numbers.themes.about import keep_about
from storage.queries.numbers.themes.tagged import tag_columns
from storage.schema import comments, responses
from storage.types import cleaned

_ADD = insert(responses)
_ADD_COMMENTS = insert(comments).values(
    {
        name: select(responses.c[name]).where(responses.c.id == bindparam("answer")).scalar_subquery()
        for name in ("survey_id", "person_id")
    }
)
_IS_COMMENT = comments.c.id == bindparam("comment")
_REWRITE = update(comments).where(_IS_COMMENT).returning(comments.c.response_id)
_DELETE_COMMENT = delete(comments).where(_IS_COMMENT).returning(comments.c.response_id)
_MOVE_COMMENTS = (
    update(comments).where(comments.c.response_id == bindparam("corrected_response")).returning(comments.c.id)
)
# What was followed before its release is never released.
_STAGE = case((responses.c.stage.in_((Stage.WAITING, Stage.LEFT)), null()), else_=responses.c.stage)
_SUPERSEDE_ONE = (
    update(responses)
    .where(responses.c.id == bindparam("response"), CURRENT, responses.c.released_day.is_(None))
    .values(stage=_STAGE)
    .returning(*TALLIED)
)
_IS_RELEASED = select(responses.c.released_day.is_not(None)).where(responses.c.id == bindparam("response"))
_HAS_DAY = responses.c.answered_day != NOT_YET  # but for anonymous answers, which stand in no tally
_TAKE_BACK = _SUPERSEDE_ONE.values(
    corrected=True,
    superseded_at=bindparam("at"),
    superseded_day=case(
        (_HAS_DAY, responses.c.answered_day), else_=bindparam("day", type_=responses.c.answered_day.type)
    ),
)
_OF_ASK = select(
    responses.c.id, responses.c.survey_id, responses.c.person_id, responses.c.answered_day, responses.c.superseded_day
).where(or_(responses.c.ask_id == bindparam("ask"), responses.c.id == bindparam("response")))
_FOLLOWED_BY = select(responses.c.id, responses.c.superseded_day, *TALLIED).where(
    responses.c.survey_id == bindparam("survey"),
    responses.c.person_id == bindparam("person"),
    responses.c.superseded_by == bindparam("by"),
    ~responses.c.corrected,
)
_COUNT_AGAIN = (
    update(responses)
    .where(responses.c.id == bindparam("response"))
    .values(superseded_by=None, superseded_at=None, superseded_day=None)
)
_SUPERSEDE_EARLIER = (
    update(responses)
    .where(
        responses.c.survey_id == bindparam("survey"),
        responses.c.person_id == bindparam("person"),
        COUNTED,
        CURRENT,
        responses.c.id != bindparam("newest"),
    )
    .values(stage=_STAGE)
    .returning(*TALLIED)
)

_WITH_COMMENTS_TO_TAKE_OVER = (
    select(responses.c.id)
    .join(comments, comments.c.response_id == responses.c.id)
    .where(
        responses.c.survey_id == bindparam("survey"),
        responses.c.person_id == bindparam("person"),
        responses.c.superseded_by == bindparam("newest"),
        responses.c.released_day.is_(None),
    )
    .distinct()
)
_COMMENTS_OF = (
    select(comments.c.text)
    .where(comments.c.response_id == bindparam("response"))
    .order_by(comments.c.question, comments.c.id)
)
_QUESTIONS_ANSWERED = (
    select(comments.c.question)
    .join(responses, comments.c.response_id == responses.c.id)
    .where(responses.c.person_id == bindparam("person"), responses.c.survey_id == bindparam("survey"))
)


def record(db: Connection, new: NewAnswer, *, corrects: str | None = None) -> None:
    """Append one answer, mark what it supersedes, and keep the tallies.

    corrects: the answer that this one corrects. An answer to a survey ask supersedes the person's earlier ones too; one
    to a re-ask does not, since it never enters the score, nor one that says how satisfied somebody was this time: each
    of these counts. Raises StaleRowError when the one that is corrected was
    released meanwhile: it counts, and the other would count beside it.
    """
    db.execute(_ADD, _columns(new))
    corrected = [] if corrects is None else _supersede_one(db, corrects, by=new)
    if new.person_id is None:
        return  # an anonymous answer stands in no tally: these go by the day on which it was given
    earlier: Sequence[Row[*tuple[Any, ...]]] = ()
    if new.kind is not AskKind.REASK and new.scale is None:
        whose = {"survey": new.survey_id, "person": new.person_id, "newest": new.id}
        earlier = db.execute(_SUPERSEDE_EARLIER, {**whose, **_followed(new)}).all()
        if earlier and new.stage is Stage.WAITING:  # what is never released has words that people wrote all the same
            for before in db.scalars(_WITH_COMMENTS_TO_TAKE_OVER, whose).all():
                move_comments(db, of=before, to=new.id)
    tallied = _tallied(new)
    changes = came(tallied)
    for rows, were_corrected in ((corrected, True), (earlier, False)):
        for row in rows:
            changes += went(Tallied(*row), new.answered_day, by=tallied, corrected=were_corrected)
    keep(db, changes)
    if corrected or new.score in FALLEN:
        keep_fallen(db, new.survey_id, new.person_id)


def take_back(db: Connection, response_id: str, *, ask_id: str, at: datetime, day: date, language: str) -> None:
    """Let an answer count no more, delete what was written beside it, and cut every link to its person.

    What it followed counts as if it had never been. day: today, for an answer that has no day. Raises StaleRowError
    when it was released meanwhile: which one it is can't be told any more.
    """
    found = db.execute(_TAKE_BACK, {"response": response_id, "at": at, "day": day}).all()
    if not found and db.scalar(_IS_RELEASED, {"response": response_id}):
        raise StaleRowError("an answer was released while it was taken back")
    linked = (Tallied(*row) for row in found if row.answered_day != NOT_YET)  # anonymous answers stand in no tally
    keep(db, [change for answer in linked for change in went(answer, answer.answered_day, by=None, corrected=True)])
    db.execute(delete(comments).where(comments.c.response_id == response_id))
    keep_about(db, [response_id])
    of_ask = db.execute(_OF_ASK, {"ask": ask_id, "response": response_id}).all()
    cut_steps(db, [one.id for one in of_ask])
    for one in of_ask:
        left = asdict(unlinked(one.answered_day, one.superseded_day, language))
        db.execute(update(responses).where(responses.c.id == one.id).values(**left))
        _count_again(db, {"survey": one.survey_id, "person": one.person_id, "by": one.id})
    for survey_id, person_id in {(one.survey_id, one.person_id) for one in of_ask if one.person_id is not None}:
        keep_fallen(db, survey_id, person_id)


def _count_again(db: Connection, followed_by: Mapping[str, Any]) -> None:
    """Let what an answer followed count as before it: a day on which something followed would lead to that."""
    for one, superseded_day, *answer in db.execute(_FOLLOWED_BY, followed_by).all():
        db.execute(_COUNT_AGAIN, {"response": one})
        keep(db, came_back(Tallied(*answer), superseded_day))


def _supersede_one(db: Connection, response_id: str, *, by: NewAnswer) -> list[Row[*tuple[Any, ...]]]:
    # Nothing leads from a corrected answer to one that is kept without a person.
    followed = _followed(by) if by.person_id is not None else {**_followed(by), "superseded_by": None}
    found = db.execute(_SUPERSEDE_ONE, {"response": response_id, "corrected": True, **followed}).all()
    if not found and db.scalar(_IS_RELEASED, {"response": response_id}):
        raise StaleRowError("an answer was released while it was corrected")
    return list(found)


def _followed(by: NewAnswer) -> dict[str, Any]:
    return {"superseded_by": by.id, "superseded_at": by.answered_at, "superseded_day": by.answered_day}


def _columns(new: NewAnswer | NewComment) -> dict[str, Any]:
    # Not dataclasses.asdict, which copies every value deeply: that is a twentieth of a click.
    return {name: getattr(new, name) for name in new.__slots__}


def _tallied(new: NewAnswer) -> Tallied:
    given = (new.kind, new.score, new.scale, new.source, new.answered_day)
    return Tallied(new.team_id, new.survey_id, *given, cleaned(new.segments))


def add_comments(db: Connection, new: Sequence[NewComment]) -> None:
    """Keep what people wrote beside their scores."""
    if new:
        db.execute(_ADD_COMMENTS, [_comment_columns(comment) for comment in new])
        keep_about(db, (comment.response_id for comment in new if comment.tags and comment.tags.themes))


def _comment_columns(new: NewComment) -> dict[str, Any]:
    columns = _columns(new)
    del columns["tags"]
    return columns | {"answer": new.response_id} | tag_columns(new.tags)


def comments_of(db: Connection, response_id: str) -> list[str]:
    """Give what was written beside one answer."""
    return list(db.scalars(_COMMENTS_OF, {"response": response_id}))


def add_comment_text(db: Connection, comment_id: str, text: str, tags: Tags, *, slot: date) -> None:
    """Write a comment anew that goes on, and let it be new in a summary that is to come."""
    values = {"text": text, "summary_slot": slot, "quotable": None, **tag_columns(tags)}
    _rewrite(db, comment_id, values)


def edit_comment(db: Connection, comment_id: str, text: str, tags: Tags) -> None:
    """Write over a comment that somebody edited: nobody agreed to quote what it says now. Without text it goes."""
    if text:
        _rewrite(db, comment_id, {"text": text, "quotable": None, **tag_columns(tags)})
    else:
        keep_about(db, db.scalars(_DELETE_COMMENT, {"comment": comment_id}).all())


def _rewrite(db: Connection, comment_id: str, values: Mapping[str, Any]) -> None:
    keep_about(db, db.scalars(_REWRITE, {"comment": comment_id, **values}).all())


def move_comments(db: Connection, *, of: str, to: str) -> None:
    """Hang the comments of a corrected answer on the one that counts."""
    if db.execute(_MOVE_COMMENTS, {"corrected_response": of, "response_id": to}).first():
        keep_about(db, [of, to])


def questions_answered(db: Connection, person_id: int, survey_id: int) -> set[str]:
    """Give the follow-up questions that a person has answered in a survey so far."""
    return set(db.scalars(_QUESTIONS_ANSWERED, {"person": person_id, "survey": survey_id}))
