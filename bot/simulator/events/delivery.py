"""How payloads reach the bot: what both ways, Socket Mode and HTTP, have in common.

Slack sends an event that nobody acknowledged again, up to three times; clicks and commands it sends once.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

from bot.simulator.workspace.shapes import Json

Kind = Literal["events_api", "interactive", "slash_commands"]
RETRIES = 3
NOT_CONNECTED = "no_connection"


@dataclass(frozen=True)
class Retry:
    """Which attempt this is, 0 the first, and why there was another."""

    attempt: int = 0
    reason: str = ""


class Unanswered(Exception):  # noqa: N818 - it is an outcome, the bot's and not ours
    """The bot did not acknowledge; `reason` is Slack's word for why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Transport(Protocol):
    """One way to the bot."""

    def send(self, kind: Kind, payload: Json, retry: Retry) -> Json:
        """Send a payload once and return what came with the acknowledgement; raises `Unanswered`."""
        ...


def deliver(transport: Transport, kind: Kind, payload: Json) -> Json:
    """Send a payload as often as Slack would and return what came with the acknowledgement; raises `Unanswered`."""
    retry = Retry()
    while True:
        try:
            return transport.send(kind, payload, retry)
        except Unanswered as unanswered:
            if kind != "events_api" or retry.attempt == RETRIES or unanswered.reason == NOT_CONNECTED:
                raise
            retry = Retry(retry.attempt + 1, unanswered.reason)
