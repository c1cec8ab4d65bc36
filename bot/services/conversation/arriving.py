"""A question that somebody has before them, whatever Slack or the bot believe: who presses its buttons has got it."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from bot.core.asking.arrival import asked_later
from bot.core.conversation.ask import Ask
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.states import State
from bot.core.privacy.promise import keeps_person
from storage.queries.conversation import asks
from storage.queries.delivery import waiting


class Pressed(NamedTuple):
    """The message in a DM that carried the button which was pressed."""

    channel: str
    ts: str


def arrived(db: Connection, ask: Ask, pressed: Pressed, now: datetime) -> Ask:
    """Take somebody at their click where delivery was not confirmed, or was given up; give the ask as it then stands.

    Of an anonymous ask nothing is noted, neither where its buttons stand nor that nobody has to look for them any more:
    that would tell who pressed them.
    """
    named = keeps_person(ask.survey.plan.privacy)
    if ask.ts is None and named:
        waiting.question_arrived(db, ask.id)
        asks.ask_stands(db, ask.id, channel=pressed.channel, ts=pressed.ts)
        ask = replace(ask, channel=pressed.channel, ts=pressed.ts)
    given_up = ask.state is State.CLOSED and ask.closed_reason is ClosedReason.FAILED
    put_back = named and ask.state is State.SCHEDULED and ask.asked_at is None  # nobody believed any more that it came
    if given_up or put_back:
        return replace(asked_later(ask, now), state=State.ASKED, closed_reason=None, next_at=None)
    return ask
