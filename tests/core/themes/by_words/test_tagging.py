"""What earns a theme, and what does not."""

import pytest

from bot.core.themes import AS_BUILT, THEMES, OwnTheme, OwnWords, ThemeList, tag, version_of
from bot.core.themes.by_words.lexicon import lexicon_of
from bot.core.themes.by_words.words import WORDS
from bot.core.themes.theme import Theme


def themes(text, language="en", own=AS_BUILT):
    return set(tag(text, language, own).themes)


def test_a_comment_can_have_several_themes_and_shows_the_words_that_earned_them():
    found = tag("Love it, but $49 a seat is pricey and support never answers")
    assert dict(found.themes) == {"price": ("$", "a seat", "pricey"), "support": ("support never",)}


def test_a_comment_may_be_about_none_of_them():
    assert themes("My team likes it and so do I.") == set()
    assert themes("") == themes("👍") == themes("...") == set()


@pytest.mark.parametrize(
    ("said", "denied", "language", "theme"),
    [
        ("it lacks an export", "it does not lack anything", "en", Theme.MISSING),
        ("falta todo", "no falta de nada", "es", Theme.MISSING),
        ("vou trocar de banco", "nunca vou trocar de banco", "pt", Theme.COMPETITOR),
        ("ich kündige", "ich kündige nicht", "de", Theme.COMPETITOR),
        ("il manque une option", "il ne manque rien", "fr", Theme.MISSING),
        ("乗り換えを検討中", "乗り換えは考えていない", "ja", Theme.COMPETITOR),
    ],
)
def test_a_not_takes_a_claim_away_and_is_told(said, denied, language, theme):
    assert theme in themes(said, language)
    assert theme not in themes(denied, language)


def test_a_not_is_heard_within_its_clause_only():
    assert themes("no complaints about it, but it lacks a calendar") >= {Theme.MISSING}
    assert Theme.MISSING in tag("nothing is missing").denied


def test_what_something_costs_is_the_theme_also_when_denied():
    assert themes("it is not expensive") == {Theme.PRICE}


def test_longer_phrases_keep_words_within_them_from_earning():
    assert themes("I read it in my free time at breakfast, kind of nice") == set()
    assert themes("この店は評価が高い", "ja") == set()
    assert themes("値段が高い", "ja") == {Theme.PRICE}


def test_a_shorter_phrase_counts_where_the_longer_one_goes_on_otherwise():
    assert tag("the pay for what it does").themes == {"price": ("pay for what",)}
    assert tag("the pay for lunch").themes == tag("what is the pay").themes == {"price": ("pay",)}


def test_people_type_without_accents_umlauts_and_patience():
    assert themes("carisimo y lentisiiiimo", "es") == {Theme.PRICE, Theme.SPEED}
    assert themes("viel zu teuer und die Verfuegbarkeit laesst nach", "de") >= {Theme.PRICE, Theme.SLIP}
    assert themes("SOOOO SLOOOW") == {Theme.SPEED}


@pytest.mark.parametrize("written", ["don't", "don’t", "don´t", "don`t", "don ' t", "don 't", "do n't"])
def test_an_apostrophe_is_read_however_it_is_typed_or_cut(written):
    assert themes(f"they {written} work") == {Theme.RELIABILITY}


def test_an_apostrophe_between_words_joins_none():
    assert tag("the 'price' is 'too' high").themes == {"price": ("price",)}
    assert themes("l ' addition était trop chère", "fr") == themes("l'addition était trop chère", "fr") == {Theme.PRICE}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the waitress was lovely", "en"),
        ("el profesor es muy majo", "es"),
        ("der Verkäufer war unfreundlich", "de"),
        ("le vendeur était désagréable", "fr"),
        ("o garçom foi grosso", "pt"),
        ("店員さんが感じ悪い", "ja"),
    ],
)
def test_who_serves_or_teaches_is_support(text, language):
    assert themes(text, language) == {Theme.SUPPORT}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I love this phone", "en"),
        ("me encanta el teléfono", "es"),
        ("das Telefon ist hübsch", "de"),
        ("j'adore ce téléphone", "fr"),
        ("adorei o telefone", "pt"),
        ("この電話が好き", "ja"),
    ],
)
def test_a_telephone_is_not_support(text, language):
    assert themes(text, language) == set()


def test_words_that_lose_an_umlaut_are_not_other_words():
    assert themes("wir reden über das Wetter", "de") == set()
    assert themes("mir wurde warm und das war super, es war schön", "de") == set()


def test_letters_within_a_longer_word_are_not_the_word():
    assert themes("プラグを抜いた", "ja") == themes("大丈夫です", "ja") == set()
    assert themes("ラグがひどい", "ja") == {Theme.SPEED}


def test_german_puts_words_together():
    assert themes("die Grundpreiserhöhung nervt", "de") == {Theme.PRICE}
    assert themes("preisgekrönt", "de") == set()


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("La app es muy lenta y se cae todo el rato", "es"),
        ("サポートが遅い", "ja"),
        ("Ewig lange Wartezeiten am Schalter", "de"),
        ("Fast and easy", "en"),
    ],
)
def test_whose_slack_is_english_may_write_in_another_language(text, spoken):
    assert tag(text, "en").language == tag(text, None).language == spoken


def test_the_writers_language_is_kept_where_words_are_shared():
    assert tag("The service was a la carte", "en").language == "en"
    assert tag("o app é lento", "pt").language == "pt"


def test_a_survey_adds_renames_merges_and_removes():
    own = ThemeList(
        (
            OwnTheme(name="price", label="Costs", words=(OwnWords("en", ("renewal*", "yearly")),)),
            OwnTheme(name="documentation", into="ease-of-use"),
            OwnTheme(name="competitor", off=True),
            OwnTheme(name="wellbeing", words=(OwnWords("en", ("burnout", "work life balance")),)),
            OwnTheme(name="speed", without=(OwnWords("en", ("wait",)),)),
        )
    )
    assert own.names[-1] == "wellbeing"
    assert {"documentation", "competitor"}.isdisjoint(own.names)
    assert (own.label("price"), own.label("speed")) == ("Costs", None)
    assert themes("the renewals", own=own) == {"price"}
    assert themes("the manual is thin", own=own) == {"ease-of-use"}
    assert themes("we compare it with a competitor", own=own) == set()
    assert themes("my work life balance", own=own) == {"wellbeing"}
    assert themes("no wait", own=own) == set() != themes("no wait")


def test_the_version_changes_with_a_word():
    own = ThemeList((OwnTheme(name="price", words=(OwnWords("en", ("renewal",)),)),))
    assert version_of(AS_BUILT) == version_of(ThemeList()) != version_of(own)
    assert len(version_of(own)) == 12


@pytest.mark.parametrize("language", WORDS)
def test_every_language_has_words_for_every_theme(language):
    words = WORDS[language]
    assert set(words.about) | set(words.claims) == set(THEMES)
    lexicon_of(language, AS_BUILT)


def test_a_very_long_comment_takes_no_time():
    assert themes("slow " * 8_000) == {Theme.SPEED}
    assert themes("遅い" * 8_000, "ja") == {Theme.SPEED}
