"""One or two words in answer to a follow-up question stop no surveys, unless they can mean nothing else."""

import pytest

from bot.core.understanding import Doubt, Kind, understand, understand_reply
from tests.core.understanding.test_complaints import each

ANSWERS = {
    "en": (
        "good enough|well enough|enough features|fewer emails|a stop button|I cancelled|offline mode|"
        "not enough feedback"
    ),
    "de": "gut genug|ausreichend|auf|weniger Mails|am Ende|nicht genug Fragen",
    "es": "suficiente|bastante bien|menos correos|regular",
    "fr": "assez bien|assez bon|assez|assez rapide|suffisant|passable",
    "pt": "suficiente|bastante|menos emails|razoável",
    "ja": "十分です|まあまあ|通知が多い|普通",
}
PERHAPS = {
    "en": "enough|the end|Enough!|I quit|I'll quit|no spam|the unsubscribe",
    "de": "genug|es reicht|Ende|ich kündige|die Abmeldung|kein Spam|nervt nicht",
    "es": "se acabó|quiero cancelar la suscripción|la baja|no spam|nada de spam",
    "fr": "je résilie|j'ai résilié|fini|les arrêts|j'arrête|pas de spam|le désabonnement",
    "pt": "quero cancelar a assinatura|o descadastro|nenhum spam",
    "ja": "解約します|やめた|やめます",
}
CERTAIN = {
    "en": (
        "stop|quit|please quit|no more spam|no spam any more|unsubscribe|enough of these surveys|"
        "done with these questions|end these messages|STOP!"
    ),
    "de": (
        "Schluss|Abmeldung|abmelden|kein Spam mehr|genug von diesen Umfragen|es reicht mit den Umfragen|hör auf|"
        "hört bitte damit auf"
    ),
    "es": "basta|baja|quiero la baja|no más spam|suficientes encuestas|se acabó, no más encuestas",
    "fr": "arrêtez|désabonnement|plus de spam|assez de sondages|ras le bol de vos sondages|ça suffit",
    "pt": "chega|descadastro|chega de spam|parem|chega de pesquisas",
    "ja": "停止|登録解除|アンケート終了|やめて|配信停止",
}


@pytest.mark.parametrize(("language", "text"), each(ANSWERS))
def test_they_are_comments(language, text):
    assert understand_reply(text, language).kind is Kind.COMMENT


@pytest.mark.parametrize(("language", "text"), each(PERHAPS))
def test_what_may_be_said_of_the_product_is_asked_about(language, text):
    for found in (understand(text, language), understand_reply(text, language)):
        assert (found.kind, found.doubt) == (Kind.ASK_AGAIN, Doubt.PLEA)


@pytest.mark.parametrize(("language", "text"), each(CERTAIN))
def test_what_can_mean_nothing_else_is_done(language, text):
    assert understand_reply(text, language).kind is Kind.OPT_OUT
