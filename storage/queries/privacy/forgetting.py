"""What is kept about one person, and its erasure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Integer, and_, bindparam, delete, exists, or_, select, update

from bot.core.care.log import standing_of
from bot.core.care.quotes import Quotable
from bot.core.clock.timing import local_day
from bot.core.conversation.answer import Source
from bot.core.conversation.ask import Ask, AskKind
from bot.core.conversation.forgotten import UnlinkedAnswer, forgotten, over, unlinked
from bot.core.conversation.heard import Heard
from bot.core.conversation.states import ANSWERED_STATES, State
from bot.core.numbers.score import band_of
from bot.core.privacy.kept import Kept, KeptAnswer, KeptAsk, KeptCase, KeptNotice, KeptQuote
from bot.core.privacy.promise import keeps_person
from bot.core.privacy.releases import Stage
from bot.core.survey.measure import RECOMMENDING
from bot.core.survey.person import Person
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey
from storage.queries.actions.notices import of_person
from storage.queries.care.cases import cases_of_person, log_of
from storage.queries.care.quotes import agreed_by
from storage.queries.care.shoutouts import channels_of
from storage.queries.care.words import words_of
from storage.queries.conversation.asks import IS_OPEN, IS_SCHEDULED, LOAD, ask_from
from storage.queries.numbers.fallen import keep_fallen
from storage.queries.numbers.movements import moved_from
from storage.queries.numbers.tallies import ask_tallies
from storage.queries.numbers.tallies.steps import cut_steps
from storage.queries.numbers.themes.about import ABOUT, keep_about
from storage.queries.numbers.themes.tagged import names_in
from storage.queries.survey.people import ANSWERS_OF_PERSON
from storage.queries.survey.surveys import surveys_and_doubles
from storage.schema import asks, comments, memberships, outbox, people, responses, sources, surveys
from storage.statements import any_row, written

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
)
ANY_OVER = any_row(_OVER)
_OVER = _OVER.limit(bindparam("at_most", type_=Integer)).with_for_update(of=asks, skip_locked=True)
_A_DAY = timedelta(days=1)
_MOVED = 2 * _A_DAY  # the day of an answer, where its survey is in another time zone by now
_linked = responses.alias("answers")
_parents, _before = asks.alias("parents"), responses.alias("before")
_COLUMNS = {one.name: one.name for one in fields(Ask) if one.name in asks.c} | {
    "sent_language": "language",
    "sent_wording": "wording_version",
}


def kept_about(db: Connection, person: Person) -> Kept:
    """Gather everything that is linked to a person."""
    key, first_seen_at = db.execute(
        select(people.c.external_key, people.c.first_seen_at).where(people.c.id == person.id)
    ).one()
    known = {survey.id: survey for survey in surveys_and_doubles(db, person.team_id)}
    return Kept(
        person=person,
        external_key=key,
        first_seen_at=first_seen_at,
        audiences=tuple(_audiences(db, person.id)),
        asks=tuple(_asked(db, person.id, known)),
        answers=tuple(_answers(db, person.id, known)),
        in_anonymous_surveys=_in_anonymous_surveys(db, person.id),
        cases=tuple(_cases(db, person.id, known)),
        notices=tuple(_notices(db, person.id, known)),
        quotes=tuple(
            KeptQuote(one.id, one.text, one.said is Quotable.NAMED, channels_of(db, one.id))
            for one in agreed_by(db, person.id)
        ),
    )


def _cases(db: Connection, person_id: int, known: Mapping[int, Survey]) -> Iterator[KeptCase]:
    for case in cases_of_person(db, person_id):
        log, plan = log_of(db, case.id), known[case.survey_id].plan
        standing = standing_of(log)
        noted = tuple(text for line in log for text in (line.cause, line.done, line.told) if text)
        carried = tuple(one.text for one in words_of(db, case.id) if one.text)
        day = local_day(standing.opened_at, plan.zone)
        yield KeptCase(plan.name, plan.product, day, standing.state.value, (*carried, *noted))


def _notices(db: Connection, person_id: int, known: Mapping[int, Survey]) -> Iterator[KeptNotice]:
    for one in of_person(db, person_id):
        survey = known[one.survey_id]
        day = local_day(one.told_at or one.due_at, survey.plan.zone)
        yield KeptNotice(survey, day, one.asked_for, one.said.value if one.said else None, one.words)


def _audiences(db: Connection, person_id: int) -> Iterable[str]:
    query = select(sources.c.key).join(memberships, memberships.c.source_id == sources.c.id)
    return db.scalars(query.where(memberships.c.person_id == person_id).order_by(sources.c.key))


def _asked(db: Connection, person_id: int, known: Mapping[int, Survey]) -> Iterator[KeptAsk]:
    query = select(asks.c.survey_id, asks.c.asked_day, asks.c.heard, asks.c.subject).where(
        asks.c.person_id == person_id, asks.c.asked_day.is_not(None)
    )
    for survey_id, day, heard, subject in db.execute(query.order_by(asks.c.asked_day.desc(), asks.c.id)):
        words = tuple(one.text for one in (Heard(*each) for each in heard) if one.comment_id is None)
        plan = known[survey_id].plan
        yield KeptAsk(plan.name, plan.product, day, words, subject)


def _answers(db: Connection, person_id: int, known: Mapping[int, Survey]) -> list[KeptAnswer]:
    c = responses.c
    query = select(
        c.id, c.score, c.scale, c.answered_day, c.answered_at, c.language, c.segments, c.survey_id, asks.c.subject
    ).outerjoin_from(responses, asks, c.ask_id == asks.c.id)
    rows = db.execute(query.where(ANSWERS_OF_PERSON).order_by(c.answered_at.desc()), {"person": person_id}).all()
    said = _comments_by_response(db, [row.id for row in rows])
    return [
        KeptAnswer(
            survey=known[row.survey_id].plan.name,
            product=known[row.survey_id].plan.product,
            day=row.answered_day,
            at=row.answered_at,
            score=row.score,
            language=row.language,
            segments=row.segments,
            comments=tuple(text for text, _ in said.get(row.id, ())),
            themes=tuple(dict.fromkeys(theme for _, themes in said.get(row.id, ()) for theme in themes)),
            is_try=known[row.survey_id].try_of is not None,
            subject=row.subject,
            scale=row.scale,
        )
        for row in rows
    ]


def _comments_by_response(db: Connection, response_ids: list[str]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    query = select(comments.c.response_id, comments.c.text, ABOUT)
    query = query.where(comments.c.response_id.in_(response_ids))
    for response_id, said, themes in db.execute(query.order_by(comments.c.question, comments.c.id)):
        found.setdefault(response_id, []).append((said, names_in(themes)))
    return found


def _in_anonymous_surveys(db: Connection, person_id: int) -> bool:
    query = (
        select(asks.c.id)
        .join(surveys, asks.c.survey_id == surveys.c.id)
        .where(asks.c.person_id == person_id, asks.c.asked_at.is_not(None), surveys.c.privacy.in_(_ANONYMOUS))
    )
    return db.execute(query.limit(1)).first() is not None


def forget_answers(db: Connection, person: Person) -> None:
    """Delete what somebody wrote and cut every link between them and their answers; every number stays as it is."""
    languages = {survey.id: survey.language for survey in surveys_and_doubles(db, person.team_id)}
    c = responses.c
    theirs = and_(c.survey_id.in_(languages), c.person_id == person.id)  # or all answers are read for them
    said = delete(comments).where(comments.c.response_id.in_(select(c.id).where(theirs)))
    keep_about(db, db.scalars(said.returning(comments.c.response_id)).all())
    _keep_movement(db, theirs)
    # Of several that wait for their release the last alone goes on, or one person would make the five of it.
    followed = (theirs, c.stage == Stage.WAITING, c.superseded_day.is_not(None))
    db.execute(update(responses).where(*followed).values(stage=None))
    query = select(c.id, c.survey_id, c.answered_day, c.superseded_day).where(theirs)
    found = db.execute(query).all()
    cut_steps(db, [row.id for row in found])
    for response_id, survey_id, answered_day, superseded_day in found:
        _unlink(db, response_id, unlinked(answered_day, superseded_day, languages[survey_id]))


def _keep_movement(db: Connection, whose: ColumnElement[bool]) -> None:
    """Note beside answers to re-asks how they moved, before what leads to the answer before them is cut."""
    c, before = responses.c, _before
    query = (
        select(c.id, before.c.score, _parents.c.held_out)
        .join_from(
            responses, asks, and_(asks.c.id == c.ask_id, asks.c.response_id == c.id, asks.c.person_id == c.person_id)
        )
        .join(_parents, asks.c.parent_id == _parents.c.id)
        # By the ask of the answer, too: by an ask's answer none is found without reading all asks.
        .join(before, and_(_parents.c.id == before.c.ask_id, _parents.c.response_id == before.c.id))
        .where(c.kind == AskKind.REASK, c.counted_as.is_(None), whose)
    )
    for response_id, score, held_out in db.execute(query).all():
        noted = moved_from(band_of(score, RECOMMENDING), held_out=held_out)
        db.execute(update(responses).where(c.id == response_id).values(counted_as=noted))


def _unlink(db: Connection, response_id: str, left: UnlinkedAnswer) -> None:
    db.execute(update(responses).where(responses.c.id == response_id).values(**asdict(left)))


def forget_conversations(db: Connection, person_id: int) -> None:
    """Leave of somebody's asks what may be left, and say nothing more to them."""
    _forget_asks(db, [ask_from(row) for row in db.execute(_ASKS_OF, {"person": person_id})])
    db.execute(delete(outbox).where(outbox.c.person_id == person_id, outbox.c.state != "sending"))


