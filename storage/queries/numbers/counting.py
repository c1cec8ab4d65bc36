"""The counting policy, said once over the answers themselves."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, case, false, or_

from bot.core.clock.window import Window
from bot.core.conversation.ask import AskKind
from bot.core.numbers.score import Band, band_of
from bot.core.survey.measure import RECOMMENDING, SATISFACTION, Scale
from storage.schema import responses


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


def in_window(window: Window, of: FromClause = responses) -> ColumnElement[bool]:
    """Choose the latest answer per person in a window: given inside, and not followed by another before its end."""
    inside = [of.c.answered_day <= window.end, or_(of.c.superseded_day.is_(None), of.c.superseded_day > window.end)]
    if window.start is not None:
        inside.append(of.c.answered_day >= window.start)
    return and_(*inside)


def corrected_by(day: date) -> ColumnElement[bool]:
    """Choose what its person had changed by the end of a day: on the day before, it was still their answer."""
    return and_(responses.c.corrected, responses.c.superseded_day <= day)
