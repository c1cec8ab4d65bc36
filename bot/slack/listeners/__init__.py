"""By feature. A listener is short: receive, translate, call one service, ack."""

from slack_bolt import App

from bot.core.survey.workspace import Identity
from bot.services.context import Context
from bot.slack.delivery.outbound import Outbound
from bot.slack.listeners import clicks, command, dialog, events, invitation, reports, summary


def register(app: App, ctx: Context, home: Identity, outbound: Outbound) -> None:
    """Connect everything that Slack can send us."""
    clicks.register(app, ctx)
    dialog.register(app, ctx, outbound)
    invitation.register(app, ctx, outbound)
    command.register(app, ctx)
    reports.register(app, ctx, home, outbound)
    summary.register(app, ctx, home, outbound)
    events.register(app, ctx, home)
