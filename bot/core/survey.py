"""What a survey is, and who the people in it are."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.contact import PersonKind
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A survey as it runs: its plan, plus what the bot keeps about it."""

    id: int
    team_id: str
    plan: SurveyPlan
    language: str
    wording_version: int
    next_plan_at: datetime | None
    next_summary_at: datetime | None
    summarised_through: date | None
    comments_through: date | None


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
    opted_out_at: datetime | None


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


def may_change_privacy(old: Privacy, new: Privacy) -> bool:
    """Say whether a running survey may move to another promise: only to a stronger one."""
    strength = list(Privacy)
    return strength.index(new) >= strength.index(old)
