"""What somebody writes down to have a survey, in a file or in a form: one reading and one set of checks for both."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from difflib import get_close_matches
from typing import Annotated, Any, NamedTuple, Self

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError, model_validator
from pydantic.dataclasses import dataclass
from pydantic.fields import FieldInfo

from bot.core.conversation.answer import BuiltIn
from bot.core.numbers.benchmarks import BUILT_IN, Benchmarks
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.keys.setting_types import WRITTEN, ChannelId, PersonId
from bot.core.survey.measure import OF_WAVES, Kind
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.services.survey.theme_mistakes import mistake_in_themes, rule_without_theme, what_does_not_fit


class UnfitError(ValueError):
    """Settings that are each right do not go together. key: of the one to look at first."""

    def __init__(self, key: str, sentence: str) -> None:
        self.key = key
        super().__init__(sentence)


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class WrittenSurvey(SurveyPlan):
    """A survey as it is written down: a plan with everybody named whom a survey needs."""

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
        if self.privacy is Privacy.ANONYMOUS:
            self._fits_anonymity()
        if self.kind is Kind.NPS and not (
            whom.people or self.people_file or whom.channels or whom.groups or whom.everyone
        ):
            raise UnfitError(
                "channels",
                'an audience is needed: people = ["U…"], people_file = "FILE.csv", channels = ["C…"], groups = ["S…"], '
                "or everyone = true",
            )
        if not whom.kinds:
            raise UnfitError(
                "members", "members = false leaves nobody: choose guests = true or externals = true as well"
            )
        if (self.team is None) != (self.team_cap is None):
            raise UnfitError(
                "team", "team and team_cap belong together: which property names the team, and how many of it a day"
            )
        if self.account is None and (self.account_cap or self.account_days):
            raise UnfitError(
                "account", 'account_cap and account_days need account = "company": the property that names a company'
            )
        if self.account == BuiltIn.CHANNEL and not whom.channels:
            raise UnfitError(
                "account", 'account = "channel" takes each channel for a company: name them, channels = ["C…"]'
            )
        if self.every is None and self.spread == "wave":
            raise UnfitError(
                "spread", 'spread = "wave" needs waves: name a number of working days, or every = "3 months"'
            )
        if self.ask_from >= self.ask_until:
            raise UnfitError("ask_until", "ask_from must be earlier than ask_until, in whole hours from 0 to 24")
        self._fits_themes()
        return self

    def _fits_themes(self) -> None:
        if (wrong := what_does_not_fit(self.themes)) is not None:
            raise UnfitError("themes", wrong)
        if (wrong := rule_without_theme(self.cases, self.themes)) is not None:
            raise UnfitError("cases", wrong)

    def _fits_anonymity(self) -> None:
        if self.kind is Kind.CSAT:
            raise UnfitError(
                "privacy",
                "a CSAT survey can't be anonymous: it asks one person at a time, so whoever had them asked knows whose "
                'answer comes; privacy = "confidential" shows it together with at least four others',
            )
        if self.quotes:
            raise UnfitError(
                "quotes",
                "quotes = true needs another privacy than anonymous: whoever may take a quote back has to be known",
            )

    def plan(self) -> SurveyPlan:
        """Give the plan that is described."""
        return SurveyPlan(**{field.name: getattr(self, field.name) for field in fields(SurveyPlan)})


_WRITTEN = TypeAdapter(WrittenSurvey)


class Key(NamedTuple):
    """A key of a survey, for whoever writes one. cure: what it takes."""

    needed: bool
    default: Any
    cure: str


def _settings_of(described: type) -> dict[str, FieldInfo]:
    settings: dict[str, FieldInfo] = vars(described)["__pydantic_fields__"]
    return settings


def _keys() -> Iterator[tuple[str, Key]]:
    inherited = _settings_of(SurveyPlan)
    for name, setting in _settings_of(WrittenSurvey).items():
        beside = _settings_of(Audience) if name == "audience" else {name: setting}  # nobody writes tables of keys
        for key, one in beside.items():
            cure = one.description or inherited[key].description or ""
            yield key, Key(one.is_required(), one.get_default(call_default_factory=True), cure)


KEYS = dict(_keys())


class Mistake(NamedTuple):
    """What is wrong with a key, as a sentence that names it and the cure."""

    key: str
    sentence: str


class MistakesError(ValueError):
    """What is written can't be taken."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        self.mistakes = mistakes
        super().__init__("\n".join(mistake.sentence for mistake in mistakes))


