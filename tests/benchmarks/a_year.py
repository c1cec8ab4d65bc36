"""A year of an organisation of 5,000 people in 12 zones, lived through the core alone, in memory.

Every rule is checked at every ask; what is printed is what happened.
"""

import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.core.asking.contact import ContactHistory, Reason, may_ask
from bot.core.asking.placing import Candidate, Limits, Placed, Room, drip_cap, first_choices, place
from bot.core.clock.holidays import country_of_zone, public_holidays
from bot.core.clock.timing import Calendar, Hours, first_instant, local_day
from bot.core.clock.wave import Every, Unit, turn_in_wave
from bot.core.conversation.ask import AskKind
from bot.core.survey.contact_rules import ContactRules
from bot.core.survey.person import PersonKind

PEOPLE, YEAR = 5_000, timedelta(days=365)
HOME, START = ZoneInfo("Europe/Berlin"), date(2026, 1, 12)
EVERY, HOURS, DAY = Every(3, Unit.MONTH), Hours(), timedelta(days=1)
CLOSES, REASK = timedelta(days=10), timedelta(days=60)
ZONES = (
    "Europe/Berlin", "Europe/London", "Europe/Madrid", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo",
    "Asia/Kolkata", "Asia/Tokyo", "Asia/Singapore", "Australia/Sydney", "Africa/Cairo", "Pacific/Auckland",
)  # fmt: skip
RULES = ContactRules()


@dataclass
class Colleague:
    """One person, and what has happened to them."""

    id: int
    zone: str
    joined: datetime | None  # after the bot's first look around
    left: datetime | None = None
    opted_out: datetime | None = None
    asks: list[tuple[datetime, AskKind]] = field(default_factory=list)

    def history(self, now: datetime) -> ContactHistory:
        """Say what the contact rules need to know at an instant."""
        survey = [at for at, kind in self.asks if kind is AskKind.SURVEY]
        gone = self.left is not None and self.left <= now
        return ContactHistory(
            opted_out=self.opted_out is not None and self.opted_out <= now,
            open_ask=any(at <= now < at + self.open_for(at) for at, _ in self.asks),
            kind=PersonKind.GONE if gone else PersonKind.MEMBER,
            last_ask_this_survey=max(survey, default=None),
            last_ask_any=max((at for at, _ in self.asks), default=None),
            newcomer_since=self.joined,
        )

    def open_for(self, at: datetime) -> timedelta:
        """Half the people answer within the hour; the others let the question close."""
        return timedelta(hours=1) if (self.id + at.day) % 2 else CLOSES


def year_report() -> Iterator[str]:
    """Live through the year and say what it came to."""
    began = time.perf_counter()
    chance = random.Random(11)  # noqa: S311 (the same year at every run)
    start = first_instant(START, 0, HOME)
    calendars = {zone: Calendar(ZoneInfo(zone), HOURS, public_holidays(country_of_zone(zone))) for zone in ZONES}
    staff = [_hire(n, chance, start) for n in range(PEOPLE)]
    asked: list[tuple[datetime, Colleague, AskKind]] = []
    reasons: Counter[Reason] = Counter()
    slot = START
    while (opens := first_instant(slot, 0, HOME)) < start + YEAR:
        ends = first_instant(EVERY.after(slot), 0, HOME)
        _live_one_wave(staff, calendars, opens, ends, asked, reasons)
        slot = EVERY.after(slot)
    yield from _report(staff, asked, reasons, time.perf_counter() - began)


def _hire(number: int, chance: random.Random, start: datetime) -> Colleague:
    def some_day() -> datetime:
        return start + chance.random() * YEAR

    person = Colleague(number, ZONES[number % len(ZONES)], some_day() if chance.random() < 0.1 else None)
    person.left = some_day() if chance.random() < 0.08 else None
    person.opted_out = some_day() if chance.random() < 0.03 else None
    return person


def _live_one_wave(
    staff: list[Colleague],
    calendars: dict[str, Calendar],
    opens: datetime,
    ends: datetime,
    asked: list[tuple[datetime, Colleague, AskKind]],
    reasons: Counter[Reason],
) -> None:
    """Plan the wave on its first day and look again every day, as the bot does; send what the rules allow."""
    planned: dict[int, datetime] = {}
    again: dict[int, datetime] = {}
    seen: set[int] = set()
    done: set[int] = set()
    now = opens
    while now < ends:
        known = [one for one in staff if one.joined is None or one.joined <= now]
        fresh = [one for one in known if one.id not in planned and one.id not in done]
        planned |= _plan(fresh, planned, calendars, now, opens, ends, first=now == opens, reasons=reasons)
        seen |= {one.id for one in known}
        by_id = {one.id: one for one in known}
        for kind, due in ((AskKind.SURVEY, planned), (AskKind.REASK, again)):
            for person_id, at in sorted(due.items(), key=lambda item: item[1]):
                if not now <= at < now + DAY:
                    continue
                del due[person_id]
                done.add(person_id)
                person = by_id[person_id]
                if may_ask(kind, person.history(at), RULES, at).__class__.__name__ != "Allowed":
                    continue
                person.asks.append((at, kind))
                asked.append((at, person, kind))
                if kind is AskKind.SURVEY and person_id % 4 == 0:  # a quarter is passive
                    again[person_id] = calendars[person.zone].at_or_after(at + REASK)
        now += DAY


