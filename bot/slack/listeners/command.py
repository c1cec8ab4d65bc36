"""`/nps`: answered in the ack's own body, so that only the asker sees it and nothing can be lost on the way."""

import re
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App

from bot.services import people, reporting
from bot.services.context import Context
from bot.services.reporting import UnknownSurveyError
from bot.slack import ids
from bot.slack.blocks.command import decided_screen, sentence_screen, usage_screen
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.summary import report_screen
from bot.slack.listeners.keys import event_key

LANGUAGE = "en"
_WINDOW = re.compile(r"all|[0-9]+d", re.ASCII)


def register(app: App, ctx: Context) -> None:
    """Connect the slash command."""

    @app.command(ids.COMMAND)
    def nps(ack: Ack, command: dict[str, Any]) -> None:
        screen = answer(ctx, command)
        ack(text=screen.text, blocks=screen.blocks, response_type="ephemeral")


def answer(ctx: Context, command: dict[str, Any]) -> Screen:
    """Do what the words after `/nps` ask for, and say it."""
    word, *arguments = (command.get("text") or "help").split()
    decide = _DECISIONS.get(word.casefold())
    if decide is not None:
        key = event_key("command", command["user_id"], command["trigger_id"])
        decide(ctx, event_key=key, slack_user_id=command["user_id"], say_so=False)
        return decided_screen(word.casefold(), LANGUAGE)
    if word.casefold() == "report":
        return _report(ctx, arguments)
    return usage_screen(LANGUAGE, unknown=None if word.casefold() == "help" else word)


_DECISIONS: dict[str, Callable[..., None]] = {"stop": people.opt_out, "start": people.opt_in}


def _report(ctx: Context, arguments: list[str]) -> Screen:
    windows = [word for word in arguments if _WINDOW.fullmatch(word.casefold())]
    names = [word for word in arguments if word not in windows]
    try:
        survey = reporting.find_survey(ctx, " ".join(names) or None)
        window = reporting.today_window(ctx, survey, windows[0].casefold() if windows else None)
    except (UnknownSurveyError, ValueError) as error:
        return sentence_screen(str(error))
    return report_screen(reporting.report_on(ctx, survey, window), survey)
