"""The line to the bot: everything that Slack tells it goes through here, and what it did not acknowledge is noted."""

import time

from bot.simulator.events.delivery import Kind, Transport, Unanswered, deliver
from bot.simulator.events.payloads import event_callback
from bot.simulator.workspace.manifest import App
from bot.simulator.workspace.shapes import Json
from bot.simulator.workspace.workspace import Workspace


class Line:
    """Socket Mode or HTTP, whichever `transport` is at the time."""

    def __init__(self, workspace: Workspace, app: App, transport: Transport) -> None:
        self._workspace, self.app, self.transport = workspace, app, transport
        self.unanswered: list[tuple[Kind, Json, str]] = []
        self._last_event: Json | None = None

    def deliver(self, kind: Kind, payload: Json) -> Json:
        """Send a payload and return what came with the acknowledgement; raises `Unanswered`."""
        started = time.monotonic()
        try:
            answer = deliver(self.transport, kind, payload)
        except Unanswered as unanswered:
            self.unanswered.append((kind, payload, unanswered.reason))
            self._note(kind, payload, unanswered.reason)
            raise
        self._note(kind, payload, f"{1000 * (time.monotonic() - started):.0f} ms")
        return answer

    def repeat(self) -> None:
        """Deliver the last event once more, as Slack does where an acknowledgement was lost; raises `Unanswered`."""
        if self._last_event:
            self.deliver("events_api", self._last_event)

    def _note(self, kind: Kind, payload: Json, outcome: str) -> None:
        said = {"events_api": "event", "slash_commands": "command"}.get(kind, "type")
        what = payload["event"]["type"] if said == "event" else payload[said]
        self._workspace.wiretap.note(self._workspace.clock(), f"{kind}: {what}", outcome, payload, to_app=True)

    def tell(self, event: Json) -> bool:
        """Send the bot an event if it subscribed to it and may hear it; False when it did not get through."""
        kind = event.get("channel_type")
        if not self.app.hears(f"{event['type']}.{kind}" if event["type"] == "message" else event["type"]):
            return False
        self._last_event = event_callback(self._workspace, event)
        try:
            self.deliver("events_api", self._last_event)
        except Unanswered:
            return False
        return True
