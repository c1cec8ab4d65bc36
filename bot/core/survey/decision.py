"""What an owner may decide about a running survey, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.survey.survey import Survey


class Decision(StrEnum):
    """What may be decided about a survey as a whole."""

    START = "start"  # what was made and has asked nobody yet
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    REOPEN = "reopen"  # what was stopped, as if it had not been


HOLDS_UP = frozenset({Decision.PAUSE, Decision.STOP})
ASKED_FIRST = HOLDS_UP | {Decision.START}
"""What holds something up, or begins to ask people: a slip of the finger must not."""
UNDONE_BY = {Decision.PAUSE: Decision.RESUME, Decision.STOP: Decision.REOPEN}


def meant_by(decision: Decision, survey: Survey) -> Decision:
    """Say what is decided: of a survey that runs, to start it is to let it go on, and begins nothing."""
    return Decision.RESUME if decision is Decision.START and not survey.plan.paused else decision


@dataclass(frozen=True, slots=True)
class Ahead:
    """How many people are to be asked, and when (UTC) the first of them is, where that was worked out."""

    n: int
    first: datetime | None = None


@dataclass(frozen=True, slots=True)
class Steered:
    """A decision that was carried out. ahead: people who had not been asked yet; after STOP they will not be."""

    decision: Decision
    survey: Survey
    ahead: Ahead

    @property
    def waiting(self) -> int:
        """How many had not been asked yet."""
        return self.ahead.n
