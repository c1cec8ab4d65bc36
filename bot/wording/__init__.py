"""Every sentence that the bot says: a folder a language with a .ftl file a subject, read with Fluent's plural rules.

Only bot/slack/blocks reads this. Text that people typed is passed in escaped already.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

_HERE = Path(__file__).parent
_ENTRY = re.compile(r"^(?=[a-zA-Z][\w-]* *=)", re.MULTILINE)


class WordingError(LookupError):
    """A sentence is missing, or a value for it is: our own mistake."""


@cache
def _bundle(language: str) -> FluentBundle:
    """Start without sentences: each is parsed when it is first said, since all take a quarter of a second."""
    # Isolation marks around values show up as boxes in some Slack clients; comments are isolated where they are shown.
    return FluentBundle([language], use_isolating=False)


@cache
def unparsed(language: str) -> dict[str, str]:
    """Give every sentence of a language as its file has it; none of them names another."""
    texts = (file.read_text(encoding="utf-8") for file in files_of(language))
    entries = chain.from_iterable(_ENTRY.split(text)[1:] for text in texts)
    return {entry.partition("=")[0].rstrip(): entry for entry in entries}


def files_of(language: str) -> list[Path]:
    """Give a language's files of sentences, in the order of their names."""
    return sorted((_HERE / language).glob("*.ftl"))


def say(key: str, language: str, **values: str | int) -> str:
    """Give a sentence in a language, its values filled in. Raises WordingError for a missing sentence or value."""
    bundle = _bundle(language)
    if not bundle.has_message(key):
        bundle.add_resource(FluentResource(unparsed(language).get(key, "")))
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise WordingError(f"no sentence '{key}' in {language}")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise WordingError(f"'{key}' in {language}: {errors[0]}")
    return str(text)


def day(value: date, language: str) -> str:
    """Write a date the way the language does: 22 November 2026."""
    return _with_first(value, str(format_date(value, "long", locale=_LOCALES.get(language, language))), language)


def short_day(value: date, language: str) -> str:
    """Write a date as short as the language can, without its year: 22 Nov."""
    return _with_first(value, str(format_skeleton("MMMd", value, locale=_LOCALES.get(language, language))), language)


@lru_cache(maxsize=16_384)  # a report by theme writes a hundred of them
def tenths(value: int, language: str) -> str:
    """Write a number of tenths the way the language does: 6.7, or 6,7."""
    return str(format_decimal(value / 10, "0.0", locale=_LOCALES.get(language, language)))


def moment(value: datetime, zone: ZoneInfo, language: str) -> str:
    """Write a time to come on somebody's own clock: Tuesday 24 November, 15:00."""
    local, locale = value.astimezone(zone), _LOCALES.get(language, language)
    said = str(format_datetime(local, _MOMENTS.get(language, "EEEE d MMMM, HH:mm"), locale=locale))
    return _with_first(local, said, language)


def _with_first(value: date, said: str, language: str) -> str:
    """Write the first of a month as an ordinal where the language does so, which CLDR's patterns leave out."""
    return _DAY_ONE.sub(_FIRST[language], said, count=1) if value.day == 1 and language in _FIRST else said


def in_a_row(names: Sequence[str], language: str) -> str:
    """Name several one after the other as the language does: a, b and c."""
    return str(format_list(names, locale=_LOCALES.get(language, language)))


def country_name(code: str, language: str) -> str:
    """Give a country's name (ISO 3166, two letters) as the language calls it; the letters where it has none."""
    return str(Locale(language).territories.get(code, code))


# CLDR has no pattern with the whole name of the weekday and no year for most languages.
_MOMENTS = {
    "es": "EEEE, d 'de' MMMM, HH:mm",
    "de": "EEEE, d. MMMM, HH:mm",
    "pt": "EEEE, d 'de' MMMM, HH:mm",
    "ja": "M月d日(EEEE) HH:mm",
}
_DAY_ONE = re.compile(r"\b1\b")
_FIRST = {"fr": "1er", "pt": "1º"}
_LOCALES = {"en": "en_GB"}  # the order of day and month that most of the world reads
