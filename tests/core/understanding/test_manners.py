"""What is said about the conversation itself: courtesies, curt refusals, and whether it is a bot that asks."""

import pytest

from bot.core.understanding import (
    Doubt,
    Kind,
    Topic,
    gives_reason,
    is_courtesy,
    is_no_answer,
    understand,
    understand_reply,
)

COURTESIES = {
    "en": "thanks!|ok|thank you so much|no worries|you're welcome|Have a great day|that's it|nothing else|👍",
    "de": "danke!|vielen Dank|passt schon|kein Problem|schönen Tag noch|gern geschehen|nichts weiter|weiter so|🙂",
    "es": "gracias!|muchas gracias|vale|de nada|nada más|buen día|gracias por preguntar|eso es todo|:pray:",
    "fr": "merci !|rien de plus|merci beaucoup|d'accord|bonne journée|pas de souci|avec plaisir|c'est tout|🙏🙏",
    "pt": "obrigado!|valeu|só isso|nada mais|bom dia|imagina|muito obrigada|sem problemas|🎉",
    "ja": "ありがとうございます！|了解です|お疲れ様です|よろしくお願いします|特にありません|以上です|👌",
}
FAREWELLS = {
    "en": "thanks!|ok, thanks|Hello!|you're welcome|Have a great day|no worries, take care",
    "de": "danke!|gern geschehen|kein Problem|Viele Grüße|schönen Tag noch",
    "es": "¡gracias!|de nada|un saludo|buenos días|mil gracias",
    "fr": "merci !|avec plaisir|bonne journée|je vous en prie|bonjour",
    "pt": "obrigado!|de nada|bom dia|um abraço|valeu",
    "ja": "ありがとうございます|お疲れ様です|よろしくお願いします|どういたしまして",
}
EXCUSES = {
    "en": "sorry for the late reply|I was on vacation|just saw this, sorry!|I was out of office, sorry|been sick",
    "de": "Sorry, war im Urlaub|Entschuldigung für die späte Antwort|ich war krank|bin wieder da",
    "es": "perdón por la tardanza|estaba de vacaciones|acabo de verlo",
    "fr": "désolé pour le retard|j'étais en vacances|je viens de voir",
    "pt": "desculpa a demora|estava de férias|só vi agora",
    "ja": "返信が遅くなりすみません|休暇中でした",
}
PUT_OFF = {
    "en": "I'm on vacation|I was on leave, ask me tomorrow",
    "de": "bin im Urlaub",
    "fr": "je suis en vacances",
    "ja": "休暇中です",
}
OPINIONS = (
    "I was on leave and search is slow",
    "the link was out",
    "The team",
    "thanks, but the export is broken",
    "bad",
    "not great",
    "danke, aber zu teuer",
    "gracias al soporte",
    "merci pour le support",
    "valeu a pena pelo preço",
    "サポートが丁寧でした",
    "ok for small files",
)
REFUSALS = {
    "en": "fuck off|Piss off, bot|get lost|screw you|shut up already|fuck off with your surveys",
    "de": "verpiss dich|hau ab|Halt die Klappe|leck mich|verschwinde doch endlich",
    "es": "vete a la mierda|que te den|cállate ya|lárgate",
    "fr": "va te faire foutre|dégage|ta gueule|casse-toi|je m'en fous",
    "pt": "vai se foder|cala a boca|cai fora|some daqui",
    "ja": "うるさい|黙れ|うざい|どうでもいい|あっち行け！",
}
DOUBTS = {
    "en": "are you a bot?|Are you human?|am I talking to a robot?|is this automated?|bot or human?",
    "de": "bist du ein Bot?|Bist du ein Mensch?|ist das eine KI?|rede ich mit einer Maschine?",
    "es": "¿eres un bot?|¿eres una persona?|¿hablo con un robot?|¿esto es una máquina?",
    "fr": "tu es un robot ?|êtes-vous humain ?|c'est un bot ?|je parle à une vraie personne ?",
    "pt": "você é um robô?|vc é humano?|isso é um bot?|estou falando com uma pessoa real?",
    "ja": "ボットですか？|人間ですか？|AIなの？|中の人いますか？",
}


def each(listed):
    return [(language, text) for language, texts in listed.items() for text in texts.split("|")]


@pytest.mark.parametrize("text", [text for _, text in each(COURTESIES)])
def test_politeness_is_no_feedback(text):
    assert is_courtesy(text)


@pytest.mark.parametrize("text", [text for _, text in each(FAREWELLS)])
def test_thanks_greetings_and_farewells_answer_nothing(text):
    assert is_no_answer(text)
    assert understand(text).doubt is Doubt.COURTESY


@pytest.mark.parametrize(("language", "text"), each(EXCUSES))
def test_why_somebody_answers_late_is_no_reason_for_a_number_and_puts_nothing_off(language, text):
    assert understand(text, language).doubt is Doubt.COURTESY
    assert not gives_reason(text)
    assert is_no_answer(understand_reply(text, language).comment)


@pytest.mark.parametrize(("language", "text"), each(PUT_OFF))
def test_who_is_still_away_is_asked_later(language, text):
    assert understand(text, language).kind is Kind.SNOOZE


@pytest.mark.parametrize("text", ["ok", "hm", "yes", "great", "👍", "parfait", "はい", "thanks, but slow", "slow"])
def test_what_may_be_meant_as_an_answer_is_no_mere_courtesy(text):
    assert not is_no_answer(text)


@pytest.mark.parametrize("text", OPINIONS)
def test_what_tells_anything_is(text):
    assert not is_courtesy(text)


@pytest.mark.parametrize(("language", "text"), each(REFUSALS))
def test_a_curt_refusal_is_a_no(language, text):
    assert understand(text, language).kind is Kind.DECLINE
    assert understand_reply(text, language).kind is Kind.DECLINE


@pytest.mark.parametrize(
    "text", ["this is fucking slow", "fuck, the sync broke again", "das ist mir egal, aber langsam"]
)
def test_swearing_about_the_product_is_feedback(text):
    assert understand_reply(text).kind is Kind.COMMENT


@pytest.mark.parametrize(("language", "text"), each(DOUBTS))
def test_whether_it_is_a_bot(language, text):
    assert (understand(text, language).topic, understand_reply(text, language).topic) == (Topic.BOT, Topic.BOT)


SHRUGS = {"en": "who knows", "de": "wer weiß", "es": "quién sabe", "fr": "qui sait ?", "pt": "quem sabe", "ja": "さあ"}


@pytest.mark.parametrize(("language", "text"), each(SHRUGS))
def test_a_shrug_asks_nothing(language, text):
    assert understand(text, language).kind is Kind.ASK_AGAIN
    assert understand_reply(text, language).kind is Kind.DECLINE
