"""Passives and promoters of a survey that shows names, with what they said before and what their words are about."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select, union

from bot.core.clock.window import Window
from bot.core.reports.themes.at_risk import Heard, Leaving
from bot.core.themes import CHURN
from storage.queries.numbers.counting import COUNTED, in_window
from storage.queries.numbers.fallen import BEFORE, NOT_LOW
from storage.queries.numbers.themes.about import has, themed_answers
from storage.queries.numbers.themes.tagged import names_in
from storage.schema import comments, people, responses
from storage.statements import is_one_of

_c = responses.c
_HEARD = select(
    _c.id, _c.score, _c.answered_day, BEFORE.label("before"), _c.about, people.c.slack_user_id, people.c.external_key
).outerjoin_from(responses, people, _c.person_id == people.c.id)


def leaving_in(db: Connection, survey_id: int, window: Window) -> list[Leaving]:
    """Count the answers that count in a window and whose words speak of leaving, by what these are about."""
    found = _leaving(db.dialect.name, survey_id, window).subquery().c
    query = select(found.about, func.count(), func.count(found.fell_from)).group_by(found.about)
    return [Leaving(frozenset(names_in(about)), n, fell) for about, n, fell in db.execute(query)]


def count_fallen(db: Connection, survey_id: int, window: Window) -> int:
    """Count the answers that count in a window and lie well below what their person said before."""
    return db.scalar(select(func.count()).select_from(_fallen(survey_id, window).subquery())) or 0


def newest_at_risk(db: Connection, survey_id: int, window: Window, most: int | None = None) -> list[Heard]:
    """Give both, the newest first, so many at most, or all: who gave them, what they said before, what they wrote."""
    either = (_leaving(db.dialect.name, survey_id, window), _fallen(survey_id, window))
    both = union(*(select(_newest(one, most).subquery()) for one in either)).subquery().c
    newest = select(both.id).order_by(both.answered_day.desc(), both.id).limit(most)
    ids = list(db.scalars(newest))
    rows = {row.id: row for row in db.execute(_HEARD.where(is_one_of(db.dialect.name, _c.id, ids)))}
    texts = _texts_beside(db, ids)
    return [_heard(rows[one], texts.get(one, [])) for one in ids]


def _leaving(dialect: str, survey_id: int, window: Window) -> Select[*tuple[Any, ...]]:
    answers = themed_answers(dialect)
    c = answers.c
    speaks = (c.score.in_(NOT_LOW), or_(*(has(theme, c.about) for theme in sorted(CHURN))))
    whose = (c.survey_id == survey_id, in_window(window, answers), *speaks)
    return select(c.id, c.answered_day, c.about, c.fell_from).where(*whose)


def _fallen(survey_id: int, window: Window) -> Select[*tuple[Any, ...]]:
    counting = (_c.survey_id == survey_id, COUNTED, in_window(window))
    return select(_c.id, _c.answered_day).where(*counting, _c.fell_from.is_not(None))


def _newest(found: Select[*tuple[Any, ...]], most: int | None) -> Select[str, date]:
    c = found.selected_columns
    return found.with_only_columns(c.id, c.answered_day).order_by(c.answered_day.desc(), c.id).limit(most)


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
