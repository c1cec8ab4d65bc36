"""Changing a survey by the form: as `survey apply` does with its file, of which the form shows a part."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.core.health.findings import Check, Finding, of_few, of_readers
from bot.core.survey.form import file_with
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.health.checking import Look
from bot.services.health.founding import doubts_about, look_at
from bot.services.survey.surveys import Applied, change_plan, refuse_asking_alone
from bot.services.survey.written import read_written

_OF_THE_WHOLE = {Check.OWNER_NONE, Check.CHANNEL_NONE, Check.FEW, Check.READERS_ARE_ASKED}


@dataclass(frozen=True, slots=True)
class Change:
    """What a survey would become. doubts: what somebody should look at then."""

    plan: SurveyPlan
    doubts: tuple[Finding, ...]


def changed_plan(ctx: Context, plan: SurveyPlan, changed: Mapping[str, Any]) -> SurveyPlan:
    """Give a plan with some fields of the form changed (none: emptied), and everything else as it is.

    Raises MistakesError and AskedAloneError.
    """
    wanted = read_written(file_with(plan, changed), ctx.benchmarks).plan()
    refuse_asking_alone(wanted)
    return wanted


def look_at_change(ctx: Context, survey: Survey, changed: Mapping[str, Any], look: Look) -> Change:
    """Check a change before anybody is asked whether it is meant.

    Raises MistakesError, AskedAloneError, and for people and channels that are new MisplacedError and CannotLookError.
    """
    plan = changed_plan(ctx, survey.plan, changed)
    new = _what_is_new(survey.plan, plan)
    of_new = [one for one in look_at(new, look) if one.check not in _OF_THE_WHOLE]
    return Change(plan, doubts_about(new, [*of_new, *filter(None, [of_few(plan), of_readers(plan)])]))


def change_survey(ctx: Context, survey: Survey, changed: Mapping[str, Any], *, actor: str) -> Applied:
    """Change a survey, whatever else was changed of it meanwhile. Raises as changed_plan and change_plan do."""
    return change_plan(ctx, survey.id, lambda plan: changed_plan(ctx, plan, changed), actor=actor)


def _what_is_new(old: SurveyPlan, new: SurveyPlan) -> SurveyPlan:
    """Give a plan without the people and channels that the survey names already, so that few calls tell of the rest."""
    channels = tuple(one for one in new.audience.channels if one not in old.audience.channels)
    return replace(
        new,
        owners=tuple(one for one in new.owners if one not in old.owners),
        viewers=(),
        comment_readers=(),
        cases_channel=None,
        summary_channel=None if new.summary_channel == old.summary_channel else new.summary_channel,
        audience=replace(new.audience, channels=channels),
    )
