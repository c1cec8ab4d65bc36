"""Stop and start, and the line for whoever writes with no question open."""

from sqlalchemy import Connection

from bot.core.conversation.closing import ClosedReason
from bot.core.conversation.happened import Happened
from bot.core.conversation.states import Event, State
from bot.core.delivery.details import Note
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, note_to, to_person
from bot.core.survey.person import Person
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.taking import take_turn
from storage.queries.conversation import asks
from storage.queries.delivery import inbound
from storage.queries.survey import people, workspaces


def opt_out(ctx: Context, *, event_key: str, slack_user_id: str, say_so: bool = True) -> None:
    """Stop all surveys for somebody, for good, at once; what they already answered stays. say_so: by DM as well."""
    ctx.write(lambda db: _decide(db, ctx, event_key, slack_user_id, Note.STOPPED, say_so=say_so))


def opt_in(ctx: Context, *, event_key: str, slack_user_id: str, say_so: bool = True) -> None:
    """Let surveys reach somebody again; only they can say so. say_so: confirm it by DM as well."""
    ctx.write(lambda db: _decide(db, ctx, event_key, slack_user_id, Note.STARTED, say_so=say_so))


def _decide(db: Connection, ctx: Context, event_key: str, slack_user_id: str, note: Note, *, say_so: bool) -> None:
    if not inbound.first_time(db, event_key, note, ctx.now()):
        return
    person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
    (opt_out_within if note is Note.STOPPED else opt_in_within)(db, ctx, person)
    if say_so:
        ctx.queue(db, [note_to(person, note) if note is Note.STOPPED else welcome_back(db, ctx, person)])


def opt_out_within(db: Connection, ctx: Context, person: Person) -> None:
    """Stop all surveys for somebody inside the caller's transaction."""
    for ask in asks.unfinished_asks_of(db, person.id):
        take_turn(db, ctx, ask, Happened(Event.STOP))
    if person.opted_out_at is None:
        people.set_opted_out(db, person.id, ctx.now())
        _audit(db, ctx, person, "opted out")


def opt_in_within(db: Connection, ctx: Context, person: Person) -> None:
    """Undo "stop", and being forgotten, inside the caller's transaction; closed asks stay closed."""
    if person.forgotten:
        people.remember(db, person.id)
    if not person.takes_surveys:
        people.set_opted_out(db, person.id, None)
        _audit(db, ctx, person, "opted in")


def welcome_back(db: Connection, ctx: Context, person: Person) -> Message:
    """Confirm the undo of "stop"; a question that it closed is offered anew."""
    ask = conversations.newest_of(db, ctx, person.id)
    stopped = ask is not None and ask.state is State.CLOSED and ask.closed_reason is ClosedReason.STOP
    return to_person(person, MessageKind.NOTE, Note.STARTED, ask_id=ask.id if ask and stopped else None)


def help_once(db: Connection, ctx: Context, person: Person) -> None:
    """Say in a line that no question is open, but not at every word that somebody types."""
    if person.may_be_helped_at(ctx.now()):
        people.set_helped(db, person.id, ctx.now())
        ctx.queue(db, [note_to(person, Note.NO_OPEN_QUESTION)])


def _audit(db: Connection, ctx: Context, person: Person, verb: str) -> None:
    who = person.audited_as
    workspaces.write_audit(db, team_id=person.team_id, at=ctx.now(), actor=who, verb=verb, subject=who)
