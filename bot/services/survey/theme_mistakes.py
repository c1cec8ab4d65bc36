"""What may be wrong with the themes of a survey file, and the cure."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from bot.core.privacy.promise import ABOUT
from bot.core.survey.keys.own_themes import Themes, theme_list
from bot.core.themes import THEMES

_OF_A_THEME = 2  # where its keys stand on the way to a mistake
_THEME_KEYS = {
    "label": "a name in 1 to 80 characters",
    "words": 'words by language, such as words.en = ["renewal*", "per seat"], of two letters and more, without commas',
    "without": 'words by language that no longer count, such as without.en = ["deal"]',
    "into": 'the theme as which it is counted, such as "ease-of-use"',
    "off": "true to leave the theme out, or false",
    "next_step": 'what to do about it first, in 1 to 200 characters, such as "Show the yearly plan"',
}


def mistake_in_themes(where: list[Any]) -> str:
    """Say what a key of a theme takes. where: the way to it, from "themes" on."""
    told = ".".join(str(part) for part in where if part != "[key]")
    if len(where) > _OF_A_THEME and where[_OF_A_THEME] in _THEME_KEYS:
        return f"{told}: should be {_THEME_KEYS[where[_OF_A_THEME]]}."
    if len(where) > _OF_A_THEME and where[_OF_A_THEME] != "[key]":
        near = get_close_matches(str(where[_OF_A_THEME]), _THEME_KEYS, n=1)
        meant = f" Did you mean {near[0]}?" if near else ""
        return f"{told}: unknown key.{meant} A theme has {', '.join(_THEME_KEYS)}."
    return f"{told}: should be a theme with small letters, digits and hyphens, and keys: {', '.join(_THEME_KEYS)}."


def what_does_not_fit(themes: Themes) -> str | None:
    """Say what is wrong with themes that are each as they should be, and the cure; nothing where they fit together."""
    in_force = theme_list(themes).names
    for name, said in themes.items():
        if said.off and said.into:
            return f"themes.{name}: off = true leaves it out and into counts it as another: choose one of the two"
        if said.into is not None and said.into not in in_force:
            return f"themes.{name}.into: should be a theme that is counted, one of {', '.join(in_force)}"
        if said.next_step and (said.off or said.into):
            return f"themes.{name}.next_step: is never shown, since the theme itself is not"
        if name not in THEMES and not said.words:
            return (
                f'themes.{name}: a theme of your own needs words, such as themes.{name}.words.en = ["renewal*"]; '
                f"those that are there are {', '.join(THEMES)}"
            )
    return None


def rule_without_theme(rules: Iterable[str], themes: Themes) -> str | None:
    """Say which rule of cases goes by a theme that comments can't have, and the cure; nothing where none does."""
    in_force = theme_list(themes).names
    wrong = next((one for one in rules if one.startswith(ABOUT) and one.removeprefix(ABOUT) not in in_force), None)
    return (
        None if wrong is None else f"cases: {wrong} should name a theme that is counted, one of {', '.join(in_force)}"
    )
