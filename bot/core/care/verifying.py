"""Asking somebody once more after their case was closed: whether it helped, and nothing else.

What they say then is no answer to the survey. It stands in no score, rate, trend, tally or release.
"""

from datetime import datetime, timedelta

from bot.core.care.case import Shows
from bot.core.care.log import Outcome, Standing, State
from bot.core.numbers.score import Band, band_of
from bot.core.privacy.promise import is_guarded, keeps_person
from bot.core.survey.measure import Kind, Scale
from bot.core.survey.plan import SurveyPlan

AFTER_CLOSING = timedelta(days=21)
AFTER_A_QUESTION = timedelta(days=30)
"""For so long after any question of any survey nobody is asked whether their case helped."""
_MOST = 2  # after the first close, and after it was opened again for that


def is_verified(plan: SurveyPlan, shows: Shows, standing: Standing, opened_with: int | None) -> bool:
    """Say whether the person of a closed case is asked once more. opened_with: the score that opened it.

    Where a name stands on a case and numbers stay hidden nobody is asked: what became of it would tell the number.
    """
    if opened_with is None or not plan.verify_cases or plan.kind is Kind.CSAT or not keeps_person(plan.privacy):
        return False
    if is_guarded(plan.privacy) and shows is not Shows.WORDS:
        return False
    again = len(standing.verified) < _MOST and Outcome.RECOVERED not in standing.verified
    was_low = band_of(opened_with, plan.scale) is Band.DETRACTOR
    return standing.state is State.CLOSED and was_low and again and not standing.muted


def verified_from(closed_at: datetime, last_asked: datetime | None) -> datetime:
    """Say from when on somebody may be asked whether it helped. last_asked: any question of any survey."""
    after_closing = closed_at + AFTER_CLOSING
    return after_closing if last_asked is None else max(after_closing, last_asked + AFTER_A_QUESTION)


def outcome_of(opened_with: int, said: int, scale: Scale) -> Outcome:
    """Compare what a detractor says now with the score that opened their case."""
    if band_of(said, scale) is not Band.DETRACTOR:
        return Outcome.RECOVERED
    return Outcome.WORSE if said < opened_with else Outcome.SAME


def opens_again(standing: Standing, outcome: Outcome) -> bool:
    """Say whether a case is opened again for an answer: once, and not where a colleague has done so meanwhile."""
    return standing.state is State.CLOSED and not standing.verified and outcome is not Outcome.RECOVERED
