"""What an action is to reach: a smaller share of comments that mention something, or people who find it solved.

Never points of the NPS. What one action does to it is seldom seen there: too few people are concerned, and the score
of a few hundred answers goes up and down by more than that of its own accord.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class AimKind(StrEnum):
    """By what it is measured; each is the word that stands for it where aims are typed and stored."""

    MENTIONS = "mentions"
    SOLVED = "solved"


@dataclass(frozen=True, slots=True)
class Mentions:
    """That comments about it become rarer: from so many per cent of the comments of a survey's window to so many.

    was: none where there were too few comments to tell when it was planned.
    """

    to: float
    was: float | None = None


@dataclass(frozen=True, slots=True)
class Solved:
    """That so many per cent, or more, of those who asked for it and answered say that it is solved."""

    percent: float


Aim = Mentions | Solved

_MENTIONS = re.compile(r"mentions (?:([0-9.]+)|-) ([0-9.]+)")
_SOLVED = re.compile(r"solved ([0-9.]+)")


def written(aim: Aim) -> str:
    """Write an aim as it is stored."""
    if isinstance(aim, Solved):
        return f"{AimKind.SOLVED} {aim.percent:g}"
    return f"{AimKind.MENTIONS} {'-' if aim.was is None else format(aim.was, 'g')} {aim.to:g}"


def read(text: str) -> Aim:
    """Read an aim as it was stored. Raises ValueError for anything else."""
    if found := _SOLVED.fullmatch(text):
        return Solved(float(found[1]))
    if found := _MENTIONS.fullmatch(text):
        return Mentions(float(found[2]), float(found[1]) if found[1] else None)
    raise ValueError(f"{text!r} is no aim")


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many: of comments, those that mention something; of people, those who find it solved."""

    n: int
    of: int

    @property
    def percent(self) -> float:
        """The share itself; 0 of none."""
        return 100 * self.n / self.of if self.of else 0.0


def reached(aim: Aim, now: Share | None) -> bool | None:
    """Say whether an aim is reached as it is now; none where nothing can be told."""
    if now is None or not now.of:
        return None
    return now.percent <= aim.to if isinstance(aim, Mentions) else now.percent >= aim.percent
