"""What a setting may be, wherever it comes from: types with their ranges, and how each is written down.

A description says what a setting takes. It stands in the table of keys, and in the sentence to whoever got it wrong.
Types hold always; ranges bind what people write (WRITTEN), so that a survey which was accepted once is not stopped by
the stricter range, the other list of countries, of a later version.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, InstanceOf, PlainSerializer, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.core.clock.holidays import is_known_country
from bot.core.clock.timing import zone_named
from bot.core.clock.wave import Every
from bot.core.survey.keys.question import SCORE_QUESTION, Question
from bot.core.survey.language import LANGUAGES
from bot.core.survey.measure import Measure
from bot.core.survey.person import PERSON_ID
from bot.core.themes.own import LONGEST_WORD
from bot.core.understanding import visible

# Words as `/nps report` reads them: single spaces, and nothing that is a window (bot/core/clock/window.py).
SURVEY_NAME = re.compile(
    r"(?!(?:all|this quarter|[0-9]+[dm]|[0-9]{4}-?[qQ][1-4])$)(?=.{1,64}$)[A-Za-z0-9]+(?:[ _-][A-Za-z0-9]+)*"
)
_HOST = r"[^\s/?#@:.<>|{}\"]+"
_LINK = re.compile(rf'https://{_HOST}(?:\.{_HOST})+(?::[0-9]+)?(?:[/?#][^\s<>|{{}}"\\]*)?')
_LONGEST_LINK = 500
_THEME_NAME = r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"
CASE_RULES = re.compile(rf"detractor|contact|fell (?:[1-9]|10)|theme:{_THEME_NAME}")
QUARANTINE = timedelta(days=30)
"""Between any two asks to one person, across surveys: against fatigue."""
AFTER_REASK = QUARANTINE + timedelta(days=1)
"""For so long nobody is asked after the moment at which they may have been asked again: a re-ask leaves on that day."""
_A_DAY, _SHORTEST_MONTH, _LONGEST_WAVE = date(2026, 2, 1), timedelta(days=28), timedelta(days=3660)
AS_WRITTEN = ConfigDict(extra="forbid")
WRITTEN = "written"
"""The context in which what people wrote is validated."""
_PRODUCT, _SUBJECT = "{product}", "{subject}"


def _if_written(check: Callable[[Any], None]) -> AfterValidator:
    def checked(value: object, info: ValidationInfo) -> object:
        if info.context == WRITTEN:
            check(value)
        return value

    return AfterValidator(checked)


def _passes(test: Callable[[Any], object]) -> AfterValidator:
    """Refuse what does not pass a test; the setting's own description says what would."""

    def check(value: object) -> None:
        if not test(value):
            raise PydanticCustomError("unfit", "is not what the setting takes")

    return _if_written(check)


def _matches(pattern: str) -> AfterValidator:
    return _passes(re.compile(pattern).fullmatch)


def _says_something(longest: int) -> AfterValidator:
    return _passes(lambda text: visible(text) and len(text) <= longest)


def _from(lowest: int, highest: int) -> AfterValidator:
    return _passes(lambda value: lowest <= value <= highest)


def _one_of(what: str, known: tuple[str, ...]) -> AfterValidator:
    def check(value: str) -> None:
        if value not in known:
            raise ValueError(f"{what} one of {', '.join(known)}")

    return _if_written(check)


def _plain(words: str) -> None:
    if {"{", "}"} & set(words.replace(_PRODUCT, "").replace(_SUBJECT, "")):
        raise ValueError(f"may hold {_PRODUCT} or {_SUBJECT} and no other braces")


def _fits_a_wave(every: Every | None) -> None:
    if every is not None and every.after(_A_DAY) - _A_DAY < min(QUARANTINE, _SHORTEST_MONTH):
        raise ValueError(f"{every} is too often: nobody is asked twice within {QUARANTINE.days} days")
    if every is not None and every.after(_A_DAY) - _A_DAY > _LONGEST_WAVE:
        raise ValueError(f"{every} is too long for a wave: at most ten years")


