"""Wishes to be contacted after all, or not to be: nothing is guessed, since a name hangs on it."""

import pytest

from bot.core.understanding import Contact, Kind, understand, understand_reply
from tests.core.understanding.test_complaints import each

YES = {
    "en": (
        "please contact me|contact me|ok you can contact me after all|yes, contact me|I'd like to be contacted|"
        "No, please do contact me|I changed my mind, get in touch|feel free to reach out to me|could you call me?|"
        "don't hesitate to contact me"
    ),
    "de": (
        "bitte kontaktiert mich|Sie dürfen mich doch kontaktieren|meldet euch gern bei mir|rufen Sie mich bitte an|"
        "Nein, doch: bitte kontaktieren|ich möchte kontaktiert werden"
    ),
    "es": "contáctame, por favor|podéis contactarme|no, sí, llámenme|quiero que me contacten|poneos en contacto",
    "fr": "contactez-moi|finalement vous pouvez me contacter|je veux bien être contacté|n'hésitez pas à m'appeler",
    "pt": "podem me contatar|entrem em contato comigo|afinal quero ser contatado|mudei de ideia, me liguem",
    "ja": "連絡してください|やっぱり連絡してもいいです|ご連絡をお願いします",
}
NO = {
    "en": (
        "actually don't contact me|please nobody contact me|I don't want to be contacted|no contact please|"
        "changed my mind, please don't call me|you don't have to contact me"
    ),
    "de": "doch nicht kontaktieren|bitte kontaktieren Sie mich nicht|niemand soll mich anrufen|kein Kontakt, bitte",
    "es": "no me contacten|al final no quiero que me contacten|mejor que nadie me llame, no me llamen",
    "fr": "finalement ne me contactez pas|je ne veux pas être contacté|que personne ne me contacte",
    "pt": "não me contatem|afinal não quero ser contatado|por favor não entrem em contato",
    "ja": "やっぱり連絡しないでください|連絡は不要です",
}
NEVER = {
    "en": "never contact me again|don't contact me anymore|stop contacting me",
    "de": "kontaktiert mich nie wieder|kontaktieren Sie mich nicht mehr",
    "es": "no me contacten nunca más",
    "fr": "ne me contactez plus jamais",
    "pt": "nunca mais me contatem",
    "ja": "二度と連絡しないで",
}
NEITHER = {
    "en": (
        "contact|nobody contacted me|you don't contact me|I had to contact support|your sales team keeps calling me|"
        "they never call me|who will contact me?|contact me about my broken export before I leave|when can you call me|"
        "contact Tom"
    ),
    "de": "ihr kontaktiert mich nicht|niemand meldet sich|der Kontakt zum Support|ich musste euch kontaktieren",
    "es": "nadie me contactó|el contacto|contacté con soporte",
    "fr": "personne ne me contacte|vous ne me contactez jamais|le contact|j'ai contacté le support",
    "pt": "ninguém me contatou|o contato|contatei o suporte",
    "ja": "連絡がない|連絡が遅い|連絡してくれない",
}


@pytest.mark.parametrize(("language", "text"), each(YES))
def test_a_wish_to_be_contacted(language, text):
    assert understand_reply(text, language).contact is Contact.YES


@pytest.mark.parametrize(("language", "text"), each(NO))
def test_a_wish_not_to_be(language, text):
    assert understand_reply(text, language).contact is Contact.NO


@pytest.mark.parametrize(("language", "text"), each(NEVER))
def test_a_wish_never_to_be_stops_surveys_as_well(language, text):
    read = understand_reply(text, language)
    assert (read.contact, read.kind) == (Contact.NEVER, Kind.OPT_OUT)


@pytest.mark.parametrize(("language", "text"), each(NEITHER))
def test_what_only_tells_of_contact_is_no_wish(language, text):
    assert understand_reply(text, language).contact is None


def test_before_there_is_a_score_nobody_was_asked_about_it():
    assert understand("please contact me").contact is None
