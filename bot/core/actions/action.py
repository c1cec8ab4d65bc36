"""An action beside its survey, as it stands."""

from dataclasses import dataclass, replace

from bot.core.actions.aim import Mentions
from bot.core.actions.log import Standing
from bot.core.survey.survey import Survey


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action, by its random id."""

    id: str
    team_id: str
    survey_id: int


@dataclass(frozen=True, slots=True)
class ActionRef:
    """An action that a message is about, by its id."""

    action_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionView:
    """An action with its survey, as it stands now."""

    action: Action
    survey: Survey
    standing: Standing


def unmeasured(view: ActionView) -> ActionView:
    """Leave out from how many mentions an action set out, for whoever may not know how often words are mentioned."""
    plan = view.standing.plan
    if not isinstance(plan.aim, Mentions):
        return view
    return replace(view, standing=replace(view.standing, plan=replace(plan, aim=Mentions(plan.aim.to))))
