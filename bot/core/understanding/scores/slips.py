"""Whole messages that were nearly a number: IX, 1O, "eigth". They are offered, never taken."""

from collections.abc import Sequence

from bot.core.understanding.kinds import Doubt
from bot.core.understanding.words import VOCABULARIES

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_TEN = 10
_TENS = {"1o", "l0", "lo", "i0", "io"}  # letters for digits
_SHORTEST = 3  # letters, to swap two of


def slip(words: Sequence[str], language: str | None, scores: range) -> tuple[Doubt, tuple[int, ...]] | None:
    """Say what a one-word message may have meant."""
    said = "".join(word for word in words if word[0].isalnum())
    if not said or len(said) > len("mississippi") or any(word[0].isalnum() and word not in said for word in words):
        return None
    if said in _ROMAN:
        value = _ROMAN.index(said) + 1
        return (Doubt.ROMAN, (value,)) if value in scores else None
    if said in _TENS and _TEN in scores:
        return Doubt.TYPO, (_TEN,)
    numerals = VOCABULARIES[language or "en"].numerals.split()
    near = tuple(value for value, word in enumerate(numerals) if value in scores and _swapped(said, word))
    return (Doubt.TYPO, near) if near else None


def _swapped(typed: str, word: str) -> bool:
    """Say whether it is the word with letters in another order behind the first."""
    return len(word) >= _SHORTEST and typed != word and typed[0] == word[0] and sorted(typed) == sorted(word)
