"""Which words owners' corrections suggest."""

from dataclasses import replace

import pytest

from bot.core.themes import AS_BUILT, Lesson, OwnTheme, OwnWords, Suggestion, ThemeList, suggested, tag

# Three comments of each language are moved to the price, of which they speak with a word that no theme has.
MOVED = {
    "en": ("Our renewal was a surprise", "Nobody told us of the renewal", "I dread the next renewal"),
    "es": ("La renovación nos sorprendió", "Nadie avisó de la renovación", "Temo la próxima renovación"),
    "de": ("Die Verlängerung kam überraschend", "Von der Verlängerung wusste niemand", "Ich fürchte die Verlängerung"),
    "fr": ("Le renouvellement nous a surpris", "Personne n'a parlé du renouvellement", "Je crains le renouvellement"),
    "pt": ("A renovação nos surpreendeu", "Ninguém avisou da renovação", "Tenho medo da próxima renovação"),
    "ja": ("契約更新に驚きました", "契約更新のことは聞いていません", "次の契約更新が心配です"),
}
OTHERS = {
    "en": ("My team likes it", "We use it every day", "It could be nicer", "So friendly"),
    "es": ("A mi equipo le gusta", "Lo usamos cada día", "Podría ser más bonito", "Muy amables"),
    "de": ("Meinem Team gefällt es", "Wir nutzen es täglich", "Es könnte schöner sein", "So freundlich"),
    "fr": ("Mon équipe l'aime bien", "Nous l'utilisons chaque jour", "Il pourrait être plus joli", "Très aimables"),
    "pt": ("A minha equipe gosta", "Usamos todos os dias", "Podia ser mais bonito", "Muito simpáticos"),
    "ja": ("チームで気に入っています", "毎日使っています", "もう少しきれいなら", "とても親切です"),
}
WORDS = {
    "en": "renewal",
    "es": "renovación",
    "de": "Verlängerung",
    "fr": "renouvellement",
    "pt": "renovação",
    "ja": "契約更新",
}


def lessons(language, moved=MOVED, others=OTHERS, to=("price",)):
    found = [Lesson(text, language, number, (), to) for number, text in enumerate(moved[language])]
    return found + [Lesson(text, language, 10 + number, ()) for number, text in enumerate(others[language])]


@pytest.mark.parametrize("language", MOVED)
def test_a_word_that_tells_what_was_moved_to_a_theme_is_suggested_and_earns_it(language):
    [found] = suggested(lessons(language), AS_BUILT)
    assert found == Suggestion("price", language, WORDS[language], comments=3, others=0)
    taught = ThemeList((OwnTheme(name="price", words=(OwnWords(language, (found.word,)),)),))
    for text in MOVED[language]:
        assert "price" in tag(text, language, taught).themes
    assert suggested(lessons(language), taught) == ()
    refused = ThemeList((OwnTheme(name="price", without=(OwnWords(language, (found.word,)),)),))
    assert suggested(lessons(language), refused) == ()


def test_forms_of_a_word_are_suggested_as_what_they_begin_with():
    written = ("The renewal was a surprise", "Renewals come too early", "Nobody told us of the renewal")
    [found] = suggested(lessons("en", {"en": written}), AS_BUILT)
    assert found.word == "renewal*"


def test_two_comments_teach_nothing_nor_what_stands_in_others_too_or_earns_a_theme_or_is_the_product():
    two = lessons("en", {"en": MOVED["en"][:2]})
    assert suggested(two, AS_BUILT) == ()
    everywhere = [replace(one, text=f"{one.text}, after the renewal") for one in lessons("en")]
    assert suggested(everywhere, AS_BUILT) == ()
    of_speed = ("Slow, I say", "As slow as ever", "So slow again")
    assert suggested(lessons("en", {"en": of_speed}), AS_BUILT) == ()
    assert suggested(lessons("en"), AS_BUILT, without=("Renewals Ltd",)) == ()


def test_so_many_people_have_to_have_written_it_whichever_of_their_comments_were_moved():
    assert suggested(lessons("en"), AS_BUILT, people=4) == ()
    assert len(suggested(lessons("en"), AS_BUILT, people=3)) == 1
    by_one = [replace(one, who="ana") for one in lessons("en")]
    assert suggested(by_one, AS_BUILT, people=2) == ()
    # Moved or not: else whoever moves some would hear whether they are all of different people.
    others = [Lesson(f"{text}, {number}", "en", number, ()) for number, text in enumerate(OTHERS["en"] * 4)]
    elsewhere = [Lesson("A renewal", "en", who, ("support",)) for who in ("dora", "emil")]
    [found] = suggested([*by_one[:3], *others, *elsewhere], AS_BUILT, people=3)
    assert (found.word, found.comments, found.others) == ("renewal", 3, 2)


def test_what_was_moved_nowhere_or_to_a_theme_that_its_words_have_teaches_nothing():
    assert suggested(lessons("en", to=()), AS_BUILT) == ()
    had = [replace(one, text=f"{one.text}, expensive") if one.corrected else one for one in lessons("en")]
    assert suggested(had, AS_BUILT) == ()


def test_a_word_is_suggested_also_where_tags_follow_corrections_already():
    followed = [replace(one, by_words=one.corrected or ()) for one in lessons("en")]
    assert suggested(followed, AS_BUILT) == suggested(lessons("en"), AS_BUILT) != ()


@pytest.mark.parametrize(("letters", "said"), [(60, 1), (61, 0)])
def test_a_word_that_no_survey_file_could_say_is_not_suggested(letters, said):
    word = ("renewal" * 9)[:letters]
    moved = (f"The {word}", f"Nobody told us of the {word}", f"I dread the {word}")
    assert len(suggested(lessons("en", {"en": moved}), AS_BUILT)) == said
