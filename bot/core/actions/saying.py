"""What is told of actions to everybody in a channel: what was said, and what was done about it. Names never."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.core.actions.action import ActionView
from bot.core.actions.aim import Share
from bot.core.actions.listing import ended_in, in_order
from bot.core.actions.log import State
from bot.core.actions.notices import Answers
from bot.core.clock.timing import DaysOff, first_instant, is_working_day, local_day
from bot.core.clock.window import Window
from bot.core.privacy.promise import SMALL_GROUP
from bot.core.survey.survey import Survey

MONTHLY = "said-and-done"
"""Its kind in the ledger, where it is told of a month by itself."""
_A_DAY = timedelta(days=1)
_CATCHES_UP = timedelta(days=7)
"""For so long the month before is still told: news that is older is none."""


@dataclass(frozen=True, slots=True)
class Done:
    """An action that is done. solved: how many of those who asked for it find it solved; none of too few."""

    view: ActionView
    solved: Share | None = None


@dataclass(frozen=True, slots=True)
class SaidAndDone:
    """What was done in a window, the latest first; and what is being done."""

    done: tuple[Done, ...]
    doing: tuple[ActionView, ...]


def said_and_done(found: Sequence[tuple[ActionView, Answers]], window: Window) -> SaidAndDone:
    """Choose what is told for a window, with what was said about it: nothing that was only planned, or dropped."""
    said = {view.action.id: answers for view, answers in found}
    views = in_order(view for view, _ in found)
    shipped = (view for view in views if view.standing.state is State.SHIPPED and ended_in(view, window))
    done = tuple(Done(view, _solved(said[view.action.id])) for view in shipped)
    return SaidAndDone(done, tuple(view for view in views if view.standing.state is State.DOING))


def _solved(answers: Answers) -> Share | None:
    return Share(answers.yes, answers.n) if answers.n >= SMALL_GROUP else None


def month_to_tell(now: datetime, survey: Survey, days_off: DaysOff) -> Window | None:
    """Give the month that is to be told by now: the one before, from the first working day of this one, at its hour.

    None before that, and once it is long ago.
    """
    today = local_day(now, survey.plan.zone)
    first = today.replace(day=1)
    at = first_instant(_first_working_day(first, days_off), survey.plan.hour, survey.plan.zone)
    if not at <= now < at + _CATCHES_UP:
        return None
    last = first - _A_DAY
    return Window(last.replace(day=1), last, f"{last.replace(day=1)}..{last}")


def _first_working_day(day: date, days_off: DaysOff) -> date:
    while not is_working_day(day, days_off):
        day += _A_DAY
    return day
