"""Answers by what the words beside them are about, of surveys that show names, one by one; and the words themselves."""

from collections import Counter, defaultdict
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, func, literal, select

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts, tally_by_score
from bot.core.privacy.promise import is_guarded
from bot.core.privacy.tables import THEME
from bot.core.reports.themes.over_time import Mention
from bot.core.reports.themes.themes import Sets
from bot.core.survey.survey import Survey
from bot.core.themes import Said
from storage.queries.numbers.counting import COUNTED, in_window
from storage.queries.numbers.tallies.tallies import Part
from storage.queries.numbers.themes.tagged import ABOUT, names_in, writer_of
from storage.schema import comments, responses
from storage.statements import text_named

_c = responses.c
_A_ZONE = timedelta(days=2)
_ALL_ABOUT = func.aggregate_strings(ABOUT, " ").label("about")
"""What all the words beside an answer are about."""


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
    value = text_named(dialect, _c.segments, property_) if property_ else literal("")
    query = select(value.label("value"), _c.score, _ALL_ABOUT).join(comments, comments.c.response_id == _c.id)
    query = query.where(*_said_of(survey_id, window.start), COUNTED, in_window(window), ABOUT != "")
    if of and of[0] != THEME:
        query = query.where(text_named(dialect, _c.segments, of[0]) == of[1])
    each = query.group_by(_c.id).subquery().c
    alike = (each.value, each.about, each.score)
    found: dict[str, dict[tuple[str, ...], Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
    for group, about, score, n in db.execute(select(*alike, func.count()).group_by(*alike)).all():
        themes = tuple(sorted(set(names_in(about))))
        if not (of and of[0] == THEME and of[1] not in themes):
            found[group or ""][themes][score] += n
    return {
        group: {themes: tally_by_score(scores) for themes, scores in by_themes.items()}
        for group, by_themes in found.items()
    }


def mentions_in(db: Connection, survey_id: int, first: date, last: date) -> list[Mention]:
    """Give the answers of some days that have themes, each with the day on which it ceased to count, if it did."""
    query = select(_c.answered_day, _c.superseded_day, _ALL_ABOUT).join(comments, comments.c.response_id == _c.id)
    query = query.where(*_said_of(survey_id, first), COUNTED, _c.answered_day.between(first, last), ABOUT != "")
    each = query.group_by(_c.id).subquery().c
    alike = (each.answered_day, each.superseded_day, each.about)
    rows = db.execute(select(*alike, func.count()).group_by(*alike)).all()
    return [Mention(day, tuple(set(names_in(named))), until, n) for day, until, named, n in rows]


def _said_of(survey_id: int, first: date | None) -> tuple[ColumnElement[bool], ...]:
    """Choose what was said beside a survey's answers of a day or later.

    Words never come in an earlier summary than their answer would, but for a change of the survey's zone. Written so,
    SQLite begins with the comments, which are fewer than the answers.
    """
    earliest = first - _A_ZONE if first and first - date.min > _A_ZONE else date.min
    return comments.c.summary_slot >= earliest, _c.survey_id + 0 == survey_id


def words_in(db: Connection, survey: Survey, *, after: date | None, through: date, limit: int) -> list[Said]:
    """Give what was newly told in the slots after one date and through another, so many of the newest, tagged all.

    Of a guarded survey only what was released, and whose answer is, too; within a slot in the order of random ids, and
    by the words alone: who took comments out of it one by one would hear of which of them five people wrote. Nobody
    learns from it whose they are either: each counts as of somebody else.
    """
    guarded = is_guarded(survey.plan.privacy)
    about = (comments.c.themes if guarded else ABOUT).label("about")
    query = (
        select(comments.c.id, comments.c.text, _c.language, _c.person_id, _c.id.label("response"), about)
        .join(responses, comments.c.response_id == _c.id)
        # As in news.py: found by their slot.
        .where(_c.survey_id + 0 == survey.id, about.is_not(None))
        .where(comments.c.summary_slot > (after or date.min), comments.c.summary_slot <= through)
        .order_by(comments.c.summary_slot.desc(), comments.c.id)
        .limit(limit)
    )
    if guarded:
        query = query.where(_c.released_day <= through)
    return [
        Said(row.id, row.text, row.language, writer_of(row, guarded=guarded), covered=bool(row.about))
        for row in db.execute(query)
    ]


def having(sets: Sets) -> Counts:
    """Count the answers of all these sets together."""
    return sum(sets.values(), NO_ANSWERS)
