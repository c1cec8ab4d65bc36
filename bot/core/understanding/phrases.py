"""Words cut out of plain text, and books of phrases in which the longest one at a place is found."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import Generic, TypeVar

T = TypeVar("T")

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})

# Japanese and Korean are cut into single characters: a phrase book joins them again.
CJK = r"\u3005\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
FIRST_CJK = "\u3005"
LETTERS = rf"[^\W\d_{CJK}]+"
_WORD = re.compile(rf"[{CJK}]|{LETTERS}(?:'{LETTERS})*|\d+|[^\s\w]")


def words_of(plain: str) -> tuple[str, ...]:
    """Cut plain text (see markup) into words, numbers and single signs."""
    return tuple(_WORD.findall(plain))


@lru_cache(maxsize=4096)
def without_accents(word: str) -> str:
    """Give the word as people type it in a hurry."""
    if word.isascii() or FIRST_CJK <= word[0] <= "\ud7af":
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def without_umlauts(word: str) -> str:
    """Give the word as it is typed where the keys for umlauts are missing: koennt, gruesse."""
    return word.translate(_UMLAUTS)


def entries(listed: str) -> Iterator[str]:
    """Take a table's list of phrases apart, folded as messages are: "grüße" is typed as "grüsse" then."""
    return (entry.strip() for entry in listed.casefold().split(",") if entry.strip())


def each_way(listed: str) -> str:
    """Write a table's list out in which "good|nice day" stands for two phrases."""
    ways = (product(*(word.split("|") for word in entry.split())) for entry in entries(listed))
    return ", ".join(" ".join(words) for way in ways for words in way)


def own_first(books: Mapping[str, T], language: str | None) -> Iterator[tuple[str, T]]:
    """Give what there is by language, the person's own before all others."""
    if language is not None and language in books:
        yield language, books[language]
    yield from ((spoken, book) for spoken, book in books.items() if spoken != language)


class PhraseBook(Generic[T]):
    """Phrases, each with what it stands for.

    It is found as it is written, and without its accents where that is no other phrase: "quizas" is "quizás", but "sí"
    is yes and "si" is if, and "très" is never the Spanish "tres". "koennt" is "könnt".
    """

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        exact = {words_of(phrase): meaning for phrase, meaning in phrases}
        bare = {tuple(map(without_accents, words)): meaning for words, meaning in exact.items()}
        spelled = {tuple(map(without_umlauts, words)): meaning for words, meaning in exact.items()}
        self._meanings = bare | spelled | exact
        lengths: dict[str, set[int]] = {}
        for words in self._meanings:
            lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {word: sorted(known, reverse=True) for word, known in lengths.items()}

    def longest(self, words: Sequence[str], at: int) -> tuple[int, T] | None:
        """Find the longest phrase that begins at this word: how many words it has, and its meaning."""
        for length in self._lengths.get(words[at], ()):
            meaning = self._meanings.get(tuple(words[at : at + length]))
            if meaning is not None and at + length <= len(words):
                return length, meaning
        return None
