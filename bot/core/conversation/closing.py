"""Why an ask was closed before it was answered."""

from enum import StrEnum


class ClosedReason(StrEnum):
    """Every reason that is stored; `Event` has those of the person's own doing, `Reason` those of the contact rules."""

    DECLINE = "decline"
    STOP = "stop"
    TAKEN_BACK = "taken back"
    EXPIRE = "expire"
    FAILED = "failed"  # Slack could not bring them the question
    TOO_LATE = "too late"
    STOPPED = "stopped"  # its wave was
    WAVE_OVER = "wave over"
    NOT_IN_AUDIENCE = "not in the audience"
    OPTED_OUT = "opted_out"
    BOT = "bot"
    GONE = "gone"
    GUEST = "guest"
    EXTERNAL = "external"
    MEMBER = "member"
    EXCLUDED = "excluded"
    ANSWER_CHANGED = "answer changed"  # a re-ask, which another change may revive
    NEWER_ANSWER = "newer answer"
    CASE_MOVED = "case moved"  # it was to say whether a case helped, which is not closed any more
    ANONYMOUS_NOW = "anonymous now"
    FORGOTTEN = "forgotten"
    OTHER = "other"  # one that only an earlier release knew


SAID_NO = (ClosedReason.DECLINE, ClosedReason.STOP)
TURNED_AWAY = (ClosedReason.OPTED_OUT, ClosedReason.STOP, ClosedReason.FORGOTTEN)
"""Of a question that never left: its person wanted none. That is their own matter, and reads as a turn that passed."""
RESTARTABLE = {*SAID_NO, ClosedReason.EXPIRE}
"""A question that closed for one of these may be put anew, if the person wishes it."""
