"""Reading a survey file: TOML in, a plan out, every mistake as a sentence that names the key and the cure."""

import tomllib
from datetime import date, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.core.clock.holidays import is_known_country
from bot.core.clock.timing import Hours, zone_named
from bot.core.clock.wave import Every
from bot.core.conversation.questions import Question
from bot.core.exchange.bad_file import BadFileError
from bot.core.numbers.benchmarks import BUILT_IN, Benchmarks
from bot.core.survey.survey import (
    QUARANTINE,
    SCORE_QUESTION,
    SURVEY_NAME,
    Audience,
    Measure,
    Privacy,
    SummaryEvery,
    SurveyPlan,
)

PersonId = Annotated[str, Field(pattern=r"^[UW][A-Z0-9]+$")]
ChannelId = Annotated[str, Field(pattern=r"^[CG][A-Z0-9]+$")]
GroupId = Annotated[str, Field(pattern=r"^S[A-Z0-9]+$")]
PropertyName = Annotated[str, Field(min_length=1, max_length=64, pattern=r"\S")]
Days = Annotated[int, Field(strict=True, ge=1, le=3650)]
Interval = Annotated[int, Field(strict=True, ge=QUARANTINE.days, le=3650)]
Cap = Annotated[int, Field(strict=True, ge=1, le=1_000_000)]
Hour = Annotated[int, Field(strict=True, ge=0, le=24)]
Words = Annotated[str, Field(min_length=1, max_length=80, pattern=r"\S")]


Language = Literal["en", "es", "de", "fr", "pt", "ja"]
A_DAY, SHORTEST_MONTH, LONGEST_WAVE = date(2026, 2, 1), timedelta(days=28), timedelta(days=3660)
QUESTIONS = (SCORE_QUESTION, *Question)
PLACEHOLDER = "{product}"


def _is_question(key: str) -> str:
    if key not in QUESTIONS:
        raise ValueError(f"should be one of {', '.join(QUESTIONS)}")
    return key


def _is_plain(words: str) -> str:
    if {"{", "}"} & set(words.replace(PLACEHOLDER, "")):
        raise ValueError(f"may hold {PLACEHOLDER} and no other braces")
    return words


QuestionKey = Annotated[str, AfterValidator(_is_question)]
QuestionWords = Annotated[str, Field(min_length=1, max_length=300, pattern=r"\S"), AfterValidator(_is_plain)]


