"""Making a survey of what a form holds: read and checked as a survey file is, and made to wait for its start."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.core.health.findings import Check, Finding, Standing, of_channels, of_few, of_readers
from bot.core.survey.keys.naming import name_after
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.health.checking import Look, channels_seen, check_roles
from bot.services.survey.surveys import create_survey, refuse_asking_alone
from bot.services.survey.written import read_written

_TO_COME = {Check.CHANNEL_NOT_JOINED}  # whoever makes a survey may well invite the bot afterwards


@dataclass(frozen=True, slots=True)
class Founded:
    """A survey that was made. doubts: what it runs with, and what somebody should look at."""

    survey: Survey
    doubts: tuple[Finding, ...]


class MisplacedError(ValueError):
    """People or channels that a plan names are not there, or not fit for it."""

    def __init__(self, plan: SurveyPlan, findings: list[Finding]) -> None:
        self.plan, self.findings = plan, findings
        super().__init__(", ".join(finding.check for finding in findings))


def found_survey(ctx: Context, content: Mapping[str, Any], look: Look, *, actor: str, event_key: str) -> Founded | None:
    """Make the survey that is described, paused until somebody starts it; none where that was done before.

    content: by the keys of a survey file, without a name. Raises MistakesError, AskedAloneError, RefusedPlanError,
    MisplacedError, and CannotLookError.
    """
    named = {"name": name_after(str(content.get("product", ""))), **content}
    plan = replace(read_written(named, ctx.benchmarks).plan(), paused=True)
    refuse_asking_alone(plan)
    doubts = doubts_about(plan, look_at(plan, look))
    survey = create_survey(ctx, plan, actor=actor, event_key=event_key)
    return None if survey is None else Founded(survey, doubts)


def doubts_about(plan: SurveyPlan, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give what somebody should look at. Raises MisplacedError for what must not be as it is."""
    doubts = [one for one in findings if one.standing is not Standing.GOOD]
    wrong = [one for one in doubts if one.standing is Standing.BAD and one.check not in _TO_COME]
    if wrong:
        raise MisplacedError(plan, wrong)
    return tuple(doubts)


def look_at(plan: SurveyPlan, look: Look) -> list[Finding]:
    """Look at what a form names, with few calls, since Slack waits for the answer. Raises CannotLookError."""
    seen = channels_seen(plan, look)
    # Whoever wants to ask in a channel with another company decides about guests and outsiders: in a file.
    shared = [
        Finding(Check.CHANNEL_SHARED, {"channel": channel})
        for channel in plan.audience.channels
        if (one := seen[channel]) is not None and one.shared and channel != plan.summary_channel
    ]
    known = [of_few(plan), of_readers(plan)]
    return [*check_roles(plan, look), *of_channels(plan, seen), *shared, *filter(None, known)]
