"""What is kept about one person, and its erasure."""

from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import date, datetime

from sqlalchemy import Connection, Integer, and_, bindparam, delete, exists, func, or_, select, update

from bot.core.conversation.ask import Ask
from bot.core.conversation.forgotten import forgotten, over, unlinked
from bot.core.conversation.states import ANSWERED_STATES, State
from bot.core.privacy.kept import Kept, KeptAnswer
from bot.core.privacy.promise import keeps_person
from bot.core.survey.person import Person
from bot.core.survey.survey import Privacy
from storage.queries.conversation.asks import LOAD, ask_from
from storage.queries.numbers.tally_changes import TALLIED, Changes, Tallied, drop_emptied, keep
from storage.queries.survey.surveys import surveys_of
from storage.schema import asks, comments, outbox, people, responses, surveys
from storage.statements import written

_ANONYMOUS = tuple(promise for promise in Privacy if not keeps_person(promise))
# Both hold what is written over: nothing that somebody types meanwhile may outlive it.
_ASKS_OF = LOAD.where(asks.c.person_id == bindparam("person")).order_by(asks.c.due_at.desc(), asks.c.id)
_ASKS_OF = _ASKS_OF.with_for_update(of=asks)
# Every tick looks whether there is anything of these. What has a language was sent, and is not bare yet. As long as
# something is to be said about it, it is needed where it stands.
_UNSENT = exists().where(outbox.c.ask_id == asks.c.id, outbox.c.state.in_(written("pending", "sending")))
_TIME_IS_UP = and_(
    asks.c.state == State.CLOSED, or_(asks.c.closes_at.is_(None), asks.c.closes_at <= bindparam("now")), ~_UNSENT
)
_ANONYMOUS_SURVEYS = select(surveys.c.id).where(
    surveys.c.team_id == bindparam("team"), surveys.c.privacy.in_(written(*_ANONYMOUS))
)
_OVER = (
    LOAD.where(asks.c.survey_id.in_(_ANONYMOUS_SURVEYS.correlate(None)))
    .where(asks.c.language.is_not(None), asks.c.asked_day.is_not(None))
    # Who answered before the survey became anonymous is found in those states.
    .where(or_(_TIME_IS_UP, asks.c.state.in_(written(*sorted(ANSWERED_STATES)))))
    .limit(bindparam("at_most", type_=Integer))
    .with_for_update(of=asks, skip_locked=True)
)
_COLUMNS = {one.name: one.name for one in fields(Ask) if one.name in asks.c} | {
    "sent_language": "language",
    "sent_wording": "wording_version",
}


def kept_about(db: Connection, person: Person) -> Kept:
    """Gather everything that is linked to a person."""
    asked, last_asked = _asked(db, person.id)
    return Kept(
        person=person,
        first_seen_at=db.execute(select(people.c.first_seen_at).where(people.c.id == person.id)).scalar_one(),
        asked=asked,
        last_asked=last_asked,
        answers=tuple(_answers(db, person)),
        in_anonymous_surveys=_in_anonymous_surveys(db, person.id),
    )


def _asked(db: Connection, person_id: int) -> tuple[int, date | None]:
    query = select(func.count(asks.c.asked_day), func.max(asks.c.asked_day)).where(asks.c.person_id == person_id)
    row = db.execute(query).one()
    return row[0], row[1]


def _answers(db: Connection, person: Person) -> list[KeptAnswer]:
    # An open anonymous conversation is linked by its ask alone, until it ends.
    query = (
        select(responses.c.id, responses.c.score, responses.c.answered_day, responses.c.survey_id)
        .where(responses.c.person_id == person.id)
        .order_by(responses.c.answered_at.desc())
    )
    rows = db.execute(query).all()
    said = _comments_by_response(db, [row.id for row in rows])
    products = {survey.id: survey.plan.product for survey in surveys_of(db, person.team_id)}
    return [
        KeptAnswer(products[row.survey_id], row.answered_day, row.score, tuple(said.get(row.id, ()))) for row in rows
    ]


def _comments_by_response(db: Connection, response_ids: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    query = select(comments.c.response_id, comments.c.text).where(comments.c.response_id.in_(response_ids))
    for response_id, said in db.execute(query.order_by(comments.c.question, comments.c.id)):
        found.setdefault(response_id, []).append(said)
    return found


def _in_anonymous_surveys(db: Connection, person_id: int) -> bool:
    query = (
        select(asks.c.id)
        .join(surveys, asks.c.survey_id == surveys.c.id)
        .where(asks.c.person_id == person_id, asks.c.asked_at.is_not(None), surveys.c.privacy.in_(_ANONYMOUS))
    )
    return db.execute(query.limit(1)).first() is not None


def forget_answers(db: Connection, person_id: int) -> None:
    """Delete what somebody wrote and cut every link between them and their answers; the numbers stay, day by day."""
    mine = select(responses.c.id).where(responses.c.person_id == person_id)
    of_asks = select(asks.c.response_id).where(asks.c.person_id == person_id, asks.c.response_id.is_not(None))
    db.execute(delete(comments).where(comments.c.response_id.in_(mine.union(of_asks))))
    changes = Changes()
    query = select(responses.c.id, responses.c.superseded_day, *TALLIED).where(responses.c.person_id == person_id)
    for response_id, superseded_day, *rest in db.execute(query).all():
        answer = Tallied(*rest)
        changes.part_from_segments(answer, superseded_day)
        left = unlinked(answer.answered_day, superseded_day)
        db.execute(update(responses).where(responses.c.id == response_id).values(**asdict(left)))
    keep(db, changes)
    drop_emptied(db, changes)


def forget_conversations(db: Connection, person_id: int) -> None:
    """Leave of somebody's asks what may be left, and say nothing more to them."""
    for ask in map(ask_from, db.execute(_ASKS_OF, {"person": person_id}).all()):
        left = forgotten(ask)
        if left is None:
            db.execute(delete(asks).where(asks.c.id == ask.id))
        else:
            _write_over(db, ask, left)
    db.execute(delete(outbox).where(outbox.c.person_id == person_id, outbox.c.state != "sending"))


def asks_over(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load anonymous asks whose time is over, and of which more is kept than that they were put."""
    return [ask_from(row) for row in db.execute(_OVER, {"team": team_id, "now": now, "at_most": limit})]


def leave_bare(db: Connection, found: Iterable[Ask]) -> None:
    """Leave of anonymous asks that they were put in their wave, the same of everybody's."""
    for ask in found:
        _write_over(db, ask, over(ask))
        db.execute(delete(outbox).where(outbox.c.ask_id == ask.id, outbox.c.state.not_in(("pending", "sending"))))


def _write_over(db: Connection, ask: Ask, left: Ask) -> None:
    values = {at: after for name, at in _COLUMNS.items() if (after := getattr(left, name)) != getattr(ask, name)}
    if "kind" in values:
        values["reason"] = "wave"
    db.execute(update(asks).where(asks.c.id == ask.id).values(**values))
