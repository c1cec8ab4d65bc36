"""Passives and promoters of a survey that shows names, with what they said before and what their words are about."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select, union

from bot.core.clock.window import Window
from bot.core.reports.themes.at_risk import Heard, Leaving
from bot.core.themes import CHURN
from storage.queries.numbers.counting import COUNTED, in_window
from storage.queries.numbers.fallen import BEFORE, NOT_LOW
from storage.queries.numbers.themes.about import has
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import comments, people, responses
from storage.statements import is_one_of

_c = responses.c
_found = responses.alias("found").c
_LEAVING = and_(_c.about.is_not(None), _c.score.in_(NOT_LOW), or_(*(has(theme) for theme in sorted(CHURN))))
_FELL = _c.fell_from.is_not(None)
_HEARD = select(
    _c.id, _c.score, _c.answered_day, BEFORE.label("before"), _c.about, people.c.slack_user_id, people.c.external_key
).outerjoin_from(responses, people, _c.person_id == people.c.id)


def leaving_in(db: Connection, survey_id: int, window: Window) -> list[Leaving]:
    """Count the answers that count in a window and whose words speak of leaving, by what these are about."""
    # Found in an index that holds all that is asked for, so that no other answer is looked up.
    ids = select(_c.id).where(*_counting(survey_id, window), _LEAVING)
    query = select(_found.about, func.count(), func.count(_found.fell_from)).where(_found.id.in_(ids))
    return [Leaving(frozenset(names_in(about)), n, fell) for about, n, fell in db.execute(query.group_by(_found.about))]


def count_fallen(db: Connection, survey_id: int, window: Window) -> int:
    """Count the answers that count in a window and lie well below what their person said before."""
    return db.scalar(select(func.count()).where(*_counting(survey_id, window), _FELL)) or 0


def newest_at_risk(db: Connection, survey_id: int, window: Window, most: int | None = None) -> list[Heard]:
    """Give both, the newest first, so many at most, or all: who gave them, what they said before, what they wrote."""
    either = (_newest(_counting(survey_id, window), which, most) for which in (_LEAVING, _FELL))
    both = union(*(select(one.subquery()) for one in either)).subquery().c
    newest = select(both.id).order_by(both.answered_day.desc(), both.id).limit(most)
    ids = list(db.scalars(newest))
    rows = {row.id: row for row in db.execute(_HEARD.where(is_one_of(db.dialect.name, _c.id, ids)))}
    texts = _texts_beside(db, ids)
    return [_heard(rows[one], texts.get(one, [])) for one in ids]


def _newest(counting: Sequence[ColumnElement[bool]], which: ColumnElement[bool], most: int | None) -> Select[Any]:
    query = select(_c.id, _c.answered_day).where(*counting, which)
    return query.order_by(_c.answered_day.desc(), _c.id).limit(most)


def _counting(survey_id: int, window: Window) -> tuple[ColumnElement[bool], ...]:
    return _c.survey_id == survey_id, COUNTED, in_window(window)


def _heard(row: Row[*tuple[Any, ...]], texts: Sequence[str]) -> Heard:
    return Heard(
        id=row.id,
        score=row.score,
        before=row.before,
        day=row.answered_day,
        themes=frozenset(names_in(row.about)),
        person=row.slack_user_id or row.external_key,
        in_slack=row.slack_user_id is not None,
        comments=tuple(texts),
    )


def _texts_beside(db: Connection, response_ids: list[str]) -> dict[str, list[str]]:
    beside = is_one_of(db.dialect.name, comments.c.response_id, response_ids)
    query = select(comments.c.response_id, comments.c.text).where(beside)
    texts: dict[str, list[str]] = {}
    for response_id, text in db.execute(query.order_by(comments.c.question, comments.c.id)):
        texts.setdefault(response_id, []).append(text)
    return texts
