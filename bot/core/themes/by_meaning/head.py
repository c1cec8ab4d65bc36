"""A head: what was learned of owners' corrections about where the themes of a comment differ from what words earn."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.themes.by_meaning.encoder import Encoder
from bot.core.themes.by_words.clauses import plain
from bot.core.themes.by_words.version import LENGTH

_CUT = 0.5


@dataclass(frozen=True, slots=True)
class Head:
    """Says of comments what they are about, by their meaning and by what their words earned.

    themes: those it knows, in the order of its weights, which only the encoder that made them can read.
    corrections: of so many it was learned.
    """

    themes: tuple[str, ...]
    weights: bytes
    encoder: Encoder
    corrections: int = 0

    @property
    def version(self) -> str:
        """A short name that changes whenever what was learned does."""
        about = repr((self.encoder.name, self.themes, self.weights))
        return hashlib.blake2b(about.encode(), digest_size=LENGTH // 2).hexdigest()

    def judged(self, texts: Sequence[str], earned: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
        """Give the themes of each text. earned: those that its words did; one that the head does not know stays."""
        marks = marked(earned, self.themes)
        rows = self.encoder.judge(self.weights, [plain(text) for text in texts], marks)
        found = []
        for themes, mark, row in zip(earned, marks, rows, strict=True):
            had = zip(self.themes, mark, row, strict=True)
            kept = {theme for theme, was, more in had if was + more >= _CUT}
            stays = (theme for theme in themes if theme in kept or theme not in self.themes)
            found.append((*stays, *(theme for theme in self.themes if theme in kept and theme not in themes)))
        return found


def marked(found: Sequence[Sequence[str]], themes: Sequence[str]) -> list[list[float]]:
    """Write themes as numbers: a row a comment, 1 where it has the theme of that place and 0 where not."""
    return [[float(theme in had) for theme in themes] for had in found]
