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

    Of an anonymous ask it is not noted where its buttons stand: that would tell who pressed them.
    """
    if ask.ts is None:
        waiting.question_arrived(db, ask.id)
        if keeps_person(ask.survey.plan.privacy):
            asks.ask_stands(db, ask.id, channel=pressed.channel, ts=pressed.ts)
            ask = replace(ask, channel=pressed.channel, ts=pressed.ts)
    if ask.state is State.CLOSED and ask.closed_reason is ClosedReason.FAILED:
        return replace(asked_later(ask, now), state=State.ASKED, closed_reason=None, next_at=None)
    return ask
