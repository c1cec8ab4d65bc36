"""What people type where they were asked for a number from 1 to 5: no other number becomes one of these."""

import pytest

from bot.core.understanding import Doubt, Kind, understand, understand_reply

FROM_1_TO_5 = range(1, 6)


@pytest.mark.parametrize(
    ("text", "locale", "score"),
    [
        ("4", None, 4),
        ("four", None, 4),
        ("4/5", None, 4),
        ("4 out of 5", None, 4),
        ("a solid 4", None, 4),
        ("I'd say 5", None, 5),
        ("vier", "de-DE", 4),
        ("5 von 5", "de-DE", 5),
        ("cinco", "es-ES", 5),
        ("4 sur 5", "fr-FR", 4),
        ("nota 3", "pt-BR", 3),
        ("4点", "ja-JP", 4),
    ],
)
def test_a_number_on_the_scale_is_taken(text, locale, score):
    found = understand(text, locale, FROM_1_TO_5)
    assert (found.kind, found.score) == (Kind.SCORE, score)


@pytest.mark.parametrize(
    ("text", "doubt", "offered"),
    [
        ("7", Doubt.OUT_OF_RANGE, ()),
        ("10", Doubt.OUT_OF_RANGE, ()),
        ("0", Doubt.OUT_OF_RANGE, ()),
        ("nine", Doubt.OUT_OF_RANGE, ()),
        ("10/10", Doubt.OTHER_SCALE, (5,)),
        ("8/10", Doubt.OTHER_SCALE, (4,)),
        ("7/10", Doubt.OTHER_SCALE, ()),
        ("80%", Doubt.OTHER_SCALE, (4,)),
        ("4.5", Doubt.DECIMAL, (4, 5)),
        ("5.5", Doubt.DECIMAL, (5,)),
        ("3-4", Doubt.RANGE, (3, 4)),
        ("4 or 5", Doubt.RANGE, (4, 5)),
        ("at least 4", Doubt.RANGE, (4, 5)),
        ("maybe a 4?", Doubt.TENTATIVE, (4,)),
        ("IV", Doubt.ROMAN, (4,)),
        ("VII", Doubt.NO_NUMBER, ()),
        ("1 to 5", Doubt.NO_NUMBER, ()),
        ("great, thanks", Doubt.COURTESY, ()),
    ],
)
def test_anything_else_is_asked_about_and_never_turned_into_one(text, doubt, offered):
    found = understand(text, None, FROM_1_TO_5)
    assert (found.kind, found.score, found.doubt, found.candidates) == (Kind.ASK_AGAIN, None, doubt, offered)


def test_an_answer_is_corrected_by_a_number_of_its_own_scale_alone():
    assert understand_reply("sorry, 2", None, FROM_1_TO_5).score == 2
    assert understand_reply("7", None, FROM_1_TO_5).kind is Kind.COMMENT
