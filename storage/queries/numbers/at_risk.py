"""Passives and promoters of a survey that shows names, with what they said before and what their words are about."""

from collections import defaultdict

from sqlalchemy import Connection, exists, literal, or_, select

from bot.core.clock.window import Window
from bot.core.reports.themes.at_risk import FELL_BY, Heard
from bot.core.themes import CHURN
from storage.queries.numbers.counting import COUNTED, SCORES_OF_BANDS, in_window
from storage.queries.numbers.themes.tagged import ABOUT, names_in
from storage.schema import comments, people, responses
from storage.statements import in_chunks

_c = responses.c
_earlier = responses.alias("earlier")
_BEFORE = (
    select(_earlier.c.score)
    .where(
        _earlier.c.survey_id == _c.survey_id,
        _earlier.c.person_id == _c.person_id,
        _earlier.c.answered_at < _c.answered_at,
        ~_earlier.c.corrected,
    )
    .order_by(_earlier.c.answered_at.desc(), _earlier.c.id)
    .limit(1)
    .scalar_subquery()
)
_LEAVING = exists().where(
    comments.c.response_id == _c.id,
    or_(*((literal(" ") + ABOUT + " ").contains(f" {theme} ") for theme in sorted(CHURN))),
)
_NOT_LOW = [score for band in SCORES_OF_BANDS[1:] for score in band]


def heard_in(db: Connection, survey_id: int, window: Window) -> list[Heard]:
    """Give the answers that count in a window and are at risk; an answer to a re-ask is one before, too."""
    query = (
        select(_c.id, _c.score, _BEFORE.label("before"), _c.answered_day, people.c.slack_user_id, people.c.external_key)
        .outerjoin(people, _c.person_id == people.c.id)
        .where(_c.survey_id == survey_id, COUNTED, in_window(window), _c.score.in_(_NOT_LOW))
        .where(or_(_BEFORE - _c.score >= FELL_BY, _LEAVING))
    )
    rows = db.execute(query).all()
    themes, texts = defaultdict[str, set[str]](set), defaultdict[str, list[str]](list)
    for ids in in_chunks([row.id for row in rows]):
        written = select(comments.c.response_id, comments.c.text, ABOUT)
        written = written.where(comments.c.response_id.in_(ids)).order_by(comments.c.question, comments.c.id)
        for response_id, text, named in db.execute(written):
            themes[response_id].update(names_in(named))
            texts[response_id].append(text)
    return [
        Heard(
            id=row.id,
            person=row.slack_user_id or row.external_key,
            in_slack=row.slack_user_id is not None,
            score=row.score,
            before=row.before,
            day=row.answered_day,
            themes=frozenset(themes[row.id]),
            comments=tuple(texts[row.id]),
        )
        for row in rows
    ]
