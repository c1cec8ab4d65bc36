"""Whoever wants to see or erase what is kept about them is told how, and that is no comment about the product."""

import pytest

from bot.core.understanding import Kind, Topic, understand, understand_reply
from tests.core.understanding.test_complaints import each

ERASE = {
    "en": "delete everything you have about me|please erase my data|I want you to forget everything you know about me|"
    "can you delete all my data?|remove my personal data from your list, thanks|"
    "please erase all the data you keep about me|remove whatever information you hold on me|"
    "I want my data deleted|GDPR request: erase everything about me|please forget me|right to be forgotten|"
    "I request deletion of my personal data under GDPR article 17|remove all records of me",
    "de": "lösch meine Daten|bitte löschen Sie alle meine Daten|löscht alles, was ihr über mich habt|"
    "meine Daten löschen|löscht meine Daten|bitte vergesst mich|Löschung meiner Daten nach DSGVO|"
    "bitte löscht alle Daten, die ihr über mich gespeichert habt|"
    "Hiermit verlange ich die Löschung meiner personenbezogenen Daten",
    "es": "borra mis datos|por favor elimina todos mis datos|borrad todo lo que tenéis sobre mí|"
    "solicito la supresión de mis datos|eliminen toda la información que tengan sobre mí",
    "fr": "supprimez mes données|efface tout ce que tu as sur moi|merci de supprimer toutes mes données|"
    "supprimez toutes les données que vous avez sur moi|effacez tout ce que vous savez sur moi|"
    "je veux que mes données soient supprimées|je demande la suppression de mes données personnelles",
    "pt": "apague meus dados|exclua tudo o que vocês têm sobre mim|por favor, delete os meus dados|"
    "apaga tudo que vocês têm de mim|excluam todos os dados que têm sobre mim",
    "ja": "私のデータを削除してください|個人情報を消してください|データを消してほしい|個人データの削除を希望します",
}
SHOW = {
    "en": "what did I answer?|what did I write|show me my answer|what was my score?",
    "de": "was habe ich geantwortet?|zeig mir meine Antwort",
    "es": "¿qué respondí?|muéstrame mi respuesta",
    "fr": "qu'ai-je répondu ?|montre-moi ma réponse",
    "pt": "o que eu respondi?|mostre minha resposta",
    "ja": "何と答えましたか？|私の回答を見せて",
}
OF_THE_PRODUCT = {
    "en": "it deleted my data|it keeps deleting my data|I cannot delete my data in the app|please don't delete my data|"
    "show me more data|what did I do wrong?|"
    "it would be nice to remove records|delete everything button|remove the information boxes|"
    "I want to delete my old projects|someone had my data deleted|I want my deleted data back",
    "de": "es löscht meine Daten|löscht ständig meine Daten|die App löscht meine Daten|bitte nicht meine Daten löschen|"
    "meine Daten wurden gelöscht|ihr habt meine Daten gelöscht",
    "es": "borra mis datos cada semana|me borró mis datos|se borran mis datos|eliminaron mis datos",
    "fr": "il a perdu mes données|il a supprimé mes données|vous avez effacé mes données",
    "pt": "apaga meus dados toda semana|apagou meus dados",
}


@pytest.mark.parametrize(("language", "text"), [*each(ERASE), *each(SHOW)])
def test_whoever_asks_for_their_own_data_is_told_how(language, text):
    for found in (understand(text, language), understand_reply(text, language)):
        assert (found.kind, found.topic) == (Kind.QUESTION, Topic.KEPT)


@pytest.mark.parametrize(("language", "text"), each(OF_THE_PRODUCT))
def test_what_the_product_does_with_data_is_a_comment(language, text):
    assert understand_reply(text, language).kind is Kind.COMMENT
