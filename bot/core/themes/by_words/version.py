"""Which words a comment was tagged with."""

import hashlib
from functools import lru_cache

from bot.core.themes.by_words.words import WORDS
from bot.core.themes.own import ThemeList

_READING = 2  # counted up when the same words are read in another way
LENGTH = 12


@lru_cache(maxsize=64)
def version_of(themes: ThemeList) -> str:
    """Give a short name that changes whenever a word does, ours or the survey's own."""
    digest = hashlib.blake2b(digest_size=LENGTH // 2)
    for language, words in WORDS.items():
        lists = (words.common, words.negators, words.splits, words.nothing, *words.about.items(), *words.claims.items())
        digest.update(repr((_READING, language, *lists)).encode())
    digest.update(repr(themes.own).encode())
    return digest.hexdigest()
