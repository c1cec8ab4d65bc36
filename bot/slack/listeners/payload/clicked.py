"""What was clicked, where, and what Slack gives with a click."""

from collections.abc import Mapping
from typing import Any

from bot.slack.ids import MalformedError


def chosen_value(action: Mapping[str, Any]) -> str:
    """Read what was chosen in a menu. Raises MalformedError."""
    chosen = action.get("selected_option")
    if chosen is None:
        raise MalformedError("a menu without a choice")
    value: str = chosen["value"]
    return value


def carried_by(action: Mapping[str, Any]) -> str:
    """Read what a button carries; nothing where it carries nothing."""
    return str(action.get("value", ""))


def channel_of(body: Mapping[str, Any]) -> str:
    """Say in which channel something was clicked. Raises MalformedError."""
    return _part(body, "channel", "id")


def message_ts_of(body: Mapping[str, Any]) -> str:
    """Say on which message something was clicked. Raises MalformedError."""
    return _part(body, "container", "message_ts")


def view_id_of(body: Mapping[str, Any]) -> str:
    """Say in which dialog something was clicked. Raises MalformedError."""
    return _part(body, "view", "id")


def is_in_dialog(body: Mapping[str, Any]) -> bool:
    """Say whether something was clicked in a dialog, and neither in a message nor in the App Home."""
    return (body.get("view") or {}).get("type") == "modal"


def trigger_of(body: Mapping[str, Any]) -> str:
    """Give what lets a dialog be opened. Raises MalformedError."""
    return _part(body, "trigger_id")


def response_url_of(body: Mapping[str, Any]) -> str:
    """Say where a message that only one person sees is written over. Raises MalformedError."""
    return _part(body, "response_url")


def state_of(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give what was entered so far into the dialog in which something was clicked. Raises MalformedError."""
    state: Mapping[str, Any] | None = (body.get("view") or {}).get("state")
    if state is None:
        raise MalformedError("view.state")
    return state


def kept_in(body: Mapping[str, Any]) -> str:
    """Give what we wrote into the dialog in which something was clicked; nothing where we wrote nothing."""
    return str((body.get("view") or {}).get("private_metadata", ""))


def _part(body: Mapping[str, Any], *path: str) -> str:
    found: Any = body
    for name in path:
        found = (found or {}).get(name)
    if not found:
        raise MalformedError(".".join(path))
    return str(found)
