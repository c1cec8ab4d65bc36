"""The themes of one survey: those that every survey begins with, as its file changes them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from bot.core.themes.theme import THEMES

LONGEST_WORD = 60
"""So many characters a word in a file may have, with its asterisks."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words of one language, each as it stands in the file."""

    language: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTheme:
    """What a survey says of one theme, built in or its own. `into` counts it as another; `off` leaves it out."""

    name: str
    label: str | None = None
    words: tuple[OwnWords, ...] = ()
    without: tuple[OwnWords, ...] = ()
    into: str | None = None
    off: bool = False


@dataclass(frozen=True)
class ThemeList:
    """The themes of a survey."""

    own: tuple[OwnTheme, ...] = field(default=())

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The themes that comments can have, the built-in ones first."""
        gone = {theme.name for theme in self.own if theme.off or theme.into}
        added = (theme.name for theme in self.own if theme.name not in THEMES)
        return tuple(name for name in (*map(str, THEMES), *added) if name not in gone)

    def counted_as(self, theme: str) -> str | None:
        """Give the theme that this one is counted as; None where the survey leaves it out."""
        own = self._by_name.get(theme)
        if own is None:
            return theme
        return None if own.off else own.into or theme

    def label(self, theme: str) -> str | None:
        """Give the survey's own name for a theme, if it has one."""
        own = self._by_name.get(theme)
        return own.label if own else None

    def words(self, language: str) -> Iterator[tuple[str, str]]:
        """Give each added word of a language with its theme."""
        for theme in self.own:
            yield from ((theme.name, word) for own in theme.words if own.language == language for word in own.words)

    def without(self, language: str) -> Iterator[tuple[str, str]]:
        """Give each word of a language that is taken from its theme."""
        for theme in self.own:
            yield from ((theme.name, word) for own in theme.without if own.language == language for word in own.words)

    @cached_property
    def _by_name(self) -> dict[str, OwnTheme]:
        return {theme.name: theme for theme in self.own}


AS_BUILT = ThemeList()
