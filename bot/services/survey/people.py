"""Who somebody is: what Slack and files tell about them, the language they are spoken to in, their App Home."""

from collections.abc import Mapping
from functools import partial

from sqlalchemy import Connection

from bot.core.asking.deadlines import BATCH
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import to_person
from bot.core.survey.language import DEFAULT_LANGUAGE, language_of
from bot.core.survey.person import Person
from bot.services.context import Context
from storage.queries.conversation import asks
from storage.queries.delivery import inbound
from storage.queries.survey import people
from storage.statements import in_chunks


def open_home(ctx: Context, *, event_key: str, slack_user_id: str) -> None:
    """Draw the App Home of somebody who looks at it."""

    def work(db: Connection) -> None:
        if inbound.first_time(db, event_key, "home", ctx.now()):
            _queue_home(db, ctx, slack_user_id)

    ctx.write(work)


def draw_home(ctx: Context, slack_user_id: str) -> None:
    """Draw the App Home of somebody anew: what stands on it has changed."""
    ctx.write(lambda db: _queue_home(db, ctx, slack_user_id))


def _queue_home(db: Connection, ctx: Context, slack_user_id: str) -> None:
    person = people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())
    ctx.queue(db, [to_person(person, MessageKind.HOME)])


def spoken_to(ctx: Context, person: Person | None) -> str:
    """Give the language somebody is spoken to in: their own, or else that of the survey that asked them last."""
    if person is None:
        return DEFAULT_LANGUAGE
    ask = ctx.read(lambda db: asks.newest_ask_of(db, person.id))
    return language_of(person.locale, ask.survey.language if ask else DEFAULT_LANGUAGE)


def spoken_to_in_slack(ctx: Context, slack_user_id: str) -> str:
    """Give the language somebody is spoken to in, by their Slack id: also of somebody unknown."""
    return spoken_to(ctx, ctx.read(lambda db: people.person_in_slack(db, ctx.team_id, slack_user_id)))


def is_known(ctx: Context, slack_user_id: str) -> bool:
    """Say whether Slack told the bot who somebody is, by their Slack id."""
    person = ctx.read(lambda db: people.person_in_slack(db, ctx.team_id, slack_user_id))
    return person is not None and person.is_met


def keep_properties(ctx: Context, properties: Mapping[str, Mapping[str, str]]) -> None:
    """Replace what a file said of people, by their Slack id; whoever is not known yet becomes known."""

    def work(db: Connection, some: list[tuple[str, Mapping[str, str]]]) -> None:
        for slack_user_id, said in some:
            people.save_properties(db, ctx.team_id, slack_user_id, said, ctx.now())

    for some in in_chunks(properties.items(), BATCH):
        ctx.write(partial(work, some=some))


def actor(ctx: Context, slack_user_id: str) -> str:
    """Name somebody in Slack as the audit does: by our own id, which tells nothing once they are forgotten."""
    return ctx.write(lambda db: people.ensure_somebody(db, ctx.team_id, slack_user_id, ctx.now())).audited_as
