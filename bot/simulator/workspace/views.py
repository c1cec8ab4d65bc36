"""Views, which are modals and Home tabs, and the triggers that open modals."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.rules.strictness import Refused
from bot.simulator.rules.view_rules import ViewKind


@dataclass(frozen=True)
class View:
    """A modal or a Home tab as the app made it; what people enter into it is kept elsewhere."""

    id: str
    kind: ViewKind
    user: str
    hash: str
    blocks: tuple[Mapping[str, Any], ...]
    title: Mapping[str, Any] | None = None
    submit: Mapping[str, Any] | None = None
    close: Mapping[str, Any] | None = None
    callback_id: str = ""
    external_id: str = ""
    private_metadata: str = ""
    clear_on_close: bool = False
    notify_on_close: bool = False
    errors: Mapping[str, str] = field(default_factory=dict)  # block_id: sentence under the field


@dataclass
class _Trigger:
    user: str
    issued: float  # time.monotonic(), seconds
    used: bool = False


class Triggers:
    """Trigger ids: each opens one modal for the person who clicked, and within `lifetime` seconds of real time."""

    def __init__(self, lifetime: float) -> None:
        self._lifetime = lifetime
        self._issued: dict[str, _Trigger] = {}

    def issue(self, user_id: str, serial: str) -> str:
        """Make a trigger id for a payload; `serial` tells it from all others."""
        trigger_id = f"{int(time.time() * 1000)}.{serial}.simulated"
        self._issued[trigger_id] = _Trigger(user_id, time.monotonic())
        return trigger_id

    def exchange(self, trigger_id: str) -> str:
        """Use a trigger id up and tell whose it is; raises `Refused` in Slack's words."""
        trigger = self._issued.get(trigger_id)
        if trigger is None:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("exchanged_trigger_id")
        if time.monotonic() - trigger.issued >= self._lifetime:
            raise Refused("expired_trigger_id")
        trigger.used = True
        return trigger.user
