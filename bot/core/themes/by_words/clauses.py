"""A comment cut into words, and words into thoughts."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.core.understanding.phrases import CJK, without_accents


class Word(NamedTuple):
    """A word as it is looked up, and where it stands in the text."""

    bare: str
    start: int
    end: int


# "don't", and "don ' t", "don 't" or "do n't" as programs leave it that have cut a text into words before
_REST = rf"['’][^\W_{CJK}]+| (?:n )?['’] ?(?:t|s|m|d|ll|re|ve)\b| n['’]t\b"
_SPELLED = rf"[^\W_{CJK}]+(?:{_REST})*"
_WORD = re.compile(rf"[{CJK}]|{_SPELLED}|[$€£¥]|[.!?;:,()\[\]\n…。、！？・—|]+")
_SPELLED_WORD = re.compile(_SPELLED)
_MARKS = frozenset(".!?;:,()[]\n…。、！？・—|")
_APOSTROPHE = re.compile("[ '’]+")
_PART = re.compile("[^ '’]+")
_THRICE = re.compile(r"(.)\1{2,}")


def plain(text: str) -> str:
    """Give the text with the letters of one width, as it is cut and shown."""
    # Accents typed in place of an apostrophe; to translate all three at once takes twenty times as long.
    return unicodedata.normalize("NFKC", text.replace("´", "'").replace("`", "'").replace("ʼ", "'"))


@lru_cache(maxsize=16_384)  # most that people write they write with the same few thousand words
def bare(word: str) -> str:
    """Give a word as it is looked up: no capitals, no accents, and "slooow" as slow."""
    return _THRICE.sub(r"\1", without_accents(word.casefold()))


def words_in(text: str, *, elides: bool) -> Iterator[Word]:
    """Cut plain text; marks between thoughts are words with nothing to look up."""
    for found in _WORD.finditer(text):
        said = found[0]
        if said.isalnum():
            yield Word(bare(said), *found.span())
        elif said[0] in _MARKS:
            yield Word("", *found.span())
        else:
            for part in _PART.finditer(text, *found.span()) if elides else [found]:
                yield Word(bare(_APOSTROPHE.sub("", part[0])), *part.span())


def spelled_in(text: str) -> list[str]:
    """Give the words of plain text as they are written, l'interface as one; of languages that part no words none."""
    return _SPELLED_WORD.findall(text)


def clauses_of(words: Iterable[Word], splits: frozenset[str]) -> Iterator[list[Word]]:
    """Cut at marks, and before words such as "but"."""
    clause: list[Word] = []
    for word in words:
        if (not word.bare or word.bare in splits) and clause:
            yield clause
            clause = []
        if word.bare:
            clause.append(word)
    if clause:
        yield clause
