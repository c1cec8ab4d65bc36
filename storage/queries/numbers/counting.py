"""The counting policy, said once over the answers themselves: what every other way of counting has to equal."""

from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import Band, Counts, band_of, tally_by_score
from bot.core.survey.measure import RECOMMENDING
from storage.schema import responses
from storage.statements import text_named

SCORES_OF_BANDS = tuple(
    tuple(score for score in RECOMMENDING.scores if band_of(score) is band)
    for band in (Band.DETRACTOR, Band.PASSIVE, Band.PROMOTER)
)
"""The scores of each band, in the order in which sums hold the bands."""
COUNTED = responses.c.kind != AskKind.REASK
CURRENT = responses.c.superseded_day.is_(None)


def in_window(window: Window) -> ColumnElement[bool]:
    """Choose the latest answer per person in a window: given inside, and not followed by another before its end."""
    inside = [responses.c.answered_day <= window.end, or_(CURRENT, responses.c.superseded_day > window.end)]
    if window.start is not None:
        inside.append(responses.c.answered_day >= window.start)
    return and_(*inside)


def corrected_by(day: date) -> ColumnElement[bool]:
    """Choose what its person had changed by the end of a day: on the day before, it was still their answer."""
    return and_(responses.c.corrected, responses.c.superseded_day <= day)


def counts_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count the answers of a window by band, one by one."""
    query = select(responses.c.score, func.count()).where(responses.c.survey_id == survey_id, COUNTED)
    rows = db.execute(query.where(in_window(window)).group_by(responses.c.score))
    return tally_by_score({row[0]: row[1] for row in rows})


def every_answer_in(db: Connection, survey_id: int, window: Window) -> Counts:
    """Count every answer that was given in a window, however many a person gave; those corrected in it are left out."""
    where = [responses.c.survey_id == survey_id, COUNTED, ~corrected_by(window.end)]
    where.append(responses.c.answered_day <= window.end)
    if window.start is not None:
        where.append(responses.c.answered_day >= window.start)
    rows = db.execute(select(responses.c.score, func.count()).where(*where).group_by(responses.c.score))
    return tally_by_score({row[0]: row[1] for row in rows})


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
