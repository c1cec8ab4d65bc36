"""Bands, the NPS formula and what its denominator is."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from bot.core.numbers.shown import whole
from bot.core.survey.measure import RECOMMENDING, Scale


class Band(StrEnum):
    PROMOTER = "promoter"
    PASSIVE = "passive"
    DETRACTOR = "detractor"


def band_of(score: int, scale: Scale) -> Band:
    """Sort one answer into its band of the scale on which it was given, so that every count uses the same edges.

    Of the 0-10 scale (Reichheld 2003): 0..6 detractor, 7..8 passive, 9..10 promoter. Raises ValueError for anything but
    a whole number on the scale: a score is never clamped or rounded.
    """
    # bool is a subclass of int: True would pass for a score of 1.
    if type(score) is not int or not scale.lowest <= score <= scale.highest:
        raise ValueError(f"A score is a whole number from {scale.lowest} to {scale.highest}, not {score!r}.")
    if score >= scale.promoter_from:
        return Band.PROMOTER
    if score >= scale.passive_from:
        return Band.PASSIVE
    return Band.DETRACTOR


@dataclass(frozen=True, slots=True)
class Counts:
    """How many answered in each band: all that the score and its interval depend on.

    Raises ValueError for a negative count.
    """

    detractors: int
    passives: int
    promoters: int

    def __post_init__(self) -> None:
        if min(self.detractors, self.passives, self.promoters) < 0:
            raise ValueError(f"Counts of answers cannot be negative: {self}.")

    def __add__(self, other: "Counts") -> "Counts":
        """Put the answers of two groups together."""
        return Counts(
            self.detractors + other.detractors, self.passives + other.passives, self.promoters + other.promoters
        )

    def __sub__(self, other: "Counts") -> "Counts":
        """Take the answers of a part away. Raises ValueError when it is no part of these."""
        return Counts(
            self.detractors - other.detractors, self.passives - other.passives, self.promoters - other.promoters
        )

    @property
    def n(self) -> int:
        """The denominator: everybody who gave a score, passives included."""
        return self.detractors + self.passives + self.promoters

    @property
    def nps(self) -> float | None:
        """(promoters - detractors) / n on [-1, 1]; None without answers, which is neither 0 nor an error."""
        return (self.promoters - self.detractors) / self.n if self.n else None


NO_ANSWERS = Counts(0, 0, 0)


def tally_by_score(times: Mapping[int, int], scale: Scale = RECOMMENDING) -> Counts:
    """Count answers by band from how often each score was given. Raises ValueError for a score off the scale."""
    bands: Counter[Band] = Counter()
    for score, often in times.items():
        bands[band_of(score, scale)] += often
    return Counts(detractors=bands[Band.DETRACTOR], passives=bands[Band.PASSIVE], promoters=bands[Band.PROMOTER])


def tally(scores: Iterable[int], scale: Scale = RECOMMENDING) -> Counts:
    """Count answers by band; every score lands in exactly one, so the bands add up to n.

    Raises ValueError when one of them is not a whole number on the scale.
    """
    bands = Counter(band_of(score, scale) for score in scores)
    return Counts(bands[Band.DETRACTOR], bands[Band.PASSIVE], bands[Band.PROMOTER])


class Standing(StrEnum):
    TOO_LOW = "too_low"
    GOOD = "good"
    GREAT = "great"
    EXCELLENT = "excellent"


_STANDING_FROM = ((70, Standing.EXCELLENT), (30, Standing.GREAT), (0, Standing.GOOD))


def standing_of(nps: float) -> Standing:
    """Name the range that a score on [-1, 1] lies in, so that a bare number means something to its reader.

    Ranges (Crewhu 2020) begin at -100, 0, 30 and 70 points; a score on an edge belongs to the range above it. Which one
    it is follows the number that is shown: 29.6 stands there as 30.
    Raises ValueError outside [-1, 1], which is what a score in points would be.
    """
    if not -1 <= nps <= 1:
        raise ValueError(f"A score lies between -1 and 1, not at {nps!r}; divide points by 100.")
    return next((standing for edge, standing in _STANDING_FROM if whole(nps) >= edge), Standing.TOO_LOW)


def exact_points(counts: Counts) -> float | None:
    """Give the score in points, rounded once: 100 * (17 / 50) is 34.0 only by luck."""
    return float(Fraction(100 * (counts.promoters - counts.detractors), counts.n)) if counts.n else None
