"""What somebody asked for, as a sentence to them names it."""

from bot.core.survey.survey import Survey
from bot.core.themes import THEMES
from bot.slack.blocks.screen import named
from bot.wording import say


def asked_for(asked: str, survey: Survey, language: str) -> str:
    """Name what somebody asked for: a theme as sentences take it, else their own words for it."""
    if asked in survey.plan.theme_list.names:
        own = survey.plan.theme_list.label(asked)
        known = say(f"mentioned-{asked}", language) if own is None and asked in set(THEMES) else None
        return known or named(own or asked)
    return f"“{named(asked.strip('*'))}”"
