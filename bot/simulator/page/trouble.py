"""Trouble that visitors of the page may make: what the edge of a network does on bad days."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.simulator.events.line import Line
from bot.simulator.web_api.faults import fault
from bot.simulator.web_api.faults.faults import Faults

POST = "chat.postMessage"
PAUSE_SECONDS = 3


@dataclass(frozen=True)
class Trouble:
    """One kind. Of those that wait for a call the next message is the one that meets it."""

    label: str
    why: str
    make: Callable[[], object]


def troubles(faults: Faults, line: Line, drop_connections: Callable[[], None]) -> dict[str, Trouble]:
    """Give every kind by its name."""
    return {
        "limited": Trouble(
            "Slack says 429",
            f"The next message has to wait for {PAUSE_SECONDS} seconds.",
            lambda: faults.fault_next(POST, fault.rate_limit(PAUSE_SECONDS)),
        ),
        "silent": Trouble(
            "Slack says nothing",
            "The next message gets no answer until the bot gives up waiting.",
            lambda: faults.fault_next(POST, fault.hang()),
        ),
        "lost": Trouble(
            "The answer is lost",
            "The next message is posted, and the bot is not told so.",
            lambda: faults.fault_next(POST, fault.taken_cut()),
        ),
        "twice": Trouble("An event comes twice", "The last one is delivered again, as it was.", line.repeat),
        "cut": Trouble("The connection breaks", "The bot gets no goodbye, and comes back by itself.", drop_connections),
    }
