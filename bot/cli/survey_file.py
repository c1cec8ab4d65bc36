"""Reading a survey file: TOML in, a plan out, every mistake as a sentence that names the key and the cure."""

import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from bot.core.benchmarks import benchmark_for
from bot.core.contact import QUARANTINE
from bot.core.questions import Question
from bot.core.survey import SCORE_QUESTION, SURVEY_NAME, Privacy, SurveyPlan
from bot.core.timing import Hours, zone_named
from bot.services.importing import BadFileError

PersonId = Annotated[str, Field(pattern=r"^[UW][A-Z0-9]+$")]
ChannelId = Annotated[str, Field(pattern=r"^[CG][A-Z0-9]+$")]
Days = Annotated[int, Field(strict=True, ge=1, le=3650)]
Interval = Annotated[int, Field(strict=True, ge=QUARANTINE.days, le=3650)]
Hour = Annotated[int, Field(strict=True, ge=0, le=24)]
Words = Annotated[str, Field(min_length=1, max_length=80, pattern=r"\S")]


Language = Literal["en", "es", "de", "fr", "pt", "ja"]
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
    channel: ChannelId | None = None
    privacy: Literal["named", "confidential", "anonymous"] = "confidential"
    zone: str = "UTC"
    hour: Annotated[int, Field(strict=True, ge=0, le=23)] = 9
    ask_from: Hour = 9
    ask_until: Hour = 11
    window_days: Days = 90
    cooldown_days: Interval = 90
    reask_days: Interval = 60
    industry: str | None = None
    language: Language = "en"
    questions: dict[Language, dict[QuestionKey, QuestionWords]] = {}
    paused: bool = False

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
    def _known_industry(cls, value: str | None) -> str | None:
        return value if value is None else benchmark_for(value).industry

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if bool(self.people) == (self.channel is not None):
            raise ValueError('an audience is needed: either people = ["U…", …] or channel = "C…", not both')
        if self.ask_from >= self.ask_until:
            raise ValueError("ask_from must be earlier than ask_until, in whole hours from 0 to 24")
        return self

    def plan(self) -> SurveyPlan:
        """Give the plan that the file describes."""
        return SurveyPlan(
            name=self.name,
            product=self.product,
            asker=self.asker,
            owner=self.owner,
            privacy=Privacy(self.privacy),
            people=tuple(self.people),
            channel=self.channel,
            summary_channel=self.summary_channel,
            zone=zone_named(self.zone),
            hour=self.hour,
            ask_hours=Hours(self.ask_from, self.ask_until),
            window_days=self.window_days,
            cooldown_days=self.cooldown_days,
            reask_days=self.reask_days,
            industry=self.industry,
            language=self.language,
            questions={language: dict(texts) for language, texts in self.questions.items() if texts},
            paused=self.paused,
        )


def read_survey_file(path: Path) -> SurveyPlan:
    """Read a survey file. Raises BadFileError with one line for each mistake; nothing is changed then."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        return SurveyFile.model_validate(content).plan()
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path.name} is not UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadFileError(f"{path.name} is not valid TOML: {error}.") from error
    except ValidationError as error:
        mistakes = "\n".join(f"  {_mistake(dict(e))}" for e in error.errors())
        raise BadFileError(f"{path.name} was not applied:\n{mistakes}") from error


_CURES = {
    "owner": "the Slack id of one person, such as U024BE7LH (profile, More, Copy member ID)",
    "people": 'a list of Slack ids of people, such as ["U024BE7LH"] (profile, More, Copy member ID)',
    "channel": "a Slack channel id, such as C024BE7LR (channel details, at the very bottom)",
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
    "industry": "one of the industries in the README",
    "language": "en, es, de, fr, pt or ja: what the team reads, and people whose own language is none of these",
    "questions": 'your own words for a question, by language, such as `questions.en.score = "…"`; see below',
    "paused": "true or false",
}


def cure(key: str) -> str:
    """Say what a key takes, for the README and for whoever got it wrong."""
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
