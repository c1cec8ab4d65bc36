"""Finding a survey: nobody is given one without saying who they are and what they want to do with it."""

from collections.abc import Sequence

from bot.core.survey.roles import Deed, Who, may
from bot.core.survey.survey import DEFAULT_SURVEY, Survey
from bot.services.context import Context
from storage.queries.survey import surveys


class UnknownSurveyError(ValueError):
    """No survey has that name, or none was given; the message is for the command line."""

    def __init__(self, name: str | None, known: Sequence[str]) -> None:
        self.name, self.known = name, tuple(known)
        listed = ", ".join(known)
        if not known:
            super().__init__("There is no survey yet. Make one with: nps-bot survey apply FILE.toml")
        elif name is None:
            super().__init__(f"There are several surveys; name one of: {listed}.")
        else:
            super().__init__(f"There is no survey called '{name}'. There is: {listed}.")


class NotAllowedError(ValueError):
    """A survey is not for whoever named it; the message is for the command line."""

    def __init__(self, deed: Deed, survey: Survey) -> None:
        self.survey = survey
        super().__init__(f"You may not {deed} the survey '{survey.plan.name}'.")


def list_surveys(ctx: Context) -> list[Survey]:
    """List the workspace's surveys, oldest first."""
    return ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id))


def find_survey(ctx: Context, who: Who, deed: Deed, name: str | None) -> Survey:
    """Find a survey by name, or the only one there is, or the one called default.

    Raises UnknownSurveyError, and NotAllowedError where it is there and not for them.
    """
    known = {survey.plan.name: survey for survey in list_surveys(ctx)}
    only = next(iter(known.values())) if name is None and len(known) == 1 else None
    found = only or known.get(name or DEFAULT_SURVEY)
    if found is None:
        raise UnknownSurveyError(name, sorted(known))
    require(who, deed, found)
    return found


def survey_behind(ctx: Context, who: Who, deed: Deed, survey_id: int) -> Survey | None:
    """Give the survey that a button is about; none where it is gone, of another workspace, or not for them."""
    survey = ctx.read(lambda db: surveys.survey_by_id(db, survey_id))
    if survey is None or survey.team_id != ctx.team_id or not may(who, deed, survey):
        return None
    return survey


def require(who: Who, deed: Deed, survey: Survey) -> None:
    """Raise NotAllowedError unless somebody may do something with a survey."""
    if not may(who, deed, survey):
        raise NotAllowedError(deed, survey)
