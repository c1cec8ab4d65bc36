"""What stands behind the numbers: single answers, and what became of all of them."""

from dataclasses import dataclass
from datetime import date

from bot.core.themes import Labelled

MOST_REPLIES = 20  # shown one by one


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as its readers may see it. person: Slack id, else the key of a file, else none."""

    id: str
    score: int
    day: date
    person: str | None
    in_slack: bool
    comments: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True)
class Accounted:
    """What became of every answer that was given in a window: counted, or left out and why. Numbers of answers."""

    counted: int
    corrected: int  # the person changed it
    superseded: int  # the same person answered again in the window
    reasks: int  # to a question asked again of passives alone
