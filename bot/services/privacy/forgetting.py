"""What is kept about a person, shown to them, and erased at their wish."""

from functools import partial

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH
from bot.core.conversation.apart import LOST_AFTER
from bot.core.privacy.kept import Kept
from bot.services.context import Context
from bot.services.conversation import conversations
from bot.services.conversation.editing import LOOK_BACK
from storage.queries.conversation import apart, asks
from storage.queries.delivery import outbox
from storage.queries.privacy import forgetting
from storage.queries.survey import people, workspaces


def kept_about(ctx: Context, slack_user_id: str) -> Kept | None:
    """Give everything that is kept about somebody; none for somebody the bot never met."""

    def work(db: Connection) -> Kept | None:
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        return forgetting.kept_about(db, person) if person else None

    return ctx.read(work)


def forget(ctx: Context, *, event_key: str, slack_user_id: str) -> None:
    """Erase somebody: their name, their words, and every link from their numbers to them.

    What stays is an unlinked count, and what protects them: their Slack id with the days on which they were asked,
    and their "stop".
    """

    def unsay(db: Connection) -> None:
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        lately = asks.newest_asks_of(db, person.id, LOOK_BACK) if person else []
        apart.unsay(db, conversations.keys_of(ctx, lately))

    def work(db: Connection) -> None:
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        if person is None or not outbox.first_time(db, event_key, "forget", ctx.now()):
            return
        people.hold_person(db, person.id)
        forgetting.forget_answers(db, person.id)
        forgetting.forget_conversations(db, person.id)
        people.forget_profile(db, person.id)
        who = person.audited_as
        workspaces.write_audit(db, team_id=ctx.team_id, at=ctx.now(), actor=who, verb="forgotten", subject=who)

    # Apart, so that the database's own marks (PostgreSQL's xmin) connect nobody with an anonymous conversation.
    ctx.write(unsay)
    ctx.write(work)


def forget_who_answered(ctx: Context) -> None:
    """Keep the promise of anonymous surveys: what ended leads to no answer, and all asks are alike in the end."""
    ctx.write(lambda db: _end(db, ctx))
    while ctx.write(partial(_leave_bare, ctx=ctx)):
        pass


def _end(db: Connection, ctx: Context) -> None:
    apart.end_what_is_over(db, ctx.team_id, ctx.now())
    apart.remove_lost(db, ctx.team_id, ctx.now() - LOST_AFTER)


def _leave_bare(db: Connection, ctx: Context) -> int:
    found = forgetting.asks_over(db, ctx.team_id, ctx.now(), BATCH)
    apart.remove(db, conversations.keys_of(ctx, found))
    forgetting.leave_bare(db, found)
    return len(found)
