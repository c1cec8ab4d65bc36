"""May this person be asked now? The answer carries its reason.

Every question goes through `may_ask`: those of a wave, re-asks, and what is triggered from outside. Reminders and
snoozes continue an ask that was allowed once; they do not come here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.core.clock.timing import in_utc
from bot.core.conversation.ask import AskKind
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.survey import ContactRules

DAILY_CAP = timedelta(hours=24)
"""Between any two asks to one person, whatever the settings say: guards against a wrong setting."""

TENURE = timedelta(days=14)
"""Before the first ask to somebody new, from the day on which the bot first saw them."""

_NEVER_ASKED = {PersonKind.BOT, PersonKind.GONE}


@dataclass(frozen=True, slots=True)
class ContactHistory:
    """What the contact rules need to know of one person; times are aware.

    `last_ask_this_survey` leaves re-asks out, `last_ask_any` holds every kind of ask of every survey. `planned`: when
    another survey is going to ask. `newcomer_since`: when the bot first saw somebody who was not there at its first
    look around. `team_full_until`, `survey_full_until`: when their team, or the survey, has room again.
    Raises ValueError for a naive time.
    """

    opted_out: bool
    open_ask: bool
    kind: PersonKind
    last_ask_this_survey: datetime | None
    last_ask_any: datetime | None
    planned: datetime | None = None
    newcomer_since: datetime | None = None
    excluded: bool = False
    team_full_until: datetime | None = None
    survey_full_until: datetime | None = None

    def __post_init__(self) -> None:
        for moment in (*self.ask_times, self.planned, self.newcomer_since):
            if moment is not None and moment.tzinfo is None:
                in_utc(moment)

    @property
    def ask_times(self) -> tuple[datetime, ...]:
        """The known times of asks, in no order."""
        return tuple(moment for moment in (self.last_ask_this_survey, self.last_ask_any) if moment is not None)

    def of_a_return(self) -> "ContactHistory":
        """Leave the waits out for a question that the person saw before: it would have to wait for itself."""
        return replace(self, open_ask=False, last_ask_this_survey=None, last_ask_any=None, planned=None)


class SoFar(NamedTuple):
    """What somebody was asked so far, with an eye to one survey, as it is counted.

    last_any: when (UTC), of any kind, in any survey. last_same: in this survey, re-asks left out. open: asks of any
    survey that await an answer. put_off: asks of this survey that come back at another time.
    """

    last_any: datetime | None = None
    last_same: datetime | None = None
    open: int = 0
    put_off: int = 0


def history_of(
    person: Person, so_far: SoFar, *, planned: datetime | None = None, excluded: bool = False
) -> ContactHistory:
    """Put together what the contact rules need to know of one person; the one place where that is done.

    planned: when another survey is going to ask them. excluded: whether the survey leaves them out.
    """
    return ContactHistory(
        opted_out=person.opted_out_at is not None,
        open_ask=so_far.open > 0 or so_far.put_off > 0,  # what was put off comes back: no other question in between
        kind=person.kind,
        last_ask_this_survey=so_far.last_same,
        last_ask_any=so_far.last_any,
        planned=planned,
        newcomer_since=person.first_seen_at if person.newcomer else None,
        excluded=excluded,
    )


class PlannedMoment(NamedTuple):
    """When (UTC) somebody is going to be asked, by which survey."""

    person_id: int
    survey_id: int
    due_at: datetime
    kind: AskKind


def planned_elsewhere(planned: Iterable[PlannedMoment], survey_id: int) -> dict[int, datetime]:
    """Map people to when another survey asks them next. A re-ask keeps clear of what is planned, and not that of it."""
    found: dict[int, datetime] = {}
    for one in planned:
        if one.survey_id != survey_id and one.kind is not AskKind.REASK:
            found[one.person_id] = min(one.due_at, found.get(one.person_id, one.due_at))
    return found


class Reason(StrEnum):
    """What stands against asking somebody."""

    OPTED_OUT = "opted_out"
    BOT = "bot"
    GONE = "gone"
    GUEST = "guest"
    EXTERNAL = "external"
    MEMBER = "member"  # a survey for people of other companies alone
    EXCLUDED = "excluded"
    OPEN_ASK = "open_ask"
    TENURE = "tenure"
    COOLDOWN = "cooldown"
    QUARANTINE = "quarantine"
    DAILY_CAP = "daily_cap"
    TEAM_SPREAD = "team_spread"
    SURVEY_DAY_FULL = "survey_day_full"
    WAVE_OVER = "wave_over"  # the wave ends before their turn
    NOT_DRAWN = "not_drawn"  # not in the sample of this wave
    TOO_FEW = "too_few"  # to be asked together in an anonymous survey
    ASKED = "asked"  # had their question of this wave


_ASKED_LATELY = {Reason.QUARANTINE, Reason.DAILY_CAP}
FOLLOWS_FROM_AN_ASK = frozenset({Reason.OPEN_ASK, Reason.COOLDOWN, Reason.QUARANTINE, Reason.DAILY_CAP})


def told_as(reason: Reason) -> Reason:
    """Give the reason that others may be told: what follows from any ask reads the same.

    A quarantine without a cool-down would give away that somebody was asked again, and so how they answered.
    """
    return Reason.COOLDOWN if reason in _ASKED_LATELY else reason


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
    """Not unless the person, what they are, or the survey's choice changes."""

    because: Reason


