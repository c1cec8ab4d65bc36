"""Is the goal reached? Said only as far as the answers carry it."""

from enum import StrEnum

from bot.core.numbers.chance.uncertainty import TOO_FEW, Interval
from bot.core.numbers.shown import whole


class GoalStanding(StrEnum):
    """How a score stands against its goal."""

    TO_GO = "to_go"
    COULD_BE_CHANCE = "could_be_chance"  # the score is there, and the range begins below
    REACHED = "reached"
    TOO_FEW = "too_few"


def goal_standing(goal: int, n: float, nps: float, interval: Interval) -> GoalStanding:
    """Judge a score on [-1, 1] with its 95 % interval, from so many strangers' answers, against a goal in points."""
    if n < TOO_FEW:
        return GoalStanding.TOO_FEW
    if points_to_go(goal, nps) > 0:
        return GoalStanding.TO_GO
    return GoalStanding.REACHED if whole(interval.low) >= goal else GoalStanding.COULD_BE_CHANCE


def points_to_go(goal: int, nps: float) -> int:
    """Count the whole points from a score on [-1, 1], as it is shown, up to the goal; 0 or less once it is there."""
    return goal - whole(nps)
