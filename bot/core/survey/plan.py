"""A survey's plan, as it is written down."""

from dataclasses import field, replace
from datetime import timedelta
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field
from pydantic.dataclasses import dataclass as validated_dataclass

from bot.core.clock.timing import Hours
from bot.core.clock.wave import Every, Unit
from bot.core.survey.contact_rules import AFTER_SOMETHING, ContactRules
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.keys.described import Described, Population
from bot.core.survey.keys.own_themes import Themes, theme_list
from bot.core.survey.keys.setting_types import (
    AS_WRITTEN,
    Cap,
    CaseOwner,
    CaseRule,
    ChannelId,
    Country,
    Days,
    Flag,
    Hour,
    HourOrMidnight,
    Interval,
    Language,
    Link,
    Minutes,
    Months,
    Name,
    PersonId,
    PersonOrGroupId,
    Points,
    PropertyName,
    Questions,
    Recommended,
    Sentence,
    Share,
    Spread,
    UpToHalf,
    Wave,
    Words,
    WorkingDays,
    Zone,
)
from bot.core.survey.language import DEFAULT_LANGUAGE, LANGUAGES
from bot.core.survey.measure import Kind, Measure, Scale
from bot.core.themes import Encoder, Reading, ThemeList

DEFAULT_SURVEY = "default"
UTC = ZoneInfo("UTC")
_LANGUAGES = f"{', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}"


class Privacy(StrEnum):
    """What a survey promises about names; fixed at its start and never weakened afterwards."""

    NAMED = "named"
    CONFIDENTIAL = "confidential"
    ANONYMOUS = "anonymous"


QUARTERLY = Every(3, Unit.MONTH)


