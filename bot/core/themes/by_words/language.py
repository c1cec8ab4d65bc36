"""Whose words a comment is read with."""

import re
from functools import lru_cache
from itertools import chain

from bot.core.themes.by_words.clauses import bare, plain
from bot.core.themes.by_words.words import WORDS
from bot.core.understanding.phrases import entries

_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LETTERS = re.compile(r"[^\W\d_]+")
_COMMON = {language: frozenset(map(bare, entries(words.common))) for language, words in WORDS.items() if words.common}


def language_of_text(text: str, expected: str | None = None) -> str | None:
    """Say in which language a comment is written: its writer's, unless its commonest words are plainly another's.

    None where no word tells.
    """
    if _KANA.search(text) or (expected in {None, "ja"} and _HAN.search(text)):
        return "ja"
    known = list(chain.from_iterable(map(_common_in, _LETTERS.findall(plain(text)))))
    counts = {language: known.count(language) for language in set(known)}  # a Counter takes twice as long for so few
    most = max(counts.values(), default=0)
    own = counts.get(expected, 0) if expected else 0
    if own and most <= own + 1:  # one word more is no proof against a language that has some itself
        return expected
    surest = [language for language, count in counts.items() if count == most]
    return surest[0] if most and len(surest) == 1 else None


@lru_cache(maxsize=16_384)  # as those of bare
def _common_in(word: str) -> tuple[str, ...]:
    """Give the languages that are known by a word."""
    return tuple(language for language, common in _COMMON.items() if bare(word) in common)