class SurveyFile(BaseModel):
    """What may stand in a survey file; a key that is not listed here is a mistake."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: str
    product: Words
    asker: Words
    owner: PersonId
    summary_channel: ChannelId
    people: list[PersonId] = []
    people_file: str | None = None
    channels: list[ChannelId] = []
    groups: list[GroupId] = []
    everyone: bool = False
    members: bool = True
    guests: bool = False
    externals: bool = False
    without_people: list[PersonId] = []
    without_channels: list[ChannelId] = []
    without_groups: list[GroupId] = []
    privacy: Literal["named", "confidential", "anonymous"] = "confidential"
    zone: str = "UTC"
    hour: Annotated[int, Field(strict=True, ge=0, le=23)] = 9
    ask_from: Hour = 9
    ask_until: Hour = 11
    window_days: Days = 90
    cooldown_days: Interval = 90
    reask_days: Interval = 60
    every: str = "3 months"
    spread: Literal["wave", "at once"] | Annotated[int, Field(strict=True, ge=1, le=366)] | None = None
    sample_percent: Annotated[int, Field(strict=True, ge=1, le=100)] = 100
    daily_cap: Cap | None = None
    team: PropertyName | None = None
    team_cap: Cap | None = None
    held_out_percent: Annotated[int, Field(strict=True, ge=0, le=50)] = 0
    segments: list[PropertyName] = []
    country: str | None = None
    industry: str | None = None
    measures: Literal["nps", "enps"] = "nps"
    summary_every: Literal["day", "week", "month"] = "day"
    goal: Annotated[int, Field(strict=True, ge=-100, le=100)] | None = None
    language: Language = "en"
    questions: dict[Language, dict[QuestionKey, QuestionWords]] = {}
    paused: bool | None = None

    @field_validator("name")
    @classmethod
    def _is_a_name(cls, value: str) -> str:
        if not SURVEY_NAME.fullmatch(value):
            raise ValueError(f"should be {cure('name')}")
        return value

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        return zone_named(value).key

    @field_validator("industry")
    @classmethod
    def _known_industry(cls, value: str | None, info: ValidationInfo) -> str | None:
        benchmarks: Benchmarks = (info.context or {}).get("benchmarks", BUILT_IN)
        if value is not None and value not in benchmarks.industries:
            benchmarks.benchmark_for(value)  # whether it fits what is measured is told when the plan is applied
        return value

    @field_validator("every")
    @classmethod
    def _is_interval(cls, value: str) -> str:
        every = Every.parse(value)
        if every is not None and every.after(A_DAY) - A_DAY < min(QUARANTINE, SHORTEST_MONTH):
            raise ValueError(f"{value} is too often: nobody is asked twice within {QUARANTINE.days} days")
        if every is not None and every.after(A_DAY) - A_DAY > LONGEST_WAVE:
            raise ValueError(f"{value} is too long for a wave: at most ten years")
        return str(every or value)

    @field_validator("country")
    @classmethod
    def _known_country(cls, value: str | None) -> str | None:
        if value is not None and not is_known_country(value):
            raise ValueError(f"should be {cure('country')}")
        return value

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if not (self.people or self.people_file or self.channels or self.groups or self.everyone):
            raise ValueError(
                'an audience is needed: people = ["U…"], people_file = "FILE.csv", channels = ["C…"], groups = ["S…"], '
                "or everyone = true"
            )
        if not (self.members or self.guests or self.externals):
            raise ValueError("members = false leaves nobody: choose guests = true or externals = true as well")
        if (self.team is None) != (self.team_cap is None):
            raise ValueError(
                "team and team_cap belong together: which property names the team, and how many of it a day"
            )
        if self.every == "once" and self.spread == "wave":
            raise ValueError('spread = "wave" needs waves: name a number of working days, or every = "3 months"')
        if self.ask_from >= self.ask_until:
            raise ValueError("ask_from must be earlier than ask_until, in whole hours from 0 to 24")
        return self

    def plan(self, *, paused: bool = False) -> SurveyPlan:
        """Give the plan that the file describes. paused: how the survey is now, for a file that says nothing of it."""
        return SurveyPlan(
            name=self.name,
            product=self.product,
            asker=self.asker,
            owner=self.owner,
            privacy=Privacy(self.privacy),
            audience=Audience(
                people=tuple(self.people),
                channels=tuple(self.channels),
                groups=tuple(self.groups),
                everyone=self.everyone,
                members=self.members,
                guests=self.guests,
                externals=self.externals,
                without_people=tuple(self.without_people),
                without_channels=tuple(self.without_channels),
                without_groups=tuple(self.without_groups),
            ),
            summary_channel=self.summary_channel,
            zone=zone_named(self.zone),
            hour=self.hour,
            ask_hours=Hours(self.ask_from, self.ask_until),
            window_days=self.window_days,
            cooldown_days=self.cooldown_days,
            reask_days=self.reask_days,
            industry=self.industry,
            measures=Measure(self.measures),
            summary_every=SummaryEvery(self.summary_every),
            goal=self.goal,
            every=Every.parse(self.every),
            spread_days=self._spread_days(),
            sample_percent=self.sample_percent,
            daily_cap=self.daily_cap,
            team=self.team,
            team_cap=self.team_cap,
            held_out_percent=self.held_out_percent,
            segments=tuple(self.segments),
            country=self.country,
            language=self.language,
            questions={language: dict(texts) for language, texts in self.questions.items() if texts},
            paused=paused if self.paused is None else self.paused,
        )

    def _spread_days(self) -> int | None:
        if isinstance(self.spread, int):
            return self.spread
        return 0 if self.spread == "at once" or self.every == "once" else None


def read_survey_file(path: Path, benchmarks: Benchmarks = BUILT_IN) -> SurveyFile:
    """Read a survey file. benchmarks: those whose industries it may name.

    Raises BadFileError with one line for each mistake; nothing is changed then.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        return SurveyFile.model_validate(content, context={"benchmarks": benchmarks})
    except OSError as error:
        raise BadFileError(f"{path.name} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path.name} is not UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadFileError(f"{path.name} is not valid TOML: {error}.") from error
    except ValidationError as error:
        # One line each, also where one key may be of two kinds and is neither.
        mistakes = "\n".join(dict.fromkeys(f"  {_mistake(dict(e))}" for e in error.errors()))
        raise BadFileError(f"{path.name} was not applied:\n{mistakes}") from error


_CURES = {
    "owner": "the Slack id of one person, such as U024BE7LH (profile, More, Copy member ID)",
    "people": 'a list of Slack ids of people, such as ["U024BE7LH"] (profile, More, Copy member ID)',
    "people_file": "the name of a CSV file beside this one, with a column slack_id or email; the others are properties",
    "channels": 'a list of Slack channel ids, such as ["C024BE7LR"] (channel details, at the very bottom)',
    "groups": 'a list of ids of user groups, such as ["S0615G0KT"] (the group\'s page, More, Copy group ID)',
    "everyone": "true to ask everybody in the workspace, or false",
    "members": "false to ask only the guests or people of other companies that are chosen, else true",
    "guests": "true to ask guests as well, or false",
    "externals": "true to ask people of other companies in shared channels as well, or false",
    "without_people": "a list of Slack ids of people who are left out",
    "without_channels": "a list of ids of channels whose members are left out",
    "without_groups": "a list of ids of user groups whose members are left out",
    "summary_channel": "a Slack channel id, such as C024BE7LR (channel details, at the very bottom)",
    "name": "words of letters and digits, with single spaces, - or _ between them, at most 64; not `all` or `90d`",
    "product": "what people are asked about, 1 to 80 characters",
    "asker": "who asks, as people know them, 1 to 80 characters",
    "privacy": "named, confidential or anonymous",
    "zone": 'a time zone such as "Europe/Berlin"',
    "hour": "a whole hour from 0 to 23",
    "ask_from": "a whole hour from 0 to 24",
    "ask_until": "a whole hour from 0 to 24",
    "window_days": "a whole number of days from 1 to 3650",
    "cooldown_days": "a whole number of days from 30 to 3650 (nobody is asked twice within 30 days)",
    "reask_days": "a whole number of days from 30 to 3650 (nobody is asked twice within 30 days)",
    "every": "the interval between waves: once, or so many days, weeks or months, such as 3 months (at least 30 days)",
    "spread": '"wave" (evenly over the whole wave, the default), "at once", or a number of working days from 1 to 366',
    "sample_percent": "the share of the audience that a wave draws, a whole number from 1 to 100",
    "daily_cap": "the most questions a day, a whole number from 1 to 1000000",
    "team": "the property that names somebody's team, such as department",
    "team_cap": "the most questions to one team a day, a whole number from 1 to 1000000",
    "held_out_percent": "the share of people who, if passive, are asked again without a follow-up, from 0 to 50",
    "segments": 'a list of what answers may be counted by: properties, such as ["department"], and language, external, '
    "channel, group",
    "country": "a country such as DE, whose public holidays count where a person's own are not known",
    "industry": "one of the industries that `nps-bot benchmarks` lists",
    "measures": "nps for customers and users, enps for employees about their own company: the two are never compared",
    "summary_every": "how often a summary is posted: day, week (on Mondays) or month (on the first)",
    "goal": "the score that the team works towards, a whole number of points from -100 to 100",
    "language": "en, es, de, fr, pt or ja: what the team reads, and people whose own language is none of these",
    "questions": 'your own words for a question, by language, such as `questions.en.score = "…"`; see below',
    "paused": "true or false; left out, the survey stays as it is",
}


def cure(key: str) -> str:
    """Say what a key takes, for docs/survey-file.md and for whoever got it wrong."""
    return _CURES[key]


def _mistake(error: dict[str, Any]) -> str:
    key = str(error["loc"][0]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        near = get_close_matches(key, SurveyFile.model_fields, n=1)
        return f"{key}: unknown key." + (f" Did you mean {near[0]}?" if near else "")
    if key == "questions" and len(error["loc"]) > 1:
        return _mistake_in_questions(error)
    if error["type"] == "value_error":
        return f"{key}: {error['ctx']['error']}" if key else f"{error['ctx']['error']}."
    missing = "is missing; it should be" if error["type"] == "missing" else "should be"
    return f"{key}: {missing} {_CURES[key]}."


def _mistake_in_questions(error: dict[str, Any]) -> str:
    where = ".".join(str(part) for part in error["loc"] if part != "[key]")
    if error["type"] == "value_error":
        return f"{where}: {error['ctx']['error']}."
    if error["type"] == "literal_error":
        return f"{where}: the language should be one of en, es, de, fr, pt, ja."
    return f'{where}: should be a question in 1 to 300 characters, such as "How likely …?".'
