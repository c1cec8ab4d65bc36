"""Answers: appended, superseded, counted. Nothing is ever overwritten."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, exists, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from bot.core.answer import NewAnswer, NewComment
from bot.core.ask import AskKind
from bot.core.conversation import State
from bot.core.movement import Movement, movement_of
from bot.core.score import Counts, tally_by_score
from bot.core.window import Window
from storage.queries.news import slots
from storage.schema import asks, comments, people, responses
from storage.statements import in_chunks

_COUNTED = responses.c.kind != AskKind.REASK
_CURRENT = responses.c.superseded_day.is_(None)


_ADD, _ADD_COMMENTS = insert(responses), insert(comments)
_MOVE_COMMENTS = update(comments).where(comments.c.response_id == bindparam("corrected_response"))
_SUPERSEDE_ONE = update(responses).where(responses.c.id == bindparam("response"), _CURRENT)
_SUPERSEDE_EARLIER = update(responses).where(
    responses.c.survey_id == bindparam("survey"),
    responses.c.person_id == bindparam("person"),
    _COUNTED,
    _CURRENT,
    responses.c.id != bindparam("newest"),
)


def add(db: Connection, new: Sequence[NewAnswer]) -> None:
    """Append answers."""
    if new:
        db.execute(_ADD, [_columns(answer) for answer in new])


def _columns(new: NewAnswer | NewComment) -> dict[str, Any]:
    # Not dataclasses.asdict, which copies every value deeply: that is a twentieth of a click.
    return {field.name: getattr(new, field.name) for field in fields(new)}


def supersede_one(db: Connection, response_id: str, *, by: NewAnswer, linked: bool) -> None:
    """Mark one answer as corrected by another; nothing leads from it to one that is kept without a person."""
    followed = _followed(by) if linked else {**_followed(by), "superseded_by": None}
    db.execute(_SUPERSEDE_ONE, {"response": response_id, "corrected": True, **followed})


def supersede_earlier(db: Connection, person_id: int, *, by: NewAnswer) -> None:
    """Mark every earlier answer of a person that enters the survey's score as followed by a newer one."""
    whose = {"survey": by.survey_id, "person": person_id, "newest": by.id}
    db.execute(_SUPERSEDE_EARLIER, {**whose, **_followed(by)})


def _followed(by: NewAnswer) -> dict[str, Any]:
    return {"superseded_by": by.id, "superseded_at": by.answered_at, "superseded_day": by.answered_day}


def relink(db: Connection, survey_id: int, person_ids: Collection[int]) -> None:
    """Say anew which answer follows which, after answers were imported in any order."""
    for ids in in_chunks(person_ids):
        _relink(db, survey_id, ids)


def _relink(db: Connection, survey_id: int, person_ids: list[int]) -> None:
    c = responses.c
    order = (c.answered_at, c.id)
    chain = (
        select(
            c.id,
            func.lead(c.id).over(partition_by=c.person_id, order_by=order).label("by"),
            func.lead(c.answered_at).over(partition_by=c.person_id, order_by=order).label("at"),
            func.lead(c.answered_day).over(partition_by=c.person_id, order_by=order).label("day"),
        )
        .where(c.survey_id == survey_id, c.person_id.in_(person_ids), _COUNTED)
        .cte("chain")
    )
    values = {"superseded_by": chain.c.by, "superseded_at": chain.c.at, "superseded_day": chain.c.day}
    db.execute(update(responses).where(c.id == chain.c.id).values(**values))


def add_comments(db: Connection, new: Sequence[NewComment]) -> None:
    """Keep what people wrote beside their scores."""
    if new:
        db.execute(_ADD_COMMENTS, [_columns(comment) for comment in new])


def comments_of(db: Connection, response_id: str) -> list[str]:
    """Give what was written beside one answer."""
    where = comments.c.response_id == response_id
    return list(db.scalars(select(comments.c.text).where(where).order_by(comments.c.question, comments.c.id)))


def add_comment_text(db: Connection, comment_id: str, text: str, *, slot: date) -> None:
    """Write a comment anew that goes on, and let it be new in a summary that is to come."""
    db.execute(update(comments).where(comments.c.id == comment_id).values(text=text, summary_slot=slot))


def edit_comment(db: Connection, comment_id: str, text: str) -> None:
    """Write over a comment that somebody edited; a comment without text goes."""
    if text:
        db.execute(update(comments).where(comments.c.id == comment_id).values(text=text))
    else:
        db.execute(delete(comments).where(comments.c.id == comment_id))


