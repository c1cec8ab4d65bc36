"""What somebody can do with messages in Slack's window, and what Slack then tells the bot: tests and the page share it.

Whatever is in a message, a modal or the Home tab is used in the same way, so that is here too.
"""

from dataclasses import replace

from bot.simulator.events import message_events, payloads
from bot.simulator.events.delivery import NOT_CONNECTED, Unanswered
from bot.simulator.events.line import Line
from bot.simulator.events.mentions import with_mentions
from bot.simulator.rules.inputs import Control, Value, entry
from bot.simulator.rules.strictness import Refused
from bot.simulator.web_api.response_urls import ResponseUrls, show_answer
from bot.simulator.workspace.choices import choices
from bot.simulator.workspace.entities import SLACKBOT, Channel, Message, User
from bot.simulator.workspace.views import View
from bot.simulator.workspace.workspace import Workspace

COMMAND_ERRORS = {"timeout": "operation_timeout", "http_timeout": "operation_timeout", NOT_CONNECTED: "dispatch_failed"}


class Gestures:
    """Deeds of people."""

    def __init__(self, workspace: Workspace, line: Line, response_urls: ResponseUrls) -> None:
        self.workspace, self.line = workspace, line
        self._response_urls = response_urls

    def use(self, user: User, place: Message | View, control: Control, value: Value = None) -> None:
        """Press a button, choose from a menu or fill in a field, and wait for the acknowledgement if the bot is told.

        Raises `Unanswered`, and ValueError when there is nothing of that name to choose.
        """
        entered = entry(control, value, choices(self.workspace, user.id, control.element))
        if entered and control.element["type"] != "overflow":
            self.workspace.enter(user.id, place, control.key, entered)
        if control.dispatches:
            url = self._response_urls.issue(place.channel, user.id, place.ts) if isinstance(place, Message) else ""
            self.line.deliver("interactive", payloads.block_actions(self.workspace, user, place, control, url, entered))

    def say(self, user: User, channel: Channel, text: str) -> Message:
        """Write a message; in a DM the bot hears it. Nobody is told when the bot does not acknowledge, as in Slack."""
        return self._post(channel, message_events.typed(self.workspace, user, channel, text))

    def reply(self, user: User, parent: Message, text: str, *, broadcast: bool = False) -> Message:
        """Write into the thread under a message; a broadcast reply is shown in the channel too."""
        channel = self.workspace.channels[parent.channel]
        typed = message_events.typed(self.workspace, user, channel, text)
        return self._post(channel, replace(typed, thread_ts=parent.thread_ts or parent.ts, broadcast=broadcast))

    def edit(self, user: User, message: Message, text: str) -> Message:
        """Write one's own message anew."""
        channel = self.workspace.channels[message.channel]
        typed = message_events.typed(self.workspace, user, channel, text)
        new = self.workspace.edit(message, text=typed.text, blocks=typed.blocks, edited=typed.ts)
        if channel.kind == "im":
            self.line.tell(message_events.message_changed(self.workspace, message, new))
        return new

    def delete(self, message: Message) -> None:
        """Take one's own message back."""
        self.workspace.remove(message)
        if self.workspace.channels[message.channel].kind == "im":
            self.line.tell(message_events.message_deleted(self.workspace, message))

    def command(self, user: User, channel: Channel, line: str) -> None:
        """Send a slash command and show what came back, or Slack's own words about why nothing did."""
        name = line.split(" ", 1)[0]
        app = self.line.app
        if name not in app.commands or user.is_stranger or "commands" not in app.scopes:
            self._slackbot_says(user, channel, f"`{name}` is not a valid command.")
            return
        url = self._response_urls.issue(channel.id, user.id)
        try:
            typed = with_mentions(self.workspace, user, line) if name in app.escaped_commands else line
            payload = payloads.slash_command(self.workspace, user, channel, typed, url)
            if answer := self.line.deliver("slash_commands", payload):
                self.workspace.post(show_answer(self.workspace, channel.id, user.id, answer))
        except Unanswered as unanswered:
            error = COMMAND_ERRORS.get(unanswered.reason, "http_service_error")
            self._slackbot_says(user, channel, f'{name} failed with the error "{error}"')
        except Refused as refused:
            reasons = " ".join([refused.error, *refused.details])
            self._slackbot_says(user, channel, f'{name} failed with the error "invalid_command_response" ({reasons})')

    def _post(self, channel: Channel, message: Message) -> Message:
        self.workspace.post(message)
        if channel.kind == "im":
            self.line.tell(message_events.message_posted(self.workspace, message))
        return message

    def _slackbot_says(self, user: User, channel: Channel, text: str) -> None:
        ts = self.workspace.new_ts()
        self.workspace.post(Message(ts=ts, channel=channel.id, user=SLACKBOT, text=text, only_for=user.id))
