"""What whoever runs a workspace may add to its page: a sentence, a clock that can be moved, and somebody who guides."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.simulator.page.trouble import Trouble

Skip = Callable[[timedelta], None]


@dataclass(frozen=True)
class Step:
    """One thing to do. `done` is what the workspace shows by now, whoever did it and however.

    `person` and `channel` (none: the DM with the bot) are where it is done, and `types` is what the message box is
    filled with there. `moves` says that the clock has to move, which the guide does.
    """

    title: str
    why: str
    done: bool
    button: str
    person: str
    channel: str = ""
    types: str = ""
    moves: bool = False


class Guide(Protocol):
    """Somebody who knows what this workspace is for, as the simulator does not."""

    def steps(self) -> Sequence[Step]:
        """List what there is to do, in order."""
        ...

    def roles(self) -> Mapping[str, str]:
        """Say who people are, by user id; of whom nothing is said, they only fill the room."""
        ...

    def next_event(self) -> str:
        """Name what comes next, with its time; empty when nothing does."""
        ...

    def move(self, step: int | None) -> None:
        """Move the clock until a step is done, or without one until something new was said."""
        ...

    def start_over(self) -> None:
        """Begin anew: this workspace stops, and another is opened at the same address."""
        ...


@dataclass
class Additions:
    """As they are now: the guide may come once the scene is set."""

    banner: str
    on_skip: Skip | None
    troubles: Mapping[str, Trouble]
    guide: Guide | None = None
