"""What themes are called."""

from collections.abc import Iterable

from bot.core.reports.themes.themes import NO_THEME
from bot.core.survey.survey import Survey
from bot.core.themes import THEMES
from bot.slack.blocks.screen import escape
from bot.wording import say


def theme_name(theme: str, survey: Survey, language: str | None = None) -> str:
    """Call a theme as its survey does, else as its language does; one of the survey's own by its name there.

    language: of whoever reads it, where that is not the survey's.
    """
    return escape(theme_label(theme, survey, language))


def theme_label(theme: str, survey: Survey, language: str | None = None) -> str:
    """Call it so where Slack takes plain text."""
    own = survey.plan.theme_list.label(theme)
    if own is None and theme not in {*THEMES, NO_THEME}:
        own = theme
    return own or say(f"theme-{theme or 'none'}", language or survey.language)


def names_of(themes: Iterable[str], survey: Survey) -> str:
    """Name the themes of one comment, or say that it has none."""
    return ", ".join(theme_name(theme, survey) for theme in themes) or say("wrong-theme-none", survey.language)
