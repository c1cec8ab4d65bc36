"""What people write, and the events that tell the bot what became of the messages in its DMs."""

from typing import Any

from bot.simulator.workspace.entities import Channel, Message, User
from bot.simulator.workspace.reading import escape
from bot.simulator.workspace.shapes import Json, message_shape, parent_shape
from bot.simulator.workspace.workspace import Workspace


def typed(workspace: Workspace, user: User, channel: Channel, text: str) -> Message:
    """Make the message that a person's client sends: escaped text, and rich text that says the same."""
    rich: dict[str, Any] = {
        "type": "rich_text",
        "block_id": workspace.new_id("b"),
        "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}],
    }
    return Message(
        ts=workspace.new_ts(),
        channel=channel.id,
        user=user.id,
        text=escape(text),
        blocks=(rich,) if text else (),
        client_msg_id=workspace.new_id("client-"),
    )


def message_posted(workspace: Workspace, message: Message) -> Json:
    """Describe a new message; one from a thread that is shown in the channel too tells what it answers."""
    event = message_shape(message, workspace, with_metadata=False)
    root = workspace.channels[message.channel].messages.get(message.thread_ts or "")
    if message.broadcast and root:
        event["root"] = parent_shape(root, workspace, with_metadata=False)
    return event | {"channel": message.channel, "event_ts": message.ts, "channel_type": "im"}


def message_changed(workspace: Workspace, old: Message, new: Message) -> Json:
    """Describe that a message reads otherwise now, by a person's edit or the bot's own chat.update."""
    event = _hidden(workspace, "message_changed", old)
    return event | {"message": _with_teams(workspace, new), "previous_message": _with_teams(workspace, old)}


def message_deleted(workspace: Workspace, old: Message) -> Json:
    """Describe that a message is gone."""
    event = _hidden(workspace, "message_deleted", old)
    return event | {"previous_message": _with_teams(workspace, old), "deleted_ts": old.ts}


def _hidden(workspace: Workspace, subtype: str, message: Message) -> Json:
    event_ts = workspace.new_ts()
    return {
        "type": "message",
        "subtype": subtype,
        "channel": message.channel,
        "hidden": True,
        "ts": event_ts,
        "event_ts": event_ts,
        "channel_type": "im",
    }


def _with_teams(workspace: Workspace, message: Message) -> Json:
    team = workspace.users[message.user].team_id
    return message_shape(message, workspace, with_metadata=True) | {"source_team": team, "user_team": team}
