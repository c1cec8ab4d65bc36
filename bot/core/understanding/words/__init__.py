"""The words of each language, as data: a language is one module and one line here.

All languages are one lexicon, since people mix them. Where a phrase plays different parts in two languages it has both.
"""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from bot.core.understanding.phrases import PhraseBook, each_way, entries
from bot.core.understanding.roles import Role
from bot.core.understanding.words import de, en, es, fr, ja, more, pt
from bot.core.understanding.words.manners import COURTESIES, EXCUSES

VOCABULARIES = {
    "en": en.WORDS,
    "es": es.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "pt": pt.WORDS,
    "ja": ja.WORDS,
    "it": more.ITALIAN,
    "ko": more.KOREAN,
    "": more.SIGNS,
    "beside": more.BESIDE,
}


T = TypeVar("T")


class _Books(dict[str | None, PhraseBook[T]]):
    """Makes a language's book when it is first spoken: all ten are half a second, at every command's start."""

    def __init__(self, make: Callable[[str | None], PhraseBook[T]]) -> None:
        self._make = make

    def __missing__(self, language: str | None) -> PhraseBook[T]:
        self[language] = book = self._make(language)
        return book


@cache
def _roles(*languages: str) -> dict[str, frozenset[Role]]:
    together: dict[str, set[Role]] = {}
    for language in languages:
        for role, listed in VOCABULARIES[language].roles.items():
            for phrase in entries(listed):
                together.setdefault(phrase, set()).add(role)
    return {phrase: frozenset(roles) for phrase, roles in together.items()}


def _what_phrases_do(language: str | None) -> PhraseBook[frozenset[Role]]:
    own = {} if language in {None, "en"} else _roles(str(language))
    return PhraseBook((_roles(*VOCABULARIES) | own).items())


ROLES = _Books(_what_phrases_do)
"""What phrases do for people of each language: what they do in theirs, else in any. English is anybody's."""


def language_of(locale: str | None) -> str | None:
    """Give the language of a locale such as pt-BR, if we know words of it."""
    spoken = (locale or "").replace("_", "-").partition("-")[0].lower()
    return spoken if spoken in VOCABULARIES and spoken else None


def _numerals(language: str | None) -> PhraseBook[int]:
    clear: dict[str, int] = {}
    own: dict[str, int] = {}
    for spoken, vocabulary in VOCABULARIES.items():
        only_here = set(vocabulary.only_here.split())
        numerals = {word: value for value, word in enumerate(vocabulary.numerals.split())}
        numerals |= vocabulary.more_numerals
        clear |= {word: value for word, value in numerals.items() if word not in only_here}
        own |= numerals if spoken == language else {}
    return PhraseBook((clear | own).items())


NUMERALS = _Books(_numerals)

ARTICLES = frozenset(word for vocabulary in VOCABULARIES.values() for word in vocabulary.articles.split())
"""Number words that count only where they can be nothing else."""

NOTHING = PhraseBook((phrase, True) for vocabulary in VOCABULARIES.values() for phrase in entries(vocabulary.nothing))
"""Whole answers that leave a follow-up question open."""

EXCUSE = PhraseBook((phrase, True) for listed in EXCUSES.values() for phrase in entries(each_way(listed)))
"""Why somebody answers late."""

_POLITENESS = (*COURTESIES.values(), *EXCUSES.values())

COURTESY = PhraseBook(
    (phrase, True)
    for listed in (*(vocabulary.nothing for vocabulary in VOCABULARIES.values()), *map(each_way, _POLITENESS))
    for phrase in entries(listed)
)
"""Words of messages that are only polite, or leave a question open."""

EMPTY = PhraseBook(
    (phrase, True)
    for listed in (*(vocabulary.empty for vocabulary in VOCABULARIES.values()), *map(each_way, _POLITENESS))
    for phrase in entries(listed)
)
"""Words of comments that say nothing."""
