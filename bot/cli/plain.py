"""What Slack would show, as plain text for a terminal."""

from html import unescape

from bot.slack.blocks.screen import Screen


def plain_text(screen: Screen) -> str:
    """Give a screen's text without Slack's markup."""
    return unescape(screen.text.replace("*", ""))
