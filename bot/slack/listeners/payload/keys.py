"""Keys under which what came in is recorded once."""

from hashlib import blake2b
from typing import Any


def event_key(*parts: str | None) -> str:
    """Make one opaque key out of what tells an event from all others; it names nobody and no time."""
    return blake2b("\x1f".join(part or "" for part in parts).encode(), digest_size=16).hexdigest()


def click_key(body: dict[str, Any], action: dict[str, Any]) -> str:
    """Make the key of a click."""
    return event_key("click", body["user"]["id"], action["action_id"], action["action_ts"], body.get("trigger_id"))
