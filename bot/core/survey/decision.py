"""What an owner may decide about a running survey, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.survey.survey import Survey


class Decision(StrEnum):
    """What may be decided about a survey as a whole."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    REOPEN = "reopen"  # what was stopped, as if it had not been


ASKED_FIRST = frozenset({Decision.PAUSE, Decision.STOP})
"""What holds something up: a slip of the finger must not."""
UNDONE_BY = {Decision.PAUSE: Decision.RESUME, Decision.STOP: Decision.REOPEN}


@dataclass(frozen=True, slots=True)
class Steered:
    """A decision that was carried out. waiting: people who had not been asked yet; after STOP they will not be."""

    decision: Decision
    survey: Survey
    waiting: int
