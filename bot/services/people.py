"""What people decide about being asked, and what Slack tells about them."""

from collections.abc import Iterable
from functools import partial

from sqlalchemy import Connection

from bot.core.conversation import Event
from bot.core.message import Note, note_to
from bot.core.survey import Person, Profile
from bot.services.context import Context
from bot.services.turn import Turn, take_turn
from storage.queries import asks, outbox, people, workspaces
from storage.statements import in_chunks

AT_ONCE = 50  # people a transaction: a click waits for one at most


def opt_out(ctx: Context, *, event_key: str, slack_user_id: str, say_so: bool = True) -> None:
    """Stop all surveys for somebody, for good, at once; what they already answered stays. say_so: by DM as well."""
    ctx.write(lambda db: _decide(db, ctx, event_key, slack_user_id, Note.STOPPED, say_so=say_so))


def opt_in(ctx: Context, *, event_key: str, slack_user_id: str, say_so: bool = True) -> None:
    """Let surveys reach somebody again; only they can say so. say_so: confirm it by DM as well."""
    ctx.write(lambda db: _decide(db, ctx, event_key, slack_user_id, Note.STARTED, say_so=say_so))


def _decide(db: Connection, ctx: Context, event_key: str, slack_user_id: str, note: Note, *, say_so: bool) -> None:
    if not outbox.first_time(db, event_key, note, ctx.now()):
        return
    person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
    (opt_out_within if note is Note.STOPPED else opt_in_within)(db, ctx, person)
    if say_so:
        ctx.queue(db, [note_to(person, note)])


def opt_out_within(db: Connection, ctx: Context, person: Person) -> None:
    """Stop all surveys for somebody inside the caller's transaction."""
    for ask in asks.unfinished_asks_of(db, person.id):
        take_turn(Turn(db, ctx, ask, ctx.now()), Event.STOP)
    if person.opted_out_at is None:
        people.set_opted_out(db, person.id, ctx.now())
        _audit(db, ctx, person, "opted out")


def opt_in_within(db: Connection, ctx: Context, person: Person) -> None:
    """Undo "stop" inside the caller's transaction; closed asks stay closed."""
    if person.opted_out_at is not None:
        people.set_opted_out(db, person.id, None)
        _audit(db, ctx, person, "opted in")


def keep_profiles(ctx: Context, profiles: Iterable[Profile]) -> None:
    """Remember what Slack tells about people."""
    for some in in_chunks(profiles, AT_ONCE):
        ctx.write(partial(_save_profiles, ctx=ctx, profiles=some))


def _save_profiles(db: Connection, ctx: Context, profiles: Iterable[Profile]) -> None:
    for profile in profiles:
        people.save_profile(db, ctx.team_id, profile, ctx.now())


def refresh_profile(ctx: Context, profile: Profile) -> None:
    """Remember that somebody we know changed; people we never met stay unknown."""
    # Slack tells of every change of everybody: most of it concerns nobody we know, and takes no write lock.
    if ctx.read(lambda db: people.person_in_slack(db, ctx.team_id, profile.slack_user_id)) is not None:
        ctx.write(lambda db: people.save_profile(db, ctx.team_id, profile, ctx.now()))


def _audit(db: Connection, ctx: Context, person: Person, verb: str) -> None:
    who = f"person:{person.id}"
    workspaces.write_audit(db, team_id=person.team_id, at=ctx.now(), actor=who, verb=verb, subject=who)
