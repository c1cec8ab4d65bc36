"""Every sentence that the bot says, by language: one .ftl file a language, read with Project Fluent's plural rules.

Only bot/slack/blocks reads this. Text that people typed is passed in escaped already.
"""

from datetime import date
from functools import cache
from pathlib import Path

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

_HERE = Path(__file__).parent


class WordingError(LookupError):
    """A sentence is missing, or a value for it is: our own mistake."""


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolation marks around values show up as boxes in some Slack clients; comments are isolated where they are shown.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((_HERE / f"{language}.ftl").read_text(encoding="utf-8")))
    return bundle


def say(key: str, language: str, **values: str | int) -> str:
    """Give a sentence in a language, its values filled in. Raises WordingError for a missing sentence or value."""
    bundle = _bundle(language)
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise WordingError(f"no sentence '{key}' in {language}")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise WordingError(f"'{key}' in {language}: {errors[0]}")
    return str(text)


def day(value: date, language: str) -> str:
    """Write a date the way the language does: 22 November 2026."""
    return str(format_date(value, "d MMMM y", locale=language))
