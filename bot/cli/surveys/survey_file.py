"""Reading a survey file: TOML in, a plan out, every mistake as a sentence that names the key and the cure."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, NamedTuple, Self

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError, model_validator
from pydantic.dataclasses import dataclass
from pydantic.fields import FieldInfo

from bot.cli.surveys.theme_mistakes import mistake_in_themes, what_does_not_fit
from bot.core.conversation.answer import BuiltIn
from bot.core.exchange.bad_file import BadFileError
from bot.core.numbers.benchmarks import BUILT_IN, Benchmarks
from bot.core.survey.setting_types import WRITTEN, ChannelId, PersonId
from bot.core.survey.survey import Audience, SurveyPlan


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class SurveyFile(SurveyPlan):
    """What a survey file says: a plan with everybody named whom a survey needs."""

    owners: Annotated[tuple[PersonId, ...], Field(min_length=1)]
    summary_channel: ChannelId
    people_file: Annotated[
        str | None,
        Field(
            description="the name of a CSV file beside this one, with a column slack_id or email; the others are "
            "properties"
        ),
    ] = None

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        whom = self.audience
        if not (whom.people or self.people_file or whom.channels or whom.groups or whom.everyone):
            raise ValueError(
                'an audience is needed: people = ["U…"], people_file = "FILE.csv", channels = ["C…"], groups = ["S…"], '
                "or everyone = true"
            )
        if not whom.kinds:
            raise ValueError("members = false leaves nobody: choose guests = true or externals = true as well")
        if (self.team is None) != (self.team_cap is None):
            raise ValueError(
                "team and team_cap belong together: which property names the team, and how many of it a day"
            )
        if self.account is None and (self.account_cap or self.account_days):
            raise ValueError('account_cap and account_days need account = "company": the property that names a company')
        if self.account == BuiltIn.CHANNEL and not whom.channels:
            raise ValueError('account = "channel" takes each channel for a company: name them, channels = ["C…"]')
        if self.every is None and self.spread == "wave":
            raise ValueError('spread = "wave" needs waves: name a number of working days, or every = "3 months"')
        if self.ask_from >= self.ask_until:
            raise ValueError("ask_from must be earlier than ask_until, in whole hours from 0 to 24")
        if (wrong := what_does_not_fit(self.themes)) is not None:
            raise ValueError(wrong)
        return self

    def plan(self) -> SurveyPlan:
        """Give the plan that the file describes."""
        return SurveyPlan(**{field.name: getattr(self, field.name) for field in fields(SurveyPlan)})


_FILE = TypeAdapter(SurveyFile)


class Key(NamedTuple):
    """A key of a survey file, for whoever writes one. cure: what it takes."""

    needed: bool
    default: Any
    cure: str


def _settings_of(described: type) -> dict[str, FieldInfo]:
    settings: dict[str, FieldInfo] = vars(described)["__pydantic_fields__"]
    return settings


def _keys() -> Iterator[tuple[str, Key]]:
    inherited = _settings_of(SurveyPlan)
    for name, setting in _settings_of(SurveyFile).items():
        beside = _settings_of(Audience) if name == "audience" else {name: setting}  # the file knows no tables of keys
        for key, one in beside.items():
            cure = one.description or inherited[key].description or ""
            yield key, Key(one.is_required(), one.get_default(call_default_factory=True), cure)


KEYS = dict(_keys())


def read_survey_file(
    path: Path, benchmarks: Benchmarks = BUILT_IN, named: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict
) -> SurveyFile:
    """Read a survey file. benchmarks: those whose industries it may name; named: puts ids where it has names.

    Raises BadFileError with one line for each mistake; nothing is changed then.
    """
    content = dict(named(_content(path)))
    mistakes = list(_single_owner(content))
    mistakes += [_unknown(key) for key in content if key not in KEYS]
    try:
        file = _FILE.validate_python(_gathered(content), context=WRITTEN)
        mistakes += _unknown_industry(file, benchmarks)
        if not mistakes:
            return file
    except ValidationError as error:
        mistakes += [_mistake(dict(e)) for e in error.errors()]
    # One line each, also where one key may be of two kinds and is neither.
    raise BadFileError("\n  ".join((f"{path.name} was not applied:", *dict.fromkeys(mistakes))))


def _content(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadFileError(f"{path.name} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadFileError(f"{path.name} is not UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadFileError(f"{path.name} is not valid TOML: {error}.") from error
    except (RecursionError, ValueError) as error:
        raise BadFileError(
            f"{path.name} is no survey file: lists or tables stand far too deep in each other, or a number is too long."
        ) from error


def _single_owner(content: dict[str, Any]) -> Iterator[str]:
    """Read `owner = …`, which is short for one in `owners`."""
    if "owner" in content and "owners" in content:
        yield "owner: is short for owners with one person in it; write one of them."
    if "owner" in content:
        content.setdefault("owners", [content.pop("owner")])


def _gathered(content: Mapping[str, Any]) -> dict[str, Any]:
    """Put the audience's keys together; those that nobody knows are left out."""
    known, whom = content.keys() & KEYS.keys(), _settings_of(Audience).keys()
    return {key: content[key] for key in known - whom} | {"audience": {key: content[key] for key in known & whom}}


def _unknown(key: str) -> str:
    near = get_close_matches(key, KEYS, n=1)
    return f"{key}: unknown key." + (f" Did you mean {near[0]}?" if near else "")


def _unknown_industry(file: SurveyFile, benchmarks: Benchmarks) -> Iterator[str]:
    if file.industry is not None and file.industry not in benchmarks.industries:
        try:
            benchmarks.benchmark_for(file.industry)  # whether it fits what is measured is told when the plan is applied
        except ValueError as error:
            yield f"industry: {error}"


def _mistake(error: dict[str, Any]) -> str:
    where = [part for part in error["loc"] if part != "audience"]
    if not where:
        return f"{error['ctx']['error']}."
    key = str(where[0])
    if key == "questions" and len(where) > 1:
        return _mistake_in_questions(error)
    if key == "themes" and len(where) > 1:
        return mistake_in_themes(where)
    if error["type"] == "value_error":
        return f"{key}: {error['ctx']['error']}"
    missing = "is missing; it should be" if error["type"] == "missing" else "should be"
    return f"{key}: {missing} {KEYS[key].cure}."


def _mistake_in_questions(error: dict[str, Any]) -> str:
    where = ".".join(str(part) for part in error["loc"] if part != "[key]")
    if error["type"] == "value_error":
        return f"{where}: {error['ctx']['error']}."
    return f'{where}: should be a question in 1 to 300 characters, such as "How likely …?".'
