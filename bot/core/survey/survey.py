"""A survey as it runs, and what a new plan of it changes."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.core.survey.keys.question import SCORE_QUESTION
from bot.core.survey.plan import Privacy, SurveyPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A survey as it runs: its plan, plus what the bot keeps about it."""

    id: int
    team_id: str
    plan: SurveyPlan
    wording_version: int
    reworded_on: date | None  # the survey's local day on which the current series of answers began, if not the first
    next_plan_at: datetime | None
    next_summary_at: datetime | None
    summarised_through: date | None
    next_release_at: datetime | None  # of a guarded survey; none while its older answers are in no release
    waiting_told: int  # how many answers a summary said wait for their release
    kept_from: date | None = None  # of answers before this day only the numbers are left
    audience_changed_on: date | None = None  # the local day from which other people are asked than before
    try_of: int | None = None  # of a double: the survey that is tried out in it; what is said there counts nowhere
    cases_from: datetime | None = None  # whoever was asked since then was told of cases; none: nobody was

    @property
    def language(self) -> str:
        """The language in which its team reads."""
        return self.plan.language

    @property
    def learns(self) -> bool:
        """Whether tags may follow corrections: never where privacy was promised, as figures would."""
        return self.plan.theme_head and self.plan.privacy is Privacy.NAMED


def starts_new_series(old: SurveyPlan, new: SurveyPlan) -> bool:
    """Say whether answers from now on can't be compared with those before: the 0-10 question reads differently."""

    def wording(plan: SurveyPlan) -> tuple[str, dict[str, str]]:
        own = {language: texts.get(SCORE_QUESTION, "") for language, texts in plan.questions.items()}
        return plan.product, {language: text for language, text in own.items() if text}

    return wording(old) != wording(new)


def tells_otherwise_of_cases(old: SurveyPlan, new: SurveyPlan) -> bool:
    """Say whether people have to be told something else of who reads what they answer, before they answer."""

    def told(plan: SurveyPlan) -> tuple[object, ...]:
        return plan.privacy, frozenset(plan.cases), plan.channel_of_cases

    return told(old) != told(new)


def may_change_privacy(old: Privacy, new: Privacy) -> bool:
    """Say whether a running survey may move to another promise: only to a stronger one."""
    strength = list(Privacy)
    return strength.index(new) >= strength.index(old)
