"""Passives and promoters of a survey that shows names, with what they said before and what their words are about."""

from sqlalchemy import Connection, Integer, and_, literal_column, or_, select, union

from bot.core.clock.window import Window
from bot.core.reports.themes.at_risk import FELL_BY, Heard
from bot.core.themes import CHURN
from storage.queries.numbers.counting import COUNTED, SCORES_OF_BANDS, in_window
from storage.queries.numbers.themes.about import has
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import comments, people, responses
from storage.statements import is_one_of

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
_NOT_LOW = [score for band in SCORES_OF_BANDS[1:] for score in band]
# Written into the statement, or the index of these answers would not be used.
_MAY_HAVE_FALLEN = _c.score.in_([literal_column(str(n), Integer) for n in _NOT_LOW if n + FELL_BY <= max(_NOT_LOW)])
_LEAVING = and_(_c.about.is_not(None), _c.score.in_(_NOT_LOW), or_(*(has(theme) for theme in sorted(CHURN))))
_FOUND = select(
    _c.id, _c.score, _c.about, _BEFORE.label("before"), _c.answered_day, people.c.slack_user_id, people.c.external_key
).outerjoin_from(responses, people, _c.person_id == people.c.id)


def heard_in(db: Connection, survey_id: int, window: Window) -> list[Heard]:
    """Give the answers that count in a window and are at risk; an answer to a re-ask is one before, too."""
    counting = select(_c.id).where(_c.survey_id == survey_id, COUNTED, in_window(window))
    # Each is found in an index of its own, and looked up only then.
    fell = counting.where(_MAY_HAVE_FALLEN, _BEFORE - _c.score >= FELL_BY)
    rows = db.execute(_FOUND.where(_c.id.in_(union(counting.where(_LEAVING), fell)))).all()
    texts = _texts_beside(db, [row.id for row in rows])
    return [
        Heard(
            id=row.id,
            person=row.slack_user_id or row.external_key,
            in_slack=row.slack_user_id is not None,
            score=row.score,
            before=row.before,
            day=row.answered_day,
            themes=frozenset(names_in(row.about)),
            comments=tuple(texts.get(row.id, ())),
        )
        for row in rows
    ]


def _texts_beside(db: Connection, response_ids: list[str]) -> dict[str, list[str]]:
    beside = is_one_of(db.dialect.name, comments.c.response_id, response_ids)
    query = select(comments.c.response_id, comments.c.text).where(beside)
    texts: dict[str, list[str]] = {}
    for response_id, text in db.execute(query.order_by(comments.c.question, comments.c.id)):
        texts.setdefault(response_id, []).append(text)
    return texts
