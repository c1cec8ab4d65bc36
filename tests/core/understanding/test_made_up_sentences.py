"""Sentences put together from slots: none may give a score that nobody gave, or stop what nobody asked to stop.

A list has the sentences that somebody thought of; these are their combinations, with any number in them.
"""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.understanding import Kind, understand, understand_reply

LEADS = {
    "en": ["", "hi, ", "honestly ", "ok so ", "sorry but ", "well, "],
    "de": ["", "hallo, ", "ehrlich gesagt ", "also ", "naja, "],
    "es": ["", "hola, ", "la verdad, ", "bueno, ", "pues "],
    "fr": ["", "bonjour, ", "franchement, ", "bon, ", "ben "],
    "pt": ["", "oi, ", "sinceramente, ", "bom, ", "olha, "],
    "ja": ["", "正直、", "うーん、", "すみません、"],
}
ENDS = ["", "!", ".", " :)", "...", " <@U024>", " 🙏"]
# {n}: a number from 0 to 10.
NO_SCORES = {
    "en": [
        "if the search worked it'd be a {n}", "fix the sync and it's a {n}", "add an export and you'll get your {n}",
        "no way I'm giving it a {n}", "you won't get a {n} from me", "not even close to a {n}", "nobody gives a {n}",
        "once exports are back it's a {n}", "I can't give a {n}", "for a {n} it has to be faster",
        "would have been a {n} before the price went up", "{n} on a 5 point scale", "{n} out of 20", "{n} of us use it",
        "{n} tickets are open", "order {n} never arrived", "room {n} is cold", "meeting at {n}", "my boss said {n}",
        "up to {n} people share one seat", "we waited {n} weeks", "still on version {n}", "call me at {n}",
        "{n} percent of our users left", "we are second to none", "on cloud nine", "one and done", "back to square one",
        "it works nine times out of ten", "give me five", "two things: price and speed", "one of us has to go",
        "the team gave it a {n} last year", "{n} bugs, {n} crashes",
    ],
    "de": [
        "wenn die Suche ginge, wäre es eine {n}", "repariert den Sync und es wird eine {n}",
        "eine {n} kriegt ihr nicht von mir", "auf keinen Fall eine {n}", "für eine {n} müsste es schneller sein",
        "sobald der Export läuft, gebe ich eine {n}", "das ist keine {n}", "Schulnote {n}", "{n} von 20",
        "{n} Tickets sind offen", "Bestellung {n} kam nie an", "wir treffen uns um {n}", "Zimmer {n} ist kalt",
        "seit {n} Wochen warte ich", "wir sind {n} im Team", "{n} Prozent sind weg", "eins a sahne", "gib acht",
        "auf wolke sieben", "null acht fünfzehn", "zwei Punkte: zu langsam, zu teuer", "eins nach dem anderen",
        "mein Chef sagt {n}", "letztes Jahr war es eine {n}",
    ],
    "es": [
        "si la búsqueda funcionara sería un {n}", "arreglad el login y os doy un {n}", "ni de broma os doy un {n}",
        "un {n} no os lo doy", "para un {n} tendría que ir más rápido", "cuando arregléis el export os pongo un {n}",
        "no es un {n}", "{n} sobre 20", "tengo {n} tickets abiertos", "el pedido {n} no llegó", "quedamos a las {n}",
        "la sala {n} está helada", "llevo {n} semanas esperando", "somos {n} en el equipo", "el {n} por ciento se fue",
        "cada dos por tres se cae", "ni uno funciona", "me importa tres pepinos", "número uno", "mi jefe dice {n}",
        "dos cosas: precio y velocidad", "el año pasado era un {n}",
    ],
    "fr": [
        "si la recherche marchait ce serait un {n}", "réparez la synchro et ce sera un {n}",
        "hors de question de mettre {n}", "vous n'aurez pas un {n}", "pour un {n} il faudrait plus de vitesse",
        "quand l'export remarchera je mettrai {n}", "ce n'est pas un {n}", "{n} sur 20", "j'ai {n} tickets ouverts",
        "la commande {n} n'est jamais arrivée", "rdv à {n}h", "la salle {n} est gelée", "depuis {n} semaines rien",
        "on est {n} dans l'équipe", "{n} pour cent sont partis", "ni une ni deux", "cinq sur cinq", "c'est tout neuf",
        "à deux doigts de partir", "deux choses : prix et vitesse", "mon chef dit {n}", "l'an dernier c'était un {n}",
    ],
    "pt": [
        "se a busca funcionasse seria {n}", "arrumem o login e dou {n}", "nem a pau dou {n}", "{n} não dou não",
        "pra {n} precisa ser mais rápido", "quando arrumarem o export dou {n}", "não é um {n}", "{n} de 20",
        "tenho {n} chamados abertos", "o pedido {n} não chegou", "reunião às {n}", "a sala {n} tá gelada",
        "espero há {n} semanas", "somos {n} no time", "{n} por cento saíram", "fiquei com dois pés atrás",
        "seis por meia dúzia", "número um do mercado", "duas coisas: preço e velocidade", "meu chefe diz {n}",
        "ano passado era {n}",
    ],
    "ja": [
        "検索が直れば{n}点", "{n}点はあげられない", "{n}点とは言えない", "速くなったら{n}点あげます",
        "100点満点で{n}点",
        "5段階で{n}", "チケットが{n}件あります", "注文番号{n}が届きません", "{n}時に会議", "{n}番会議室が寒い",
        "{n}週間待っています", "うちは{n}人です", "もっと便利に", "いちいちログインが面倒", "ろくに動かない",
        "きゅうに落ちる", "一石二鳥です", "二度と使わない", "一番好き", "上司は{n}点", "去年は{n}点でした",
    ],
}  # fmt: skip
NUMBERS = st.integers(0, 10).map(str)
STOPS = {
    "en": (["stop", "please stop", "can you stop", "don't keep", "quit"], [
        "logging me out", "changing the menu", "crashing all day", "moving the buttons", "breaking the export",
        "hiding the search",
    ]),
    "de": (["hört auf", "bitte hört auf", "hört endlich auf"], [
        "das Menü umzubauen", "mich auszuloggen", "die Preise zu erhöhen", "die Knöpfe zu verschieben",
    ]),
    "es": (["dejad de", "por favor dejad de", "parad de"], [
        "cambiar el menú", "cerrarme la sesión", "subir los precios", "mover los botones",
    ]),
    "fr": (["arrêtez de", "svp arrêtez de", "cessez de"], [
        "changer le menu", "me déconnecter", "augmenter les prix", "déplacer les boutons",
    ]),
    "pt": (["parem de", "por favor parem de", "deixem de"], [
        "mudar o menu", "me deslogar", "aumentar os preços", "mexer nos botões",
    ]),
    "ja": (["", "お願いだから"], [
        "メニューを変えるのをやめて", "勝手にログアウトさせないで", "値上げをやめて", "ボタンを動かさないで",
    ]),
}  # fmt: skip


@st.composite
def no_scores(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(sorted(NO_SCORES)))
    said = draw(st.sampled_from(NO_SCORES[language])).replace("{n}", draw(NUMBERS))
    return language, draw(st.sampled_from(LEADS[language])) + said + draw(st.sampled_from(ENDS))


@st.composite
def product_wishes(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(sorted(STOPS)))
    stops, things = STOPS[language]
    said = f"{draw(st.sampled_from(stops))} {draw(st.sampled_from(things))}".strip()
    return language, draw(st.sampled_from(LEADS[language])) + said + draw(st.sampled_from(ENDS))


@given(no_scores())
def test_no_score_is_read_where_none_was_given(made):
    language, text = made
    assert understand(text, language).kind is not Kind.SCORE


@given(product_wishes())
def test_a_wish_about_the_product_stops_nothing(made):
    language, text = made
    for read in (understand, understand_reply):
        assert read(text, language).kind is not Kind.OPT_OUT
