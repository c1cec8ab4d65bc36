"""What is kept about one person, and its erasure."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.privacy.kept import Kept, KeptAnswer
from bot.core.survey.person import Person
from bot.core.survey.survey import Privacy
from storage.queries.numbers.tally_changes import TALLIED, Changes, Tallied, drop_emptied, keep
from storage.schema import asks, comments, outbox, people, responses, surveys


def kept_about(db: Connection, person: Person) -> Kept:
    """Gather everything that is linked to a person."""
    asked, last_asked = _asked(db, person.id)
    return Kept(
        person=person,
        first_seen_at=db.execute(select(people.c.first_seen_at).where(people.c.id == person.id)).scalar_one(),
        asked=asked,
        last_asked=last_asked,
        answers=tuple(_answers(db, person.id)),
        in_anonymous_surveys=_in_anonymous_surveys(db, person.id),
    )


def _asked(db: Connection, person_id: int) -> tuple[int, date | None]:
    query = select(func.count(asks.c.asked_day), func.max(asks.c.asked_day)).where(asks.c.person_id == person_id)
    row = db.execute(query).one()
    return row[0], row[1]


def _answers(db: Connection, person_id: int) -> list[KeptAnswer]:
    # An open anonymous conversation is linked by its ask alone, until it ends.
    query = (
        select(responses.c.id, responses.c.score, responses.c.answered_day, surveys.c.product)
        .join(surveys, responses.c.survey_id == surveys.c.id)
        .where(responses.c.person_id == person_id)
        .order_by(responses.c.answered_at.desc())
    )
    rows = db.execute(query).all()
    said = _comments(db, [row.id for row in rows])
    return [KeptAnswer(row.product, row.answered_day, row.score, tuple(said.get(row.id, ()))) for row in rows]


def _comments(db: Connection, response_ids: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    query = select(comments.c.response_id, comments.c.text).where(comments.c.response_id.in_(response_ids))
    for response_id, written in db.execute(query.order_by(comments.c.question, comments.c.id)):
        found.setdefault(response_id, []).append(written)
    return found


def _in_anonymous_surveys(db: Connection, person_id: int) -> bool:
    query = (
        select(asks.c.id)
        .join(surveys, asks.c.survey_id == surveys.c.id)
        .where(asks.c.person_id == person_id, asks.c.asked_at.is_not(None), surveys.c.privacy == Privacy.ANONYMOUS)
    )
    return db.execute(query.limit(1)).first() is not None


def forget_answers(db: Connection, person_id: int, *, midnight: datetime) -> None:
    """Delete what somebody wrote and cut every link between them and their answers; the numbers stay, day by day.

    midnight: what takes the place of instants. Nothing may tell which of the numbers were one person's: neither the
    chain from an answer to the one that followed it, nor a time of day.
    """
    mine = select(responses.c.id).where(responses.c.person_id == person_id)
    of_asks = select(asks.c.response_id).where(asks.c.person_id == person_id, asks.c.response_id.is_not(None))
    db.execute(delete(comments).where(comments.c.response_id.in_(mine.union(of_asks))))
    changes = Changes()
    query = select(responses.c.id, responses.c.superseded_day, *TALLIED).where(responses.c.person_id == person_id)
    for response_id, superseded_day, *rest in db.execute(query).all():
        answer = Tallied(*rest)
        changes.part_from_segments(answer, superseded_day)
        values = _unlinked(midnight, answer.answered_day, superseded_day)
        db.execute(update(responses).where(responses.c.id == response_id).values(**values))
    keep(db, changes)
    drop_emptied(db, changes)


def _unlinked(midnight: datetime, day: date, superseded_day: date | None) -> dict[str, Any]:
    at = midnight.replace(year=day.year, month=day.month, day=day.day)
    later = superseded_day and midnight.replace(
        year=superseded_day.year, month=superseded_day.month, day=superseded_day.day
    )
    return {
        "person_id": None,
        "ask_id": None,
        "answered_at": at,
        "superseded_by": None,
        "superseded_at": later,
        "segments": {},
    }


def forget_conversations(db: Connection, person_id: int) -> None:
    """Leave of somebody's asks only that and when they were asked; what was still open or planned ends."""
    of_person = asks.c.person_id == person_id
    # Only passives are asked again: what was planned goes, and what was sent looks like any other ask.
    again = (of_person, asks.c.kind == AskKind.REASK)
    db.execute(delete(asks).where(*again, asks.c.asked_at.is_(None)))
    plain = {"kind": AskKind.SURVEY, "reason": "wave", "parent_id": None, "asked_day": None}
    db.execute(update(asks).where(*again).values(**plain))
    over = {"state": State.CLOSED, "closed_reason": "forgotten"}
    unasked = (asks.c.state == State.SCHEDULED, asks.c.asked_at.is_(None), asks.c.parent_id.is_(None))
    db.execute(
        update(asks)
        .where(of_person, asks.c.state.not_in((State.DONE, State.CLOSED)), ~unasked[0] | ~unasked[1] | ~unasked[2])
        .values(**over)
    )
    values: dict[str, Any] = {
        "response_id": None,
        "answered_day": func.coalesce(asks.c.asked_day, asks.c.answered_day),
        "heard": [],
        "question": None,
        "questions": 0,
        "nudges": 0,
        "next_at": None,
        "change_until": None,
        "consented_at": None,
        "channel": None,
        "ts": None,
        "version": asks.c.version + 1,
    }
    db.execute(update(asks).where(of_person, asks.c.response_id.is_not(None)).values(**values))
    cleared: dict[str, Any] = {"heard": [], "next_at": None, "channel": None, "ts": None, "version": asks.c.version + 1}
    db.execute(update(asks).where(of_person, asks.c.response_id.is_(None)).values(**cleared))
    db.execute(delete(outbox).where(outbox.c.person_id == person_id, outbox.c.state != "sending"))
