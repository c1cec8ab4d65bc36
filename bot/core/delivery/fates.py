"""What a call to Slack that was not confirmed tells, and what becomes of its message: see the table in kinds.py."""

from datetime import timedelta
from enum import Enum, StrEnum, auto


class Fate(StrEnum):
    """Whose fault an unconfirmed call is."""

    LATER = "later"  # surely not taken: Slack, or the way to it, is away
    LIMITED = "limited"  # surely not taken: Slack says when it takes more
    IN_DOUBT = "in doubt"  # perhaps taken
    LOCKED_OUT = "locked out"  # our token or a scope: nothing works until somebody mends it
    REFUSED = "refused"  # a code that we do not know: about this message, or about the whole workspace
    CONTENT = "content"  # what we wrote
    GONE = "gone"  # the person or the channel can't be reached


class Doubt(Enum):
    """What becomes of a message that Slack may have taken. Where it can be looked for, it is: what stands has left.

    Where it is nowhere, it is said again. Members say what is done where it can't be looked for.
    """

    SAY_AGAIN = auto()  # it is said again, and looked for once only: rather twice than late
    SAY_AGAIN_LATER = auto()  # likewise, and looked for over minutes
    LEAVE = auto()  # nothing: its buttons work wherever it stands
    OWNER = auto()  # it goes to the owner, as a repeat perhaps
    ASKER = auto()  # whoever wanted it is told
    HARMLESS = auto()  # it writes over a message, and twice is as once

    @property
    def is_hasty(self) -> bool:
        """Whether a double is a nuisance and no breach, so that it is rather said twice than late."""
        return self in {Doubt.SAY_AGAIN, Doubt.HARMLESS}


class Content(Enum):
    """What becomes of a message whose content Slack refuses."""

    GIVE_UP = auto()
    SHORTEN = auto()  # to its text
    PUT_OFF = auto()  # for an hour, and the owner is told: it may be refused to everybody


class Gone(Enum):
    """What becomes of a message whose place is not there, or not for us."""

    GIVE_UP = auto()
    FAIL = auto()  # nobody was asked: a customer is invited in the shared channel
    WAIT = auto()  # the owner is told, and it is tried again
    OWNER_INSTEAD = auto()
    TELL_OWNER = auto()  # and give up
    TELL_ADMIN = auto()  # what the owner should have heard, and give up
    TELL_ASKER = auto()  # and give up


LOOKS = tuple(timedelta(seconds=seconds) for seconds in (10, 30, 80, 120))
"""How long to wait before each look for what must not come twice: Slack may take a message 40 s after the call."""
HASTY_LOOKS = (timedelta(seconds=5),)
LONGEST_WAIT = timedelta(minutes=15)
"""No wait is longer, whatever Slack asks for: it is asked again. One that is, a clock has set that went wrong."""
_WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 45, 135, 300))


def looks_for(doubt: Doubt) -> tuple[timedelta, ...]:
    """Give the waits before each look for a message that Slack may have taken."""
    return HASTY_LOOKS if doubt.is_hasty else LOOKS


def wait_after(tries: int) -> timedelta:
    """Say how long a message waits after so many tries: 5 s, 15, 45, 135, and then five minutes."""
    return _WAITS[min(tries, len(_WAITS)) - 1]
