"""By feature. A listener is short: receive, translate, call one service, ack."""

from slack_bolt import App

from bot.core.workspace import Identity
from bot.services.context import Context
from bot.slack.listeners import clicks, command, events


def register(app: App, ctx: Context, home: Identity) -> None:
    """Connect everything that Slack can send us."""
    clicks.register(app, ctx)
    command.register(app, ctx)
    events.register(app, ctx, home)
