"""Asks as they stand, with what was said: the one place that knows that of anonymous ones it is kept apart."""

from collections.abc import Iterable

from sqlalchemy import Connection

from bot.core.conversation.apart import apart_of, joined, open_until, row_of
from bot.core.conversation.ask import Ask
from bot.core.conversation.states import State
from bot.core.privacy.promise import keeps_person
from bot.services.context import Context
from storage.queries.conversation import apart, asks


def as_it_stands(db: Connection, ctx: Context, ask: Ask) -> Ask:
    """Put an ask together with what was said about it."""
    if keeps_person(ask.survey.plan.privacy):
        return ask
    return joined(ask, apart.load(db, ctx.key_of(ask.id)), ctx.now())


def by_id(db: Connection, ctx: Context, ask_id: str) -> Ask | None:
    """Load one ask."""
    return _standing(db, ctx, asks.ask_by_id(db, ask_id))


def newest_of(db: Connection, ctx: Context, person_id: int) -> Ask | None:
    """Load the ask that a typed message belongs to: the newest that was sent; an open one before any other."""
    return _standing(db, ctx, asks.newest_ask_of(db, person_id))


def newest_in(db: Connection, ctx: Context, survey_id: int, slack_user_id: str) -> Ask | None:
    """Load the ask of a survey that somebody got last; an open one before any other."""
    return _standing(db, ctx, asks.newest_ask_in(db, survey_id, slack_user_id))


def in_thread(db: Connection, ctx: Context, person_id: int, thread_ts: str) -> Ask | None:
    """Load the ask under whose question somebody typed in a thread."""
    return _standing(db, ctx, asks.ask_in_thread(db, person_id, thread_ts))


def newest_few_of(db: Connection, ctx: Context, person_id: int, limit: int) -> list[Ask]:
    """Load the asks that somebody got last, the newest first."""
    return [as_it_stands(db, ctx, ask) for ask in asks.newest_asks_of(db, person_id, limit)]


def _standing(db: Connection, ctx: Context, ask: Ask | None) -> Ask | None:
    return None if ask is None else as_it_stands(db, ctx, ask)


def save(db: Connection, ctx: Context, loaded: Ask, ask: Ask) -> None:
    """Write what is different about an ask since it was loaded. Raises StaleRowError when it changed in between.

    Of an anonymous ask the row stays as it is when somebody answers.
    """
    if keeps_person(ask.survey.plan.privacy):
        asks.save_ask(db, loaded, ask)
        return
    before, after = apart_of(loaded), apart_of(ask)
    if after.state is State.ASKED and row_of(loaded) != row_of(ask):
        asks.save_ask(db, row_of(loaded), row_of(ask))
    if before != after:
        begins = loaded.apart is None or (before.response_id is None and after.response_id is not None)
        until = open_until(ctx.now(), ask.survey.plan.zone) if begins else None
        key = ctx.key_of(ask.id)
        apart.save(db, ask.person.team_id, key, after, loaded=loaded.apart, open_until=until)


def keys_of(ctx: Context, found: Iterable[Ask]) -> list[str]:
    """Give the keys under which what was said about anonymous asks is kept."""
    return [ctx.key_of(ask.id) for ask in found if not keeps_person(ask.survey.plan.privacy)]
