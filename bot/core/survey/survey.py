"""What a survey is, whom it is for, and who the people in it are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core.clock.timing import Hours
from bot.core.clock.wave import Every, Unit
from bot.core.survey.language import DEFAULT_LANGUAGE
from bot.core.survey.person import MEMBERS, PersonKind

DEFAULT_SURVEY = "default"
# Words as `/nps report` reads them: single spaces, and nothing that is a window (bot/core/clock/window.py).
SURVEY_NAME = re.compile(
    r"(?!(?:all|this quarter|[0-9]+[dm]|[0-9]{4}-?[qQ][1-4])$)(?=.{1,64}$)[A-Za-z0-9]+(?:[ _-][A-Za-z0-9]+)*"
)
QUARANTINE = timedelta(days=30)
"""Between any two asks to one person, across surveys: against fatigue."""
UTC = ZoneInfo("UTC")
MORNING = Hours(9, 11)


class Privacy(StrEnum):
    """What a survey promises about names; fixed at its start and never weakened afterwards."""

    NAMED = "named"
    CONFIDENTIAL = "confidential"
    ANONYMOUS = "anonymous"


QUARTERLY = Every(3, Unit.MONTH)


class Measure(StrEnum):
    """Who is asked about whom: customers about a product, or employees about the place where they work.

    The two are never compared: an eNPS lies far below an NPS for the same feelings.
    """

    NPS = "nps"
    ENPS = "enps"

    @property
    def called(self) -> str:
        """Its name wherever a score is shown: it is the same in every language."""
        return "eNPS" if self is Measure.ENPS else "NPS"


class SummaryEvery(StrEnum):
    """How often the summary channel hears of a survey: each day, on Mondays, or on the first of a month."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Whom a survey is for: what is chosen, less what is left out. All are Slack ids.

    Members of the workspace are meant unless they are not wanted; guests, and people of other companies in shared
    channels, only when chosen.
    """

    people: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    everyone: bool = False
    members: bool = True
    guests: bool = False
    externals: bool = False
    without_people: tuple[str, ...] = ()
    without_channels: tuple[str, ...] = ()
    without_groups: tuple[str, ...] = ()

    @property
    def kinds(self) -> frozenset[PersonKind]:
        """The kinds of people that are meant."""
        chosen = {
            PersonKind.MEMBER: self.members,
            PersonKind.GUEST: self.guests,
            PersonKind.EXTERNAL: self.externals,
        }
        return frozenset(kind for kind, wanted in chosen.items() if wanted)


@dataclass(frozen=True, slots=True)
class ContactRules:
    """How often one person may be asked, and which kinds of people are.

    `cooldown` lies between two survey asks of the same survey (90 days is the common recommendation), `quarantine`
    between any two asks across surveys, against fatigue. Both are elapsed time. `kinds`: members, and the guests and
    external people that the survey chose.
    """

    cooldown: timedelta = timedelta(days=90)
    quarantine: timedelta = QUARANTINE
    kinds: frozenset[PersonKind] = MEMBERS


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyPlan:
    """A survey as its owner writes it down. Days and local whole hours; channels and people are Slack ids.

    every: the interval between waves, none for a single one. spread_days: over how many working days a wave is spread,
    0 for at once, none for the whole wave. daily_cap: asks a day. team: the property whose people are not all asked on
    one day, but team_cap of them. segments: the properties, and built-in ones, by which answers may be counted apart.
    country: whose public holidays count where a person's own are not known. goal: the score the team works towards, in
    points.
    """

    name: str
    product: str
    asker: str
    owner: str | None = None
    privacy: Privacy = Privacy.CONFIDENTIAL
    audience: Audience = Audience()
    summary_channel: str | None = None
    zone: ZoneInfo = UTC
    hour: int = 9
    ask_hours: Hours = MORNING
    window_days: int = 90
    cooldown_days: int = 90
    reask_days: int = 60
    industry: str | None = None
    measures: Measure = Measure.NPS
    summary_every: SummaryEvery = SummaryEvery.DAY
    goal: int | None = None
    every: Every | None = QUARTERLY
    spread_days: int | None = None
    sample_percent: int = 100
    daily_cap: int | None = None
    team: str | None = None
    team_cap: int | None = None
    held_out_percent: int = 0
    segments: tuple[str, ...] = ()
    country: str | None = None
    paused: bool = False
    language: str = DEFAULT_LANGUAGE  # of what teams read, and of people whose own language we do not speak
    questions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # language -> question -> its own words

    @property
    def contact_rules(self) -> ContactRules:
        """The rules of contact as this survey sets them."""
        return ContactRules(cooldown=timedelta(days=self.cooldown_days), kinds=self.audience.kinds)

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
