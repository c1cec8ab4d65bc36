"""What people let be quoted. An edit takes it back (answers.py), and what deletes a comment takes it along."""

from sqlalchemy import Connection, bindparam, select, update

from bot.core.care.quotes import AGREED, Quotable, Quote, Written
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.releases import NOT_YET
from bot.core.survey.survey import Survey
from storage.queries.survey.people import ANSWERS_OF_PERSON
from storage.schema import comments, people, responses, shoutouts
from storage.statements import written

_c, _r = comments.c, responses.c
_WRITTEN = select(_c.id, _c.text, _c.quotable)
_OF_ANSWER = _WRITTEN.where(_c.response_id == bindparam("response"))
_JOINED = comments.join(responses, _c.response_id == _r.id)
_SAY = update(comments).where(_c.id == bindparam("comment"))
_AGREED = _c.quotable.in_(written(*AGREED))
_AGREED_BY = _WRITTEN.select_from(_JOINED).where(ANSWERS_OF_PERSON, _AGREED).order_by(_c.id)
# By their random ids: the order tells no day.
_QUOTES = (
    select(_c.id, _c.text, _c.quotable, people.c.name)
    .select_from(_JOINED.join(people, _r.person_id == people.c.id))
    .where(_r.survey_id == bindparam("survey"), _AGREED)
    .order_by(_c.id)
)
_TOLD = (_c.summary_slot != NOT_YET, _r.released_day.is_not(None))


def written_beside(db: Connection, response_id: str) -> list[Written]:
    """Give the comments of an answer, with what was said about quoting them."""
    return [_written(*row) for row in db.execute(_OF_ANSWER, {"response": response_id})]


def agreed_by(db: Connection, person_id: int) -> list[Written]:
    """Give what somebody lets be quoted, in all surveys."""
    return [_written(*row) for row in db.execute(_AGREED_BY, {"person": person_id})]


def say(db: Connection, comment_id: str, said: Quotable) -> None:
    """Note what somebody said about quoting a comment."""
    db.execute(_SAY, {"comment": comment_id, "quotable": said})


def quotes_of(db: Connection, survey: Survey) -> list[Quote]:
    """Give what may be used of a survey; of a guarded one only what was released together with others' words."""
    query = _QUOTES.where(*_TOLD) if is_guarded(survey.plan.privacy) else _QUOTES
    where: dict[str, list[str]] = {}
    stands = select(shoutouts.c.comment_id, shoutouts.c.channel).where(shoutouts.c.survey_id == survey.id)
    for comment_id, channel in db.execute(stands.order_by(shoutouts.c.channel)):
        where.setdefault(comment_id, []).append(channel)
    return [
        Quote(_written(*row[:3]), _name_of(row.quotable, row.name), tuple(where.get(row.id, ())))
        for row in db.execute(query, {"survey": survey.id})
    ]


def _name_of(said: str, name: str | None) -> str | None:
    return name if said == Quotable.NAMED else None


def _written(comment_id: str, text: str, said: str | None) -> Written:
    return Written(comment_id, text, Quotable(said) if said else None)
