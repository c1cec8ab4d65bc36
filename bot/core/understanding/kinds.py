"""What a message can be understood as: the values that understanding hands to the conversation."""

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum


class Kind(StrEnum):
    """What somebody wants with a message."""

    SCORE = "score"
    ASK_AGAIN = "ask_again"
    OPT_OUT = "opt_out"
    SNOOZE = "snooze"
    DECLINE = "decline"
    QUESTION = "question"
    COMMENT = "comment"
    CORRECTION = "correction"
    OPT_IN = "opt_in"
    HELP = "help"
    TAKE_BACK = "take_back"  # "that was only a test, delete it"


class Doubt(StrEnum):
    """Why a message was not taken as a score."""

    RANGE = "range"
    DECIMAL = "decimal"
    TENTATIVE = "tentative"
    OUT_OF_RANGE = "out_of_range"
    OTHER_SCALE = "other_scale"
    CONFLICT = "conflict"
    NEGATED = "negated"
    ROMAN = "roman"
    TYPO = "typo"
    NO_NUMBER = "no_number"
    COURTESY = "courtesy"  # "thanks!": nothing is wrong with it, and the question stays open
    PLEA = "plea"  # perhaps they ask us to stop
    BARE_NO = "bare_no"  # "no" to "how likely …?" can mean 0, or leave me alone


class Contact(StrEnum):
    """What a message says of being contacted, whatever else it is."""

    YES = "yes"
    NO = "no"
    NEVER = "never"  # "never contact me again"


class Topic(StrEnum):
    """What a question about the survey is about."""

    WHY_ME = "why-me"
    WHO_SEES = "who-sees"
    ANONYMOUS = "anonymous"
    EFFORT = "effort"
    WHAT_IS_NPS = "what-is-nps"
    SCALE = "scale"
    BOT = "bot"
    WHO_ASKS = "who-asks"
    KEPT = "kept"  # how long it is kept, how it is deleted
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When somebody asked to be asked again; nothing set means "later", with no time named.

    `elapsed` ("in 2 hours") stands alone. The others name a day, and `at` the time on it: `days` from today (0 =
    today), `weekday` (0 = Monday) the next one after today, `month` the next month. `at` alone is the next such time.
    "Next week" is its Monday.
    """

    elapsed: timedelta | None = None
    days: int | None = None
    weekday: int | None = None
    month: bool = False
    at: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A reading of one message.

    `score` (one of those that there are) comes with SCORE and CORRECTION only, `when` with SNOOZE, `topic` with
    QUESTION, `doubt` with ASK_AGAIN, and `candidates` are the scores to offer first then. `comment` is what is worth
    keeping of the text, as it stood on the person's screen. `contact` is read once there is a score.
    """

    kind: Kind
    score: int | None = None
    comment: str = ""
    candidates: tuple[int, ...] = ()
    doubt: Doubt | None = None
    when: When | None = None
    topic: Topic | None = None
    contact: Contact | None = None
