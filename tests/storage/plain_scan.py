"""Answers counted one by one, under the counting policy: what tallies and every other way of counting have to equal."""

from sqlalchemy import ColumnElement, Connection, func, select

from bot.core.clock.window import Window
from bot.core.numbers.score import NO_ANSWERS, Counts, tally_by_score
from bot.core.survey.measure import SCALES
from storage.queries.numbers.counting import COUNTED, corrected_by, in_window
from storage.schema import responses
from storage.statements import text_named


def counts_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count the answers of a window by band, one by one."""
    return _counted(db, survey_id, in_window(window))


def every_answer_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count every answer that was given in a window, however many a person gave; those corrected in it are left out."""
    where = [~corrected_by(window.end), responses.c.answered_day <= window.end]
    if window.start is not None:
        where.append(responses.c.answered_day >= window.start)
    return _counted(db, survey_id, *where)


def _counted(db: Connection, survey_id: int, *which: ColumnElement[bool]) -> Counts:
    c = responses.c
    query = select(c.scale, c.score, func.count()).where(c.survey_id == survey_id, COUNTED, *which)
    rows = db.execute(query.group_by(c.scale, c.score))
    return sum((tally_by_score({score: n}, SCALES[noted]) for noted, score, n in rows), NO_ANSWERS)


def counts_across(
    db: Connection, survey_id: int, window: Window, one: str, other: str
) -> dict[tuple[str | None, str | None], Counts]:
    """Count the answers of a window by two properties at once; none where an answer lacks the property."""
    values = [text_named(db.dialect.name, responses.c.segments, name) for name in (one, other)]
    query = select(*values, responses.c.score, func.count()).where(responses.c.survey_id == survey_id, COUNTED)
    found: dict[tuple[str | None, str | None], dict[int, int]] = {}
    for row in db.execute(query.where(in_window(window)).group_by(*values, responses.c.score)):
        found.setdefault((row[0], row[1]), {})[row[2]] = row[3]
    return {pair: tally_by_score(by_score) for pair, by_score in found.items()}
