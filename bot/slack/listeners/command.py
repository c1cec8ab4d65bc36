"""`/nps`: answered in the ack's own body, so that only the asker sees it and nothing can be lost on the way."""

import re
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App

from bot.services import people, privacy, reporting
from bot.services.context import Context
from bot.services.reporting import UnknownSurveyError
from bot.slack import ids
from bot.slack.blocks.command import decided_screen, unknown_survey_screen, unknown_window_screen, usage_screen
from bot.slack.blocks.personal import forget_screen, forgot_screen, me_screen
from bot.slack.blocks.screen import Screen
from bot.slack.blocks.summary import report_screen
from bot.slack.listeners.keys import event_key

SURE = "yes"
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
    user, language = command["user_id"], people.spoken_to_in_slack(ctx, command["user_id"])
    decide = _DECISIONS.get(word.casefold())
    if decide is not None:
        decide(ctx, event_key=event_key("command", user, command["trigger_id"]), slack_user_id=user, say_so=False)
        return decided_screen(word.casefold(), language)
    match word.casefold():
        case "report":
            return _report(ctx, arguments, language)
        case "me":
            return me_screen(privacy.kept_about(ctx, user), language)
        case "forget":
            return _forget(ctx, command, language, sure=arguments == [SURE])
        case "help":
            return usage_screen(language)
        case _:
            return usage_screen(language, unknown=word)


_DECISIONS: dict[str, Callable[..., None]] = {"stop": people.opt_out, "start": people.opt_in}


def _forget(ctx: Context, command: dict[str, Any], language: str, *, sure: bool) -> Screen:
    if not sure:
        return forget_screen(language)
    user = command["user_id"]
    privacy.forget(ctx, event_key=event_key("command", user, command["trigger_id"]), slack_user_id=user)
    return forgot_screen(language)


def _report(ctx: Context, arguments: list[str], language: str) -> Screen:
    windows = [word.casefold() for word in arguments if _WINDOW.fullmatch(word.casefold())]
    names = [word for word in arguments if word.casefold() not in windows]
    try:
        survey = reporting.find_survey(ctx, " ".join(names) or None)
        window = reporting.today_window(ctx, survey, windows[0] if windows else None)
    except UnknownSurveyError as error:
        return unknown_survey_screen(error.name, error.known, language)
    except ValueError:
        return unknown_window_screen(windows[0], language)
    return report_screen(reporting.report_on(ctx, survey, window), survey)