def _read(read: Callable[[str], object]) -> BeforeValidator:
    return BeforeValidator(lambda value: read(value) if isinstance(value, str) else value)


Whole = Annotated[int, Field(strict=True)]
Flag = Annotated[bool, Field(strict=True)]
PersonId = Annotated[str, _passes(PERSON_ID.fullmatch)]
ChannelId = Annotated[str, _matches(r"[CG][A-Z0-9]+")]
GroupId = Annotated[str, _matches(r"S[A-Z0-9]+")]
PersonOrGroupId = Annotated[str, _matches(rf"{PERSON_ID.pattern}|S[A-Z0-9]+")]
PropertyName = Annotated[str, _says_something(64), _passes(lambda name: not name.startswith("["))]
Words = Annotated[str, _says_something(80)]
Sentence = Annotated[str, _says_something(200)]
Link = Annotated[str, _passes(lambda link: len(link) <= _LONGEST_LINK and _LINK.fullmatch(link))]
"""Without braces: nothing that somebody answered is put into an address."""
Name = Annotated[str, _passes(SURVEY_NAME.fullmatch)]
Country = Annotated[str, _passes(is_known_country)]
CaseOwner = Annotated[str, _matches(rf"{PERSON_ID.pattern}|S[A-Z0-9]+")]
CaseRule = Annotated[str, _passes(CASE_RULES.fullmatch)]
Language = Annotated[str, _passes(LANGUAGES.__contains__)]

Hour = Annotated[Whole, _from(0, 23), Field(description="a whole hour from 0 to 23")]
HourOrMidnight = Annotated[Whole, _from(0, 24), Field(description="a whole hour from 0 to 24")]
Days = Annotated[Whole, _from(1, 3650), Field(description="a whole number of days from 1 to 3650")]
Interval = Annotated[
    Whole,
    _from(QUARANTINE.days, 3650),
    Field(description="a whole number of days from 30 to 3650 (nobody is asked twice within 30 days)"),
]
Cap = Annotated[Whole, _from(1, 1_000_000)]
Share = Annotated[Whole, _from(1, 100)]
UpToHalf = Annotated[Whole, _from(0, 50)]
WorkingDays = Annotated[Whole, _from(1, 90)]
Minutes = Annotated[Whole, _from(5, 9_600)]
Months = Annotated[Whole, _from(1, 1_200)]
Points = Annotated[Whole, _from(-100, 100)]

Zone = Annotated[InstanceOf[ZoneInfo], _read(zone_named), PlainSerializer(lambda zone: zone.key)]
Recommended = Annotated[Measure, _passes(lambda measure: measure is not Measure.CSAT)]
Wave = Annotated[
    InstanceOf[Every] | None,
    _read(Every.parse),
    _if_written(_fits_a_wave),
    PlainSerializer(lambda every: str(every or "once")),
]
Spread = Literal["wave", "at once"] | Annotated[Whole, _from(1, 366)]

_QuestionLanguage = Annotated[str, _one_of("the language should be", LANGUAGES)]
_QuestionKey = Annotated[str, _one_of("should be", (SCORE_QUESTION, *Question))]
_QuestionWords = Annotated[str, _says_something(300), _if_written(_plain)]
Questions = Annotated[
    Mapping[_QuestionLanguage, Mapping[_QuestionKey, _QuestionWords]],
    AfterValidator(lambda own: {language: texts for language, texts in own.items() if texts}),
]
"""A survey's own words: language -> question -> words, in which {product} and {subject} may stand."""

ThemeName = Annotated[str, _matches(_THEME_NAME)]
"""As reports name it: small letters, digits and hyphens."""
# Commas part words in the lists of the languages; a stem of one letter would be every word that begins with it.
_ThemeWord = Annotated[str, _says_something(LONGEST_WORD), _matches(r"[^,*]{2,}\*?|\*[^,*]{2,}\*|[^\x00-\u2fff]")]
ThemeWords = Annotated[tuple[_ThemeWord, ...], Field(min_length=1)]
