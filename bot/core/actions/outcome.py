"""What came of an action among those who had asked for it: solved or not, and moved, with and without the note."""

from dataclasses import dataclass, field

from bot.core.actions.notices import Answers
from bot.core.numbers.chance.change import Change
from bot.core.numbers.chance.uncertainty import Interval, wilson_interval
from bot.core.numbers.satisfaction import share_change
from bot.core.numbers.score import Band, Counts

_FROM_PASSIVE = {Band.PROMOTER: "up", Band.PASSIVE: "same", Band.DETRACTOR: "down"}


@dataclass(frozen=True, slots=True)
class Moved:
    """Which way passives went who were asked again; up: they promote now."""

    up: int = 0
    same: int = 0
    down: int = 0

    @property
    def n(self) -> int:
        """Everybody who was asked again and answered."""
        return self.up + self.same + self.down

    @property
    def went_up(self) -> Counts:
        """Who went up against everybody else, as a share is read out of counts."""
        return Counts(self.n - self.up, 0, self.up)

    @property
    def ways(self) -> tuple[int, int, int]:
        """Up, same and down, which only together say something."""
        return self.up, self.same, self.down


def way_of(band: Band) -> str:
    """Say which way a passive went who answers in this band now."""
    return _FROM_PASSIVE[band]


@dataclass(frozen=True, slots=True)
class Part:
    """So many of so many, with the range in which the share lies (Wilson, 95 %); none of nobody."""

    n: int
    of: int

    @property
    def interval(self) -> Interval | None:
        """On [0, 1]."""
        return wilson_interval(self.n, self.of)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures of one action, as its readers may know them.

    told, held_out: people. waiting: who is still to be told. moved, moved_without: of passives who were told, and who
    were held out.
    """

    told: int = 0
    waiting: int = 0
    held_out: int = 0
    answers: Answers = field(default_factory=Answers)
    moved: Moved = field(default_factory=Moved)
    moved_without: Moved = field(default_factory=Moved)

    @property
    def solved(self) -> Part:
        """How many of those who answered find it solved."""
        return Part(self.answers.yes, self.answers.n)

    @property
    def difference(self) -> Change | None:
        """How many more went up with the note than without, of all; none where nobody was asked on one side."""
        return share_change(self.moved_without.went_up, self.moved.went_up)
