"""One misbehaviour of the Web API: whether the call is carried out, after how long, and what comes back.

The functions below name them all. `taken` ones carry the call out first: the message stands, and the app can't know.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

RATE_LIMITED = "ratelimited"
A_LONG_TIME = 3600.0  # seconds; nobody's time-out is longer, and a simulator that stops ends every wait
OUR_RETRY_AFTER = "1"


class Answer(StrEnum):
    """What comes back."""

    ORDINARY = "ordinary"
    RESET = "reset"  # the connection is torn down (TCP RST)
    CUT = "cut"  # the connection is closed without a byte
    STATUS = "status"  # a bare HTTP 5xx with a page for people
    REFUSAL = "refusal"  # HTTP 200 and `ok: false`
    LIMITED = "limited"  # HTTP 429
    GARBLED = "garbled"  # HTTP 200 with bytes that are no text
    HTML = "html"  # HTTP 200 with a page for people in place of JSON
    CUT_SHORT = "cut short"  # HTTP 200 whose body ends too early
    WITHOUT_TS = "without ts"  # HTTP 200, `ok: true`, and neither `ts` nor `message`


@dataclass(frozen=True, slots=True)
class Fault:
    """taken: whether the call is carried out. delay: seconds of real time before that and before the answer.

    silent: for how many seconds after it the answer is kept back. error: Slack's word. retry_after: the header as it
    stands there, None for no header. deed: what else happens at this moment, before the answer: it is told the caller's
    port, by which a harness finds the process that it kills.
    """

    answer: Answer
    taken: bool = False
    delay: float = 0.0
    silent: float = 0.0
    status: int = 503
    error: str = ""
    retry_after: str | None = OUR_RETRY_AFTER
    deed: Callable[[int], None] | None = None

    @property
    def name(self) -> str:
        """Name it for a count, such as `taken reset`."""
        if self.answer is Answer.ORDINARY:
            return "taken late" if self.delay else "taken"
        words = ["taken"] if self.taken else []
        if self.silent or self.delay:
            words.append("hang")
        else:
            words.append(self.error or (str(self.status) if self.answer is Answer.STATUS else self.answer.value))
        return " ".join(words)

    def doing(self, deed: Callable[[int], None]) -> "Fault":
        """Let something else happen at the same moment."""
        return replace(self, deed=deed)


# Before the call is taken


def reset() -> Fault:
    """Tear the connection down (TCP RST)."""
    return Fault(Answer.RESET)


def hang(seconds: float = A_LONG_TIME) -> Fault:
    """Say nothing for so long, then close the connection."""
    return Fault(Answer.CUT, delay=seconds)


def server_error(status: int = 503) -> Fault:
    """Answer with a 5xx and a page for people."""
    return Fault(Answer.STATUS, status=status)


def refusal(error: str) -> Fault:
    """Answer `ok: false` with Slack's word, any word."""
    return Fault(Answer.REFUSAL, error=error)


def rate_limit(retry_after: float | str | None = 1) -> Fault:
    """Answer HTTP 429; `retry_after` is the header as it stands there, None for no header."""
    return Fault(Answer.LIMITED, error=RATE_LIMITED, retry_after=None if retry_after is None else str(retry_after))


# After it was taken


def taken_reset() -> Fault:
    """Carry the call out, then tear the connection down."""
    return Fault(Answer.RESET, taken=True)


def taken_cut() -> Fault:
    """Carry the call out, then close the connection without a byte."""
    return Fault(Answer.CUT, taken=True)


def taken_hang(seconds: float = A_LONG_TIME) -> Fault:
    """Carry the call out, then say nothing for so long and close the connection."""
    return Fault(Answer.CUT, taken=True, silent=seconds)


def taken_server_error(status: int = 503) -> Fault:
    """Carry the call out, then answer with a 5xx."""
    return Fault(Answer.STATUS, taken=True, status=status)


def taken_refusal(error: str = "internal_error") -> Fault:
    """Carry the call out, then answer `ok: false`, as Slack says of its `internal_error` and `fatal_error`."""
    return Fault(Answer.REFUSAL, taken=True, error=error)


def taken_garbled() -> Fault:
    """Carry the call out, then answer HTTP 200 with bytes that are no text."""
    return Fault(Answer.GARBLED, taken=True)


def taken_html() -> Fault:
    """Carry the call out, then answer HTTP 200 with a page for people."""
    return Fault(Answer.HTML, taken=True)


def taken_cut_short() -> Fault:
    """Carry the call out, then break the connection in the middle of the answer."""
    return Fault(Answer.CUT_SHORT, taken=True)


def taken_without_ts() -> Fault:
    """Carry the call out, then answer `ok: true` and nothing of the message."""
    return Fault(Answer.WITHOUT_TS, taken=True)


def taken_late(seconds: float) -> Fault:
    """Carry the call out so many seconds later, whether or not the app still waits; it gets the ordinary answer."""
    return Fault(Answer.ORDINARY, taken=True, delay=seconds)


def slow(seconds: float) -> Fault:
    """Let the call take so long: the same as `taken_late`, for waits that are shorter than the app's time-out."""
    return taken_late(seconds)


def http_date(seconds_from_now: float) -> str:
    """Write a Retry-After as a date."""
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + seconds_from_now))


REFUSALS = ("internal_error", "fatal_error", "service_unavailable", "request_timeout")
ODD_RETRY_AFTERS = ("1.5", "86400", "-1", "", "soon", None)


def every_kind(patience: float) -> tuple[Fault, ...]:
    """List one of each kind, for a storm. patience: the app's time-out in seconds; some come after it."""
    return (
        reset(),
        hang(patience * 1.5),
        server_error(500),
        server_error(502),
        server_error(503),
        *map(refusal, REFUSALS),
        *map(rate_limit, (1, *ODD_RETRY_AFTERS)),
        taken_reset(),
        taken_cut(),
        taken_hang(patience * 1.5),
        taken_server_error(),
        taken_refusal(),
        taken_garbled(),
        taken_html(),
        taken_cut_short(),
        taken_without_ts(),
        taken_late(patience * 1.5),
        taken_late(patience * 2.5),
    )


def quick_kinds() -> tuple[Fault, ...]:
    """List those of every kind that come at once and ask for no pause, for many of them in a short time."""
    return tuple(one for one in every_kind(0) if not one.delay and not one.silent and one.answer is not Answer.LIMITED)
