"""What stands beside a number can deny it: a joke, "would not recommend", an abbreviation, a "no" behind it."""

import pytest

from bot.core.understanding import Doubt, Kind, understand, understand_reply
from tests.core.understanding.test_complaints import each

DENIED = {
    "en": "9/10, would not recommend|10. I can't recommend it.|9, not recommended|10, just kidding",
    "de": "9 von 10, würde ich nicht weiterempfehlen|10, nicht zu empfehlen|10, kleiner Scherz",
    "es": "10 de 10, no lo recomiendo|9, pero no lo recomendaría|10, es broma",
    "fr": "9/10, je ne recommande pas|10, à déconseiller|10, je rigole",
    "pt": "9/10, não recomendo|10, não indicaria|10, só brincadeira",
    "ja": "9点、おすすめしません|10点ですが勧めません|10点、冗談です",
}


@pytest.mark.parametrize(("language", "text"), each(DENIED))
def test_a_high_score_that_its_words_deny_is_asked_about(language, text):
    found = understand(text, language)
    assert (found.kind, found.doubt) == (Kind.ASK_AGAIN, Doubt.TENTATIVE)
    assert len(found.candidates) == 1


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("2/10 would not recommend", 2),
        ("1, don't recommend", 1),
        ("10, can't recommend it highly enough", 10),
        ("10, I would not recommend anything else", 10),
        ("9, no kidding", 9),
        ("macht Spaß, 9", 9),
        ("what a joke, 0", 0),
    ],
)
def test_other_words_of_that_kind_leave_it(text, score):
    assert understand(text).score == score


@pytest.mark.parametrize("text", ["p. 8", "ext. 8", "Abb. 3", "see vol. 2", "pág. 8", "exit(0)", "alert(9)"])
def test_behind_an_abbreviation_stands_no_score(text):
    assert understand(text).score is None


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        ("8 v. 10", "de", 8),
        ("ca. 8", "de", 8),
        ("9 no, 8", "es", 8),
        ("um 9 não, um 8", "pt", 8),
        ("9 nein, 8", "de", 8),
        ("un huit", "fr", 8),
        ("ugh. 8", "en", 8),
        ("letztes Jahr 6, dieses Jahr 8", "de", 8),
    ],
)
def test_the_score_is_found_beside_it(text, language, score):
    assert understand(text, language).score == score


@pytest.mark.parametrize(
    ("text", "doubt"), [("max. 8", Doubt.RANGE), ("mind. 8", Doubt.RANGE), ("evtl. 8", Doubt.TENTATIVE)]
)
def test_an_abbreviation_limits_a_score_as_its_word_does(text, doubt):
    assert understand(text, "de").doubt is doubt


def test_a_comment_that_denies_a_score_changes_none():
    assert understand_reply("10/10 would not recommend").kind is Kind.COMMENT
