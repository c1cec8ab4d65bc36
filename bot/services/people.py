"""What people decide about being asked, and what Slack tells about them."""

from collections.abc import Iterable

from sqlalchemy import Connection

from bot.core.conversation import Event
from bot.core.message import Message, MessageKind, Note, person_lane
from bot.core.survey import Person, Profile
from bot.services.context import Context
from bot.services.turn import Turn, take_turn
from storage.queries import asks, outbox, people, workspaces


def opt_out(ctx: Context, *, event_key: str, slack_user_id: str) -> None:
    """Stop all surveys for somebody, for good, at once; what they already answered stays."""
    ctx.write(lambda db: _decide(db, ctx, event_key, slack_user_id, out=True))


def opt_in(ctx: Context, *, event_key: str, slack_user_id: str) -> None:
    """Let surveys reach somebody again; only they can say so."""
    ctx.write(lambda db: _decide(db, ctx, event_key, slack_user_id, out=False))


def _decide(db: Connection, ctx: Context, event_key: str, slack_user_id: str, *, out: bool) -> None:
    if outbox.first_time(db, event_key, "stop" if out else "start", ctx.now()):
        person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
        (opt_out_within if out else opt_in_within)(db, ctx, person)


def opt_out_within(db: Connection, ctx: Context, person: Person) -> None:
    """Stop all surveys for somebody inside the caller's transaction."""
    for ask in asks.unfinished_asks_of(db, person.id):
        take_turn(Turn(db, ctx, ask, ctx.now()), Event.STOP)
    if person.opted_out_at is None:
        people.set_opted_out(db, person.id, ctx.now())
        _audit(db, ctx, person, "opted out")
    _say(db, ctx, person, Note.STOPPED)


def opt_in_within(db: Connection, ctx: Context, person: Person) -> None:
    """Undo "stop" inside the caller's transaction; closed asks stay closed."""
    if person.opted_out_at is not None:
        people.set_opted_out(db, person.id, None)
        _audit(db, ctx, person, "opted in")
    _say(db, ctx, person, Note.STARTED)


def keep_profiles(ctx: Context, profiles: Iterable[Profile]) -> None:
    """Remember what Slack tells about people."""
    listed = list(profiles)

    def work(db: Connection) -> None:
        for profile in listed:
            people.save_profile(db, ctx.team_id, profile, ctx.now())

    ctx.write(work)


def refresh_profile(ctx: Context, profile: Profile) -> None:
    """Remember that somebody we know changed; people we never met stay unknown."""

    def work(db: Connection) -> None:
        if people.person_in_slack(db, ctx.team_id, profile.slack_user_id) is not None:
            people.save_profile(db, ctx.team_id, profile, ctx.now())

    ctx.write(work)


def _audit(db: Connection, ctx: Context, person: Person, verb: str) -> None:
    who = f"person:{person.id}"
    workspaces.write_audit(db, team_id=person.team_id, at=ctx.now(), actor=who, verb=verb, subject=who)


def _say(db: Connection, ctx: Context, person: Person, note: Note) -> None:
    kind = MessageKind.NOTE
    lane = person_lane(person.id)
    ctx.queue(db, [Message(lane=lane, kind=kind, team_id=person.team_id, person_id=person.id, detail=note)])
