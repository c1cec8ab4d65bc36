"""The tags of labelled comments: see grading for how they were written and split."""

import pytest

from bot.core.themes import THEMES
from tests.core.themes.grading import HALVES, LANGUAGES, graded, labelled, macro_f1

FLOOR = 0.50  # what is aimed at with real comments; ours are easier


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_finds_the_themes_of_comments_that_were_held_back(language):
    grades = graded(labelled("held_back", language))
    assert macro_f1(grades) >= FLOOR, {theme: round(grade.f1, 2) for theme, grade in grades.items()}


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_half_has_thirty_comments_and_every_theme(half, language):
    comments = list(labelled(half, language))
    assert len({comment.text for comment in comments}) == 30
    assert frozenset[str]().union(*(comment.themes for comment in comments)) == set(THEMES)
