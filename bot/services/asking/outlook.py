"""A survey's current wave worked out from what is stored: for planning it, and for saying in advance what would happen.

Reads alone; `waves`, `missed` and `triggering` write what comes out, `previewing` shows it.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from operator import itemgetter

from sqlalchemy import Connection

from bot.core.asking.contact import (
    ContactHistory,
    Never,
    Reason,
    asks_alike,
    history_of,
    may_ask,
    planned_elsewhere,
)
from bot.core.asking.deadlines import LATE_PLAN, LOOK_AGAIN
from bot.core.asking.groups import cap_of, daily_groups, group_of_each, not_alone
from bot.core.asking.moments import Calendars
from bot.core.asking.placing import Candidate, NotPlaced, Placed, drip_cap, first_choices, place
from bot.core.clock.timing import Calendar, first_instant, local_day
from bot.core.clock.wave import ends_month, is_drawn, turn_in_wave
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import OPEN_FOR
from bot.core.privacy.promise import keeps_person
from bot.core.survey.audience import chosen_sources, excluded_sources
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey
from bot.services.asking import rooms
from bot.services.context import Context
from storage.queries.asking import accounts as account_turns
from storage.queries.asking import asked, audiences
from storage.queries.asking.asked import InWave
from storage.queries.survey import surveys, waves

_WAVES_LOOKED_AT = 8  # a yearly one from 29 February is clamped three times in a row, or seven around 1900


@dataclass(frozen=True, slots=True)
class Wave:
    """A wave. id: none before it is opened. begins, ends: UTC; without an end it is the only one.

    stopped: nobody else is asked in it.
    """

    id: int | None
    slot: date
    begins: datetime
    ends: datetime | None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a wave comes to. people: its audience, those who are left out included.

    so_far: who has their ask already, and what became of it. ahead: everybody else.
    """

    wave: Wave
    people: Mapping[int, Person]
    so_far: Mapping[int, InWave]
    ahead: Sequence[Placed | NotPlaced]


def look_ahead(db: Connection, ctx: Context, survey: Survey) -> Outlook:
    """Work out a survey's current wave, from the moment on at which it is or was to be planned."""
    now = ctx.now()
    due = survey.next_plan_at or now
    # A paused survey is planned when it goes on, and not when it would have been; nor does a clock count that was set
    # back since.
    since = now if survey.plan.paused or due > now + LOOK_AGAIN else max(due, now - LATE_PLAN)
    wave = current_wave(db, survey, min(since, now))  # on its last day the next plan is the next wave's
    audience = {person.id: person for person in audiences.people_in(db, survey.team_id, chosen_sources(survey))}
    so_far = asked.wave_so_far(db, wave.id, now) if wave.id is not None else {}
    left = [person for person in audience.values() if person.id not in so_far]
    return Outlook(wave, audience, so_far, _placements(db, ctx, survey, wave, left, since, planned=len(so_far)))


def current_wave(db: Connection, survey: Survey, now: datetime) -> Wave:
    """Give the wave that runs at an instant, opened or about to be."""
    zone, every = survey.plan.zone, survey.plan.every
    newest = waves.newest_wave(db, survey.id)
    today = local_day(now, zone)
    of_month = _day_of_month(db, survey, newest.slot) if newest and every else None
    if newest is None:
        slot, wave_id, begins, stopped = today, None, now, False
    elif every is None or (slot := every.newest_slot(newest.slot, today, of_month)) == newest.slot:
        wave_id, slot, begins, stopped = newest
    else:
        wave_id, begins, stopped = None, now, False
    ends = first_instant(every.after(slot, of_month), 0, zone) if every else None
    return Wave(wave_id, slot, begins, ends, stopped)


def _day_of_month(db: Connection, survey: Survey, slot: date) -> int | None:
    every = survey.plan.every
    if every is None or not ends_month(slot):
        return None
    slots = waves.newest_slots(db, survey.id, first=date.min, last=slot, number=_WAVES_LOOKED_AT)
    return every.day_of_month(slots)


