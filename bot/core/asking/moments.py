"""When somebody may be spoken to: their zone, their hours, and the times they named themselves."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.clock.holidays import country_of_zone, is_known_country, public_holidays
from bot.core.clock.timing import Calendar, DaysOff, known_zone, local_day, next_good_moment, working_days_later
from bot.core.conversation.ask import Ask
from bot.core.survey.keys.setting_types import AFTER_REASK, QUARANTINE
from bot.core.survey.person import Person
from bot.core.survey.survey import Survey

_LONGEST_HOLIDAYS = 14  # days
OWN_TIME = timedelta(hours=1)  # how long after a time that somebody named the hours of the survey do not matter
REMIND_AFTER = (2, 4)  # working days after the question
GENTLE_ASK_AFTER = 2  # working days after a low score without a comment


def person_zone(person: Person, survey: Survey) -> ZoneInfo:
    """Give the zone somebody lives in: their own, else the survey's."""
    return known_zone(person.zone) or survey.plan.zone


def days_off(person: Person, survey: Survey) -> DaysOff:
    """Give the public holidays where somebody lives: as a file said, else as their zone says, else the survey's."""
    said = person.properties.get("country", "").strip().upper()
    # A file, or a profile field, may say "Germany": what is no country's code tells less than the zone does.
    own = said if is_known_country(said) else country_of_zone(person.zone)
    return public_holidays(own or survey.plan.country or country_of_zone(survey.plan.zone.key))


class Calendars:
    """The calendars of a survey's people, one for all who share zone and holidays."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self._known: dict[tuple[str | None, str | None], Calendar] = {}

    def at_home(self) -> Calendar:
        """Give the calendar of the survey's own zone."""
        plan = self.survey.plan
        return Calendar(plan.zone, plan.ask_hours, public_holidays(plan.country or country_of_zone(plan.zone.key)))

    def of(self, person: Person) -> Calendar:
        """Give somebody's calendar."""
        key = person.zone, person.properties.get("country")
        if key not in self._known:
            zone, hours = person_zone(person, self.survey), self.survey.plan.ask_hours
            self._known[key] = Calendar(zone, hours, days_off(person, self.survey))
        return self._known[key]


def good_moment(person: Person, survey: Survey, after: datetime) -> datetime:
    """Find the next moment (UTC) in the survey's hours on the person's clock."""
    return next_good_moment(after, person_zone(person, survey), survey.plan.ask_hours, days_off(person, survey))


def reask_moment(person: Person, calendars: Calendars, asked_at: datetime) -> datetime:
    """Find when (UTC) somebody is asked again, if so; from when they were asked, and nothing that they answered.

    A little sooner than the survey says where that keeps it clear of their next turn, which no re-ask may move: only
    passives are asked again. Where the cool-down has no room for both, everybody's next turn waits.
    """
    plan, calendar = calendars.survey.plan, calendars.of(person)
    moment = calendar.at_or_after(asked_at + timedelta(days=plan.reask_days))
    latest = asked_at + timedelta(days=plan.cooldown_days) - AFTER_REASK
    if moment <= latest or plan.reask_days >= plan.cooldown_days or latest < asked_at + AFTER_REASK:
        return moment
    earlier = (calendar.at_or_after(latest - timedelta(days=days)) for days in range(_LONGEST_HOLIDAYS))
    return next((one for one in earlier if asked_at + QUARANTINE <= one <= latest), moment)


def is_day_of(moment: datetime, person: Person, survey: Survey, now: datetime) -> bool:
    """Say whether a moment is on somebody's today."""
    zone = person_zone(person, survey)
    return local_day(moment, zone) == local_day(now, zone)


def moment_to_ask(ask: Ask, now: datetime) -> datetime:
    """Find when an ask that is due may leave: now, also outside the hours, if the person named this time or tries."""
    if ask.is_try or (ask.snoozed and ask.due_at <= now < ask.due_at + OWN_TIME):
        return now
    return good_moment(ask.person, ask.survey, now)


def reminder_at(ask: Ask, asked_at: datetime, nudges: int) -> datetime | None:
    """Say when the next reminder is due after so many; none when there is no further one."""
    if nudges >= len(REMIND_AFTER) or not ask.survey.plan.contact_rules.reminded:
        return None
    return _working_days_later(ask, asked_at, REMIND_AFTER[nudges])


def gentle_ask_at(ask: Ask, now: datetime) -> datetime:
    """Say when somebody with a low score who wrote nothing is asked once more."""
    return _working_days_later(ask, now, GENTLE_ASK_AFTER)


def _working_days_later(ask: Ask, after: datetime, days: int) -> datetime:
    zone, off = person_zone(ask.person, ask.survey), days_off(ask.person, ask.survey)
    return working_days_later(after, days, zone, ask.survey.plan.ask_hours, off)