def read_written(content: Mapping[str, Any], benchmarks: Benchmarks = BUILT_IN) -> WrittenSurvey:
    """Read what is written, key by key. benchmarks: those whose industries it may name. Raises MistakesError."""
    known = dict(content)
    mistakes = [*_single_owner(known), *_not_for_everybody(known)]
    mistakes += [_unknown(key) for key in known if key not in KEYS]
    mistakes += _not_for_its_kind(known)
    try:
        written = _WRITTEN.validate_python(_gathered(known), context=WRITTEN)
        mistakes += _unknown_industry(written, benchmarks)
        if not mistakes:
            return written
    except ValidationError as error:
        mistakes += [_mistake(dict(e)) for e in error.errors()]
    raise MistakesError(mistakes)


def _single_owner(content: dict[str, Any]) -> Iterator[Mistake]:
    """Read `owner = …`, which is short for one in `owners`."""
    if "owner" in content and "owners" in content:
        yield Mistake("owners", "owner: is short for owners with one person in it; write one of them.")
    if "owner" in content:
        content.setdefault("owners", [content.pop("owner")])


def _not_for_everybody(content: dict[str, Any]) -> Iterator[Mistake]:
    """Refuse thanks that differ from person to person, which are never read any further."""
    for key in [key for key in content if key.startswith("thanks")]:
        by_answer = any(word in key for word in _BY_ANSWER)
        if by_answer or isinstance(content[key], dict | list):
            del content[key]
            yield Mistake(key, f"{key}: {_ALIKE}")


_BY_ANSWER = ("promoter", "passive", "detractor", "score", "band", "happy")
_ALIKE = (
    "thanks_link and thanks_text are each one for everybody, whatever they answered: to ask only the happy ones for a "
    "review is against the terms of the platforms and against consumer law."
)


def _gathered(content: Mapping[str, Any]) -> dict[str, Any]:
    """Put the audience's keys together; those that nobody knows are left out."""
    known, whom = content.keys() & KEYS.keys(), _settings_of(Audience).keys()
    by_kind = {"every": "once"} if content.get("kind") == Kind.CSAT else {}
    own = by_kind | {key: content[key] for key in known - whom}
    return own | {"audience": {key: content[key] for key in known & whom}}


def _not_for_its_kind(content: Mapping[str, Any]) -> Iterator[Mistake]:
    if content.get("kind") == Kind.CSAT:
        for key in filter(OF_WAVES.__contains__, content):
            cure = "is nothing for a CSAT survey, which asks whoever somebody has asked, after something"
            yield Mistake(key, f"{key}: {cure}.")


def _unknown(key: str) -> Mistake:
    near = get_close_matches(key, KEYS, n=1)
    return Mistake(key, f"{key}: unknown key." + (f" Did you mean {near[0]}?" if near else ""))


def _unknown_industry(written: WrittenSurvey, benchmarks: Benchmarks) -> Iterator[Mistake]:
    if written.industry is not None and written.industry not in benchmarks.industries:
        try:
            benchmarks.benchmark_for(written.industry)  # whether it fits what is measured is told when it is applied
        except ValueError as error:
            yield Mistake("industry", f"industry: {error}")


def _mistake(error: dict[str, Any]) -> Mistake:
    where = [part for part in error["loc"] if part != "audience"]
    if not where:
        unfit: UnfitError = error["ctx"]["error"]
        return Mistake(unfit.key, f"{unfit}.")
    key = str(where[0])
    if key == "questions" and len(where) > 1:
        return Mistake(key, _mistake_in_questions(error))
    if key == "themes" and len(where) > 1:
        return Mistake(key, mistake_in_themes(where))
    if error["type"] == "value_error":
        return Mistake(key, f"{key}: {error['ctx']['error']}")
    missing = "is missing; it should be" if error["type"] == "missing" else "should be"
    return Mistake(key, f"{key}: {missing} {KEYS[key].cure}.")


def _mistake_in_questions(error: dict[str, Any]) -> str:
    where = ".".join(str(part) for part in error["loc"] if part != "[key]")
    if error["type"] == "value_error":
        return f"{where}: {error['ctx']['error']}."
    return f'{where}: should be a question in 1 to 300 characters, such as "How likely …?".'
