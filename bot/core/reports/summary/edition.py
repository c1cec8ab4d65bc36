"""When a summary is due, one slot a day, a week or a month, and which news and comments are its own."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.clock.holidays import country_of_zone, public_holidays
from bot.core.clock.timing import DaysOff, is_working_day, local_day, next_slot, no_days_off
from bot.core.survey.plan import SummaryEvery, SurveyPlan

A_POST = 45  # comments at most, so that a post under a summary stays below Slack's 50 blocks


def next_edition(after: datetime, plan: SurveyPlan) -> tuple[date, datetime]:
    """Find the first slot of a survey's summary strictly after an aware moment: its local date and its UTC instant.

    Editions are days out of the daily slots that answers are filed under, so changing how often they come, or which
    days are off, loses and doubles nothing: each one tells what was filed since the one before.
    """
    return next_edition_at(after, plan.zone, plan.hour, plan.summary_every, days_without(plan))


def next_edition_at(
    after: datetime, zone: ZoneInfo, hour: int, every: SummaryEvery, is_left_out: DaysOff = no_days_off
) -> tuple[date, datetime]:
    """Find the first slot of a summary strictly after an aware moment, as `next_edition` gives it, without a plan.

    zone, hour (0-23): when summaries are due, on which clock. is_left_out: on which days none is.
    """
    day, instant = next_slot(after, zone, hour)
    while not _has_edition(day, every, is_left_out):
        day, instant = next_slot(instant, zone, hour)
    return day, instant


def days_without(plan: SurveyPlan) -> DaysOff:
    """Give the test for days on which a survey has no summary: weekends and its holidays, unless it wants one then."""
    if plan.summary_on_days_off:
        return no_days_off
    holidays = public_holidays(plan.country or country_of_zone(plan.zone.key))
    return lambda day: not is_working_day(day, holidays)


def newest_edition(plan: SurveyPlan, due: datetime, now: datetime) -> tuple[date | None, datetime]:
    """Give the newest slot that has come, and the instant of the one after it; missed ones in between are left out.

    due: the instant of the first slot that was not decided yet; it has come. None where today is off: a summary that
    was missed waits for the next working day, and so does one whose own day is known to be off by now.
    """
    slot, (following, at) = None, next_edition(due - timedelta(seconds=1), plan)
    while at <= now:
        slot = following
        following, at = next_edition(at, plan)
    return None if days_without(plan)(local_day(now, plan.zone)) else slot, at


def week_of(slot: date) -> tuple[date, date]:
    """Give the Monday of a slot's week, and the first of the seven days before it."""
    return slot - timedelta(days=slot.weekday()), slot - timedelta(days=7)


def newest_slot(plan: SurveyPlan, now: datetime) -> date:
    """Give the daily slot before the one under which answers are filed now, however often a summary comes."""
    return next_slot(now, plan.zone, plan.hour)[0] - timedelta(days=1)


def has_same_editions(one: SurveyPlan, other: SurveyPlan) -> bool:
    """Say whether the summaries of two plans are due at the same instants."""
    return _rhythm(one) == _rhythm(other)


def _rhythm(plan: SurveyPlan) -> tuple[object, ...]:
    return plan.hour, plan.zone, plan.summary_every, plan.summary_on_days_off, plan.country


def _has_edition(day: date, every: SummaryEvery, is_left_out: DaysOff) -> bool:
    """Say whether a summary is due on a day: of a week or a month on its first day that is not left out."""
    return not is_left_out(day) and all(is_left_out(day - timedelta(days=n)) for n in range(1, _days_since(day, every)))


def _days_since(day: date, every: SummaryEvery) -> int:
    """Count the days, up to and with this one, on which its summary might have been due."""
    match every:
        case SummaryEvery.DAY:
            return 1
        case SummaryEvery.WEEK:
            return day.weekday() + 1
        case SummaryEvery.MONTH:
            return day.day


@dataclass(frozen=True, slots=True)
class Edition:
    """Which summary: its slot, and the slot after which answers and comments are new in it; none for the beginning."""

    slot: date
    after: date | None

    def including(self, unsent: "Edition") -> "Edition":
        """Take over the news of an earlier edition that was never sent."""
        return replace(self, after=_earlier(self.after, unsent.after))


@dataclass(frozen=True, slots=True)
class ThreadPart:
    """Which comments go under a summary: those of its slots, less those that it shows whole, from one mark on.

    ts: of the summary, once it is posted. shown: marks (bot/core/reports/summary/comments.py). behind: the last
    mark that was told.
    """

    slot: date
    after: date | None
    shown: tuple[str, ...] = ()
    behind: str = ""
    ts: str = ""

    def under(self, ts: str) -> "ThreadPart":
        """Put it under a message that was just posted, unless it stands under one already."""
        return self if self.ts else replace(self, ts=ts)


def _earlier(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else min(one, other)
