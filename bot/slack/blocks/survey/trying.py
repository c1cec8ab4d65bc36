"""What is said to whoever tries a survey out on themselves."""

from typing import Any

from bot.core.asking.triggered import Asked, Refused
from bot.core.survey.survey import Survey
from bot.slack.blocks.screen import Screen, dialog, plain
from bot.slack.blocks.survey.reasons import triggered_screen
from bot.wording import say


def tried_screen(slack_user_id: str, outcome: Asked | Refused, survey: Survey, language: str) -> Screen:
    """Say where the question is, or why there is none."""
    if isinstance(outcome, Asked):
        return plain(say("tried", language))
    return triggered_screen(f"<@{slack_user_id}>", outcome, survey, language)


def tried_dialog(said: Screen, language: str) -> dict[str, Any]:
    """The same in a dialog."""
    return dialog("dialog-try", language, said.blocks)
