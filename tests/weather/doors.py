"""Slack's way to several bots over HTTP: whatever stands before them gives each payload to any one that runs."""

import random

from bot.simulator.events.delivery import NOT_CONNECTED, Kind, Retry, Unanswered
from bot.simulator.events.http_events import HttpEvents
from bot.simulator.workspace.shapes import Json
from tests.weather.bots import Bots


class Doors:
    """A way for the simulator to deliver by. ack_timeout: seconds."""

    def __init__(self, bots: Bots, secret: str, ack_timeout: float, chance: random.Random) -> None:
        self._bots, self._secret, self._ack_timeout, self._chance = bots, secret, ack_timeout, chance

    def send(self, kind: Kind, payload: Json, retry: Retry) -> Json:
        """Send a payload once; raises `Unanswered`."""
        return self.any_door().send(kind, payload, retry)

    def any_door(self) -> HttpEvents:
        """Pick a bot that runs; raises `Unanswered`."""
        ports = self._bots.ports
        if not ports:
            raise Unanswered(NOT_CONNECTED)
        return HttpEvents(
            f"http://127.0.0.1:{self._chance.choice(ports)}/slack/events", self._secret, self._ack_timeout
        )
