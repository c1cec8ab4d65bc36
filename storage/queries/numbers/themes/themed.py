"""Answers by what the words beside them are about, of surveys that show names; and the words themselves."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.tables import THEME
from bot.core.reports.themes.themes import Sets
from bot.core.survey.survey import Survey
from bot.core.themes import Said, words_told
from storage.queries.numbers.counting import SCORES_OF_BANDS, in_window
from storage.queries.numbers.tallies.tallies import Part
from storage.queries.numbers.themes.about import ABOUT, has, themed_answers
from storage.queries.numbers.themes.tagged import names_in, writer_of
from storage.schema import comments, responses
from storage.statements import text_named

_c = responses.c
_NEXT = "\n"  # in no JSON, which has it written out


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
    alike: list[ColumnElement[Any]] = [c.about, _band(c.score)]
    if property_:
        alike.append(text_named(dialect, c.segments, property_))
    which = [c.survey_id == survey_id, in_window(window, answers)]
    if of:
        which.append(has(of[1], c.about) if of[0] == THEME else text_named(dialect, c.segments, of[0]) == of[1])
    found: dict[str, dict[tuple[str, ...], list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    for (about, band, *value), n in _how_often(db, alike, which):
        found[(value and value[0]) or ""][themes_in(about)][band] += n
    return {
        group: {themes: Counts(*numbers) for themes, numbers in by_themes.items()} for group, by_themes in found.items()
    }


def _band(score: ColumnElement[int]) -> ColumnElement[int]:
    """Give the place of a score's band among SCORES_OF_BANDS."""
    _, passives, promoters = SCORES_OF_BANDS
    return case((score >= promoters[0], 2), (score >= passives[0], 1), else_=0)


def _how_often(
    db: Connection, alike: Sequence[ColumnElement[Any]], which: Sequence[ColumnElement[bool]]
) -> Iterable[tuple[Sequence[Any], int]]:
    """Count the answers that are alike. SQLite tells of each: to sort them takes it longer than to count them here."""
    if db.dialect.name == "postgresql":
        rows = db.execute(select(func.count(), *alike).where(*which).group_by(*alike)).all()
        return [(row[1:], row[0]) for row in rows]
    told = db.scalar(select(func.group_concat(func.json_array(*alike), _NEXT)).where(*which))
    if told is None:
        return ()
    found = Counter(told.split(_NEXT))
    return zip(json.loads(f"[{','.join(found)}]"), found.values(), strict=True)


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
    guarded, c = is_guarded(survey.plan.privacy), comments.c
    about = (c.themes if guarded else ABOUT).label("about")
    query = (
        select(c.id, c.response_id, c.person_id, c.text, about, func.coalesce(c.words, ""))
        .where(c.survey_id == survey.id, about.is_not(None))
        .where(c.summary_slot > (after or date.min), c.summary_slot <= through)
        .order_by(c.summary_slot.desc(), c.id)
        .limit(limit)
    )
    if guarded:
        query = query.join(responses, c.response_id == _c.id).where(_c.released_day <= through)
    rows = db.execute(query).all()
    return [
        Said(id_, text, writer_of(id_, response, person, guarded=guarded), bool(themes), words_told(words), words)
        for id_, response, person, text, themes, words in rows
    ]


def having(sets: Sets) -> Counts:
    """Count the answers of all these sets together."""
    return sum(sets.values(), NO_ANSWERS)
