"""What a survey measures, on which scale people answer, and where the bands of that scale begin."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Scale:
    """The whole numbers that people answer with, both ends included, and those from which on a band begins."""

    lowest: int
    highest: int
    passive_from: int
    promoter_from: int

    @property
    def scores(self) -> range:
        """Every number on it, from the lowest to the highest."""
        return range(self.lowest, self.highest + 1)


RECOMMENDING = Scale(0, 10, passive_from=7, promoter_from=9)
"""How likely somebody is to recommend something; bands by Reichheld (2003)."""


class Measure(StrEnum):
    """Who is asked about whom: customers about a product, or employees about the place where they work.

    The two are never compared: an eNPS lies far below an NPS for the same feelings.
    """

    NPS = "nps"
    ENPS = "enps"

    @property
    def called(self) -> str:
        """Its name wherever a score is shown: it is the same in every language."""
        return "eNPS" if self is Measure.ENPS else "NPS"

    @property
    def scale(self) -> Scale:
        """The scale on which people answer."""
        return _SCALES[self]


_SCALES = {Measure.NPS: RECOMMENDING, Measure.ENPS: RECOMMENDING}
