"""Words for the bot itself: stop, not this time, start, help. They count only when the whole message says so.

Each is a little grammar: any of BEFORE, one of its CORES, then any of its AFTERS or CORES. A word that is in none of
them makes the message a comment: "I can't stop using it", "stop making it so slow".
"""

import re

from bot.core.understanding.command_words import AFTERS, BARE_NO, BEFORE, CORES, JAPANESE, JAPANESE_POLITENESS
from bot.core.understanding.kinds import Kind
from bot.core.understanding.phrases import holds, phrases, words_of

LONGEST = 14  # words; a longer message is no command

_CORES = {kind: phrases(*lists) for kind, lists in CORES.items()}
_AFTERS = {kind: phrases(*lists, *CORES[kind]) for kind, lists in AFTERS.items()}
_JAPANESE = {kind: re.compile(rule + JAPANESE_POLITENESS) for kind, rule in JAPANESE.items()}
_SIGNS = re.compile(r"[^\w]+|_")


def command(text: str) -> Kind | None:
    """Say whether a whole message (small letters) is a command, and which."""
    words = words_of(text.replace("-", " "))
    if not words or len(words) > LONGEST:
        return None
    spaced = (kind for kind, core in _CORES.items() if holds(words, core, around=_AFTERS[kind], before=BEFORE))
    return next(spaced, None) or _japanese(_without_signs(text))


def is_bare_no(text: str) -> bool:
    """Say whether a whole message is a no that names nothing."""
    return _without_signs(text) in BARE_NO


def _japanese(text: str) -> Kind | None:
    return next((kind for kind, rule in _JAPANESE.items() if rule.fullmatch(text)), None)


def _without_signs(text: str) -> str:
    return _SIGNS.sub("", text)
