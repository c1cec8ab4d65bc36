"""Did people move? Counted in bands, both ways, since chance alone moves people up as well as down."""

from collections import Counter
from dataclasses import dataclass, field

from bot.core.numbers.chance.uncertainty import Interval, wilson_interval
from bot.core.numbers.score import Band

LOW_TO_HIGH = (Band.DETRACTOR, Band.PASSIVE, Band.PROMOTER)
Pairs = Counter[tuple[Band, Band]]
"""Of how many people who answered twice what was said: (before, after) -> people."""
_ORDER = {band: place for place, band in enumerate(LOW_TO_HIGH)}


@dataclass(frozen=True, slots=True)
class Movement:
    """How many people went from one band to another between two answers."""

    people: Pairs = field(default_factory=Counter)

    @property
    def answered_twice(self) -> int:
        """Everybody with a second answer: the denominator."""
        return self.people.total()

    @property
    def up(self) -> int:
        """How many went to a higher band."""
        return sum(n for (was, now), n in self.people.items() if _ORDER[now] > _ORDER[was])

    @property
    def down(self) -> int:
        """How many went to a lower band."""
        return sum(n for (was, now), n in self.people.items() if _ORDER[now] < _ORDER[was])

    @property
    def same(self) -> int:
        """How many stayed in their band, whatever their score did."""
        return sum(self.people[band, band] for band in LOW_TO_HIGH)

    @property
    def ways(self) -> tuple[int, int, int]:
        """Up, same and down, which only together say something."""
        return self.up, self.same, self.down

    def began_as(self, band: Band) -> int:
        """Count who was in a band before."""
        return sum(self.people[band, now] for now in LOW_TO_HIGH)


@dataclass(frozen=True, slots=True)
class Conversion:
    """Passives who became promoters, never without those who went the other way.

    share and interval on [0, 1], none without passives who answered twice. net: promoters gained less promoters lost,
    in people. Even when nothing changed at all about 17 to 35 % of passives become promoters, since nobody gives the
    same score twice for sure: so a share is what changed, and never why.
    """

    converted: int
    passives: int
    interval: Interval | None
    lost: int
    promoters: int
    net: int

    @property
    def share(self) -> float | None:
        """Of the passives with a second answer, how many became promoters."""
        return self.converted / self.passives if self.passives else None


def conversion_of(movement: Movement) -> Conversion:
    """Read the conversion of passives out of a movement, with a Wilson interval at 95 %."""
    converted, passives = movement.people[Band.PASSIVE, Band.PROMOTER], movement.began_as(Band.PASSIVE)
    promoters = movement.began_as(Band.PROMOTER)
    lost = promoters - movement.people[Band.PROMOTER, Band.PROMOTER]
    gained = converted + movement.people[Band.DETRACTOR, Band.PROMOTER]
    return Conversion(converted, passives, wilson_interval(converted, passives), lost, promoters, gained - lost)