def left_out(db: Connection, survey: Survey) -> set[int]:
    """Give the ids of the people whom a survey's exclusions name by channel and group, or who only try it out."""
    return audiences.ids_in(db, survey.team_id, excluded_sources(survey)) | audiences.who_only_tries(db, survey.id)


def is_left_out(person: Person, survey: Survey, left_out: Collection[int]) -> bool:
    """Tell whether a survey's exclusions name somebody."""
    return person.id in left_out or person.slack_user_id in survey.plan.audience.without_people


def _placements(
    db: Connection, ctx: Context, survey: Survey, wave: Wave, people: Sequence[Person], since: datetime, *, planned: int
) -> list[Placed | NotPlaced]:
    accounts = rooms.accounts_of(db, survey, {person.id for person in people})
    histories = histories_of(db, survey, people, ctx.now(), accounts=accounts, wave=wave.id)
    drawn, skipped = _draw(survey, wave, people, histories, since)
    if wave.stopped:
        return [*skipped, *(NotPlaced(person.id, Reason.WAVE_OVER, wave.ends) for person in drawn)]
    together = not keeps_person(survey.plan.privacy)
    turned_away = [person for person in drawn if together and person.opted_out_at is not None]
    drawn = [person for person in drawn if not together or person.opted_out_at is None]
    calendars = Calendars(survey)
    by_id = {person.id: person for person in drawn}
    turns = {person.id: turn_in_wave(person.id, survey.id) for person in drawn}
    if together:
        spread = _spread(survey, wave, calendars.at_home())
        choices = _in_groups(survey, by_id, turns, spread, wave.begins if wave.id is None else since)
    else:
        days = {person_id: _spread(survey, wave, calendars.of(person)) for person_id, person in by_id.items()}
        choices = _first_choices(wave, by_id, turns, days, calendars)
    candidates = [
        Candidate(
            person_id=person.id,
            first_choice=calendars.of(person).at_or_after(max(choices[person.id], since)),
            turn=turns[person.id],
            calendar=calendars.of(person),
            history=histories[person.id],
            team=rooms.team_of(person, survey),
            account=accounts.get(person.id),
        )
        for person in drawn
    ]
    even = drip_cap(planned + len(drawn), _spread(survey, wave, calendars.at_home()))
    room = rooms.room_of(db, ctx, survey, since, None if together else even)
    placed = list(place(candidates, survey.plan.contact_rules, room, before=wave.ends))
    if together and wave.id is not None:
        placed = list(not_alone(placed, asked.open_by(db, survey.id, since + OPEN_FOR), survey.plan.zone, wave.ends))
    return [*skipped, *placed, *_beside(turned_away, placed, survey, wave)]


def _beside(
    turned_away: Sequence[Person], placed: Sequence[Placed | NotPlaced], survey: Survey, wave: Wave
) -> Iterator[Placed | NotPlaced]:
    """Foretell for those who opted out of an anonymous survey what comes to whoever stands beside them in the order.

    They are nobody's company on a day, and that they opted out is seen by nobody.
    """
    by_turn = sorted(((turn_in_wave(one.person_id, survey.id), one) for one in placed), key=itemgetter(0))
    for person in turned_away:
        place = bisect_left(by_turn, turn_in_wave(person.id, survey.id), key=itemgetter(0))
        beside = by_turn[min(place, len(by_turn) - 1)][1] if by_turn else None
        yield replace(beside, person_id=person.id) if beside else NotPlaced(person.id, Reason.TOO_FEW, wave.ends)


