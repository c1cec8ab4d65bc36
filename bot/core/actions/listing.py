"""The actions of a survey as they are listed: what is still to be done first, each with how far it has come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.core.actions.action import ActionView
from bot.core.actions.aim import Share
from bot.core.actions.outcome import Outcome
from bot.core.clock.timing import local_day
from bot.core.clock.window import Window


@dataclass(frozen=True, slots=True)
class Listed:
    """An action, and how far it has come. now: none where it may not be told to whoever asks, or not yet.

    outcome: what came of telling those who asked for it; none where nobody was. lines: what they say is still missing.
    """

    view: ActionView
    now: Share | None = None
    outcome: Outcome | None = None
    lines: tuple[str, ...] = ()


def in_order(views: Iterable[ActionView]) -> list[ActionView]:
    """Put actions in order: those that are open as they are due, then the others, the latest to end first."""
    return sorted(views, key=_place)


def _place(view: ActionView) -> tuple[bool, float]:
    ended: datetime | None = view.standing.ended_at
    if ended is None:
        return False, view.standing.plan.due.toordinal()
    return True, -ended.timestamp()


def ended_in(view: ActionView, window: Window) -> bool:
    """Say whether an action ended in a window, on the survey's calendar."""
    ended = view.standing.ended_at
    return ended is not None and _holds(window, local_day(ended, view.survey.plan.zone))


def belongs_in(view: ActionView, window: Window) -> bool:
    """Say whether an action is to be listed for a window: it ended there, or was planned by its end and is open."""
    planned = local_day(view.standing.planned_at, view.survey.plan.zone)
    return ended_in(view, window) or (view.standing.is_open and planned <= window.end)


def _holds(window: Window, day: date) -> bool:
    return (window.start is None or window.start <= day) and day <= window.end
