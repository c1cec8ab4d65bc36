"""What Slack tells us unasked: typed messages, changes of people, and the end of an installation."""

import re
from html import unescape
from typing import Any

from slack_bolt import Ack, App

from bot.core.workspace import Identity
from bot.services import conversing, people, workspaces
from bot.services.context import Context
from bot.slack.directory import profile_from
from bot.slack.listeners.keys import event_key

# A text, or a text beside a pasted picture; edits and deletions are not new messages.
TYPED = {None, "file_share"}


def register(app: App, ctx: Context, home: Identity) -> None:
    """Connect the events of the manifest; those that need nothing done are still acknowledged."""

    @app.event("message")
    def message(ack: Ack, event: dict[str, Any], body: dict[str, Any]) -> None:
        if event.get("channel_type") == "im" and event.get("subtype") in TYPED and "bot_id" not in event:
            conversing.read_text(
                ctx,
                event_key=event_key("event", body["event_id"]),
                slack_user_id=event["user"],
                text=_typed(event.get("text") or ""),
            )
        ack()

    @app.event("user_change")
    def user_change(ack: Ack, event: dict[str, Any]) -> None:
        people.refresh_profile(ctx, profile_from(event["user"], home))
        ack()

    @app.event("app_uninstalled")
    def app_uninstalled(ack: Ack) -> None:
        workspaces.uninstalled(ctx)
        ack()

    @app.event("tokens_revoked")
    def tokens_revoked(ack: Ack, event: dict[str, Any]) -> None:
        if event.get("tokens", {}).get("bot"):
            workspaces.uninstalled(ctx)
        ack()

    @app.event("app_home_opened")
    @app.event("member_joined_channel")
    def nothing_to_do(ack: Ack) -> None:
        ack()


_MARKUP = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")


def _typed(text: str) -> str:
    """Undo Slack's markup: links and mentions become what stood on the person's screen, escapes what they typed."""
    return unescape(_MARKUP.sub(lambda found: found[2] or found[1], text))
