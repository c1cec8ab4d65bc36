"""When an action speaks up by itself: to its owner, once, on the day when it is due."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.actions.log import Standing
from bot.core.care.clocks import WORKING_HOURS
from bot.core.clock.timing import Calendar, first_instant


def reminds_at(standing: Standing, zone: ZoneInfo, calendar: Calendar) -> datetime | None:
    """Give the moment (UTC) at which the owner is reminded: in their own hours, on the first working day from then on.

    zone, calendar: the owner's. None where there is nothing to be done any more, or they were.
    """
    if not standing.is_open or standing.reminded:
        return None
    return calendar.at_or_after(first_instant(standing.plan.due, WORKING_HOURS.start, zone))
