"""What a typed message means while a question is open.

Thin on purpose: a message counts as a score only when it is nothing but a whole number from 0 to 10; everything else
that is not a control word is asked about again, so no score is ever recorded that the person did not give.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What somebody wants with a message."""

    SCORE = "score"
    UNCLEAR = "unclear"
    STOP = "stop"
    START = "start"
    NOT_NOW = "not now"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Understood:
    """A reading of one message; score (0-10) only with the intent SCORE."""

    intent: Intent
    score: int | None = None


_WORDS = {
    "stop": Intent.STOP,
    "stop asking me": Intent.STOP,
    "unsubscribe": Intent.STOP,
    "start": Intent.START,
    "not now": Intent.NOT_NOW,
    "later": Intent.NOT_NOW,
    "help": Intent.HELP,
}
_SCORE = re.compile(r"(10|[0-9])(?:\s*/\s*10)?", re.ASCII)


def understand(text: str) -> Understood:
    """Read a message as it was typed (Slack's escapes undone)."""
    plain = text.strip().rstrip(".!").strip().casefold()
    if intent := _WORDS.get(plain):
        return Understood(intent)
    if match := _SCORE.fullmatch(plain):
        return Understood(Intent.SCORE, int(match[1]))
    return Understood(Intent.UNCLEAR)
