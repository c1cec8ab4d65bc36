"""What a summary claims by itself about a survey: a lasting change, or the change from one wave to the next."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.core.clock.window import Window
from bot.core.numbers.chance.change import Change
from bot.core.numbers.chance.watch import Watch
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey

LOOK_AFTER = timedelta(days=14)
"""A wave sent at once is looked at once, after so many days: ten that a question is open, and some for who was away."""


class Reason(StrEnum):
    """Why answers from a day on are not held against those before."""

    REWORDED = "reworded"
    AUDIENCE = "audience"


@dataclass(frozen=True, slots=True)
class Anew:
    """From which day on, and why, answers are a series of their own."""

    day: date
    reason: Reason


@dataclass(frozen=True, slots=True)
class BetweenWaves:
    """How the score moved from a wave to the next; days are those on which the two began."""

    before: date
    wave: date
    nps_before: float
    nps: float
    change: Change


@dataclass(frozen=True, slots=True)
class Watched:
    """What is claimed, if anything can be. anew: what the series began with, where it is not a survey's first."""

    found: Watch | BetweenWaves | None
    anew: Anew | None = None


def began_anew(survey: Survey, last: date) -> Anew | None:
    """Give what a survey's current series began with by the end of a day; none for its first."""
    marks = [
        Anew(day, reason)
        for day, reason in ((survey.reworded_on, Reason.REWORDED), (survey.audience_changed_on, Reason.AUDIENCE))
        if day is not None and day <= last
    ]
    return max(marks, key=lambda mark: mark.day, default=None)


def comes_in_waves(plan: SurveyPlan) -> bool:
    """Say whether everybody is asked at the same time, again and again: there each wave is one look."""
    return plan.every is not None and plan.spread_days == 0


def looked_at(slot: date) -> Window:
    """Give the days of a wave that began on one which count when it is looked at."""
    return Window(slot, slot + LOOK_AFTER - timedelta(days=1))
