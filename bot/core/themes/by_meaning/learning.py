"""How a head is learned of corrections, and when it is good enough to be followed."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from math import sqrt
from statistics import fmean, stdev

from bot.core.themes.by_meaning.encoder import Encoder
from bot.core.themes.by_meaning.head import Head, marked
from bot.core.themes.by_words.clauses import plain

LEAST_CORRECTIONS = 100
"""Of fewer no head is learned."""
_FOLDS = 10
_GROWN = 20  # corrections, after which it is learned anew before the day is over
_SOON, _DAILY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Example:
    """A comment to learn from. who: its writer; earned: the themes by its words; right: those that it has."""

    text: str
    who: Hashable
    earned: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grade:
    """How good a head is beside the words alone, on comments of people of whom it learned nothing.

    by_words: F1 of a comment's themes, 0 to 1, on average; gain: by how much the head's is higher; error: the standard
    error of that.
    """

    corrections: int
    by_words: float
    gain: float
    error: float

    @property
    def is_better(self) -> bool:
        """Say whether tags may follow the head: of enough corrections, by more than one standard error."""
        return self.corrections >= LEAST_CORRECTIONS and self.gain > self.error


@dataclass(frozen=True, slots=True)
class Trained:
    """A head that was learned, and its grade. read_as: how comments were read, and by which encoder.

    learned_from: a digest of which comments were corrected to what, and says nothing about their words.
    """

    themes: tuple[str, ...]
    weights: bytes
    grade: Grade
    read_as: str
    learned_from: str
    trained_at: datetime


def is_due(trained: Trained | None, corrections: int, learned_from: str, read_as: str, now: datetime) -> bool:
    """Say whether a head is to be learned, or learned anew, of so many corrections.

    At once where corrections went, as with a person who is forgotten; else an hour after the last time at the soonest,
    as two bots that read otherwise would take turns.
    """
    if trained is None:
        return corrections >= LEAST_CORRECTIONS
    before = trained.grade.corrections
    if corrections < before:
        return True
    if (trained.learned_from, trained.read_as) == (learned_from, read_as):
        return False
    much = trained.read_as != read_as or corrections >= before + _GROWN
    return now - trained.trained_at >= (_SOON if much else _DAILY)


def learn(examples: Sequence[Example], themes: tuple[str, ...], encoder: Encoder) -> Head:
    """Learn from what was corrected."""
    earned = marked([one.earned for one in examples], themes)
    right = marked([one.right for one in examples], themes)
    missed = [[is_so - was for is_so, was in zip(*rows, strict=True)] for rows in zip(right, earned, strict=True)]
    return Head(themes, encoder.learn([plain(one.text) for one in examples], earned, missed), encoder)


def graded(examples: Sequence[Example], themes: tuple[str, ...], encoder: Encoder, corrections: int) -> Grade:
    """Hold heads against words by ten-fold cross-validation; what one person wrote is all in one fold."""
    folds: list[list[Example]] = [[] for _ in range(_FOLDS)]
    for one in examples:
        folds[_fold(one.who)].append(one)
    by_words: list[float] = []
    gains: list[float] = []
    for at, asked in enumerate(folds):
        others = [one for place, fold in enumerate(folds) if place != at for one in fold]
        if not asked or not others:
            continue
        head = learn(others, themes, encoder)
        found = head.judged([one.text for one in asked], [one.earned for one in asked])
        for one, judged in zip(asked, found, strict=True):
            by_words.append(_f1(one.earned, one.right))
            gains.append(_f1(judged, one.right) - by_words[-1])
    if len(gains) < 2:  # noqa: PLR2004 (nothing varies)
        return Grade(corrections, 0.0, 0.0, 0.0)
    return Grade(corrections, fmean(by_words), fmean(gains), stdev(gains) / sqrt(len(gains)))


def _fold(who: Hashable) -> int:
    return blake2b(repr(who).encode(), digest_size=4).digest()[0] % _FOLDS


def _f1(found: Sequence[str], right: Sequence[str]) -> float:
    both = len({*found}) + len({*right})
    return 2 * len({*found} & {*right}) / both if both else 1.0
