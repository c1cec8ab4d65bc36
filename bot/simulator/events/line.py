"""The line to the bot: everything that Slack tells it goes through here, and what it did not acknowledge is noted."""

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

    def deliver(self, kind: Kind, payload: Json) -> Json:
        """Send a payload and return what came with the acknowledgement; raises `Unanswered`."""
        try:
            return deliver(self.transport, kind, payload)
        except Unanswered as unanswered:
            self.unanswered.append((kind, payload, unanswered.reason))
            raise

    def tell(self, event: Json) -> bool:
        """Send the bot an event if it subscribed to it and may hear it; False when it did not get through."""
        kind = event.get("channel_type")
        if not self.app.hears(f"{event['type']}.{kind}" if event["type"] == "message" else event["type"]):
            return False
        try:
            self.deliver("events_api", event_callback(self._workspace, event))
        except Unanswered:
            return False
        return True
