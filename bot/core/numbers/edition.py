"""When a summary is due: one slot a day, a week or a month, each named by its local date."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.core.clock.timing import next_slot
from bot.core.survey.survey import SummaryEvery, SurveyPlan

MONDAY = 0


def next_edition(after: datetime, plan: SurveyPlan) -> tuple[date, datetime]:
    """Find the first slot of a survey's summary strictly after an aware moment: its local date and its UTC instant.

    Editions are days out of the daily slots that answers are filed under, so changing how often they come loses and
    doubles nothing: each one tells what was filed since the one before.
    """
    return next_edition_at(after, plan.zone, plan.hour, plan.summary_every)


def next_edition_at(after: datetime, zone: ZoneInfo, hour: int, every: SummaryEvery) -> tuple[date, datetime]:
    """Find the same for a zone, an hour of its clock (0-23), and how often."""
    day, instant = next_slot(after, zone, hour)
    while not _has_edition(day, every):
        day, instant = next_slot(instant, zone, hour)
    return day, instant


def _has_edition(day: date, every: SummaryEvery) -> bool:
    match every:
        case SummaryEvery.DAY:
            return True
        case SummaryEvery.WEEK:
            return day.weekday() == MONDAY
        case SummaryEvery.MONTH:
            return day.day == 1
