"""May this person be asked now? The answer carries its reason.

Every question goes through `may_ask`: those of a wave, re-asks, and what is triggered from outside. Reminders and
snoozes continue an ask that was allowed once; they do not come here.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.core.asking.moments import Calendars, reask_moment
from bot.core.care.verifying import AFTER_A_QUESTION
from bot.core.clock.timing import in_utc
from bot.core.conversation.ask import AskKind
from bot.core.privacy.promise import is_guarded, keeps_person
from bot.core.survey.contact_rules import ContactRules
from bot.core.survey.measure import Kind
from bot.core.survey.person import Person, PersonKind
from bot.core.survey.plan import Privacy
from bot.core.survey.survey import Survey

DAILY_CAP = timedelta(hours=24)
"""Between any two asks to one person, whatever the settings say: guards against a wrong setting."""

_NEVER_ASKED = {PersonKind.BOT, PersonKind.GONE}


@dataclass(frozen=True, slots=True)
class ContactHistory:
    """What the contact rules need to know of one person; times are aware.

    Re-asks stand in `last_reask` alone, which holds up other re-asks, and of other questions what would leave within
    a day of it: only passives are asked again, and whatever a
    re-ask held up would come later than with everybody else. Instead, everybody is left alone after a day on which they
    may have been asked again, at whatever they answered (`reask_days`).

    `last_ask_this_survey`, `last_ask_any`: of every other kind, in this survey or in any that asks the like;
    `last_ask_other`: in those that do not (NPS and CSAT), which stay a day apart and no more. `open_ask`: a question
    of any survey and kind awaits an answer; `tells_open`: one of a survey that tells who has answered. `planned`,
    `planned_other`: when another survey is going to ask, likewise. `newcomer_since`: when the bot first saw somebody
    who was not there at its first look around. `team_full_until`, `account_full_until`, `survey_full_until`: when their
    team, their account, or the survey has room again. `account_asked`: when anybody of their account had a turn last,
    the same wave left out. Raises ValueError for a naive time.
    """

    opted_out: bool
    open_ask: bool
    kind: PersonKind
    last_ask_this_survey: datetime | None
    last_ask_any: datetime | None
    last_reask: datetime | None = None
    reask_days: tuple[datetime, ...] = ()
    tells_open: bool = False
    planned: datetime | None = None
    last_ask_other: datetime | None = None
    planned_other: datetime | None = None
    newcomer_since: datetime | None = None
    excluded: bool = False
    team_full_until: datetime | None = None
    survey_full_until: datetime | None = None
    account_full_until: datetime | None = None
    account_asked: datetime | None = None

    def __post_init__(self) -> None:
        known = (self.last_reask, self.planned, self.newcomer_since, self.account_asked)
        others = (self.last_ask_other, self.planned_other)
        for moment in (*self.ask_times, *self.reask_days, *known, *others):
            if moment is not None and moment.tzinfo is None:
                in_utc(moment)

    @property
    def ask_times(self) -> tuple[datetime, ...]:
        """The known times of asks but for re-asks, in no order."""
        return tuple(moment for moment in (self.last_ask_this_survey, self.last_ask_any) if moment is not None)

    def of_a_return(self) -> "ContactHistory":
        """Leave the waits out for a question that the person saw before: it would have to wait for itself."""
        alone = replace(self, last_reask=None, reask_days=(), planned=None, planned_other=None, account_asked=None)
        return replace(alone, open_ask=False, last_ask_this_survey=None, last_ask_any=None, last_ask_other=None)

    def as_told(self, privacy: Privacy) -> "ContactHistory":
        """Leave out what others must not learn from when somebody is asked in a survey, and whether at all.

        Who has an open question has not answered it, and who opted out may have done so instead of answering. Both are
        looked at when a question is about to leave. What is open was asked within the quarantine, which says enough.
        """
        told = replace(self, open_ask=self.tells_open, last_reask=None)
        return replace(told, opted_out=False) if is_guarded(privacy) else told


class AskedIn(NamedTuple):
    """What one survey asked somebody so far, as it is counted.

    last, last_reask: when (UTC) it asked last, and asked again last. turned_away: when (UTC) their question was due
    last that never left because they had said "stop". open, open_reasks: how many await an answer. put_off: how many
    come back at another time.
    """

    survey_id: int
    last: datetime | None = None
    last_reask: datetime | None = None
    turned_away: datetime | None = None
    open: int = 0
    open_reasks: int = 0
    put_off: int = 0

    @property
    def turn(self) -> datetime | None:
        """When they had their turn last: it tells nobody whether the question reached them."""
        return _latest(self.last, self.turned_away)


def history_of(
    person: Person,
    survey: Survey,
    asked: Iterable[AskedIn],
    calendars: Mapping[int, Calendars],
    *,
    planned: datetime | None = None,
    planned_other: datetime | None = None,
    excluded: bool = False,
    account_asked: datetime | None = None,
) -> ContactHistory:
    """Put together what a survey's contact rules need to know of one person; the one place where that is done.

    asked: by survey. calendars: of every survey of the workspace, by its id. planned, planned_other: when another
    survey is going to ask them, account_asked: as in ContactHistory. excluded: whether the survey leaves them out.
    """
    known = [one for one in asked if one.survey_id in calendars]
    here = next((one for one in known if one.survey_id == survey.id), AskedIn(survey.id))
    alike = [one for one in known if asks_alike(calendars[one.survey_id].survey, survey)]
    telling = [one for one in known if not is_guarded(calendars[one.survey_id].survey.plan.privacy)]
    return ContactHistory(
        opted_out=person.opted_out_at is not None,
        # What was put off comes back: no other question of the survey in between.
        open_ask=any(one.open or one.open_reasks for one in known) or here.put_off > 0,
        tells_open=any(one.open for one in telling) or (here in telling and here.put_off > 0),
        kind=person.kind,
        last_ask_this_survey=here.turn,
        last_ask_any=_latest(*(one.turn for one in alike)),
        last_ask_other=_latest(*(one.turn for one in known if one not in alike)),
        last_reask=_latest(*(one.last_reask for one in known)),
        reask_days=tuple(sorted(_reask_days(person, known, calendars))),
        planned=planned,
        planned_other=planned_other,
        newcomer_since=person.first_seen_at if person.newcomer else None,
        excluded=excluded,
        account_asked=account_asked,
    )


def asks_alike(one: Survey, other: Survey) -> bool:
    """Say whether two surveys ask the like, so that whoever was asked in one is left alone by the other for long."""
    return one.plan.kind is other.plan.kind


def _latest(*moments: datetime | None) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)


def _reask_days(person: Person, asked: Iterable[AskedIn], calendars: Mapping[int, Calendars]) -> Iterator[datetime]:
    for one in asked:
        plan = calendars[one.survey_id].survey.plan
        if one.last is not None and plan.kind is Kind.NPS and keeps_person(plan.privacy):
            yield reask_moment(person, calendars[one.survey_id], one.last)


class PlannedMoment(NamedTuple):
    """When (UTC) somebody is going to be asked, by which survey."""

    person_id: int
    survey_id: int
    due_at: datetime
    kind: AskKind


def planned_elsewhere(planned: Iterable[PlannedMoment], survey_ids: Collection[int]) -> dict[int, datetime]:
    """Map people to when one of other surveys asks them next.

    A re-ask keeps clear of what is planned, and not that of it.
    """
    found: dict[int, datetime] = {}
    for one in planned:
        if one.survey_id in survey_ids and one.kind is not AskKind.REASK:
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
    ACCOUNT_COOLDOWN = "account_cooldown"
    ACCOUNT_SPREAD = "account_spread"
    SURVEY_DAY_FULL = "survey_day_full"
    WAVE_OVER = "wave_over"  # the wave ends before their turn
    NOT_DRAWN = "not_drawn"  # not in the sample of this wave
    TOO_FEW = "too_few"  # to be asked together in an anonymous survey
    ASKED = "asked"  # had their question of this wave


_ASKED_LATELY = {Reason.QUARANTINE, Reason.DAILY_CAP}
FOLLOWS_FROM_AN_ASK = frozenset({Reason.OPEN_ASK, Reason.COOLDOWN, Reason.QUARANTINE, Reason.DAILY_CAP})


def told_as(reason: Reason) -> Reason:
    """Give the reason as others are told it: every wait after an ask reads the same."""
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
    No cool-down, their own or their account's, binds re-asks, and only they wait longer than a day for other re-asks.
    Raises ValueError for a naive `now`.
    """
    instant = in_utc(now)
    permanent = _permanent_reason(history, rules)
    if permanent is not None:
        return Never(permanent)
    if history.open_ask:
        return Hold(Reason.OPEN_ASK)
    waits = (wait for wait in _waits(kind, history, rules) if wait.until > instant)
    longest = max(waits, key=lambda wait: wait.until, default=None)
    if kind is not AskKind.REASK:
        longest = _after_reask_days(history.reask_days, rules.after_reask, longest, instant)
    earliest = longest.until if longest else instant
    apart = max(rules.quarantine, DAILY_CAP)
    clear = _keep_clear(history.planned, apart, earliest) or _keep_clear(history.planned_other, DAILY_CAP, earliest)
    return clear or longest or Allowed()


