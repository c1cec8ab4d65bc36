"""Did passives move? Counted in bands, both ways, since chance alone moves people up as well as down."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.core.score import Band, band_of

_ORDER = {Band.DETRACTOR: 0, Band.PASSIVE: 1, Band.PROMOTER: 2}


@dataclass(frozen=True, slots=True)
class Movement:
    """How many people changed band between an answer and the answer to its re-ask."""

    up: int = 0
    same: int = 0
    down: int = 0

    @property
    def asked_again(self) -> int:
        """Everybody with a second answer: the denominator."""
        return self.up + self.same + self.down


def movement_of(pairs: Iterable[tuple[int, int]]) -> Movement:
    """Count (score before, score after) pairs, scores 0-10. Raises ValueError for a score off the scale."""
    steps = [_ORDER[band_of(after)] - _ORDER[band_of(before)] for before, after in pairs]
    return Movement(up=sum(s > 0 for s in steps), same=steps.count(0), down=sum(s < 0 for s in steps))
