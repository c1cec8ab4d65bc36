"""A survey that no database knows, for what only looks at one."""

from dataclasses import replace
from typing import Any

from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey


def unsaved(plan: SurveyPlan, **known: Any) -> Survey:
    """Give the survey of a plan, of which nothing is known yet but what is named."""
    fresh = Survey(
        id=1,
        team_id="T1",
        plan=plan,
        wording_version=1,
        reworded_on=None,
        next_plan_at=None,
        next_summary_at=None,
        summarised_through=None,
        next_release_at=None,
        waiting_told=0,
    )
    return replace(fresh, **known)
