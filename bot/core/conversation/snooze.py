"""The moment at which somebody who said "not now" is asked again.

A time that they named beats the survey's hours and working days: it is their own. Without one it is a week, and then
the next good moment.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.clock.timing import Hours, in_utc, local_day, next_good_moment
from bot.core.understanding import When

A_WEEK = timedelta(days=7)
"""When they named no time."""

FURTHEST = timedelta(days=90)
"""Later than this it would be another survey."""

_DAY = timedelta(days=1)
_SOONEST = timedelta(minutes=1)
_LATER_TODAY = timedelta(hours=3)
_WEEK = 7
_SATURDAY = 5


def comes_back(when: When, now: datetime, zone: ZoneInfo, hours: Hours) -> datetime:
    """Find the UTC instant to ask again: after `now`, on the person's clock, and within 90 days.

    A day without a time is meant from the survey's first hour on; a time that is over today is meant tomorrow, and one
    that the clock skips is as much later as the jump is long. Raises ValueError for a naive `now`.
    """
    moment = in_utc(now)
    if when == When():
        return next_good_moment(moment + A_WEEK, zone, hours)
    if when.elapsed is not None:
        return moment + min(max(when.elapsed, _SOONEST), FURTHEST)
    today = local_day(moment, zone)
    day = _day_named(when, today)
    if day == today and when.at is None:
        return _later_today(moment, zone, hours)
    clock = when.at or time(hours.start)
    instant = _on_their_clock(day, clock, zone)
    while instant <= moment:
        day += _DAY
        instant = _on_their_clock(day, clock, zone)
    return min(instant, moment + FURTHEST)


def _day_named(when: When, today: date) -> date:
    if when.month:
        return _first_working_day_of_next_month(today)
    if when.weekday is not None:
        return today + _DAY * ((when.weekday - today.weekday() - 1) % _WEEK + 1)
    return today + _DAY * min(when.days or 0, FURTHEST.days)


def _first_working_day_of_next_month(today: date) -> date:
    day = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    while day.weekday() >= _SATURDAY:
        day += _DAY
    return day


def _later_today(moment: datetime, zone: ZoneInfo, hours: Hours) -> datetime:
    """Take "later today" for a few hours from now, and in the late evening for the next morning."""
    today = local_day(moment, zone)
    if local_day(moment + _LATER_TODAY, zone) == today:
        return moment + _LATER_TODAY
    return _on_their_clock(today + _DAY, time(hours.start), zone)


def _on_their_clock(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return in_utc(datetime.combine(day, clock, tzinfo=zone))
