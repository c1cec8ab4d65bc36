"""Thin reading of typed text: a score only when nothing else was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.understanding import Intent, Understood, understand


@given(st.integers(0, 10), st.sampled_from(["{}", " {} ", "{}.", "{}!!", "{}/10", "{} / 10"]))
def test_a_bare_number_on_the_scale_is_a_score(score, form):
    assert understand(form.format(score)) == Understood(Intent.SCORE, score)


@pytest.mark.parametrize(
    "text",
    [
        "11",
        "8.5",
        "8,5",
        "7-8",
        "-1",
        "4/5",
        "80%",
        "100",
        "5 stars",
        "not 9",
        "9 or 10",
        "1O",
        "\u0663",
        "",
        "nine",
        "10 9",
    ],
)
def test_anything_else_is_never_a_score(text):
    assert understand(text) == Understood(Intent.UNCLEAR)


@given(st.text(max_size=200))
def test_no_text_gives_a_score_off_the_scale(text):
    score = understand(text).score
    assert score is None or 0 <= score <= 10


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("stop", Intent.STOP),
        (" STOP! ", Intent.STOP),
        ("Stop asking me.", Intent.STOP),
        ("I can't stop using it", Intent.UNCLEAR),
        ("start", Intent.START),
        ("Help", Intent.HELP),
        ("not now", Intent.NOT_NOW),
        ("later", Intent.NOT_NOW),
    ],
)
def test_control_words_are_whole_messages(text, intent):
    assert understand(text).intent is intent
