"""Whoever gave a score and wants another is believed, and a comment with a number in it changes none."""

import pytest

from bot.core.understanding import Kind, understand, understand_reply
from tests.core.understanding.test_complaints import each

CORRECTIONS = {
    "en": (
        "that should have been 9|can you change it to a nine?|oops, meant to press 9|please make it a 9|"
        "it was meant to be 9"
    ),
    "de": "sollte 9 sein|kannst du es auf 9 ändern?|mach mal 9 draus|ich wollte neun drücken|lieber 9",
    "es": "tenía que ser un 9|¿puedes cambiarlo a 9?|ponme un nueve por favor|quería pulsar 9",
    "fr": "ça devait être 9|changez-le en 9 svp|peux-tu mettre 9 ?|je voulais cliquer sur 9",
    "pt": "era pra ser 9|pode mudar para 9?|queria clicar no 9|coloca um nove",
    "ja": "9に変更してください|9にしてください|本当は9を押すつもりでした",
}
COMMENTS = {
    "en": (
        "change the 2 buttons|it should be 9 times faster|make it work with 2 monitors|set 2 reminders|change it to -9|"
        "make it 9%|change to 9 or 8|meant for teams of 9|it should be v9|make it cost $9"
    ),
    "de": "macht 2 Knöpfe draus|sollte 9-mal schneller sein|ändert die 2 Menüs|stellt 2 Leute ein",
    "es": "cambiad los 2 botones|debería ser 9 veces más rápido",
    "fr": "changez les 2 boutons|ça devrait être 9 fois plus rapide",
    "pt": "mudem os 2 botões|deveria ser 9 vezes mais rápido",
    "ja": "ボタンを2つに変更してください|9月に変更してください",
}


@pytest.mark.parametrize(("language", "text"), each(CORRECTIONS))
def test_a_wish_for_another_number_changes_it(language, text):
    found = understand_reply(text, language)
    assert (found.kind, found.score, found.comment) == (Kind.CORRECTION, 9, "")


@pytest.mark.parametrize(("language", "text"), each(COMMENTS))
def test_a_wish_for_another_product_does_not(language, text):
    assert understand_reply(text, language).kind is Kind.COMMENT


@pytest.mark.parametrize("text", ["that should be a 9", "it should have been a 9", "should be 9"])
def test_before_the_score_nobody_gives_one_so(text):
    assert understand(text).score is None


def test_a_number_off_the_scale_corrects_nothing():
    assert understand_reply("change it to 11").kind is Kind.COMMENT
    assert understand_reply("change it to 9", scores=range(1, 6)).kind is Kind.COMMENT
