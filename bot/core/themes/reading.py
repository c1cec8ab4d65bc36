"""How the comments of a survey are read: by its words, and where there are, with an encoder's veto and a head."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.themes.by_meaning.encoder import Encoder
from bot.core.themes.by_meaning.head import Head
from bot.core.themes.by_meaning.prototypes import PROTOTYPES
from bot.core.themes.by_meaning.veto import VETO_BELOW, likeness_of
from bot.core.themes.by_words.tagging import tag
from bot.core.themes.by_words.version import LENGTH, version_of
from bot.core.themes.discovery.telling import told_by
from bot.core.themes.own import AS_BUILT, ThemeList


@dataclass(frozen=True, slots=True)
class Tags:
    """What a comment is kept with: its themes, by what they were found (Reading.version), and the words that tell."""

    themes: tuple[str, ...]
    version: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How comments are read. veto: who may drop a theme that the words earned; none where nobody may.

    head: what was learned of corrections, if tags are to follow it.
    """

    themes: ThemeList = AS_BUILT
    veto: Encoder | None = None
    head: Head | None = None

    @property
    def version(self) -> str:
        """A short name that changes whenever anything does by which themes are found."""
        found = version_of(self.themes)
        if self.veto is not None:
            found = _short(found, self.veto.name, VETO_BELOW, *PROTOTYPES.items())
        return found if self.head is None else _short(found, self.head.version)


def _short(*parts: object) -> str:
    return hashlib.blake2b(repr(parts).encode(), digest_size=LENGTH // 2).hexdigest()


def tags_of(text: str, language: str | None, reading: Reading) -> Tags:
    """Give what a comment is kept with."""
    return tags_of_all([(text, language)], reading)[0]


def tags_of_all(said: Sequence[tuple[str, str | None]], reading: Reading) -> list[Tags]:
    """Give what comments are kept with, each a text and its writer's language: many at once are read sooner."""
    once = list(dict.fromkeys(said))  # short comments come again and again
    earned, version = _earned(once, reading), reading.version
    if reading.head is not None and earned:
        earned = reading.head.judged([text for text, _ in once], earned)
    tags = {one: Tags(themes, version, told_by(*one)) for one, themes in zip(once, earned, strict=True)}
    return [tags[one] for one in said]


def _earned(said: Sequence[tuple[str, str | None]], reading: Reading) -> list[tuple[str, ...]]:
    """Give the themes of comments by their words, less those that are vetoed."""
    found = [tag(text, language, reading.themes) for text, language in said]
    if reading.veto is None:
        return [tuple(one.themes) for one in found]
    texts = (text for text, _ in said)
    likeness = likeness_of(list(zip(texts, found, strict=True)), reading.themes, reading.veto)
    return [
        tuple(theme for theme in one.themes if near.get(theme, 1.0) >= VETO_BELOW)
        for one, near in zip(found, likeness, strict=True)
    ]