def _forget_asks(db: Connection, found: Sequence[Ask]) -> None:
    with _counted_anew(db, found):
        for ask in found:
            left = forgotten(ask)
            if left is None:
                db.execute(update(asks).where(asks.c.parent_id == ask.id).values(parent_id=None))
                db.execute(delete(asks).where(asks.c.id == ask.id))
            else:
                _write_over(db, ask, left)


def some_days(db: Connection, survey_id: int, since: date, before: date, enough: int) -> date:
    """Give the day before which so many answers of a survey lead to people yet, none of them older than `since`.

    No later day than `before`.
    """
    c = responses.c
    old = (c.survey_id == survey_id, c.answered_day.between(since, before - _A_DAY))
    query = select(c.answered_day).where(*old, c.source != Source.IMPORT, c.person_id.is_not(None))
    last = db.scalar(query.order_by(c.answered_day).offset(enough - 1).limit(1))
    return last + _A_DAY if last else before


def unlink_older(db: Connection, survey: Survey, since: date, before: date, limit: int) -> int:
    """Cut a survey's answers of before a day off whoever gave them, so many at a time, and delete what was written.

    Those that were given here: a file is theirs who brought it in, and brought in again it must not be there twice.
    since: none older is left. Tells how many were found. Who was asked stays with the day alone, answered or not.
    """
    c = responses.c
    old = (c.survey_id == survey.id, c.answered_day.between(_back(since, _MOVED), before - _A_DAY))
    written_in = exists().where(comments.c.response_id == c.id)
    query = select(c.id, c.person_id, c.answered_day, c.superseded_day).where(
        *old, c.source != Source.IMPORT, or_(c.person_id.is_not(None), c.ask_id.is_not(None), written_in)
    )
    found = db.execute(query.order_by(c.answered_day, c.id).limit(limit)).all()
    if not found:  # of most surveys on most days
        return 0
    ids = [row.id for row in found]
    _keep_movement(db, responses.c.id.in_(ids))
    _keep_movement(db, _before.c.id.in_(ids))
    cut_steps(db, ids)
    for response_id, _, answered_day, superseded_day in found:
        _unlink(db, response_id, unlinked(answered_day, superseded_day, survey.language))
    for person_id in {row.person_id for row in found} - {None}:
        keep_fallen(db, survey.id, person_id)
    db.execute(delete(comments).where(comments.c.response_id.in_(ids)))
    keep_about(db, ids)
    return len(found)


