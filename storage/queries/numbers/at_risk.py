"""Passives and promoters of a survey that shows names, with what they said before and what their words are about."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Connection, Integer, and_, literal_column, or_, select

from bot.core.clock.window import Window
from bot.core.reports.themes.at_risk import FELL_BY, Heard, Risk
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
    .order_by(_earlier.c.answered_at.desc())  # as its index has them: nothing is sorted for each of thousands
    .limit(1)
    .scalar_subquery()
)
_NOT_LOW = [score for band in SCORES_OF_BANDS[1:] for score in band]
_FALLEN_AT_BEST = [n for n in _NOT_LOW if n + FELL_BY <= max(_NOT_LOW)]
_MAY_FALL = [n for n in _NOT_LOW if n + FELL_BY <= max(_NOT_LOW)]
# Written into the statement, or the index of these answers would not be used.
_MAY_HAVE_FALLEN = _c.score.in_([literal_column(str(n), Integer) for n in _MAY_FALL])
_LEAVING = and_(_c.about.is_not(None), _c.score.in_(_NOT_LOW), or_(*(has(theme) for theme in sorted(CHURN))))
_FELL = and_(_MAY_HAVE_FALLEN, _BEFORE - _c.score >= FELL_BY)
_RISK = (_c.id, _c.score, _c.answered_day)
_HEARD = select(_c.id, _BEFORE.label("before"), _c.about, people.c.slack_user_id, people.c.external_key).outerjoin_from(
    responses, people, _c.person_id == people.c.id
)


def risks_in(db: Connection, survey_id: int, window: Window) -> list[Risk]:
    """Give the answers that count in a window and are at risk; an answer to a re-ask is one before, too.

    Of each what makes it one: themes of those who speak of leaving, what came before of those who fell.
    """
    counting = (_c.survey_id == survey_id, COUNTED, in_window(window))
    # Each is read from an index of its own that holds no more than this, and no answer is looked up.
    leaving, fell = (
        {row[0]: row for row in db.execute(select(*_RISK, more).where(*counting, which))}
        for more, which in ((_c.about, _LEAVING), (_BEFORE, _FELL))
    )
    themes = cache(lambda about: frozenset(names_in(about)))
    return [
        Risk(
            id=id_,
            score=score,
            before=fell[id_][3] if id_ in fell else None,
            day=day,
            themes=themes(leaving[id_][3]) if id_ in leaving else frozenset(),
        )
        for id_, score, day, _ in (leaving | fell).values()
    ]


def heard_of(db: Connection, risks: Sequence[Risk]) -> list[Heard]:
    """Say who gave these answers, what they said before, and what they wrote, in the same order."""
    ids = [one.id for one in risks]
    rows = {row.id: row for row in db.execute(_HEARD.where(is_one_of(db.dialect.name, _c.id, ids)))}
    texts = _texts_beside(db, ids)
    return [
        Heard(
            id=one.id,
            score=one.score,
            before=rows[one.id].before,
            day=one.day,
            themes=frozenset(names_in(rows[one.id].about)),
            person=rows[one.id].slack_user_id or rows[one.id].external_key,
            in_slack=rows[one.id].slack_user_id is not None,
            comments=tuple(texts.get(one.id, ())),
        )
        for one in risks
    ]


def _texts_beside(db: Connection, response_ids: list[str]) -> dict[str, list[str]]:
    beside = is_one_of(db.dialect.name, comments.c.response_id, response_ids)
    query = select(comments.c.response_id, comments.c.text).where(beside)
    texts: dict[str, list[str]] = {}
    for response_id, text in db.execute(query.order_by(comments.c.question, comments.c.id)):
        texts.setdefault(response_id, []).append(text)
    return texts
