"""How a survey changes the themes of its comments: what its file may say of one, and the list that comes of it."""

from collections.abc import Mapping

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from bot.core.survey.keys.setting_types import Flag, Language, Sentence, ThemeName, ThemeWords, Words
from bot.core.themes import OwnTheme, OwnWords, ThemeList


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class ThemeSetting:
    """What a survey says of a theme, built in or its own; words by language. next_step: what a report names for it."""

    label: Words | None = None
    words: Mapping[Language, ThemeWords] | None = None
    without: Mapping[Language, ThemeWords] | None = None
    into: ThemeName | None = None
    off: Flag = False
    next_step: Sentence | None = None


Themes = Mapping[ThemeName, ThemeSetting]


def theme_list(themes: Themes) -> ThemeList:
    """Give the themes of a survey, from what it says of them."""
    return ThemeList(tuple(_own(name, said) for name, said in sorted(themes.items())))


def _own(name: str, said: ThemeSetting) -> OwnTheme:
    return OwnTheme(
        name=name,
        label=said.label,
        words=_listed(said.words),
        without=_listed(said.without),
        into=said.into,
        off=said.off,
    )


def _listed(words: Mapping[str, tuple[str, ...]] | None) -> tuple[OwnWords, ...]:
    return tuple(OwnWords(language, listed) for language, listed in sorted((words or {}).items()))
