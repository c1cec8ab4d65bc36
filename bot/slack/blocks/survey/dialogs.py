"""The dialogs around a survey: something to read, with its own buttons."""

from typing import Any

from bot.slack.blocks.screen import Block
from bot.wording import say


def dialog(title: str, blocks: list[Block], language: str) -> dict[str, Any]:
    """A dialog that is read and closed. title: the key of its sentence."""
    close = {"type": "plain_text", "text": say("dialog-done", language)}
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": say(title, language)},
        "close": close,
        "blocks": blocks,
    }
