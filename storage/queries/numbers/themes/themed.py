"""Answers by what the words beside them are about, of surveys that show names; and the words themselves."""

from collections import Counter, defaultdict
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts, tally_by_score
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.tables import THEME
from bot.core.reports.themes.themes import Sets
from bot.core.survey.survey import Survey
from bot.core.themes import Said
from storage.queries.numbers.counting import in_window
from storage.queries.numbers.tallies.tallies import Part
from storage.queries.numbers.themes.about import ABOUT, has, themed_answers
from storage.queries.numbers.themes.tagged import names_in, writer_of
from storage.schema import comments, responses
from storage.statements import not_searched_by, text_named

_c = responses.c


def sets_in(db: Connection, survey_id: int, window: Window, of: Part | None = None) -> Sets:
    """Count a window's answers by all the themes that they have; those without any are left out.

    of: those alone who have one value of a property, or one theme, others beside it or not.
    """
    return sets_by(db, survey_id, window, None, of).get("", {})


def sets_by(
    db: Connection, survey_id: int, window: Window, property_: str | None, of: Part | None = None
) -> dict[str, Sets]:
    """Count the same for each value of a property; under "" whoever has none of it."""
    dialect = db.dialect.name
    answers = themed_answers(dialect)
    c = answers.c
    alike: list[ColumnElement[Any]] = [c.about, c.score]
    if property_:
        alike.append(text_named(dialect, c.segments, property_))
    query = select(func.count(), *alike).where(c.survey_id == survey_id, in_window(window, answers)).group_by(*alike)
    if of:
        query = query.where(has(of[1], c.about) if of[0] == THEME else text_named(dialect, c.segments, of[0]) == of[1])
    found: dict[str, dict[tuple[str, ...], Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
    for n, about, score, *value in db.execute(query):
        found[(value and value[0]) or ""][themes_in(about)][score] += n
    return {
        group: {themes: tally_by_score(scores) for themes, scores in by_themes.items()}
        for group, by_themes in found.items()
    }


@lru_cache(maxsize=1_024)
def themes_in(about: str) -> tuple[str, ...]:
    """Read what the words beside an answer are about, each theme once."""
    return tuple(sorted(set(names_in(about))))


def words_in(db: Connection, survey: Survey, *, after: date | None, through: date, limit: int) -> list[Said]:
    """Give what was newly told in the slots after one date and through another, so many of the newest, tagged all.

    Of a guarded survey only what was released, and whose answer is, too; within a slot in the order of random ids, and
    by the words alone: who took comments out of it one by one would hear of which of them five people wrote. Nobody
    learns from it whose they are either: each counts as of somebody else.
    """
    guarded = is_guarded(survey.plan.privacy)
    about = (comments.c.themes if guarded else ABOUT).label("about")
    query = (
        select(comments.c.id, _c.id, _c.person_id, comments.c.text, _c.language, about)
        .join(responses, comments.c.response_id == _c.id)
        # As in news.py: found by their slot.
        .where(not_searched_by(_c.survey_id) == survey.id, about.is_not(None))
        .where(comments.c.summary_slot > (after or date.min), comments.c.summary_slot <= through)
        .order_by(comments.c.summary_slot.desc(), comments.c.id)
        .limit(limit)
    )
    if guarded:
        query = query.where(_c.released_day <= through)
    return [
        Said(of[0], text, language, writer_of(*of, guarded=guarded), covered=bool(themes))
        for *of, text, language, themes in db.execute(query)
    ]


def having(sets: Sets) -> Counts:
    """Count the answers of all these sets together."""
    return sum(sets.values(), NO_ANSWERS)
