"""What people let be quoted: they are asked, say it, take it back; and what may be used is listed."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from bot.core.care.quotes import Quotable, Quote, Written, asks_to_quote, worth_quoting
from bot.core.conversation.ask import Ask
from bot.core.privacy.promise import keeps_person
from bot.core.survey.survey import Survey
from bot.services.care.shouting import withdraw
from bot.services.context import Context
from storage.queries.care import quotes
from storage.queries.conversation import asks
from storage.queries.survey import people


def to_ask_about(ctx: Context, ask: Ask) -> Written | None:
    """Give the words that somebody is asked about, as they stand now; none where there is nothing to ask."""
    response = ask.response_id
    if response is None or not asks_to_quote(ask.survey.plan):
        return None
    return ctx.read(lambda db: worth_quoting(quotes.written_beside(db, response)))


def decide(ctx: Context, said: Quotable, *, ask_id: str, slack_user_id: str, wording: str) -> bool:
    """Note what somebody said about the wording that they saw; False where it reads otherwise by now, or is gone."""

    def work(db: Connection) -> bool:
        ask = asks.ask_by_id(db, ask_id)
        if ask is None or ask.person.slack_user_id != slack_user_id or ask.response_id is None:
            return False
        return _say(db, quotes.written_beside(db, ask.response_id), said, lambda one: one.wording == wording)

    noted = ctx.write(work)
    withdraw(ctx)
    return noted


def take_back(ctx: Context, *, comment_id: str, slack_user_id: str) -> None:
    """Let somebody's own words be quoted no more."""

    def work(db: Connection) -> None:
        person = people.person_in_slack(db, ctx.team_id, slack_user_id)
        if person is not None:
            _say(db, quotes.agreed_by(db, person.id), Quotable.NO, lambda one: one.id == comment_id)

    ctx.write(work)
    withdraw(ctx)


def _say(db: Connection, found: Sequence[Written], said: Quotable, meant: Callable[[Written], bool]) -> bool:
    chosen = [one for one in found if meant(one)]
    for one in chosen:
        quotes.say(db, one.id, said)
    return bool(chosen)


def may_be_used(ctx: Context, survey: Survey) -> list[Quote]:
    """Give what may be used of a survey, and only that; nothing of one that is anonymous by now."""
    if not keeps_person(survey.plan.privacy):
        return []
    return ctx.read(lambda db: quotes.quotes_of(db, survey))
