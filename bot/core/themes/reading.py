"""How the comments of a survey are read: by its words, and where the survey wants that, with a veto of the encoder."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.themes.encoder import Encoder
from bot.core.themes.own import AS_BUILT, ThemeList
from bot.core.themes.prototypes import PROTOTYPES
from bot.core.themes.tagging import tag
from bot.core.themes.version import LENGTH, version_of
from bot.core.themes.veto import VETO_BELOW, likeness_of


@dataclass(frozen=True, slots=True)
class Tags:
    """What a comment is kept with: its themes, and by what they were found (Reading.version)."""

    themes: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How comments are read. veto: who may drop a theme that the words earned; none where nobody may."""

    themes: ThemeList = AS_BUILT
    veto: Encoder | None = None

    @property
    def version(self) -> str:
        """A short name that changes whenever anything does by which themes are found."""
        words = version_of(self.themes)
        if self.veto is None:
            return words
        parts = (words, self.veto.name, VETO_BELOW, *PROTOTYPES.items())
        return hashlib.blake2b(repr(parts).encode(), digest_size=LENGTH // 2).hexdigest()


def tags_of(text: str, language: str | None, reading: Reading) -> Tags:
    """Give what a comment is kept with."""
    return tags_of_all([(text, language)], reading)[0]


def tags_of_all(said: Sequence[tuple[str, str | None]], reading: Reading) -> list[Tags]:
    """Give what comments are kept with, each a text and its writer's language: many at once are read sooner."""
    version, found = reading.version, [tag(text, language, reading.themes) for text, language in said]
    if reading.veto is None:
        return [Tags(tuple(one.themes), version) for one in found]
    texts = (text for text, _ in said)
    likeness = likeness_of(list(zip(texts, found, strict=True)), reading.themes, reading.veto)
    return [
        Tags(tuple(theme for theme in one.themes if near.get(theme, 1.0) >= VETO_BELOW), version)
        for one, near in zip(found, likeness, strict=True)
    ]
