"""With what a comment asks for something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions.wishes import asked_with, spelled_out, spells

WORDS = st.text(alphabet="abcdeéü", min_size=1, max_size=6)


def says(text, phrase):
    return spells(spelled_out(text), phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("There is no export!", "export"),
        ("EXPORTING takes ages", "export*"),
        ("I'd like a dark-mode, please", "dark mode"),
        ("L'exportation en PDF", "exportation en pdf"),
        ("Die Prüfung dauert", "prufung"),
        ("エクスポートがほしい", "エクスポート"),
        ("Falta la exportación a Excel", "exportacion a excel"),
    ],
)
def test_words_are_found_however_they_are_written(text, phrase):
    assert says(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [("exported", "export"), ("dark and light mode", "dark mode"), ("anything", ""), ("anything", "!"), ("", "export")],
)
def test_and_nothing_else_is(text, phrase):
    assert not says(text, phrase)


@given(before=st.lists(WORDS), phrase=st.lists(WORDS, min_size=1, max_size=3), after=st.lists(WORDS))
def test_what_stands_between_any_other_words_is_found(before, phrase, after):
    assert says(" ".join([*before, *phrase, *after]), " ".join(phrase))


def test_a_theme_comes_before_words_and_in_the_order_of_the_action():
    assert asked_with("no export", ["speed", "price"], ["price", "speed"], ["export"]) == "price"
    assert asked_with("no export", ["speed"], ["price"], ["import", "export"]) == "export"
    assert asked_with("no export", ["speed"], ["price"], ["import"]) is None
