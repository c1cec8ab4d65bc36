"""What a survey is, and who the people in it are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.contact import PersonKind
from bot.core.language import DEFAULT_LANGUAGE
from bot.core.timing import Hours

DEFAULT_SURVEY = "default"
# Words as `/nps report` reads them: single spaces, and nothing that is a window.
SURVEY_NAME = re.compile(r"(?!(?:all|[0-9]+d)$)(?=.{1,64}$)[A-Za-z0-9]+(?:[ _-][A-Za-z0-9]+)*")
UTC = ZoneInfo("UTC")
MORNING = Hours(9, 11)


class Privacy(StrEnum):
    """What a survey promises about names; fixed at its start and never weakened afterwards."""

    NAMED = "named"
    CONFIDENTIAL = "confidential"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyPlan:
    """A survey as its owner writes it down. Days and local whole hours; channels and people are Slack ids."""

    name: str
    product: str
    asker: str
    owner: str | None = None
    privacy: Privacy = Privacy.CONFIDENTIAL
    people: tuple[str, ...] = ()
    channel: str | None = None
    summary_channel: str | None = None
    zone: ZoneInfo = UTC
    hour: int = 9
    ask_hours: Hours = MORNING
    window_days: int = 90
    cooldown_days: int = 90
    reask_days: int = 60
    industry: str | None = None
    paused: bool = False
    language: str = DEFAULT_LANGUAGE  # of what teams read, and of people whose own language we do not speak
    questions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # language -> question -> its own words

    def own_words(self, language: str, question: str) -> str | None:
        """Give the survey's own words for a question in a language, if it has any; {product} stands in them."""
        return self.questions.get(language, {}).get(question)


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
    comments_through: date | None

    @property
    def language(self) -> str:
        """The language in which its team reads."""
        return self.plan.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who is or was asked. Slack id and external key: at least one is there."""

    id: int
    team_id: str
    slack_user_id: str | None
    name: str | None
    kind: PersonKind
    dm_channel: str | None
    zone: str | None
    locale: str | None
    opted_out_at: datetime | None
    helped_at: datetime | None  # when they were last told that no question is open


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What Slack tells about a person right now."""

    slack_user_id: str
    name: str
    kind: PersonKind
    zone: str | None
    locale: str | None
    home_team_id: str | None
    enterprise_id: str | None


SCORE_QUESTION = "score"  # the key of the 0-10 question among a survey's own words


def starts_new_series(old: SurveyPlan, new: SurveyPlan) -> bool:
    """Say whether answers from now on can't be compared with those before: the 0-10 question reads differently."""

    def wording(plan: SurveyPlan) -> tuple[str, dict[str, str]]:
        own = {language: texts.get(SCORE_QUESTION, "") for language, texts in plan.questions.items()}
        return plan.product, {language: text for language, text in own.items() if text}

    return wording(old) != wording(new)


def may_change_privacy(old: Privacy, new: Privacy) -> bool:
    """Say whether a running survey may move to another promise: only to a stronger one."""
    strength = list(Privacy)
    return strength.index(new) >= strength.index(old)
