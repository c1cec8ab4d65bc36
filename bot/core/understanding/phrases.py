"""Words against lists of phrases: how the lists are written, and how a message is matched against them.

Everything here takes bounded time whatever is typed, which regular expressions over so many phrases would not.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

Phrases = tuple[str, ...]
Words = Sequence[str]

WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*|[%★+<>&~½¼¾/-]")  # or a sign that matters beside numbers


def phrases(*lists: str) -> Phrases:
    """Split comma-separated lists into phrases, the longest first, so that the longest one is found."""
    found = {" ".join(phrase.split()) for one in lists for phrase in one.split(",")}
    return tuple(sorted(found - {""}, key=lambda phrase: (-len(phrase), phrase)))


def any_of(*alternatives: str) -> str:
    """Join patterns, usually one line of them for each language, into one group of a regular expression."""
    return f"(?:{'|'.join(alternatives)})"


def words_of(text: str) -> list[str]:
    """Split a text into words, and the signs that matter beside numbers."""
    return WORD.findall(text)


def consists_of(words: Words, known: Phrases) -> bool:
    """Say whether phrases alone make up all the words; no words are made up of anything."""
    return len(words) in _reach_from_start(words, known)


def holds(words: Words, wanted: Phrases, *, around: Phrases, before: Phrases | None = None) -> bool:
    """Say whether a wanted phrase stands among words that are all known: `around` it, or `before` it."""
    first = {0} if before == () else _reach_from_start(words, around if before is None else before)
    last = _reach_to_end(words, around)
    return any(start in first and end in last for start, end in _spans(words, wanted))


def begins_with(words: Words, known: Phrases) -> int:
    """Give how many words the longest phrase takes with which they begin; 0 when they begin with none."""
    split = _split(known)
    lengths = range(min(_longest(known), len(words)), 0, -1)
    return next((length for length in lengths if tuple(words[:length]) in split), 0)


@cache
def _split(known: Phrases) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in known)


@cache
def _longest(known: Phrases) -> int:
    return max(len(phrase.split()) for phrase in known)


def _spans(words: Words, known: Phrases) -> Iterable[tuple[int, int]]:
    """Find every place where a phrase stands, as (first word, word after the last)."""
    split, longest = _split(known), _longest(known)
    for start in range(len(words)):
        for end in range(start + 1, min(start + longest, len(words)) + 1):
            if tuple(words[start:end]) in split:
                yield start, end


def _reach_from_start(words: Words, known: Phrases) -> set[int]:
    """Find how far phrases alone, one after the other, can lead from the first word."""
    reached = {0}
    for start, end in _spans(words, known):
        if start in reached:
            reached.add(end)
    return reached


def _reach_to_end(words: Words, known: Phrases) -> set[int]:
    """Find the words from which phrases alone lead to the end."""
    reached = {len(words)}
    for start, end in reversed(list(_spans(words, known))):
        if end in reached:
            reached.add(start)
    return reached
