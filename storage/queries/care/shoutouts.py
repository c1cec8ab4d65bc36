"""Quotes that were passed on to channels, and where they stand."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from bot.core.care.quotes import AGREED, Quotable, Quote, ShoutOut, Written
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey
from storage.schema import comments, people, responses, shoutouts, surveys
from storage.statements import any_row, insert_if_new

_s, _c, _r = shoutouts.c, comments.c, responses.c
_LOADED = select(
    *(_s.id, _s.survey_id, _s.by, _s.channel, _s.ts, _s.said, _s.wording, _s.comment_id, surveys.c.privacy),
    *(_c.text, _c.quotable, _r.person_id, people.c.name),
).select_from(
    shoutouts.join(surveys, surveys.c.id == _s.survey_id)
    .outerjoin(comments, _c.id == _s.comment_id)
    .outerjoin(responses, _r.id == _c.response_id)
    .outerjoin(people, people.c.id == _r.person_id)
)
_OF_TEAM = _LOADED.where(_s.team_id == bindparam("team")).order_by(_s.id)
ANY_SHOUT_OUT = any_row(_OF_TEAM)


def add(db: Connection, survey: Survey, shout_id: str, quote: Written, *, by: str, channel: str) -> bool:
    """Keep that a quote is passed on; False where it stands in that channel, or is on its way there."""
    row = {"id": shout_id, "team_id": survey.team_id, "survey_id": survey.id, "comment_id": quote.id, "by": by}
    row |= {"said": quote.said, "wording": quote.wording, "channel": channel}
    return insert_if_new(db, shoutouts, row)


def survey_of(db: Connection, team_id: str, comment_id: str) -> int | None:
    """Say which survey a comment belongs to."""
    query = select(_r.survey_id).join(comments, _c.response_id == _r.id)
    survey_id: int | None = db.scalar(query.where(_c.id == comment_id, _r.team_id == team_id))
    return survey_id


def by_id(db: Connection, shout_id: str) -> ShoutOut | None:
    """Find one."""
    return next(_read(db.execute(_LOADED.where(_s.id == shout_id))), None)


def all_of(db: Connection, team_id: str) -> list[ShoutOut]:
    """Give all that were passed on."""
    return list(_read(db.execute(_OF_TEAM, {"team": team_id})))


def of_survey(db: Connection, survey_id: int) -> list[ShoutOut]:
    """Give those of a survey."""
    return list(_read(db.execute(_LOADED.where(_s.survey_id == survey_id).order_by(_s.id))))


def channels_of(db: Connection, comment_id: str) -> tuple[str, ...]:
    """Say where a comment was passed on to."""
    return tuple(db.scalars(select(_s.channel).where(_s.comment_id == comment_id).order_by(_s.channel)))


def stands(db: Connection, shout_id: str, ts: str) -> None:
    """Note where one stands in its channel."""
    db.execute(update(shoutouts).where(_s.id == shout_id).values(ts=ts))


def remove(db: Connection, shout_id: str) -> bool:
    """Forget one; False where somebody else has."""
    return db.execute(delete(shoutouts).where(_s.id == shout_id)).rowcount > 0


def _read(rows: Iterable[Row[*tuple[Any, ...]]]) -> Iterator[ShoutOut]:
    for row in rows:
        yield ShoutOut(row.id, row.survey_id, row.by, row.channel, row.ts, _quote(row), row.person_id)


def _quote(row: Row[*tuple[Any, ...]]) -> Quote | None:
    """Give the quote as it may be shown: only as it stood, and with a name or none as it was said, back then."""
    if row.privacy == Privacy.ANONYMOUS or row.text is None or row.quotable not in AGREED:
        return None
    written = Written(row.comment_id, row.text, Quotable(row.quotable))
    if written.said != row.said or written.wording != row.wording:
        return None
    return Quote(written, row.name if written.said is Quotable.NAMED else None)
