"""What people write about beside the themes: comments alike, named by their own words."""

import pytest

from bot.core.themes import tag
from bot.core.themes.discovery.emerging import Said, emerging
from bot.core.themes.discovery.telling import log_odds, telling_words, told_by, words_told

# Three of each language are about one thing that is no theme; the others are about a theme, or about nothing.
WRITTEN = {
    "en": (
        ("The canteen closes at one", "Nobody eats in our canteen", "Canteens like ours are a pity"),
        (
            "Too expensive",
            "Support never answers",
            "It is slow",
            "Great product",
            "I like it",
            "Great, my team likes it",
        ),
        "canteen",
    ),
    "es": (
        ("El comedor cierra a la una", "Nadie come ya en el comedor", "Los comedores están vacíos"),
        ("Demasiado caro", "El soporte no contesta", "Va muy lento", "Me gusta", "Muy buen producto", "Me gusta mucho"),
        "comedor",
    ),
    "de": (
        ("Die Kantine schließt um eins", "In der Kantine isst niemand mehr", "Kantinen wie unsere sind traurig"),
        (
            "Viel zu teuer",
            "Der Support antwortet nie",
            "Es ist langsam",
            "Tolles Produkt",
            "Gefällt mir",
            "Mir gefällt es",
        ),
        "kantine",
    ),
    "fr": (
        ("La cantine ferme à midi", "On mange debout à la cantine", "Nos cantines sont vides"),
        (
            "Beaucoup trop cher",
            "Le support ne répond jamais",
            "C'est lent",
            "Bon produit",
            "J'aime bien",
            "J'aime beaucoup",
        ),
        "cantine",
    ),
    "pt": (
        ("O refeitório fecha à uma", "Ninguém come mais no refeitório", "Os refeitórios estão vazios"),
        ("Caro demais", "O suporte nunca responde", "É muito lento", "Gosto muito", "Bom produto", "Eu gosto"),
        "refeitório",
    ),
    "ja": (
        ("食堂が十三時に閉まります", "食堂でお昼を食べます", "大学食堂のご飯が冷めている"),
        ("値段が高すぎる", "サポートの返事がない", "動作が遅い", "とても便利です", "毎日使っています", "便利です"),
        "食堂",
    ),
}


def said(texts, language="en", first=0):
    return [
        Said(str(number), text, number, bool(tag(text, language).themes), words_told(told), told)
        for number, text in enumerate(texts, first)
        for told in [told_by(text, language)]
    ]


@pytest.mark.parametrize("language", WRITTEN)
def test_three_comments_alike_that_no_theme_covers_are_named_by_their_word(language):
    alike, others, word = WRITTEN[language]
    comments = said([*alike, *others], language)
    assert not any(one.covered for one in comments[:3])
    [found] = emerging(comments, least=3)
    assert found.words[0].casefold() == word
    assert (found.ids, found.people) == (("0", "1", "2"), 3)
    assert emerging(comments, least=4) == ()


def test_what_is_at_home_in_a_theme_does_not_emerge():
    about_the_canteen = [f"The canteen is too expensive on day {number}" for number in range(9)]
    assert emerging(said([*WRITTEN["en"][0], *about_the_canteen]), least=3) == ()
    assert emerging(said([*WRITTEN["en"][0], *about_the_canteen[:1], *["Too expensive"] * 8]), least=3)


def test_who_writes_three_times_is_one_person_and_the_product_names_nothing():
    once = [one._replace(who="ana") for one in said(WRITTEN["en"][0])]
    assert emerging(once, least=3) == ()
    assert emerging(said(WRITTEN["en"][0]), least=3, without=["Canteen 2.0"]) == ()


def test_each_comment_counts_once_and_most_people_come_first():
    of_both = [f"Parking near the canteen, {number}" for number in range(2)]
    cars = ["Parking is a fight", "No parking left", "Parking please"]
    found = emerging(said([*cars, *WRITTEN["en"][0], "Canteen!", *of_both]), least=3)
    assert [(one.words[0].casefold(), one.people) for one in found] == [("canteen", 6), ("parking", 3)]


def test_praise_and_what_holds_sentences_together_name_nothing():
    for language, (_, others, _) in WRITTEN.items():
        assert emerging(said(list(others) * 3, language), least=3) == (), language


def test_a_word_that_most_of_them_share_stands_beside_the_first():
    found = emerging(said(["A dark mode at night", "Dark mode at last?", "mode: dark, thanks"]), least=3)
    assert sorted(word.casefold() for word in found[0].words) == ["dark", "mode"]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "export exports exporting exported"),
        ("es", "comedor comedores"),
        ("de", "Kantine Kantinen"),
        ("fr", "cantine cantines"),
        ("pt", "refeitório refeitórios"),
    ],
)
def test_the_forms_of_a_word_count_as_one(language, forms):
    assert len(telling_words(forms, language)) == 1


def test_log_odds_grow_with_what_is_said_here_and_not_elsewhere():
    assert log_odds(3, 10, 3, 10) == 0
    assert log_odds(6, 10, 1, 10) > log_odds(3, 10, 1, 10) > 0 > log_odds(1, 10, 3, 10)
    assert log_odds(60, 100, 10, 100) > log_odds(6, 10, 1, 10)


def test_of_a_very_long_comment_the_beginning_is_read():
    words = [f"{first}{second}" for first in "abcdefghijklmnop" for second in "bcdfghjklm"]
    text = " ".join(f"canteen{word}" for word in words * 10)
    assert len(telling_words(f"{text} library", "en")) == len(words)
    assert "library" not in telling_words(f"{text} library", "en")
    assert len(telling_words("".join(chr(0x4E00 + 7 * at % 3000) for at in range(20_000)), "ja")) < 6_000


def test_links_and_mentions_tell_nothing():
    written = "See https://example.com/canteen?a=b, @U123ABC @channel, dana@example.com and the library"
    assert list(telling_words(written, "en").values()) == ["dana", "example", "com", "library"]
    assert "食堂" in telling_words("https://example.com/canteenの食堂です", "ja")