def move_comments(db: Connection, *, of: str, to: str) -> None:
    """Hang the comments of a corrected answer on the one that counts."""
    db.execute(_MOVE_COMMENTS, {"corrected_response": of, "response_id": to})


def questions_answered(db: Connection, person_id: int, survey_id: int) -> set[str]:
    """Give the follow-up questions that a person has answered in a survey so far."""
    where = (responses.c.person_id == person_id, responses.c.survey_id == survey_id)
    return set(
        db.scalars(select(comments.c.question).join(responses, comments.c.response_id == responses.c.id).where(*where))
    )


def _in_window(window: Window) -> ColumnElement[bool]:
    # The latest per person in the window: answered inside, and not followed by another one before its end.
    inside = [responses.c.answered_day <= window.end, or_(_CURRENT, responses.c.superseded_day > window.end)]
    if window.start is not None:
        inside.append(responses.c.answered_day >= window.start)
    return and_(*inside)


def counts_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count the answers of a window by band, under the counting policy."""
    query = select(responses.c.score, func.count()).where(
        responses.c.survey_id == survey_id, _COUNTED, _in_window(window)
    )
    by_score: dict[int, int] = {score: n for score, n in db.execute(query.group_by(responses.c.score))}  # noqa: C416 (typed rows are no pairs)
    return tally_by_score(by_score)


def movement_in(db: Connection, survey_id: int, window: Window, *, held_out: bool = False) -> Movement:
    """Count how people moved between an answer and its re-ask, for re-asks answered in the window.

    held_out: of those who were not asked why in between, in place of the others.
    """
    before, parent = aliased(responses), aliased(asks)
    query = (
        select(before.c.score, responses.c.score)
        .join_from(asks, responses, asks.c.response_id == responses.c.id)
        .join(parent, asks.c.parent_id == parent.c.id)
        .join(before, parent.c.response_id == before.c.id)
        .where(asks.c.survey_id == survey_id, asks.c.kind == AskKind.REASK, _in_window(window))
        .where(parent.c.held_out == held_out)
    )
    return movement_of((was, now) for was, now in db.execute(query))


def awaiting_reask(db: Connection, survey_id: int) -> int:
    """Count the passives who are to be asked again: those whose answer is still their newest."""
    answer, newer, parent = aliased(responses), aliased(responses), aliased(asks)
    followed = exists().where(
        newer.c.survey_id == answer.c.survey_id,
        newer.c.person_id == answer.c.person_id,
        newer.c.answered_at > answer.c.answered_at,
    )
    query = (
        select(func.count())
        .select_from(asks)
        .join(parent, asks.c.parent_id == parent.c.id)
        .join(answer, parent.c.response_id == answer.c.id)
        .where(asks.c.survey_id == survey_id, asks.c.kind == AskKind.REASK, asks.c.state == State.SCHEDULED, ~followed)
    )
    return db.execute(query).scalar_one()


def anything_new_in(db: Connection, survey_id: int, *, after: date | None, through: date) -> bool:
    """Tell whether there is an answer or a comment in the slots after one date and through another."""
    said = select(comments.c.id).join(responses, comments.c.response_id == responses.c.id)
    said = said.where(responses.c.survey_id == survey_id, slots(comments.c.summary_slot, after, through))
    return bool(db.scalar(select(exists(said))) or scores_new_in(db, survey_id, after=after, through=through))


def scores_new_in(db: Connection, survey_id: int, *, after: date | None, through: date) -> list[tuple[str, int]]:
    """Give (kind, score) of the answers that are new in the slots after one date and through another."""
    new = slots(responses.c.summary_slot, after, through)
    where = (responses.c.survey_id == survey_id, new, ~responses.c.corrected)
    return [(kind, score) for kind, score in db.execute(select(responses.c.kind, responses.c.score).where(*where))]


def imported_scores(db: Connection, survey_id: int) -> dict[tuple[str, datetime], int]:
    """Give what was imported into a survey before, by the person's key and the instant."""
    query = (
        select(people.c.external_key, responses.c.answered_at, responses.c.score)
        .join(people, responses.c.person_id == people.c.id)
        .where(responses.c.survey_id == survey_id, responses.c.source == "import")
    )
    return {(key, at): score for key, at, score in db.execute(query)}
