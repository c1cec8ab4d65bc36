"""Wishes to have another number than the one given: "can you change it to a 9?", "that should have been 9".

Read where there is a score already: before it, "should be a 9" is no score that anybody gives.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.core.understanding.parts import Part, PartBook
from bot.core.understanding.phrases import own_first
from bot.core.understanding.words import NUMERALS
from bot.core.understanding.words.corrections import CORRECTIONS

_LONGEST = 20  # words
_SIGNS = frozenset("+-=/%<>@#$€&~^")  # beside which a number is something else than a score


def corrected_to(words: Sequence[str], language: str | None, scores: range) -> int | None:
    """Say which number somebody wants, who says that and nothing else."""
    said = tuple(word for word in words if word[0].isalnum())
    if not 0 < len(said) <= _LONGEST or any(_is_signed(*pair) for pair in pairwise(words)):
        return None
    for spoken, book in own_first(_BOOKS, language):
        for value, beside in _numbers(said, spoken):
            read = [list(book.read(part)) for part in beside]
            parts = [part for one in read for part in one]
            if value in scores and all(parts) and any(Part.CHANGE in part for part in parts):
                return value
    return None


def _is_signed(one: str, other: str) -> bool:
    return (one in _SIGNS and other.isdecimal()) or (one.isdecimal() and other in _SIGNS)


def _numbers(said: Sequence[str], spoken: str) -> Iterator[tuple[int, tuple[Sequence[str], Sequence[str]]]]:
    """Give each number, with the words before it and those behind it."""
    for at, word in enumerate(said):
        digits = word.isdecimal() and len(word) <= len("10")
        found = (1, int(word)) if digits else NUMERALS[spoken].longest(said, at)
        if found:
            yield found[1], (said[:at], said[at + found[0] :])


_BOOKS = {language: PartBook(listed) for language, listed in CORRECTIONS.items()}