Verdict = Allowed | Wait | Hold | Never


def may_ask(kind: AskKind, history: ContactHistory, rules: ContactRules, now: datetime) -> Verdict:
    """Decide whether one person may get an ask of this kind now, and name the reason that stands against it.

    Of several reasons the one that holds longest is named: opted out, what they are, excluded; then an ask that is
    still open; then the wait that ends last (of equal ones in the order of `Reason`). A wait is over at its `until`.
    The cool-down does not bind re-asks; they obey the rest. Raises ValueError for a naive `now`.
    """
    instant = in_utc(now)
    permanent = _permanent_reason(history, rules)
    if permanent is not None:
        return Never(permanent)
    if history.open_ask:
        return Hold(Reason.OPEN_ASK)
    waits = (wait for wait in _waits(kind, history, rules) if wait.until > instant)
    longest = max(waits, key=lambda wait: wait.until, default=None)
    earliest = longest.until if longest else instant
    return _keep_clear(history.planned, rules, earliest) or longest or Allowed()


def told_of(verdict: Verdict, without_reasks: Verdict) -> Verdict:
    """Give the verdict on one person that others may be told. without_reasks: as if nobody was ever asked again.

    Only passives are asked again: an open question that others do not have, or a wait that ends later than theirs,
    would give away how somebody answered. Where a re-ask alone stands against asking, it reads as any other ask.
    """
    if isinstance(verdict, Allowed | Never):
        return verdict
    if not isinstance(without_reasks, Allowed):
        return without_reasks
    return replace(verdict, because=Reason.COOLDOWN) if verdict.because in FOLLOWS_FROM_AN_ASK else verdict


def _permanent_reason(history: ContactHistory, rules: ContactRules) -> Reason | None:
    if history.opted_out:
        return Reason.OPTED_OUT
    if history.kind in _NEVER_ASKED or history.kind not in rules.kinds:
        return Reason(history.kind.value)
    return Reason.EXCLUDED if history.excluded else None


def _waits(kind: AskKind, history: ContactHistory, rules: ContactRules) -> Iterator[Wait]:
    if history.newcomer_since is not None:
        yield Wait(in_utc(history.newcomer_since) + TENURE, Reason.TENURE)
    if kind is not AskKind.REASK and history.last_ask_this_survey is not None:
        yield Wait(in_utc(history.last_ask_this_survey) + rules.cooldown, Reason.COOLDOWN)
    if history.ask_times:
        latest = max(in_utc(moment) for moment in history.ask_times)
        yield Wait(latest + rules.quarantine, Reason.QUARANTINE)
        yield Wait(latest + DAILY_CAP, Reason.DAILY_CAP)
    if history.team_full_until is not None:
        yield Wait(in_utc(history.team_full_until), Reason.TEAM_SPREAD)
    if history.survey_full_until is not None:
        yield Wait(in_utc(history.survey_full_until), Reason.SURVEY_DAY_FULL)


def _keep_clear(planned: datetime | None, rules: ContactRules, earliest: datetime) -> Wait | None:
    """Come after what is planned elsewhere, unless there is time enough before it."""
    apart = max(rules.quarantine, DAILY_CAP)
    if planned is None or abs(in_utc(planned) - earliest) >= apart:
        return None
    return Wait(in_utc(planned) + apart, Reason.QUARANTINE)
