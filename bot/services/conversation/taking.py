"""One event applied to one ask: the state table decides, each action is carried out, all in one transaction."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.core.conversation.ask import Ask
from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Conversation, State
from bot.core.conversation.table import Step, step
from bot.core.delivery.kinds import MessageKind
from bot.core.privacy.promise import keeps_person
from bot.services.care.opening import follow
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.effects import EFFECTS
from bot.services.conversation.keeping import KEEPING
from bot.services.conversation.restarting import may_restart
from bot.services.conversation.turn import Turn


def take_turn(db: Connection, ctx: Context, ask: Ask, happened: Happened, *, loaded: Ask | None = None) -> None:
    """Apply an event: move the state, carry out the row's actions in order, save what changed, and queue.

    loaded: the ask as it was loaded, where something about it was changed since. Raises StaleRowError when somebody
    else changed it in between; run the transaction again then.
    """
    now = ctx.now()
    done = step(_conversation(db, ask, happened, now), happened.event, happened.score)
    if done.state is ask.state and not done.actions:
        return
    turn = Turn(happened, before=ask, ask=_moved(ask, happened, done), now=now)
    for action in done.actions:
        turn = EFFECTS[action](turn) if action in EFFECTS else KEEPING[action](db, ctx, turn)
    if done.state is State.DONE and ask.state is not State.DONE and not keeps_person(ask.survey.plan.privacy):
        turn = turn.say(MessageKind.ANSWERED)  # from here on it can't be changed, and its button goes
    conversations.save(db, ctx, loaded or ask, turn.ask)
    ctx.queue(db, [*turn.messages, *follow(db, ctx, loaded or ask, turn.ask)])


def _conversation(db: Connection, ask: Ask, happened: Happened, now: datetime) -> Conversation:
    conversation = ask.conversation_at(now)
    late = ask.state is State.CLOSED and happened.score is not None and keeps_person(ask.survey.plan.privacy)
    return replace(conversation, counts_late=True) if late and may_restart(db, ask, now) else conversation


def _moved(ask: Ask, happened: Happened, done: Step) -> Ask:
    asked_in = None if happened.typed else ask.asked_in  # who writes to the bot can be written to after all
    if done.state is ask.state:
        return ask if asked_in == ask.asked_in else replace(ask, asked_in=asked_in)
    closed = done.state is State.CLOSED
    reason = (happened.because or ClosedReason(done.event)) if closed else ask.closed_reason
    return replace(ask, state=done.state, asked_in=asked_in, next_at=None, reprompts=0, closed_reason=reason)
