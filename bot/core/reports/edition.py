"""When a summary is due, one slot a day, a week or a month, and which news and comments are its own."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.clock.timing import next_slot
from bot.core.survey.survey import SummaryEvery, SurveyPlan

MONDAY = 0
A_POST = 45  # comments at most, so that a post under a summary stays below Slack's 50 blocks


def next_edition(after: datetime, plan: SurveyPlan) -> tuple[date, datetime]:
    """Find the first slot of a survey's summary strictly after an aware moment: its local date and its UTC instant.

    Editions are days out of the daily slots that answers are filed under, so changing how often they come loses and
    doubles nothing: each one tells what was filed since the one before.
    """
    return next_edition_at(after, plan.zone, plan.hour, plan.summary_every)


def next_edition_at(after: datetime, zone: ZoneInfo, hour: int, every: SummaryEvery) -> tuple[date, datetime]:
    """Find the first slot of a summary strictly after an aware moment, as `next_edition` gives it, without a plan.

    zone, hour (0-23): when summaries are due, on which clock.
    """
    day, instant = next_slot(after, zone, hour)
    while not _has_edition(day, every):
        day, instant = next_slot(instant, zone, hour)
    return day, instant


def newest_edition(plan: SurveyPlan, due: datetime, now: datetime) -> tuple[date, datetime]:
    """Give the newest slot that has come, and the instant of the one after it; missed ones in between are left out.

    due: the instant of the first slot that was not decided yet; it has come.
    """
    slot, at = next_edition(due - timedelta(seconds=1), plan)
    following, following_at = next_edition(at, plan)
    while following_at <= now:
        slot = following
        following, following_at = next_edition(following_at, plan)
    return slot, following_at


def newest_slot(plan: SurveyPlan, now: datetime) -> date:
    """Give the daily slot before the one under which answers are filed now, however often a summary comes."""
    return next_slot(now, plan.zone, plan.hour)[0] - timedelta(days=1)


def has_same_editions(one: SurveyPlan, other: SurveyPlan) -> bool:
    """Say whether the summaries of two plans are due at the same instants."""
    return (one.hour, one.zone, one.summary_every) == (other.hour, other.zone, other.summary_every)


def _has_edition(day: date, every: SummaryEvery) -> bool:
    match every:
        case SummaryEvery.DAY:
            return True
        case SummaryEvery.WEEK:
            return day.weekday() == MONDAY
        case SummaryEvery.MONTH:
            return day.day == 1


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

    ts: of the summary, once it is posted. shown: marks (bot/core/reports/comments.py). behind: the last
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
