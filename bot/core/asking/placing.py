"""Who of an audience is asked when, and everybody else why not: pure, so that it can be said before it is done.

Everybody has a turn in the wave, and from it a first choice of moment. The moments are then walked through in order:
where a rule of contact says wait, where the day is full or the minute is, somebody moves on to the next good moment
behind that. What comes out is what will be sent, if nothing changes in between.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from heapq import heapify, heappop, heappush
from math import ceil
from zoneinfo import ZoneInfo

from bot.core.asking.contact import Allowed, ContactHistory, Hold, Never, Reason, Verdict, Wait, may_ask
from bot.core.clock.timing import Calendar, first_instant, local_day
from bot.core.conversation.ask import AskKind
from bot.core.survey.contact_rules import ContactRules

_MINUTE = timedelta(minutes=1)
_EVEN = 1.25
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to be placed. first_choice: the moment (UTC) at which they would be asked if nothing stood against it.

    turn: breaks ties between people who want the same moment. team, account: whose people are not all asked on one day.
    """

    person_id: int
    first_choice: datetime
    turn: float
    calendar: Calendar
    history: ContactHistory
    team: str | None = None
    account: str | None = None
    kind: AskKind = AskKind.SURVEY


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody who will be asked, and when (UTC)."""

    person_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class NotPlaced:
    """Somebody who will not be asked in this wave. until: when the reason ends (UTC), if that is known."""

    person_id: int
    because: Reason
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What bounds a day and a minute. zone: whose days are counted.

    a_day: asks of the survey a day, so that its team can answer the answers; a_team, an_account: asks to one team, one
    account a day; a_minute: what the workspace's pace lets through.
    """

    zone: ZoneInfo
    a_day: int | None = None
    a_team: int | None = None
    a_minute: int = 60
    an_account: int | None = None


def drip_cap(people: int, days: float) -> int | None:
    """Give the most asks a day that still spread so many people over so many days; none where nothing is spread.

    A quarter above the mean. Without it a cool-down as long as the wave sends the people of two days to one Monday:
    ninety days after a Monday and after a Tuesday there is a Sunday, and the Monday behind it.
    """
    return ceil(_EVEN * people / days) if days >= 1 else None


class Room:
    """How much is planned already: by day, by team, by account and day, and by minute."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._days = _Shelves(limits.a_day)
        self._teams: dict[str, _Shelves] = {}
        self._accounts: dict[str, _Shelves] = {}
        self._minutes = _Shelves(limits.a_minute)

    def take(self, at: datetime, team: str | None, account: str | None = None) -> None:
        """Count an ask at a moment."""
        self.take_day(at, team, account)
        self.take_minute(at)

    def take_day(self, at: datetime, team: str | None, account: str | None = None) -> None:
        """Count an ask on the day of a moment: one that was sent already."""
        day = local_day(at, self._limits.zone).toordinal()
        self._days.take(day)
        if team is not None:
            self._shelves_of(team).take(day)
        if account is not None:
            self._shelves_of_account(account).take(day)

    def take_minute(self, at: datetime) -> None:
        """Count a message in the minute of a moment: an ask of another survey."""
        self._minutes.take(_minute_of(at))

    def survey_full_until(self, at: datetime) -> datetime | None:
        """Say from when on a day has room, if the day of a moment has none."""
        return self._next_day_with_room(self._days, at)

    def team_full_until(self, at: datetime, team: str | None) -> datetime | None:
        """Say from when on a team has room again, if it has none on the day of a moment."""
        return None if team is None else self._next_day_with_room(self._shelves_of(team), at)

    def account_full_until(self, at: datetime, account: str | None) -> datetime | None:
        """Say from when on an account has room again, if it has none on the day of a moment."""
        return None if account is None else self._next_day_with_room(self._shelves_of_account(account), at)

    def next_free(self, at: datetime) -> datetime:
        """Give the moment itself, or the beginning of the next minute that has room."""
        minute = _minute_of(at)
        free = self._minutes.next_with_room(minute)
        return at if free == minute else _EPOCH + free * _MINUTE

    def _shelves_of(self, team: str) -> "_Shelves":
        return self._teams.setdefault(team, _Shelves(self._limits.a_team))

    def _shelves_of_account(self, account: str) -> "_Shelves":
        return self._accounts.setdefault(account, _Shelves(self._limits.an_account))

    def _next_day_with_room(self, shelves: "_Shelves", at: datetime) -> datetime | None:
        day = local_day(at, self._limits.zone).toordinal()
        free = shelves.next_with_room(day)
        return None if free == day else first_instant(date.fromordinal(free), 0, self._limits.zone)


class _Shelves:
    """Numbered places that each hold so many; finding the next with room stays cheap when long rows are full."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._held: dict[int, int] = {}
        self._onward: dict[int, int] = {}  # from a full place to one behind it

    def take(self, place: int) -> None:
        """Fill one more seat of a place."""
        held = self._held[place] = self._held.get(place, 0) + 1
        if self._size is not None and held >= self._size:
            self._onward[place] = place + 1

    def next_with_room(self, place: int) -> int:
        """Give the place itself if it has room, else the nearest behind it that has."""
        found = place
        while found in self._onward:
            found = self._onward[found]
        on_the_way = place
        while on_the_way in self._onward:  # make it shorter for whoever comes next
            following = self._onward[on_the_way]
            self._onward[on_the_way] = found
            on_the_way = following
        return found


