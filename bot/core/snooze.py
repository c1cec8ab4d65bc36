"""When a question comes back that somebody put off: the time they named, on their own clock."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.timing import Hours, first_instant, in_utc, local_day, next_good_moment
from bot.core.understanding import When

LATER = timedelta(days=7)  # where no time was named
AT_MOST = timedelta(days=90)
_DAY = timedelta(days=1)
_DAYS_OF_A_WEEK = 7
_SATURDAY = 5


def comes_back(when: When, now: datetime, zone: ZoneInfo, hours: Hours) -> datetime:
    """Give the UTC instant, after `now` and at most 90 days later.

    Without a time named it is a good moment a week later; a time that the person named beats the survey's hours and
    working days. Raises ValueError for a naive `now`.
    """
    moment = in_utc(now)
    if when == When():
        return next_good_moment(moment + LATER, zone, hours)
    return min(_named(when, moment, zone, hours), moment + AT_MOST)


def _named(when: When, now: datetime, zone: ZoneInfo, hours: Hours) -> datetime:
    if when.elapsed is not None:
        return now + max(min(when.elapsed, AT_MOST), timedelta(minutes=1))
    today = local_day(now, zone)
    day = today
    if when.days is not None:
        day = today + min(when.days, AT_MOST.days) * _DAY
    elif when.weekday is not None:
        ahead = (when.weekday - today.weekday()) % _DAYS_OF_A_WEEK or _DAYS_OF_A_WEEK
        day = today + ahead * _DAY
    elif when.month:
        day = (today.replace(day=1) + 32 * _DAY).replace(day=1)
        while day.weekday() >= _SATURDAY:
            day += _DAY
    hour, minute = (when.at.hour, when.at.minute) if when.at else (hours.start, 0)
    moment = first_instant(day, hour, zone) + timedelta(minutes=minute)
    while moment <= now:  # "at 3pm" said at four
        day += _DAY
        moment = first_instant(day, hour, zone) + timedelta(minutes=minute)
    return moment
