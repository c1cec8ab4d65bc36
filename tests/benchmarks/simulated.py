"""Slack, simulated, in a process of its own: the real one does not run on the bot's processor either."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from urllib.parse import urlencode

from bot.demo.clock import SettableClock
from bot.manifest import manifest_path
from bot.simulator import Simulator, fault
from bot.simulator.events.payloads import block_actions
from bot.simulator.web_api.methods.messages import with_ids
from bot.simulator.workspace.entities import Message
from bot.simulator.workspace.reading import buttons
from bot.simulator.workspace.shapes import Json
from tests.benchmarks.processes import obey
from tests.benchmarks.wire import Click


@dataclass(frozen=True, slots=True)
class Access:
    """How apps reach this workspace, and how its requests are signed."""

    api_url: str
    bot_token: str
    app_token: str
    signing_secret: str


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody in the workspace, with their DM; or with the channel where they work."""

    id: str
    channel: str


@dataclass(frozen=True, slots=True)
class Question:
    """An ask as it is to stand in somebody's DM."""

    to: Resident
    text: str
    blocks: list[Json]
    metadata: Json


@dataclass(frozen=True, slots=True)
class Accepted:
    """A call that the Web API accepted. at: time.monotonic, which all processes of a machine share."""

    method: str
    channel: str
    at: float


def serve_slack(line: Connection, began: datetime) -> None:
    """Run the workspace."""
    with Simulator(manifest_path(), SettableClock(began, runs=True)) as simulator:
        slack = _Slack(simulator)
        orders: dict[str, Callable[..., object]] = {
            "access": slack.access,
            "people": slack.people,
            "team": slack.team,
            "show": slack.show,
            "clicks": slack.clicks,
            "accepted": slack.accepted,
            "hang": slack.hang,
        }
        obey(line, orders)


class _Slack:
    def __init__(self, simulator: Simulator) -> None:
        self._simulator, self._workspace = simulator, simulator.workspace
        self._asks: list[Message] = []

    def access(self) -> Access:
        simulator = self._simulator
        return Access(simulator.api_url, simulator.bot_token, simulator.app_token, simulator.signing_secret)

    def people(self, number: int) -> list[Resident]:
        users = [self._simulator.add_person(f"Person {n}", tz="Europe/Berlin").id for n in range(number)]
        return [
            Resident(user, self._workspace.add_channel("", "im", [user, self._workspace.bot_user]).id) for user in users
        ]

    def team(self) -> Resident:
        """Let somebody look after cases, in a channel in which the bot is."""
        user = self._simulator.add_person("Dana")
        return Resident(user.id, self._simulator.add_channel("cases", [user]).id)

    def show(self, questions: Sequence[Question]) -> list[str]:
        """Put asks into DMs as if the bot had posted them; give where (ts) each stands."""
        self._asks = [self._workspace.post(self._message(question)) for question in questions]
        return [message.ts for message in self._asks]

    def _message(self, question: Question) -> Message:
        return Message(
            ts=self._workspace.new_ts(),
            channel=question.to.channel,
            user=self._workspace.bot_user,
            text=question.text,
            blocks=with_ids(question.blocks, self._workspace),
            metadata=question.metadata,
        )

    def clicks(self, scores: Sequence[int]) -> list[Click]:
        """Write the payload of one click on each ask that stands, as Slack posts it."""
        return [self._click(message, score) for message, score in zip(self._asks, scores, strict=True)]

    def _click(self, message: Message, score: int) -> Click:
        workspace = self._workspace
        user = next(id_ for id_ in workspace.channels[message.channel].members if id_ != workspace.bot_user)
        button = next(b for b in buttons(message) if b.label == str(score))
        url = f"{self._simulator.page_url}response/{workspace.new_id('R')}"
        payload = block_actions(workspace, workspace.users[user], message, button, url)
        return Click(urlencode({"payload": json.dumps(payload)}).encode(), message.channel, score)

    def hang(self, seed: int, share: float) -> None:
        """Take a share of the calls from now on, and say nothing."""
        self._simulator.faults.at_random(seed, share, [fault.taken_hang()])

    def accepted(self, after: int) -> list[Accepted]:
        """Give the calls that were accepted after the first so many."""
        calls = self._simulator.calls[after:]
        return [Accepted(call.method, str(call.arguments.get("channel", "")), call.at) for call in calls]
