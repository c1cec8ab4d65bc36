"""How well comments are tagged: our own labelled comments, and precision, recall and F1 by theme.

360 comments, 60 a language, were written as people write, with their labels, in two halves of 30. The half held back
was written first, before the lexicons; it is only ever counted, its errors are not looked at one by one. The other half
was looked at while the lexicons grew. Halves and lexicons come from one hand, so both halves flatter: the way to real
comments is longer than from one half to the other.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bot.core.themes import THEMES, tag

LABELLED = Path(__file__).parent / "labelled"
HALVES = ("held_back", "while_building")
LANGUAGES = ("en", "es", "de", "fr", "pt", "ja")
NONE = "none"


class Labelled(NamedTuple):
    """A comment and what it is about."""

    text: str
    language: str
    themes: frozenset[str]


@dataclass(frozen=True)
class Grade:
    """What was found of one theme: shares from 0 to 1."""

    right: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.extra) if self.right + self.extra else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        said = 2 * self.right + self.extra + self.missed
        return 2 * self.right / said if said else 0.0


def labelled(half: str, language: str) -> Iterator[Labelled]:
    """Read the comments of one half: `price, ease of use | the comment`."""
    for line in (LABELLED / half / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        labels, text = line.split(" | ", 1)
        themes = frozenset(label.strip().replace(" ", "-") for label in labels.split(",")) - {NONE}
        yield Labelled(text, language, themes)


def by_words(comment: Labelled) -> Collection[str]:
    """Read a comment as it is read without the extra [themes]."""
    return tag(comment.text, comment.language).themes


def graded(comments: Iterable[Labelled], read: Callable[[Labelled], Collection[str]] = by_words) -> dict[str, Grade]:
    """Grade each theme. read: finds the themes of a comment."""
    right, extra, missed = Counter[str](), Counter[str](), Counter[str]()
    for comment in comments:
        found = set(read(comment))
        right.update(found & comment.themes)
        extra.update(found - comment.themes)
        missed.update(comment.themes - found)
    return {theme: Grade(right[theme], extra[theme], missed[theme]) for theme in map(str, THEMES)}


def macro_f1(grades: dict[str, Grade]) -> float:
    """Average the F1 of all themes, each counting the same however many comments it has."""
    return sum(grade.f1 for grade in grades.values()) / len(grades)
