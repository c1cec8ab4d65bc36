"""The payloads that Slack sends an app when somebody does something, field by field as Slack sends them."""

import time
from typing import Any

from bot.simulator.reading import Button, escape
from bot.simulator.shapes import Json, message_shape, name_in_payloads
from bot.simulator.workspace import Channel, Message, User, Workspace

VERIFICATION_TOKEN = "simulated-verification-token"


def block_actions(workspace: Workspace, user: User, message: Message, button: Button, response_url: str) -> Json:
    """Describe a click; that of an ephemeral message comes without the message, which Slack did not store."""
    channel = workspace.channels[message.channel]
    action: Json = {"type": "button", "block_id": button.block_id, "action_ts": workspace.new_ts()}
    action |= {key: button.element[key] for key in ("action_id", "text", "value", "url") if key in button.element}
    payload: Json = {
        "type": "block_actions",
        "user": {"id": user.id, "username": user.username, "name": user.username, "team_id": user.team_id},
        "api_app_id": workspace.app_id,
        "token": VERIFICATION_TOKEN,
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": message.only_for is not None,
        },
        "trigger_id": new_trigger_id(workspace),
        "team": {"id": workspace.team_id, "domain": workspace.team_domain},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": channel.id, "name": name_in_payloads(channel)},
        "state": {"values": {}},
        "response_url": response_url,
        "actions": [action],
    }
    if message.only_for is None:
        payload["message"] = message_shape(message, workspace, with_metadata=True)
    return payload


def slash_command(workspace: Workspace, user: User, channel: Channel, line: str, response_url: str) -> Json:
    """Describe a typed command such as `/nps report 30d`."""
    command, _, text = line.partition(" ")
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team_id,
        "team_domain": workspace.team_domain,
        "channel_id": channel.id,
        "channel_name": name_in_payloads(channel),
        "user_id": user.id,
        "user_name": user.username,
        "command": command,
        "text": text.strip(),
        "api_app_id": workspace.app_id,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": new_trigger_id(workspace),
    }


def event_callback(workspace: Workspace, event: Json) -> Json:
    """Wrap an event as the Events API does; `event_id` stays the same when the event is sent again."""
    authorization = {
        "enterprise_id": None,
        "team_id": workspace.team_id,
        "user_id": workspace.bot_user,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team_id,
        "context_team_id": workspace.team_id,
        "context_enterprise_id": None,
        "api_app_id": workspace.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": workspace.new_id("Ev"),
        "event_time": int(workspace.clock().timestamp()),
        "authorizations": [authorization],
        "is_ext_shared_channel": False,
        "event_context": workspace.new_id("EC"),
    }


def message_event(workspace: Workspace, message: Message) -> Json:
    """Describe a message that somebody wrote to the bot."""
    shown = message_shape(message, workspace, with_metadata=False)
    return shown | {"channel": message.channel, "event_ts": message.ts, "channel_type": "im"}


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


def new_trigger_id(workspace: Workspace) -> str:
    """Issue a trigger id; nothing here opens a modal with it."""
    return f"{int(time.time() * 1000)}.{workspace.new_id('1')}.simulated"