def after_any_question(verdict: Verdict, asked: Iterable[AskedIn], now: datetime) -> Verdict:
    """Let a question whether a case helped wait longer than others: after any question of any survey."""
    last = _latest(*(at for one in asked for at in (one.turn, one.last_reask)))
    until = in_utc(last) + AFTER_A_QUESTION if last is not None else in_utc(now)
    if isinstance(verdict, Never | Hold) or until <= in_utc(now):
        return verdict
    return verdict if isinstance(verdict, Wait) and verdict.until >= until else Wait(until, Reason.QUARANTINE)


def _after_reask_days(
    days: Iterable[datetime], after: timedelta, longest: Wait | None, instant: datetime
) -> Wait | None:
    """Wait as if everybody had been asked again on their day. days: in order. after: for how long."""
    for day in map(in_utc, days):
        if day <= (longest.until if longest else instant) < day + after:
            longest = Wait(day + after, Reason.QUARANTINE)
    return longest


def _permanent_reason(history: ContactHistory, rules: ContactRules) -> Reason | None:
    if history.opted_out:
        return Reason.OPTED_OUT
    if history.kind in _NEVER_ASKED or history.kind not in rules.kinds:
        return Reason(history.kind.value)
    return Reason.EXCLUDED if history.excluded else None


def _waits(kind: AskKind, history: ContactHistory, rules: ContactRules) -> Iterator[Wait]:
    if history.newcomer_since is not None:
        yield Wait(in_utc(history.newcomer_since) + rules.tenure, Reason.TENURE)
    if kind is not AskKind.REASK and history.last_ask_this_survey is not None:
        yield Wait(in_utc(history.last_ask_this_survey) + rules.cooldown, Reason.COOLDOWN)
    reasks = (history.last_reask,) if kind is AskKind.REASK and history.last_reask is not None else ()
    if kind is not AskKind.REASK and history.last_reask is not None:
        yield Wait(in_utc(history.last_reask) + DAILY_CAP, Reason.DAILY_CAP)
    if times := (*history.ask_times, *reasks):
        latest = max(map(in_utc, times))
        yield Wait(latest + rules.quarantine, Reason.QUARANTINE)
        yield Wait(latest + DAILY_CAP, Reason.DAILY_CAP)
    if history.last_ask_other is not None:
        yield Wait(in_utc(history.last_ask_other) + DAILY_CAP, Reason.DAILY_CAP)
    if history.team_full_until is not None:
        yield Wait(in_utc(history.team_full_until), Reason.TEAM_SPREAD)
    if kind is not AskKind.REASK and history.account_asked is not None:
        yield Wait(in_utc(history.account_asked) + rules.account_cooldown, Reason.ACCOUNT_COOLDOWN)
    if history.account_full_until is not None:
        yield Wait(in_utc(history.account_full_until), Reason.ACCOUNT_SPREAD)
    if history.survey_full_until is not None:
        yield Wait(in_utc(history.survey_full_until), Reason.SURVEY_DAY_FULL)


def _keep_clear(planned: datetime | None, apart: timedelta, earliest: datetime) -> Wait | None:
    """Come after what is planned elsewhere, unless there is time enough before it."""
    if planned is None or abs(in_utc(planned) - earliest) >= apart:
        return None
    return Wait(in_utc(planned) + apart, Reason.QUARANTINE)
