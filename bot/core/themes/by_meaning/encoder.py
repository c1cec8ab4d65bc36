"""What is asked of a model that knows what sentences mean. The extra `themes` brings one; without it nobody asks."""

from collections.abc import Sequence
from typing import Protocol, TypeAlias

Numbers: TypeAlias = Sequence[Sequence[float]]


class Encoder(Protocol):
    """Says how alike texts are in what they mean, whatever their languages."""

    @property
    def name(self) -> str:
        """Which model it is, and which version of it."""

    def likeness(self, texts: Sequence[str], others: Sequence[str]) -> Sequence[Sequence[float]]:
        """Say how alike each text is to each of the others: a row of cosines for each, from -1 to 1."""

    def alike(self, texts: Sequence[str], least: float) -> Sequence[Sequence[int]]:
        """Give for each text the places of those that are at least so alike to it, its own among them."""

    def learn(self, texts: Sequence[str], earned: Numbers, missed: Numbers) -> bytes:
        """Learn what numbers go with texts and with what they earned, a row each: gives weights that judge reads."""

    def judge(self, weights: bytes, texts: Sequence[str], earned: Numbers) -> Numbers:
        """Say by those weights what numbers go with other texts."""
