"""Whether a comment asks for what an action is about: it has one of its themes, or says one of its words."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from bot.core.themes.by_words.clauses import plain, words_in


def asked_with(text: str, of: Collection[str], themes: Iterable[str], phrases: Iterable[str]) -> str | None:
    """Say with what a comment asks for it: the first of these themes that it has, else the first phrase that it says.

    of: the themes of the comment. None where it asks for something else.
    """
    theme = next((theme for theme in themes if theme in of), None)
    if theme is not None:
        return theme
    spelled = spelled_out(text)
    return next((phrase for phrase in phrases if spells(spelled, phrase)), None)


def spelled_out(text: str) -> str:
    """Give the words of a text as phrases are looked for in them: what takes long is done once for any number of these.

    Each has a space on both sides.
    """
    words = (word.bare for piece in plain(text).split() for word in words_in(piece, elides=True))
    return f" {' '.join(filter(None, words))} "


def spells(spelled: str, phrase: str) -> bool:
    """Say whether the words that were spelled out have those of a phrase one after the other; `export*` begins so.

    Capitals, accents and marks between words make no difference. "No export" says export: what is missing is missed.
    """
    wanted = _pattern(phrase)
    return wanted is not None and wanted.search(spelled) is not None


@lru_cache(maxsize=512)
def _pattern(phrase: str) -> re.Pattern[str] | None:
    words = [found for piece in plain(phrase).split() for found in _stems(piece)]
    return re.compile(f" {' '.join(words)} ") if words else None


def _stems(piece: str) -> Iterator[str]:
    words = [re.escape(word.bare) for word in words_in(piece, elides=True) if word.bare]
    if words and piece.endswith("*"):
        words[-1] += "[^ ]*"
    yield from words