def _plan(
    fresh: list[Colleague],
    planned: dict[int, datetime],
    calendars: dict[str, Calendar],
    now: datetime,
    opens: datetime,
    ends: datetime,
    *,
    first: bool,
    reasons: Counter[Reason],
) -> dict[int, datetime]:
    spread = {zone: calendar.open_days_between(opens, ends) for zone, calendar in calendars.items()}
    turns = {one.id: turn_in_wave(one.id, 1) for one in fresh}
    by_id = {one.id: one for one in fresh}
    if first:
        choices = dict(
            first_choices(turns.items(), opens, lambda n: spread[by_id[n].zone], lambda n: calendars[by_id[n].zone])
        )
    else:
        choices = {n: calendars[by_id[n].zone].open_days_after(opens, turns[n] * spread[by_id[n].zone]) for n in turns}
    candidates = [
        Candidate(
            one.id,
            calendars[one.zone].at_or_after(max(choices[one.id], now)),
            turns[one.id],
            calendars[one.zone],
            one.history(now),
        )
        for one in fresh
    ]
    room = Room(Limits(HOME, a_day=drip_cap(PEOPLE, spread[HOME.key])))
    for at in planned.values():
        room.take(at, None)
    found = list(place(candidates, RULES, room, before=ends))
    if first:
        reasons.update(one.because for one in found if not isinstance(one, Placed))
    return {one.person_id: one.at for one in found if isinstance(one, Placed)}


def _report(
    staff: list[Colleague],
    asked: list[tuple[datetime, Colleague, AskKind]],
    reasons: Counter[Reason],
    seconds: float,
) -> Iterator[str]:
    breaches = _breaches(staff, asked)
    kinds = Counter(kind for _, _, kind in asked)
    by_day = Counter(local_day(at, HOME) for at, _, kind in asked if kind is AskKind.SURVEY)
    working = {day: n for day, n in by_day.items() if day.weekday() < 5}
    mean = sum(working.values()) / len(working)
    by_month: dict[int, list[int]] = defaultdict(list)
    for day, n in working.items():
        by_month[day.month].append(n)
    yield f"{PEOPLE:,} people in {len(ZONES)} zones, {YEAR.days} days: {seconds:.1f} s (aim: under 60)"
    survey, again = (f"{kinds[kind]:,}" for kind in (AskKind.SURVEY, AskKind.REASK))
    yield f"asked: {survey} for the survey, {again} again; breaches of a rule: {breaches}"
    largest = max(working.values())
    yield f"a day: mean {mean:.1f}, largest {largest} ({largest / mean:.2f} times the mean; aim: at most 1.5)"
    yield "mean by month: " + " ".join(f"{sum(n) / len(n):.0f}" for _, n in sorted(by_month.items()))
    yield "not asked in a wave, as seen on its first day: " + ", ".join(f"{r} {n}" for r, n in reasons.most_common())
    wall = Counter(at.astimezone(ZoneInfo(person.zone)).hour for at, person, _ in asked)
    yield "by hour on the person's clock: " + ", ".join(f"{hour}:00 {n:,}" for hour, n in sorted(wall.items()))


def _breaches(staff: list[Colleague], asked: list[tuple[datetime, Colleague, AskKind]]) -> int:
    """Check every ask by the plain words of the rules, with nothing of the planner's own."""
    found = 0
    for person in staff:
        times = sorted(person.asks)
        for (one, kind), (other, second) in pairwise(times):
            found += other - one < timedelta(days=30)
            found += kind is second is AskKind.SURVEY and other - one < timedelta(days=90)
        surveys = [at for at, kind in times if kind is AskKind.SURVEY]
        found += sum(b - a < timedelta(days=90) for a, b in pairwise(surveys))
    for at, person, _ in asked:
        local = at.astimezone(ZoneInfo(person.zone))
        holiday = public_holidays(country_of_zone(person.zone))(local.date())
        found += local.weekday() > 4 or holiday or not 9 <= local.hour < 11
        found += person.opted_out is not None and person.opted_out <= at
        found += person.left is not None and person.left <= at
        found += person.joined is not None and at < person.joined + timedelta(days=14)
    return found
