"""What people are told that they wrote about: never what may be wrong."""

import pytest

from bot.core.themes import AS_BUILT, THEMES, OwnTheme, Theme, ThemeList, mentioned
from bot.wording import say
from tests.core.themes.grading import LANGUAGES, labelled


@pytest.mark.parametrize(
    ("comments", "theme"),
    [
        (["too expensive"], Theme.PRICE),
        (["Great!", "too expensive"], Theme.PRICE),
        (["too expensive", "and the support never answers"], None),  # two
        (["the price is fine and nothing is missing"], None),  # beside a "not"
        (["hello there"], None),
        (["It used to be so much better"], None),  # nobody likes to hear that
    ],
)
def test_only_one_theme_that_is_certain_is_named(comments, theme):
    assert mentioned(comments, "en", AS_BUILT) == theme


@pytest.mark.parametrize("own", [{"label": "whiners"}, {"into": "ease-of-use"}, {"off": True}])
def test_a_theme_that_a_survey_calls_otherwise_is_not_named(own):
    assert mentioned(["too expensive"], "en", ThemeList((OwnTheme(name="price", **own),))) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_named_was_labelled_so_in_every_language_that_says_it(language):
    held_back = list(labelled("held_back", language))
    named = [(mentioned([one.text], language, AS_BUILT), one.themes) for one in held_back]
    right = [theme in themes for theme, themes in named if theme]
    assert all(right)
    assert len(right) > 3
    assert all(say(f"mentioned-{theme}", language) for theme in THEMES if theme is not Theme.SLIP)