def forget_asks_older(db: Connection, survey: Survey, before: date, limit: int) -> int:
    """Leave of asks that were put before a day, so many at a time, that they were; tells how many were found.

    What is open stays, and so does one whose answer is not old enough yet: somebody may have put it off for long, or
    answered it long after it closed.
    """
    linked = exists().where(_linked.c.ask_id == asks.c.id)
    of_survey = (asks.c.survey_id == survey.id, asks.c.asked_day < before, asks.c.language.is_not(None))
    query = LOAD.where(*of_survey, ~IS_OPEN, ~IS_SCHEDULED, ~linked).order_by(asks.c.asked_day, asks.c.id)
    found = [ask_from(row) for row in db.execute(query.limit(limit).with_for_update(of=asks))]
    _forget_asks(db, sorted(found, key=lambda ask: ask.due_at, reverse=True))
    return len(found)


def _back(day: date, time: timedelta) -> date:
    return max(day, date.min + time) - time


def asks_over(db: Connection, team_id: str, now: datetime, limit: int) -> list[Ask]:
    """Load anonymous asks whose time is over, and of which more is kept than that they were put."""
    return [ask_from(row) for row in db.execute(_OVER, {"team": team_id, "now": now, "at_most": limit})]


def leave_bare(db: Connection, found: Sequence[Ask]) -> None:
    """Leave of anonymous asks that they were put in their wave, the same of everybody's."""
    with _counted_anew(db, found):
        for ask in found:
            _write_over(db, ask, over(ask))
            db.execute(delete(outbox).where(outbox.c.ask_id == ask.id, outbox.c.state.not_in(("pending", "sending"))))


@contextmanager
def _counted_anew(db: Connection, found: Sequence[Ask]) -> Iterator[None]:
    with ask_tallies.counted_anew(db, [ask.id for ask in found]):
        yield
    ask_tallies.approach_anew(db, [(ask.survey.id, ask.person.id) for ask in found])


def _write_over(db: Connection, ask: Ask, left: Ask) -> None:
    values = {at: after for name, at in _COLUMNS.items() if (after := getattr(left, name)) != getattr(ask, name)}
    db.execute(update(asks).where(asks.c.id == ask.id).values(**values, team_told=False))
