"""May this person be asked now? The answer carries its reason.

Reminders and snoozes continue an ask that was allowed once; they do not come here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from bot.core.timing import in_utc

QUARANTINE = timedelta(days=30)
"""Between any two asks to one person, across surveys: against fatigue."""

DAILY_CAP = timedelta(hours=24)
"""Between any two asks to one person, whatever the settings say: guards against a wrong setting."""

AskedAs = Literal["survey", "reask"]


class PersonKind(StrEnum):
    MEMBER = "member"
    GUEST = "guest"
    EXTERNAL = "external"
    BOT = "bot"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ContactRules:
    """How often one person may be asked.

    `cooldown` lies between two survey asks of the same survey (90 days is the common recommendation), `quarantine`
    between any two asks across surveys, against fatigue. Both are elapsed time.
    """

    cooldown: timedelta = timedelta(days=90)
    quarantine: timedelta = QUARANTINE


@dataclass(frozen=True, slots=True)
class ContactHistory:
    """What the contact rules need to know of one person.

    `last_ask_this_survey` leaves re-asks out, `last_ask_any` holds every kind of ask of every survey.
    Raises ValueError for a naive time.
    """

    opted_out: bool
    open_ask: bool
    kind: PersonKind
    last_ask_this_survey: datetime | None
    last_ask_any: datetime | None

    def __post_init__(self) -> None:
        for moment in self.ask_times:
            in_utc(moment)

    @property
    def ask_times(self) -> tuple[datetime, ...]:
        """The known times of asks, in no order."""
        return tuple(moment for moment in (self.last_ask_this_survey, self.last_ask_any) if moment is not None)


class Reason(StrEnum):
    OPTED_OUT = "opted_out"
    BOT = "bot"
    GONE = "gone"
    OPEN_ASK = "open_ask"
    COOLDOWN = "cooldown"
    QUARANTINE = "quarantine"
    DAILY_CAP = "daily_cap"


@dataclass(frozen=True, slots=True)
class Allowed:
    """Nothing stands against asking now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not before `until` (UTC)."""

    until: datetime
    because: Reason


@dataclass(frozen=True, slots=True)
class Hold:
    """Not now, and nobody knows until when."""

    because: Reason


@dataclass(frozen=True, slots=True)
class Never:
    """Not unless the person, or what they are, changes."""

    because: Reason


def may_ask(
    kind: AskedAs, history: ContactHistory, rules: ContactRules, now: datetime
) -> Allowed | Wait | Hold | Never:
    """Decide whether one person may get an ask of this kind now, and name the reason that stands against it.

    Of several reasons the one that holds longest is named: opted out, bot or gone; then an ask that is still open;
    then the wait that ends last (of equal ones cool-down, quarantine, daily cap, in this order). A wait is over at
    its `until`. The cool-down binds survey asks only; re-asks obey the rest. Guests and externals are the
    audience's choice, not a rule of contact. Raises ValueError for a naive `now`.
    """
    instant = in_utc(now)
    permanent = _permanent_reason(history)
    if permanent is not None:
        return Never(permanent)
    if history.open_ask:
        return Hold(Reason.OPEN_ASK)
    waits = (wait for wait in _waits(kind, history, rules) if wait.until > instant)
    return max(waits, key=lambda wait: wait.until, default=Allowed())


def _permanent_reason(history: ContactHistory) -> Reason | None:
    if history.opted_out:
        return Reason.OPTED_OUT
    return {PersonKind.BOT: Reason.BOT, PersonKind.GONE: Reason.GONE}.get(history.kind)


def _waits(kind: AskedAs, history: ContactHistory, rules: ContactRules) -> Iterator[Wait]:
    if kind == "survey" and history.last_ask_this_survey is not None:
        yield Wait(in_utc(history.last_ask_this_survey) + rules.cooldown, Reason.COOLDOWN)
    if history.ask_times:
        latest = max(in_utc(moment) for moment in history.ask_times)
        yield Wait(latest + rules.quarantine, Reason.QUARANTINE)
        yield Wait(latest + DAILY_CAP, Reason.DAILY_CAP)
