"""What Slack tells us unasked: typed messages, changes of people, and the end of an installation."""

from typing import Any

from slack_bolt import Ack

from bot.core.understanding import visible
from bot.services.care import reading
from bot.services.context import Context
from bot.services.conversation import answering, editing
from bot.services.survey import audiences, people, workspaces
from bot.slack.listeners.actions import notes
from bot.slack.listeners.care import talk
from bot.slack.listeners.payload.keys import event_key
from bot.slack.listeners.workspace import Workspace
from bot.slack.reading.directory import profile_from

# A text, a text beside a pasted picture, an answer in a thread that is shown in the DM as well.
TYPED = {None, "file_share", "thread_broadcast", "me_message"}
SLACKBOT = "USLACKBOT"


def message(ack: Ack, event: dict[str, Any], body: dict[str, Any], workspace: Workspace) -> None:
    """Read what was typed, edited or deleted in a DM."""
    if event.get("channel_type") == "im":
        _message(workspace.ctx, event, event_key("event", body["event_id"]))
    ack()


def home_opened(ack: Ack, event: dict[str, Any], body: dict[str, Any], workspace: Workspace) -> None:
    """Draw the App Home for whoever looks at it."""
    if event.get("tab") == "home":
        people.open_home(workspace.ctx, event_key=event_key("event", body["event_id"]), slack_user_id=event["user"])
    ack()


def app_uninstalled(ack: Ack, workspace: Workspace) -> None:
    """Stop everything."""
    workspaces.uninstalled(workspace.ctx)
    ack()


def tokens_revoked(ack: Ack, event: dict[str, Any], workspace: Workspace) -> None:
    """Stop everything when our token is among them."""
    if (event.get("tokens") or {}).get("bot"):
        workspaces.uninstalled(workspace.ctx)
    ack()


def user_change(ack: Ack, event: dict[str, Any], workspace: Workspace) -> None:
    """Keep what Slack tells about somebody now."""
    audiences.refresh_profile(workspace.ctx, profile_from(event["user"], workspace.home))
    ack()


def joined(ack: Ack, event: dict[str, Any], workspace: Workspace) -> None:
    """Have a channel read again, where it is somebody's audience."""
    audiences.source_changed(workspace.ctx, event["channel"])
    ack()


def left(ack: Ack, event: dict[str, Any], workspace: Workspace) -> None:
    """Count somebody to a channel's audience no longer."""
    audiences.left_source(workspace.ctx, event["channel"], event["user"])
    ack()


def group_changed(ack: Ack, event: dict[str, Any], workspace: Workspace) -> None:
    """Have a user group read again, where it is somebody's audience."""
    audiences.source_changed(workspace.ctx, event["subteam_id"])
    ack()


def _message(ctx: Context, event: dict[str, Any], key: str) -> None:
    if _is_under_a_case(ctx, event) or notes.is_followed(ctx, event, key):
        return  # colleagues among themselves, or a line that goes with its message
    if (_is_typed(event.get("message") or event) or event.get("deleted_ts")) and talk.is_carried(ctx, event, key):
        return
    match event.get("subtype"):
        # What is left of a deleted message that has a thread.
        case "message_changed" if event["message"].get("subtype") == "tombstone":
            previous = event.get("previous_message") or {}
            if _is_typed(previous):
                author, ts = previous["user"], event["message"]["ts"]
                editing.delete_text(ctx, event_key=key, slack_user_id=author, ts=ts)
        case "message_changed" if _is_typed(event["message"]) and _is_edit(event):
            previous = event.get("previous_message") or {}
            editing.edit_text(
                ctx.answering_in(_thread_of(event["message"])),
                event_key=key,
                slack_user_id=event["message"]["user"],
                ts=event["message"]["ts"],
                before=previous.get("text") or "",
                after=event["message"].get("text") or "",
            )
        case "message_deleted" if _is_typed(event.get("previous_message") or {}):
            previous = event["previous_message"]
            editing.delete_text(ctx, event_key=key, slack_user_id=previous["user"], ts=event["deleted_ts"])
        case subtype if subtype in TYPED and _is_typed(event):
            text = event.get("text") or ""
            where = {"ts": event.get("ts"), "thread_ts": event.get("thread_ts")}
            if notes.is_line(ctx, event, key):
                return
            if visible(text):
                answering.read_text(ctx, event_key=key, slack_user_id=event["user"], text=text, **where)
            else:
                answering.read_wordless(ctx, event_key=key, slack_user_id=event["user"], **where)


def _is_under_a_case(ctx: Context, event: dict[str, Any]) -> bool:
    thread = (event.get("message") or event).get("thread_ts")
    return thread is not None and reading.is_thread_of_case(ctx, event["channel"], thread)


def _thread_of(message: dict[str, Any]) -> str | None:
    # A message that begins a thread names itself.
    thread: str | None = message.get("thread_ts")
    return None if thread == message["ts"] else thread


def _is_typed(message: dict[str, Any]) -> bool:
    # Slack tells us of our own posts and updates as well.
    return "bot_id" not in message and (message.get("user") or SLACKBOT) != SLACKBOT


def _is_edit(event: dict[str, Any]) -> bool:
    # A link that Slack unfolds changes the message too, but not its words.
    return bool((event.get("previous_message") or {}).get("text") != event["message"].get("text"))
