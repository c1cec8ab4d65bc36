"""Finding a survey: nobody is given one without saying who they are and what they want to do with it."""

from collections.abc import Sequence

from bot.core.reports.request import quoted
from bot.core.survey.measure import Kind
from bot.core.survey.plan import DEFAULT_SURVEY
from bot.core.survey.roles import Deed, Role, Who, deeds_of, groups_of, may, may_found, may_know
from bot.core.survey.survey import Survey
from bot.services.context import Context
from storage.queries.survey import surveys


class RefusedError(ValueError):
    """A survey is not found for whoever asks, whyever."""


class UnknownSurveyError(RefusedError):
    """No survey has that name, or none was given; the message is for the command line.

    One that is not for whoever asks is as good as none: its name may tell what is being asked about. known: those that
    they may hear of.
    """

    def __init__(self, name: str | None, known: Sequence[str]) -> None:
        self.name, self.known = name, tuple(known)
        listed = ", ".join(known)
        if not known:
            super().__init__("There is no survey yet. Make one with /nps setup, or nps-bot survey apply FILE.toml")
        elif name is None:
            super().__init__(f"There are several surveys; name one of: {listed}.")
        else:
            super().__init__(f"There is no survey called '{name}'. There is: {listed}.")


class NotAllowedError(RefusedError):
    """A survey is not for whoever named it; the message is for the command line."""

    def __init__(self, deed: Deed, survey: Survey) -> None:
        self.deed, self.survey = deed, survey
        super().__init__(f"You may not {deed} the survey '{survey.plan.name}'.")


class NoFounderError(RefusedError):
    """Somebody may not make surveys."""

    def __init__(self) -> None:
        super().__init__("You may not make surveys.")


class OtherKindError(RefusedError):
    """Something was asked for that there is of NPS surveys alone; the message is for the command line."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        super().__init__(
            f"'{survey.plan.name}' is a CSAT survey, and has none of that: nps-bot report {quoted(survey.plan.name)}"
        )


class SlackSilentError(RefusedError):
    """Slack could not be asked who somebody is, and so nothing is for them right now."""

    def __init__(self) -> None:
        super().__init__("Slack could not be asked who that is.")


def list_surveys(ctx: Context) -> list[Survey]:
    """List the workspace's surveys, oldest first."""
    return ctx.read(lambda db: surveys.surveys_of(db, ctx.team_id))


def groups_that_read(ctx: Context) -> frozenset[str]:
    """Give the user groups whose members may read some survey."""
    return frozenset().union(*(groups_of(survey.plan) for survey in list_surveys(ctx)))


def asks_after_something(ctx: Context) -> bool:
    """Say whether people are asked how satisfied they were, too, which may be more often."""
    return any(survey.plan.kind is Kind.CSAT for survey in list_surveys(ctx))


def all_that_is_for(ctx: Context, who: Who) -> frozenset[Deed]:
    """Give all that somebody may do with some survey; nothing where Slack can't be asked who they are."""
    return deeds_of(who, list_surveys(ctx))


def those_for(known: Sequence[Survey], who: Who, *deeds: Deed) -> list[Survey]:
    """Choose those of the surveys that somebody may hear of with which they may do one of these things.

    Raises UnknownSurveyError for none.
    """
    found = [survey for survey in known if any(may(who, deed, survey) for deed in deeds)]
    if not found:
        raise UnknownSurveyError(None, ())
    return found


def find_survey(ctx: Context, who: Who, deed: Deed, name: str | None, kind: Kind = Kind.NPS) -> Survey:
    """Find a survey by name; without one that of the channel in which they ask, the only one, or that called default.

    Raises UnknownSurveyError where they may not hear of it either, NotAllowedError where they may do other things with
    it, SlackSilentError.
    """
    return find_among(known_to(ctx, who), who, deed, name, kind)


def find_among(
    known_to_them: Sequence[Survey], who: Who, deed: Deed, name: str | None, kind: Kind = Kind.NPS
) -> Survey:
    """Find one of the surveys that somebody may hear of, as find_survey does.

    Whoever names none means one of that kind, and only where there is none of it the one of another.
    """
    known = {survey.plan.name: survey for survey in known_to_them}
    here = [survey for survey in known_to_them if _stands(survey, who.here) and may(who, deed, survey)]
    only = None if name is not None else _only(here, kind) or _only(known_to_them, kind)
    found = only or known.get(name or DEFAULT_SURVEY)
    if found is None:
        raise UnknownSurveyError(name, sorted(known))
    require(who, deed, found)
    return found


def _stands(survey: Survey, channel: str | None) -> bool:
    """Say whether a survey's summaries or cases stand in a channel."""
    return channel is not None and channel in {survey.plan.summary_channel, survey.plan.cases_channel}


def _only(surveys: Sequence[Survey], kind: Kind) -> Survey | None:
    meant = [survey for survey in surveys if survey.plan.kind is kind] or surveys
    return meant[0] if len(meant) == 1 else None


def survey_behind(ctx: Context, who: Who, deed: Deed, survey_id: int) -> Survey:
    """Give the survey that a button is about. Raises what find_survey does, also where it is gone."""
    survey = next((one for one in known_to(ctx, who) if one.id == survey_id), None)
    if survey is None:
        raise UnknownSurveyError(None, ())
    require(who, deed, survey)
    return survey


def require(who: Who, deed: Deed, survey: Survey) -> None:
    """Raise NotAllowedError unless somebody may do something with a survey."""
    if not may(who, deed, survey):
        raise NotAllowedError(deed, survey)


def require_founder(who: Who) -> None:
    """Raise NoFounderError unless somebody may make surveys, SlackSilentError where nobody can tell."""
    if who.role is Role.UNKNOWN:
        raise SlackSilentError
    if not may_found(who):
        raise NoFounderError


def known_to(ctx: Context, who: Who) -> list[Survey]:
    """List the surveys that somebody may hear of, oldest first. Raises SlackSilentError."""
    if who.role is Role.UNKNOWN:
        raise SlackSilentError
    return [survey for survey in list_surveys(ctx) if may_know(who, survey)]
