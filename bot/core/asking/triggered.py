"""What came of a wish from outside to have somebody asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.asking.contact import Reason


class Refusal(StrEnum):
    """Why nobody is asked, whoever they are; the rules of contact have reasons of their own."""

    PAUSED = "paused"
    NOT_STARTED = "not_started"
    UNKNOWN_PERSON = "unknown_person"  # or one who was forgotten, which is told nobody
    UNREAD = "unread"  # nobody knows yet whom the survey leaves out
    NOT_NOW = "not_now"  # they had a question lately, or soon: a survey that promised privacy tells no more


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody will be asked at that moment (UTC), if all stays as it is. as_try: and nothing of it is counted."""

    at: datetime
    as_try: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """Somebody may not be asked now, and until when (UTC), if that is known."""

    because: Reason | Refusal
    until: datetime | None = None
