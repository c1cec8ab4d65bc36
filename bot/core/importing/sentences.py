"""Telling what somebody wrote from names, addresses and data."""

import re

FEWEST_SIGNS = 12  # of a language without spaces, and so of any sentence
_FEWEST_WORDS = 4
_MACHINES = re.compile(r"^[{\[<]|://|^Mozilla/|^\d+(?:[.,;:]\d+)*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_KANA = re.compile(r"[\u3040-\u30ff]")


def is_sentence(text: str) -> bool:
    """Say whether a cell holds words that somebody wrote."""
    text = text.strip()
    if _MACHINES.search(text):
        return False
    if _KANA.search(text):
        return len(text) >= FEWEST_SIGNS
    return len(_WORD.findall(text)) >= _FEWEST_WORDS and any(word.islower() for word in text.split())
