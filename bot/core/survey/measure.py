"""What a survey measures, on which scale people answer, and where the bands of that scale begin.

Everything that has to do with numbers and their bands asks the scale; nothing else knows which kinds of surveys there
are, but for the rules by which people are asked, and what a report says.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Scale:
    """The whole numbers that people answer with, both ends included, and those from which on a band begins.

    noted: what stands beside each answer in storage, so that it says by itself how it is to be read.
    """

    lowest: int
    highest: int
    passive_from: int
    promoter_from: int
    noted: str | None = None

    @property
    def scores(self) -> range:
        """Every number on it, from the lowest to the highest."""
        return range(self.lowest, self.highest + 1)

    @property
    def ends(self) -> str:
        """Its name: both ends."""
        return f"{self.lowest}-{self.highest}"


RECOMMENDING = Scale(0, 10, passive_from=7, promoter_from=9)
"""How likely somebody is to recommend something; bands by Reichheld (2003)."""

SATISFACTION = Scale(1, 5, passive_from=4, promoter_from=4, noted="1-5")
"""How satisfied somebody was with something: who says 4 or 5 was (the upper band), the others were not; none between.

Its two upper numbers are counted, as is usual (top-two-box); see docs/numbers.md.
"""

SCALES: Mapping[str | None, Scale] = {scale.noted: scale for scale in (RECOMMENDING, SATISFACTION)}
"""Scales by what is noted with an answer."""


class Kind(StrEnum):
    """What a survey asks, as its file says it: in waves whether people recommend something, or after something."""

    NPS = "nps"
    CSAT = "csat"


OF_WAVES = (
    *("people", "people_file", "channels", "groups", "everyone", "every", "spread", "sample_percent", "daily_cap"),
    *("team", "team_cap", "account", "account_cap", "account_days", "cooldown_days", "reask_days", "held_out_percent"),
    *("segments", "industry", "population", "measures", "goal", "csat"),
)
"""Keys of a file that mean nothing where people are asked one by one, after something, and no score is compared."""


class Measure(StrEnum):
    """Who is asked about whom: customers about a product, or employees about the place where they work.

    Or whoever had something done for them, about that. None is ever compared with another: an eNPS lies far below an
    NPS for the same feelings, and a CSAT is no score of a product.
    """

    NPS = "nps"
    ENPS = "enps"
    CSAT = "csat"

    @property
    def called(self) -> str:
        """Its name wherever a score is shown: it is the same in every language."""
        return "eNPS" if self is Measure.ENPS else self.value.upper()

    @property
    def scale(self) -> Scale:
        """The scale on which people answer."""
        return _SCALES[self]


_SCALES = {Measure.NPS: RECOMMENDING, Measure.ENPS: RECOMMENDING, Measure.CSAT: SATISFACTION}