class SummaryEvery(StrEnum):
    """How often the summary channel hears of a survey: each day, on Mondays, or on the first of a month."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Contact(StrEnum):
    """Who learns that somebody may be contacted, where privacy was promised, and when."""

    OWNER = "owner"  # an owner alone, at once
    RELEASE = "release"  # the summary channel, together with a release


@validated_dataclass(frozen=True, slots=True, kw_only=True, config=AS_WRITTEN)
class SurveyPlan:
    """Every setting of a survey, as its owner writes it down: name, type, range, default, and what it takes.

    A file (bot/services/survey/written.py) and the row in the database hold these very keys and are read by this class,
    so a new setting is written here and where it matters. Days and local whole hours.

    Raises ValidationError (a ValueError) for a value of another type.
    """

    name: Annotated[
        Name,
        Field(
            description="words of letters and digits, with single spaces, - or _ between them, at most 64; "
            "not `all` or `90d`"
        ),
    ]
    product: Annotated[Words, Field(description="what people are asked about, 1 to 80 characters")]
    asker: Annotated[Words, Field(description="who asks, as people know them, 1 to 80 characters")]
    owners: Annotated[
        tuple[PersonId, ...],
        Field(
            description='a list of Slack ids of the people who are responsible, such as ["U024BE7LH"] (profile, More, '
            "Copy member ID); the first who can be reached hears of problems"
        ),
    ] = ()
    summary_channel: Annotated[
        ChannelId | None,
        Field(description="a Slack channel id, such as C024BE7LR (channel details, at the very bottom)"),
    ] = None
    viewers: Annotated[
        tuple[PersonOrGroupId, ...],
        Field(
            description="a list of Slack ids of people and user groups who may read reports, beside the owners and the "
            "full members of the summary channel"
        ),
    ] = ()
    comment_readers: Annotated[
        tuple[PersonOrGroupId, ...],
        Field(description="a list of Slack ids of people and user groups who may read comments as well as reports"),
    ] = ()
    audience: Audience = Audience()
    privacy: Annotated[Privacy, Field(description="named, confidential or anonymous")] = Privacy.CONFIDENTIAL
    contact: Annotated[
        Contact,
        Field(
            description="who learns that somebody said yes to being contacted, unless names are shown anyway: owner "
            "(an owner alone, at once) or release (the summary channel, together with the next answers)"
        ),
    ] = Contact.OWNER
    zone: Annotated[Zone, Field(description='a time zone such as "Europe/Berlin"')] = UTC
    hour: Hour = 9
    ask_from: HourOrMidnight = 9
    ask_until: HourOrMidnight = 11
    window_days: Days = 90
    cooldown_days: Interval = 90
    reask_days: Interval = 60
    every: Annotated[
        Wave,
        Field(
            description="the interval between waves: once, or so many days, weeks or months, such as 3 months "
            "(at least 30 days)"
        ),
    ] = QUARTERLY
    spread: Annotated[
        Spread | None,
        Field(
            description='"wave" (evenly over the whole wave, the default), "at once", or a number of working days '
            "from 1 to 366"
        ),
    ] = None
    sample_percent: Annotated[
        Share, Field(description="the share of the audience that a wave draws, a whole number from 1 to 100")
    ] = 100
    daily_cap: Annotated[
        Cap | None, Field(description="the most questions a day, a whole number from 1 to 1000000")
    ] = None
    team: Annotated[
        PropertyName | None, Field(description="the property that names somebody's team, such as department")
    ] = None
    team_cap: Annotated[
        Cap | None, Field(description="the most questions to one team a day, a whole number from 1 to 1000000")
    ] = None
    account: Annotated[
        PropertyName | None,
        Field(
            description="the property that names somebody's company, such as company, or channel: each of `channels` "
            "is one"
        ),
    ] = None
    account_cap: Annotated[
        Cap | None, Field(description="the most questions to one account a day, a whole number from 1 to 1000000")
    ] = None
    account_days: Annotated[
        Days | None,
        Field(
            description="how many days an account is left alone by a new wave after anybody of it was asked, a whole "
            "number from 1 to 3650"
        ),
    ] = None
    held_out_percent: Annotated[
        UpToHalf,
        Field(description="the share of people who, if passive, are asked again without a follow-up, from 0 to 50"),
    ] = 0
    segments: Annotated[
        tuple[PropertyName, ...],
        Field(
            description='a list of what answers may be counted by: properties, such as ["department"], and language, '
            "external, channel, group"
        ),
    ] = ()
    country: Annotated[
        Country | None,
        Field(
            description="a country such as DE, in which most are asked: its public holidays count where a person's own "
            "are not known, and a benchmark of another country gives no verdict"
        ),
    ] = None
    industry: Annotated[str | None, Field(description="one of the industries that `nps-bot benchmarks` lists")] = None
    population: Annotated[
        Population | None,
        Field(
            description="who is asked: consumers, clients or own customers; a benchmark of another population gives no "
            "verdict"
        ),
    ] = None
    measures: Annotated[
        Recommended,
        Field(
            description="nps for customers and users, enps for employees about their own company: the two are never "
            "compared"
        ),
    ] = Measure.NPS
    kind: Annotated[
        Kind,
        Field(
            description="nps, or csat: how satisfied people were, from 1 to 5, with something that was done for them, "
            "asked after it"
        ),
    ] = Kind.NPS
    csat: Annotated[
        Name | None, Field(description="the name of a CSAT survey that stands beside this one in `/nps report`")
    ] = None
    summary_every: Annotated[
        SummaryEvery,
        Field(description="how often a summary is posted: day, week (on Mondays) or month (on the first)"),
    ] = SummaryEvery.DAY
    summary_on_days_off: Annotated[
        Flag,
        Field(
            description="true to post summaries on weekends and public holidays as well, or false: then what is new "
            "waits for the next working day"
        ),
    ] = False
    keep_answers: Annotated[
        Months,
        Field(
            description="how many months an answer is kept with who gave it and what they wrote, from 1 to 1200; then "
            "it is only counted"
        ),
    ] = 24
    cases: Annotated[
        tuple[CaseRule, ...],
        Field(
            description="a list of what opens a case: detractor (a low number), contact (a yes to being contacted), "
            'such as "fell 3" (so much lower than the answer before), and such as "theme:slip-in-service" (what is '
            "written is about that); [] for none"
        ),
    ] = ("detractor", "contact")
    cases_channel: Annotated[
        ChannelId | None,
        Field(description="a Slack channel id; left out, cases are posted in `summary_channel`"),
    ] = None
    case_owners: Annotated[
        tuple[CaseOwner, ...],
        Field(description="a list of Slack ids of people, or of user groups, who are given cases in turn"),
    ] = ()
    case_reply_days: Annotated[
        WorkingDays, Field(description="within how many working days there is to be a first reply, from 1 to 90")
    ] = 1
    case_close_days: Annotated[
        WorkingDays, Field(description="within how many working days a case is to be closed, from 1 to 90")
    ] = 4
    case_claim_minutes: Annotated[
        Minutes,
        Field(
            description="after how many working minutes without a claim a case is offered to the next, from 5 to 9600"
        ),
    ] = 120
    verify_cases: Annotated[
        Flag,
        Field(
            description="true to ask whoever gave a low number once more after their case was closed, outside the "
            "score, or false"
        ),
    ] = True
    acknowledge: Annotated[
        Flag, Field(description="true to say in the thanks what a comment is about where that is certain, or false")
    ] = True
    thanks_link: Annotated[
        Link | None,
        Field(
            description='an https address below the thanks, such as "https://acme.example/review", for everybody alike '
            "whatever they answered"
        ),
    ] = None
    thanks_text: Annotated[
        Sentence | None,
        Field(description="a line below the thanks, or the words of the link there, in 1 to 200 characters"),
    ] = None
    quotes: Annotated[
        Flag, Field(description="true to ask whoever wrote more than a few words whether they may be quoted, or false")
    ] = False
    said_and_done: Annotated[
        Flag,
        Field(
            description="true to tell in summary_channel, each month, what was done about what people said, or false"
        ),
    ] = False
    goal: Annotated[
        Points | None,
        Field(description="the score that the team works towards, a whole number of points from -100 to 100"),
    ] = None
    language: Annotated[
        Language,
        Field(description=f"{_LANGUAGES}: what the team reads, and people whose own language is none of these"),
    ] = DEFAULT_LANGUAGE
    questions: Annotated[
        Questions,
        Recommended,
        Field(description='your own words for a question, by language, such as `questions.en.score = "…"`; see below'),
    ] = field(default_factory=dict)
    themes: Annotated[
        Themes,
        Field(description='what comments are counted by, such as `themes.price.words.en = ["renewal*"]`; see below'),
    ] = field(default_factory=dict)
    theme_veto: Annotated[
        Flag,
        Field(
            description="true to let the extra `themes` drop a theme of a comment that sounds nothing like it, or false"
        ),
    ] = False
    theme_head: Annotated[
        Flag,
        Field(description="true to let themes follow what the extra `themes` learns of corrections, or false"),
    ] = True
    paused: Annotated[Flag | None, Field(description="true or false; left out, the survey stays as it is")] = None

    @property
    def ask_hours(self) -> Hours:
        """When people are asked, on their own clocks."""
        return Hours(self.ask_from, self.ask_until)

    @property
    def scale(self) -> Scale:
        """On which people answer."""
        return self.measure.scale

    @property
    def measure(self) -> Measure:
        """What its answers say."""
        return Measure.CSAT if self.kind is Kind.CSAT else self.measures

    @property
    def spread_days(self) -> int | None:
        """Over how many working days a wave is spread: 0 for at once, none for the whole wave."""
        if isinstance(self.spread, int):
            return self.spread
        return 0 if self.spread == "at once" or self.every is None else None

    @property
    def described(self) -> Described:
        """Whom it asks, as far as it says."""
        return Described(self.country, self.population)

    @property
    def channel_of_cases(self) -> str | None:
        """Where cases are posted."""
        return self.cases_channel or self.summary_channel

    @property
    def counted_by(self) -> tuple[str, ...]:
        """What answers are counted by: the segments, and where names are shown anyway the account."""
        own = (self.account,) if self.account and self.privacy is Privacy.NAMED else ()
        return tuple(dict.fromkeys((*self.segments, *own)))

    @property
    def theme_list(self) -> ThemeList:
        """The themes that its comments can have."""
        return theme_list(self.themes)

    def reading(self, encoder: Encoder | None) -> Reading:
        """How its comments are read, as far as nothing was learned. encoder: the one that the bot has, if any."""
        return Reading(self.theme_list, encoder if self.theme_veto else None)

    def reads_as(self, other: "SurveyPlan") -> bool:
        """Say whether another plan reads comments as this one does."""
        return (self.theme_list, self.theme_veto) == (other.theme_list, other.theme_veto)

    @property
    def contact_rules(self) -> ContactRules:
        """The rules of contact as this survey sets them."""
        if self.kind is Kind.CSAT:
            return replace(AFTER_SOMETHING, kinds=self.audience.kinds)
        account = timedelta(days=self.account_days or 0)
        return ContactRules(
            cooldown=timedelta(days=self.cooldown_days), kinds=self.audience.kinds, account_cooldown=account
        )

    def own_words(self, language: str, question: str) -> str | None:
        """Give the survey's own words for a question in a language, if any; {product} and {subject} stand in them."""
        return self.questions.get(language, {}).get(question)
