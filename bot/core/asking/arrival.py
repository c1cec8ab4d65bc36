"""When a question that was held up on its way counts as asked: from when it stood before the person."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.asking.moments import reminder_at
from bot.core.clock.timing import local_day
from bot.core.conversation.ask import Ask

AT_ONCE = timedelta(minutes=1)
"""A question that stood within this was not held up: its row is not written once more."""


def moment_posted(ts: str, *, not_before: datetime, now: datetime) -> datetime:
    """Read when (UTC) a message was posted from Slack's name for it, which is a time; within what our clock allows.

    Raises ValueError for what is no such name.
    """
    return max(min(datetime.fromtimestamp(float(ts), UTC), now), not_before)


def asked_later(ask: Ask, at: datetime) -> Ask:
    """Let the time for an answer, the reminders and the rest until the next question begin at an instant (UTC).

    Who put it off was asked on the day on which it came first.
    """
    day = local_day(at, ask.survey.plan.zone)
    return replace(
        ask,
        asked_at=at,
        asked_day=(ask.asked_day or day) if ask.snoozed else day,
        closes_at=at + ask.survey.plan.contact_rules.open_for,
        next_at=None if ask.snoozed else reminder_at(ask, at, ask.nudges),
    )
