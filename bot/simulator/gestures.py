"""What somebody can do in Slack's window, and what Slack then tells the bot: tests and the page share these."""

from bot.simulator import payloads
from bot.simulator.delivery import NOT_CONNECTED, Kind, Transport, Unanswered, deliver
from bot.simulator.manifest import App
from bot.simulator.reading import Button
from bot.simulator.response_urls import ResponseUrls, show_answer
from bot.simulator.shapes import Json
from bot.simulator.strictness import Refused
from bot.simulator.workspace import SLACKBOT, Channel, Message, User, Workspace

COMMAND_ERRORS = {"timeout": "operation_timeout", "http_timeout": "operation_timeout", NOT_CONNECTED: "dispatch_failed"}


class Gestures:
    """Deeds of people; `transport` is the way to the bot."""

    def __init__(self, workspace: Workspace, app: App, response_urls: ResponseUrls, transport: Transport) -> None:
        self.workspace, self.transport = workspace, transport
        self._app, self._response_urls = app, response_urls
        self.unanswered: list[tuple[Kind, Json, str]] = []

    def click(self, user: User, message: Message, button: Button) -> None:
        """Press a button and wait for the acknowledgement; raises `Unanswered`."""
        url = self._response_urls.issue(message.channel, user.id, message.ts)
        self._deliver("interactive", payloads.block_actions(self.workspace, user, message, button, url))

    def say(self, user: User, channel: Channel, text: str) -> Message:
        """Write a message; in a DM the bot hears it. Nobody is told when the bot does not acknowledge, as in Slack."""
        message = self.workspace.post(payloads.typed(self.workspace, user, channel, text))
        if channel.kind == "im":
            self.tell(payloads.message_event(self.workspace, message))
        return message

    def tell(self, event: Json) -> bool:
        """Send the bot an event if it subscribed to it and may hear it; False when it did not get through."""
        kind = event.get("channel_type")
        if not self._app.hears(f"{event['type']}.{kind}" if event["type"] == "message" else event["type"]):
            return False
        try:
            self._deliver("events_api", payloads.event_callback(self.workspace, event))
        except Unanswered:
            return False
        return True

    def command(self, user: User, channel: Channel, line: str) -> None:
        """Send a slash command and show what came back, or Slack's own words about why nothing did."""
        name = line.split(" ", 1)[0]
        if name not in self._app.commands or user.is_stranger or "commands" not in self._app.scopes:
            self._slackbot_says(user, channel, f"`{name}` is not a valid command.")
            return
        url = self._response_urls.issue(channel.id, user.id)
        try:
            answer = self._deliver("slash_commands", payloads.slash_command(self.workspace, user, channel, line, url))
            if answer:
                self.workspace.post(show_answer(self.workspace, channel.id, user.id, answer))
        except Unanswered as unanswered:
            error = COMMAND_ERRORS.get(unanswered.reason, "http_service_error")
            self._slackbot_says(user, channel, f'{name} failed with the error "{error}"')
        except Refused as refused:
            reasons = " ".join([refused.error, *refused.details])
            self._slackbot_says(user, channel, f'{name} failed with the error "invalid_command_response" ({reasons})')

    def _deliver(self, kind: Kind, payload: Json) -> Json:
        try:
            return deliver(self.transport, kind, payload)
        except Unanswered as unanswered:
            self.unanswered.append((kind, payload, unanswered.reason))
            raise

    def _slackbot_says(self, user: User, channel: Channel, text: str) -> None:
        ts = self.workspace.new_ts()
        self.workspace.post(Message(ts=ts, channel=channel.id, user=SLACKBOT, text=text, only_for=user.id))
