"""Whose language an answer is written in."""

from bot.core.language import language_of
from bot.services import people
from bot.services.context import Context


def language_for(ctx: Context, slack_user_id: str) -> str:
    """Give the language that somebody reads."""
    return language_of(people.locale_of(ctx, slack_user_id))
