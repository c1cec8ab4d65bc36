"""The counting policy, said once over the answers themselves: what every other way of counting has to equal."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, false, func, or_, select

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import NO_ANSWERS, Band, Counts, band_of, tally_by_score
from bot.core.survey.measure import RECOMMENDING, SATISFACTION, SCALES, Scale
from storage.schema import responses
from storage.statements import text_named


def _scores_of_bands(scale: Scale) -> tuple[tuple[int, ...], ...]:
    in_order = (Band.DETRACTOR, Band.PASSIVE, Band.PROMOTER)
    return tuple(tuple(score for score in scale.scores if band_of(score, scale) is band) for band in in_order)


SCORES_OF_BANDS = _scores_of_bands(RECOMMENDING)
"""The scores of each band of the 0-10 scale, in the order in which sums hold the bands."""
_SATISFIED_OR_NOT = _scores_of_bands(SATISFACTION)
COUNTED = responses.c.kind != AskKind.REASK
CURRENT = responses.c.superseded_day.is_(None)


def bands_of(score: ColumnElement[int], noted: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
    """Say of each band, in that order, whether a score is in it. noted: the scale, as it stands beside an answer."""
    on_both = zip(SCORES_OF_BANDS, _SATISFIED_OR_NOT, strict=True)
    return tuple(
        case((noted.is_(None), _is_among(score, usual)), else_=_is_among(score, others)) for usual, others in on_both
    )


def _is_among(score: ColumnElement[int], scores: tuple[int, ...]) -> ColumnElement[bool]:
    # A band has no gaps. SQLite looks longer for one of several values than it compares two.
    return score.between(scores[0], scores[-1]) if scores else false()


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
