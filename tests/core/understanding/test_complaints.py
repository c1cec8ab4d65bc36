"""Complaints about being written to, in place of a score: nobody asked to stop, nor for one more "number, please"."""

import pytest

from bot.core.understanding import Doubt, Kind, Topic, understand, understand_reply

OF_US = {
    "en": "This is spam|this is spam!!|you're spamming me|I'm reporting this as spam|Hello, this is pure spam",
    "de": "das ist Spam|Das ist doch reiner Spam!|ihr spammt mich zu|Das ist Belästigung|ich habe das nie bestellt",
    "es": "esto es spam|Esto es puro spam|me estáis acosando|esto es correo basura",
    "fr": "c'est du spam|C’est du harcèlement|vous me spammez|je n'ai rien demandé, c'est du spam",
    "pt": "isso é spam|isto é spam!|eu nunca pedi isso|essas mensagens são spam",
    "ja": "これはスパムです|これは迷惑メールだ|このメッセージは頼んでいません",
}
OF_ANYTHING = {
    "en": "spam|so annoying|these surveys are really annoying|fed up with this",
    "de": "nervt|ihr nervt|Nicht schon wieder!|das nervt langsam echt",
    "es": "qué pesados|spam|otra vez, no|estoy harta",
    "fr": "ça m’énerve|j'en ai marre|encore vous|pénible",
    "pt": "que chato|de novo|vocês são muito chatos",
    "ja": "迷惑です|しつこい|またか|面倒くさいです",
}
QUESTIONS = {
    "en": "is this spam?|is this spam",
    "de": "Ist das Spam?|ist das spam",
    "es": "¿esto es spam?",
    "fr": "c'est du spam ?",
    "pt": "isso é spam?",
}
OF_THE_PRODUCT = (
    "our spam filter is broken",
    "the editor is annoying",
    "die Ladezeiten nerven",
    "el chat es muy pesado de usar con tantos clientes",
    "trop de spam dans la boîte de réception",
    "o chat do aplicativo é muito chato",
    "検索の通知が迷惑です",
)


def each(listed):
    return [(language, text) for language, texts in listed.items() for text in texts.split("|")]


@pytest.mark.parametrize(("language", "text"), each(OF_US))
def test_whoever_calls_it_spam_may_want_it_to_stop_before_the_score_and_after_it(language, text):
    for found in (understand(text, language), understand_reply(text, language)):
        assert (found.kind, found.doubt) == (Kind.ASK_AGAIN, Doubt.PLEA)


@pytest.mark.parametrize(("language", "text"), each(OF_ANYTHING))
def test_what_may_be_said_of_the_product_is_asked_about_only_while_the_score_is_awaited(language, text):
    assert understand(text, language).doubt is Doubt.PLEA
    assert understand_reply(text, language).kind in {Kind.COMMENT, Kind.DECLINE, Kind.OPT_OUT}


@pytest.mark.parametrize(("language", "text"), each(QUESTIONS))
def test_whoever_asks_whether_it_is_spam_is_told_who_asks(language, text):
    assert understand(text, language).topic is Topic.WHO_ASKS
    assert understand_reply(text, language).kind is Kind.QUESTION


@pytest.mark.parametrize("text", OF_THE_PRODUCT)
def test_what_is_said_of_the_product_is_no_complaint_about_us(text):
    assert understand(text).doubt is Doubt.NO_NUMBER
    assert understand_reply(text).kind is Kind.COMMENT


@pytest.mark.parametrize("text", ["This is spam, 2", "2. Das ist Spam", "c'est du spam, 2"])
def test_a_number_beside_it_counts(text):
    assert understand(text).score == 2
