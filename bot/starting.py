"""Before the bot runs: it waits where Slack is away, and ends with a sentence where it was set up wrong."""

from collections.abc import Callable
from typing import TypeVar

import structlog

from bot.slack.codes import LOCKED_OUT
from bot.slack.reading.patience import Pause, growing_waits, wait
from bot.slack.reading.reader import DirectoryError
from bot.slack.sockets.link import NotConnectedError

T = TypeVar("T")
log = structlog.get_logger()


class CannotStartError(RuntimeError):
    """The bot can't run as it was set up; the message names the cure."""


def nobody_to_tell(_: str) -> None:
    """Stand in for the console where there is none."""


def when_slack_answers(ask: Callable[[], T], pause: Pause, tell: Callable[[str], None]) -> T:
    """Ask Slack until it answers, ever more rarely. tell: is told a sentence, once, where it does not.

    Raises DirectoryError for what no waiting mends, and StoppedError.
    """
    is_told = False
    for wait_s in growing_waits():
        try:
            return ask()
        except (DirectoryError, NotConnectedError) as error:
            if isinstance(error, DirectoryError) and not error.passing:
                raise
            asked_s = (error.wait_s if isinstance(error, DirectoryError) else None) or 0.0
            log.warning("Slack does not answer", error=_said(error), next_try_s=max(wait_s, asked_s))
            if not is_told:
                tell(_waiting(error))
            is_told = True
            wait(pause, max(wait_s, asked_s))
    raise AssertionError("the waits never end")


def token_advice(error: DirectoryError) -> str:
    """Say what to do where Slack does not take the bot's token."""
    if error.code in LOCKED_OUT:
        return (
            f"Slack refused SLACK_BOT_TOKEN ({error.code}). Copy the Bot User OAuth Token (it begins with xoxb-) from "
            "api.slack.com/apps, OAuth & Permissions, and install the app in the workspace first."
        )
    return f"Slack could not be asked who the bot is: {error}. Check the network and SLACK_API_URL, then start again."


def app_token_advice(error: DirectoryError) -> str:
    """Say what to do where Slack does not take the app's token."""
    return (
        "Socket Mode did not start: check SLACK_APP_TOKEN (it begins with xapp- and needs the scope "
        f"connections:write). Slack said: {error.code}."
    )


def _waiting(error: DirectoryError | NotConnectedError) -> str:
    return (
        f"Slack does not answer ({_said(error)}). Trying again until it does; if that takes long, check the network "
        "and SLACK_API_URL. Stop with Ctrl-C."
    )


def _said(error: DirectoryError | NotConnectedError) -> str:
    return error.code if isinstance(error, DirectoryError) else str(error)