def _minute_of(at: datetime) -> int:
    return int((at - _EPOCH) / _MINUTE)


def may_ask_within(
    room: Room,
    at: datetime,
    team: str | None,
    kind: AskKind,
    history: ContactHistory,
    rules: ContactRules,
    *,
    account: str | None = None,
) -> Verdict:
    """Decide by the rules of contact, and by whether the day has room for the survey, the team and the account."""
    full = room.survey_full_until(at), room.team_full_until(at, team), room.account_full_until(at, account)
    if any(full):
        survey, of_team, of_account = full
        history = replace(history, survey_full_until=survey, team_full_until=of_team, account_full_until=of_account)
    return may_ask(kind, history, rules, at)


def place(
    candidates: Iterable[Candidate], rules: ContactRules, room: Room, *, before: datetime | None = None
) -> Iterator[Placed | NotPlaced]:
    """Give everybody their moment or the reason why not, whoever's first choice comes first being served first.

    `before`: the end of the wave (UTC); who would come later is not asked in it. `room` is filled on the way.
    """
    queue = [(candidate.first_choice, candidate.turn, candidate.person_id, candidate) for candidate in candidates]
    heapify(queue)
    waited: dict[int, Wait] = {}
    while queue:
        at, turn, person_id, candidate = heappop(queue)
        verdict = _verdict(candidate, rules, room, at)
        if isinstance(verdict, Never | Hold):
            yield NotPlaced(person_id, verdict.because)
            continue
        if isinstance(verdict, Wait):
            waited[person_id] = verdict
            later = candidate.calendar.at_or_after(verdict.until)
        else:
            later = candidate.calendar.at_or_after(room.next_free(at))
        if before is not None and later >= before:
            wait = waited.get(person_id)
            because = wait.because if wait else Reason.WAVE_OVER
            yield NotPlaced(person_id, because, wait.until if wait else before)
        elif later == at or _fits(candidate, rules, room, later):
            # A later minute is taken at once: thousands who come due in the same one would else queue up anew for each.
            room.take(later, candidate.team, candidate.account)
            yield Placed(person_id, later)
        else:
            heappush(queue, (later, turn, person_id, candidate))


def _fits(candidate: Candidate, rules: ContactRules, room: Room, at: datetime) -> bool:
    return room.next_free(at) == at and isinstance(_verdict(candidate, rules, room, at), Allowed)


def _verdict(candidate: Candidate, rules: ContactRules, room: Room, at: datetime) -> Verdict:
    account = candidate.account
    return may_ask_within(room, at, candidate.team, candidate.kind, candidate.history, rules, account=account)


def first_choices(
    turns: Iterable[tuple[int, float]],
    start: datetime,
    days_for: Callable[[int], float],
    calendar_of: Callable[[int], Calendar],
) -> Iterator[tuple[int, datetime]]:
    """Spread people evenly over so many days' worth of good time from a start (UTC), each on their own calendar.

    turns: (person, place in the order). The order alone counts: however the places happen to fall, each gets the same
    share of the time, so that no day gets much more than its part.
    """
    ordered = sorted(turns, key=lambda one: (one[1], one[0]))
    for rank, (person_id, _) in enumerate(ordered):
        days = days_for(person_id) * rank / len(ordered)
        yield person_id, calendar_of(person_id).open_days_after(start, days)
