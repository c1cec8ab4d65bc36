"""The same conversation in each person's own language, typed the way people type."""

import pytest
from sqlalchemy import select

from bot.core.survey.language import LANGUAGES
from storage.schema import comments, responses

LOCALES = {"en": "en-GB", "es": "es-ES", "de": "de-DE", "fr": "fr-FR", "pt": "pt-BR", "ja": "ja-JP"}


def answers(office):
    with office.stage.engine.connect() as db:
        return [
            tuple(row)
            for row in db.execute(select(responses.c.score, responses.c.language, comments.c.text).join(comments))
        ]


def asked_in(office, locale, **survey):
    """Ask Ana, who speaks this language."""
    office.ana.changes(locale=locale)
    office.survey_ana(**survey)
    return office.ana.messages()[-1]


def test_en_espanol(office):
    ask = asked_in(office, "es-ES")
    assert "Acme" in ask.text
    assert "How likely" not in ask.text
    office.ana.says("¿quién ve esto?")
    office.settle()
    assert office.ana.messages()[-1].text.count("Acme") >= 1
    office.ana.says("le doy un siete, la búsqueda es lenta")
    office.ana.sees("[Eso es todo]")
    office.ana.clicks("Eso es todo")
    office.ana.says("modo oscuro")
    office.settle()
    assert sorted(answers(office)) == [(7, "es", "la búsqueda es lenta"), (7, "es", "modo oscuro")]


def test_auf_deutsch(office):
    asked_in(office, "de-DE")
    office.ana.says("nein")  # is not "neun"
    office.settle()
    office.ana.does_not_see("neun")
    office.ana.says("neun von 10, es läuft einfach")
    office.settle()
    assert answers(office) == [(9, "de", "es läuft einfach")]


def test_en_francais(office):
    asked_in(office, "fr-FR")
    office.ana.says("8,5")
    office.settle()
    office.ana.clicks("8")
    office.ana.says("je voulais dire 6")
    office.settle()
    office.ana.says("le support est lent")
    office.settle()
    assert answers(office) == [(6, "fr", "le support est lent")]


def test_em_portugues(office):
    asked_in(office, "pt-BR")
    office.ana.says("depois")
    office.skip(days=8)
    office.ana.says("oito")
    office.ana.says("a busca")
    office.settle()
    assert answers(office) == [(8, "pt", "a busca")]


def test_nihongo_de(office):
    asked_in(office, "ja-JP")
    office.ana.says("９点です")
    office.ana.says("使いやすいです")
    office.settle()
    assert answers(office) == [(9, "ja", "使いやすいです")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_reaches_somebody_who_speaks_another_language(office, language):
    asked_in(office, LOCALES[language])
    office.ana.says("hmm")
    office.ana.clicks("3")
    office.skip(days=3)  # the gentle ask
    office.ana.says("x y z")
    office.skip(minutes=5)
    office.ana.says("stop")
    office.settle()
    written = office.ana.transcript()
    english = [word for word in (" your ", " the ", " you ", "Thank") if word in written]
    assert bool(english) is (language == "en")


def test_who_speaks_another_language_still_is_asked_in_the_surveys(office):
    ask = asked_in(office, "sv-SE", language="de")
    assert "Acme" in ask.text
    assert "How likely" not in ask.text
    office.ana.says("9")
    office.skip(days=1)
    assert "Acme" in office.dana.messages("nps")[-1].text
    office.dana.does_not_see("answers in", "nps")


def test_a_survey_may_put_its_questions_in_its_own_words(office):
    own = {"en": {"score": "Would you recommend {product} to a teammate?", "value-most": "Best thing?"}}
    ask = asked_in(office, "en-GB", questions=own)
    assert "Would you recommend Acme to a teammate?" in ask.text
    office.ana.clicks("9")
    office.ana.sees("Best thing?")


def test_other_words_for_the_question_start_a_new_series(office):
    office.survey_ana()
    office.ana.clicks("9")
    office.rest(days=80)
    office.survey_ana(questions={"en": {"score": "Would you recommend {product}?"}})
    office.skip(days=12)
    office.ana.sees("Would you recommend Acme?")
    office.ana.clicks("8")
    with office.stage.engine.connect() as db:
        versions = sorted(map(tuple, db.execute(select(responses.c.score, responses.c.wording_version))))
    assert versions == [(8, 2), (9, 1)]
    office.dana.commands("/nps report 30d", "nps")
    office.dana.sees("The question was reworded on 12 February 2027", "nps")