def histories_of(
    db: Connection,
    survey: Survey,
    people: Sequence[Person],
    now: datetime,
    *,
    accounts: Mapping[int, str],
    wave: int | None,
) -> dict[int, ContactHistory]:
    """Gather what the contact rules ask about people, what other surveys are about to do included.

    As it may be told: who is planned when, and who is refused, is seen by others. The rest is looked at when a
    question is about to leave. accounts: of people, where they matter. wave: whose asks hold up none of their account.
    """
    turns = turns_of_accounts(db, survey, now, wave)
    excluded = left_out(db, survey)
    so_far = asked.all_asked_so_far(db, [person.id for person in people], now)
    known = calendars_by_survey(db, survey.team_id)
    moments = asked.planned_moments(db, survey.team_id)
    others = {id_: asks_alike(one.survey, survey) for id_, one in known.items() if id_ != survey.id}
    elsewhere, beside = (
        planned_elsewhere(moments, {id_ for id_, is_alike in others.items() if is_alike is alike})
        for alike in (True, False)
    )
    return {
        person.id: history_of(
            person,
            survey,
            so_far.get(person.id, ()),
            known,
            planned=elsewhere.get(person.id),
            planned_other=beside.get(person.id),
            excluded=is_left_out(person, survey, excluded),
            account_asked=turns.get(accounts.get(person.id, "")),
        ).as_told(survey.plan.privacy)
        for person in people
    }


def turns_of_accounts(db: Connection, survey: Survey, now: datetime, wave: int | None) -> dict[str, datetime]:
    """Map accounts to when somebody of them had a turn last, one wave left out, as far as that holds anybody up.

    The beginning of its day, since what became of a turn may move its moment.
    """
    cooldown = survey.plan.contact_rules.account_cooldown
    if survey.plan.account is None or not cooldown or not keeps_person(survey.plan.privacy):
        return {}
    zone = survey.plan.zone
    found = account_turns.last_turns(db, survey, local_day(now - cooldown, zone), but_wave=wave)
    return {account: first_instant(day, 0, zone) for account, day in found.items()}


def calendars_by_survey(db: Connection, team_id: str) -> dict[int, Calendars]:
    """Give the calendars of every survey of a workspace, by the survey's id."""
    return {survey.id: Calendars(survey) for survey in surveys.surveys_of(db, team_id)}


def _draw(
    survey: Survey, wave: Wave, people: Sequence[Person], histories: Mapping[int, ContactHistory], since: datetime
) -> tuple[list[Person], list[NotPlaced]]:
    """Part those whose turn comes from those who are never asked, or not drawn into the sample."""
    drawn, skipped = [], []
    for person in people:
        verdict = may_ask(AskKind.SURVEY, histories[person.id], survey.plan.contact_rules, since)
        if isinstance(verdict, Never):
            skipped.append(NotPlaced(person.id, verdict.because))
        elif not is_drawn(survey.plan.sample_percent, person.id, survey.id, wave.slot):
            skipped.append(NotPlaced(person.id, Reason.NOT_DRAWN, wave.ends))
        else:
            drawn.append(person)
    return drawn, skipped


def _spread(survey: Survey, wave: Wave, calendar: Calendar) -> float:
    """Give the days' worth of good time over which a wave is spread for somebody with this calendar."""
    if survey.plan.spread_days is not None:
        return survey.plan.spread_days
    return calendar.open_days_between(wave.begins, wave.ends) if wave.ends else 0.0


def _first_choices(
    wave: Wave,
    people: Mapping[int, Person],
    turns: Mapping[int, float],
    days: Mapping[int, float],
    calendars: Calendars,
) -> dict[int, datetime]:
    if wave.id is None:
        calendar_of = {person_id: calendars.of(person) for person_id, person in people.items()}
        return dict(first_choices(turns.items(), wave.begins, days.__getitem__, calendar_of.__getitem__))
    # Who comes later takes the place that their turn would have had.
    return {
        person_id: calendars.of(person).open_days_after(wave.begins, days[person_id] * turns[person_id])
        for person_id, person in people.items()
    }


def _in_groups(
    survey: Survey, people: Mapping[int, Person], turns: Mapping[int, float], days: float, start: datetime
) -> dict[int, datetime]:
    """Choose a day for everybody of an anonymous survey on which enough others are asked."""
    calendars = Calendars(survey)
    groups = group_of_each(turns, daily_groups(len(turns), days, cap_of(survey.plan)))
    return {one: calendars.of(people[one]).open_days_after(start, group) for one, group in groups.items()}
