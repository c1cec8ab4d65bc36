"""What came of a wish from outside to have somebody asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.asking.contact import Reason


class Refusal(StrEnum):
    """Why nobody is asked, whoever they are; the rules of contact have reasons of their own."""

    PAUSED = "paused"
    UNKNOWN_PERSON = "unknown_person"
    UNREAD = "unread"  # nobody knows yet whom the survey leaves out
    NOT_NOW = "not_now"  # they had a question lately: of a survey that does not tell which, and what became of it


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
