"""The payloads that Slack sends an app when somebody does something, field by field as Slack sends them."""

from bot.simulator.rules.inputs import Control, state_values
from bot.simulator.workspace.entities import Channel, Message, User
from bot.simulator.workspace.shapes import Json, message_shape, name_in_payloads, view_shape
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace

VERIFICATION_TOKEN = "simulated-verification-token"


def block_actions(
    workspace: Workspace,
    user: User,
    place: Message | View,
    control: Control,
    response_url: str = "",
    chosen: Json | None = None,
) -> Json:
    """Describe a click or a choice, `chosen`, in a message or view."""
    element = control.element
    action: Json = {"type": element["type"], "block_id": control.block_id, "action_ts": workspace.new_ts()}
    action |= {key: element[key] for key in ("action_id", "text", "value", "url", "placeholder") if key in element}
    about = _about_view(workspace, place) if isinstance(place, View) else _about_message(workspace, user, place)
    if isinstance(place, Message):
        about["response_url"] = response_url
    return _interaction(workspace, user, "block_actions") | about | {"actions": [action | (chosen or {})]}


def view_submission(workspace: Workspace, user: User, view: View) -> Json:
    """Describe the submission of a modal."""
    payload = _interaction(workspace, user, "view_submission")
    return payload | {"view": view_shape(view, workspace), "response_urls": []}


def view_closed(workspace: Workspace, user: User, view: View) -> Json:
    """Describe that somebody closed a modal without submitting it; nothing can be opened with this one."""
    payload = _interaction(workspace, user, "view_closed") | {"view": view_shape(view, workspace), "is_cleared": False}
    del payload["trigger_id"]
    return payload


def _interaction(workspace: Workspace, user: User, kind: str) -> Json:
    return {
        "type": kind,
        "user": {"id": user.id, "username": user.username, "name": user.username, "team_id": user.team_id},
        "api_app_id": workspace.app_id,
        "token": VERIFICATION_TOKEN,
        "trigger_id": new_trigger_id(workspace, user),
        "team": {"id": workspace.team_id, "domain": workspace.team_domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _about_message(workspace: Workspace, user: User, message: Message) -> Json:
    """Tell where a click was; an ephemeral message is not told itself, as Slack did not store it."""
    channel = workspace.channels[message.channel]
    about: Json = {
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": message.only_for is not None,
        },
        "channel": {"id": channel.id, "name": name_in_payloads(channel)},
        "state": {"values": state_values(workspace.blocks_for(user.id, message))},
    }
    if message.thread_ts:
        about["container"]["thread_ts"] = message.thread_ts
    if message.only_for is None:
        about["message"] = message_shape(message, workspace, with_metadata=True)
    return about


def _about_view(workspace: Workspace, view: View) -> Json:
    return {"container": {"type": "view", "view_id": view.id}, "view": view_shape(view, workspace)}


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
        "trigger_id": new_trigger_id(workspace, user),
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


def new_trigger_id(workspace: Workspace, user: User) -> str:
    """Issue a trigger id, with which the app can open one modal for this person."""
    return workspace.triggers.issue(user.id, workspace.new_id("1"))
