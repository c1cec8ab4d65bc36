"""An action beside its survey, as it stands."""

from dataclasses import dataclass

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
