"""What a typed message means: the graded list, the cases that taught us something, and what must hold for any text."""

import json
import string
from collections import Counter
from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.understanding import Doubt, Kind, Topic, When, as_typed, says_nothing, understand, understand_reply
from tests.core.understanding.repetitions import PIECES, repeated

GRADED = json.loads((Path(__file__).parent / "utterances.json").read_text(encoding="utf-8"))
WHENS = {
    "later": When(),
    "tomorrow": When(days=1),
    "2h": When(elapsed=timedelta(hours=2)),
    "next_week": When(weekday=0),
}


def test_the_graded_list(capsys):
    """Kind and score must match; the rest is advice, and only counted."""
    asked, right, wrong = Counter(), Counter(), []
    for case in GRADED:
        found = understand(case["text"], case.get("locale"))
        if (found.kind, found.score) != (case["kind"], case.get("score")):
            wrong.append((case, found))
        advice = {
            "candidates": list(found.candidates),
            "doubt": found.doubt,
            "when": found.when,
            "topic": found.topic and found.topic.value.replace("-", "_"),
        }
        for part in advice.keys() & case.keys():
            expected = WHENS[case["when"]] if part == "when" else case[part]
            asked[part] += 1
            right[part] += advice[part] == expected
    figures = ", ".join(f"{part} {right[part]} of {asked[part]}" for part in ("candidates", "doubt", "when", "topic"))
    with capsys.disabled():
        print(f"\nunderstanding: {len(GRADED) - len(wrong)} of {len(GRADED)} kinds and scores; {figures}")  # noqa: T201
    assert wrong == []


SCORES = {
    "8": [
        "8", "8.", "(8)", "*8*", "_8_", "`8`", "8/10", "8 out of ten", "8 of 10!", "on a scale of 1 to 10, 8", "8.0",
        "+8",
        "I'd go for an 8", "my score is eight", "8 points", "8pts", "7 no wait 8", "~7~ 8", "not 7, 8", "8, not 9",
        "I said 7 before but now it's 8", "was 9, now 8", "8 or 9, let's say 8", "7 -&gt; 8", "8 8",
        "7 was last year, now 8",
        "would be a 10 but search is slow so 8", "8, would be a 9 with dark mode",
        "8 \u2013 would be a 9 with dark mode", "no, 8", "No way. 8",
        "never a problem, 8",
        "8 :)", "8 &lt;3", ":eight:", "8️⃣", "\uff18", "⑧", "<@U024BE7LH> 8", "see <https://example.com/9|page 9>: 8",
        "8 👍",
        "We've used it for 4 years. 8", "I pay $50/month: 8", "since v3 broke, 8", "our team of 12 loves it: 8",
        "24/7 uptime, 8",
        "3 years in and still an 8", "&gt; How likely? 0 to 10\n8", "8 after 3 years of use",
        "UI 9, support 4, overall 8",
        "just 8", "8ish", "8 for the price", "8 too expensive", "if I'm honest, 8",
    ],
    "8 es": ["ocho", "le pongo un 8", "8 sobre 10", "no un 9, un 8", "antes era un 9, ahora un 8", "sí, 8",
        "8 muy fácil de usar"],
    "8 de": ["acht", "ich gebe eine 8", "8 von 10", "nicht 9, sondern 8", "klare 8", "früher 9, jetzt 8", "8 Punkte",
        "ne glatte 8"],
    "8 fr": ["huit", "je mets un 8", "8 sur 10", "pas 9, 8", "disons 8", "8 mais trop cher", "8 très pratique"],
    "8 pt": ["oito", "dou nota 8", "8 de 10", "não 9, 8", "um 8", "eu daria um 8", "8, mas é caro"],
    "8 ja": ["八", "はち", "8点です", "10点満点中8点", "9ではなく8", "評価は8です", "だいたい8点くらい",
        "8点ですが、遅いです", "8にします"],
    "8 ko": ["8점", "여덟", "팔점", "8점입니다"],
    "8 it": ["otto", "8 su 10", "direi 8"],
}  # fmt: skip


@pytest.mark.parametrize(("key", "text"), [(key, text) for key, texts in SCORES.items() for text in texts])
def test_a_score_that_was_given_is_taken(key, text):
    _, _, locale = key.partition(" ")
    found = understand(text, locale or None)
    assert (found.kind, found.score) == (Kind.SCORE, 8)


NO_SCORES = {
    "": [
        "7-8", "7\u20138", "7 \u2013 8", "7\u20118", "7\u22128", "7 to 8", "between a 7 and an 8", "8 or maybe 9",
        "at least 8", "no more than 4", "8+", "8 or more", "&gt;8", "&gt;= 8",
        "almost a 9", "not quite an 8", "8.5", "8,5", ".5", "8½", "eight and a half", "8 & a half",
        "eight point five", "11", "-1", "- 1",
        "100", "4/5", "8/7", "9/11", "11/10", "50/50", "80%", "5 stars", "★★★★★", "💯", ":100:", "10 thousand",
        "out of 5, 4",
        "8?", "maybe 8", "8, maybe 9", "probably an 8", "8 I guess", "8 I think?", "7..?", "how about 9?",
        "is 9 ok?", "can I give an 11?",
        "not 9", "definitely not a 10", "I wouldn't give it a 10", "neither 9 nor 10", "anything but 10",
        "never a 10", "~9~", "no 9",
        "would be a 9", "could be a 9", "should be a 10", "I wish I could give a 10", "if it had dark mode, 10",
        "10 if you fix search",
        "for a 10 I need dark mode", "10 is too much", "a ten would be too much", "my boss would say 9",
        "everyone says 10",
        "used to be a 9", "last time 9", "10 for design, 2 for speed", "design 10, speed 2",
        "10 and 0 at the same time", "9 no 8",
        "1, 2, 3", "1. slow 2. pricey", "Support: 3", "9 people", "9 colleagues love it", "9 great features",
        "3 very annoying bugs",
        "3 easy steps", "8 of us use it", "9 times out of 10 it works", "9 out of 10 people", "5 bugs this week",
        "we are 5", "8-bit", "5x",
        "2nd", "top 10", "#1", "number one", "v2.9", "version 9", "iPhone 8", "Windows 10", "Q3", "GPT-4", "since 9",
        "at 9", "10:30",
        "2024-10-09", "9/10/2024", "10.10.", "24/7", "$10", "10 €", "3 every day", "5 minutes", "2 thumbs up",
        "high five!", "one of us",
        "this one", "the one and only", "zero problems", "B2B", "1e1", "0x9", "2 + 2", "10^2", "&lt;3", ":3", "o_0",
        "0_0", "8=D", ":+1:",
        ":8ball:", "<https://example.com/9|9>", "<@U9>", "<!date^9^{date}|9>", "VIII", "1O", "null", "sei", "due",
        "once", "asdf", "", "?",
        "9\n8", "\ud800", "\x00",
    ],
    "es": ["entre 7 y 8", "casi un 9", "no es un 10", "quizás un 8", "ocho y medio", "once", "tengo 3 hijos",
        "5 muy buenas razones",
           "sería un 10 si fuera rápido", "a las 9", "9 de mis compañeros"],
    "de": ["zwischen 7 und 8", "fast 9", "keine 10", "vielleicht 8", "achteinhalb", "elf", "seit 3 Jahren",
        "3 sehr gute Gründe",
           "wenn es schneller wäre, 10", "um 9", "8 Kollegen", "nein"],
    "fr": ["entre 7 et 8", "presque 9", "pas un 10", "peut-être 8", "huit et demi", "onze", "depuis 3 ans",
        "c'est neuf",
           "ce serait un 9", "nous sommes 8", "non"],
    "pt": ["entre 7 e 8", "quase 9", "não é 10", "talvez 8", "8 e meio", "onze", "há 3 anos", "seria um 10",
        "9 do meu time", "não"],
    "ja": ["7か8", "7〜8", "8以上", "たぶん8", "8かな", "9ではない", "3年使ってる", "一番いい", "5段階で4", "8割",
        "いいえ", "十分です",
           "もっと速ければ10", "9時に"],
    "ko": ["8명", "3년", "8점이 아니에요"],
}  # fmt: skip


@pytest.mark.parametrize(("locale", "text"), [(locale, text) for locale, texts in NO_SCORES.items() for text in texts])
def test_a_score_that_was_not_given_is_never_taken(locale, text):
    found = understand(text, locale or None)
    assert found.score is None
    assert found.kind is not Kind.SCORE


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("9", ""),
        ("a solid 7", ""),
        ("not 9, 8", ""),
        ("9, thanks", ""),
        ("9 &lt;3 :tada:", ""),
        ("8/10 would recommend", "would recommend"),
        ("8️⃣ but the mobile app is slow", "but the mobile app is slow"),
        ("*8* - the _best_ &amp; <https://example.com|easy>", "the _best_ & easy"),
        ("Seven. Easy to use but pricey", "Easy to use but pricey"),
        ("v2.9 broke search, so 3", "v2.9 broke search"),
        ("I'd give it an 8 but support took 3 days", "I'd give it an 8 but support took 3 days"),
        ("8点です。使いやすい", "使いやすい"),
    ],
)
def test_the_rest_beside_a_score_is_kept(text, comment):
    assert understand(text).comment == comment


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("7-8", ""),
        ("maybe 7?", ""),
        ("definitely not a 10", ""),
        ("1O", ""),
        ("24/7 support is great", "24/7 support is great"),
        ("10 for <@U024>, 4 for support &amp; sales", "10 for @U024, 4 for support & sales"),
    ],
)
def test_a_text_without_a_score_is_kept_when_it_has_words(text, comment):
    found = understand(text)
    assert (found.kind, found.comment) == (Kind.ASK_AGAIN, comment)


@pytest.mark.parametrize(
    ("text", "doubt", "candidates"),
    [
        ("7?", Doubt.TENTATIVE, (7,)),
        ("VIII", Doubt.ROMAN, (8,)),
        ("l0", Doubt.TYPO, (10,)),
        ("nien", Doubt.TYPO, (9,)),
        ("no", Doubt.BARE_NO, ()),
        ("nein!", Doubt.BARE_NO, ()),
        ("4/5", Doubt.OTHER_SCALE, (8,)),
        ("7/8", Doubt.OTHER_SCALE, (7, 8)),
        ("10 for the product, 4 for support", Doubt.CONFLICT, (10, 4)),
        ("8 or 9 or 10", Doubt.RANGE, (8, 9, 10)),
    ],
)
def test_a_doubt_has_a_name_and_what_to_offer_first(text, doubt, candidates):
    found = understand(text)
    assert (found.doubt, found.candidates) == (doubt, candidates)


WHOLE = {
    Kind.OPT_OUT: {
        "": ["STOP", "please stop sending me these messages", "I don't want any more surveys",
            "how do I unsubscribe?", "leave me alone"],
        "es": ["quiero darme de baja", "deja de enviarme mensajes"],
        "de": ["bitte keine Umfragen mehr", "schreib mir nicht mehr"],
        "fr": ["me désabonner", "arrêtez de m'envoyer des messages"],
        "pt": ["não me mande mais mensagens", "cancelar inscrição"],
        "ja": ["もう送らないでください", "アンケートはもういりません"],
    },
    Kind.SNOOZE: {
        "": ["not now, sorry", "I'm busy, ask me later", "ask me in 2 days", "call me at 9 tomorrow",
            "on vacation until monday", "9 tomorrow"],
        "es": ["ahora no", "recuérdamelo mañana"],
        "de": ["jetzt nicht", "keine Zeit", "erinnere mich morgen"],
        "fr": ["pas maintenant", "rappelez-moi demain"],
        "pt": ["agora não", "me lembre amanhã"],
        "ja": ["後で", "明日また聞いてください"],
    },
    Kind.DECLINE: {
        "": ["skip", "No, thank you.", "I'd rather not", "not interested", "pass", "Wrong person, sorry",
            "I'm the wrong person"],
        "es": ["no gracias", "paso", "persona equivocada"],
        "de": ["nein danke", "lieber nicht", "Ich arbeite nicht mehr hier", "Ich bin der Falsche", "nicht zuständig"],
        "fr": ["non merci", "je passe", "mauvaise personne"],
        "pt": ["não, obrigado", "pular", "pessoa errada"],
        "ja": ["結構です", "いいえ、結構です", "人違いです"],
    },
    Kind.OPT_IN: {"": ["start",
        "subscribe"], "es": ["empezar"], "de": ["starten"], "fr": ["reprendre"], "pt": ["começar"], "ja": ["再開"]},
    Kind.HELP: {"": ["help",
        "Help!"], "es": ["ayuda"], "de": ["Hilfe"], "fr": ["aide"], "pt": ["ajuda"], "ja": ["ヘルプ"]},
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "locale", "text"),
    [(kind, locale, text) for kind, texts in WHOLE.items() for locale in texts for text in texts[locale]],
)
@pytest.mark.parametrize("read", [understand, understand_reply])
def test_a_whole_message_says_what_somebody_wants(read, kind, locale, text):
    assert read(text, locale or None).kind is kind
    assert read(text).kind is kind  # in any of the languages, without a locale


@pytest.mark.parametrize(
    "text",
    [
        "I can't stop using it", "don't stop", "never stop", "stop making it so slow", "no more crashes please",
        "stop the crashes",
        "remove the ads", "skip the intro", "sooner or later you'll fix it", "the later versions are worse",
        "I need help with search",
        "it starts too slowly", "support took 3 days", "we use it on mondays",
    ],
)  # fmt: skip
def test_words_of_wishes_inside_a_sentence_are_none(text):
    assert understand(text).kind is Kind.ASK_AGAIN
    assert understand_reply(text).kind is Kind.COMMENT


@pytest.mark.parametrize(
    ("text", "locale", "topic"),
    [
        ("why me?", None, Topic.WHY_ME),
        ("who can see my answer?", None, Topic.WHO_SEES),
        ("is this anonymous", None, Topic.ANONYMOUS),
        ("how many questions are there?", None, Topic.EFFORT),
        ("what's NPS?", None, Topic.WHAT_IS_NPS),
        ("what does 10 mean?", None, Topic.SCALE),
        ("are you a bot?", None, Topic.BOT),
        ("how long do you keep my data?", None, Topic.KEPT),
        ("When will my answers be erased?", "en", Topic.KEPT),
        ("Werden meine Antworten irgendwann gelöscht?", "de", Topic.KEPT),
        ("¿Cuándo se borran mis respuestas?", "es", Topic.KEPT),
        ("Quand mes réponses sont-elles effacées ?", "fr", Topic.KEPT),
        ("vocês apagam minhas respostas?", "pt", Topic.KEPT),
        ("回答はいつ削除されますか", "ja", Topic.KEPT),
        ("回答は誰が見ますか", "ja", Topic.WHO_SEES),
        ("誰が回答したかわかりますか", "ja", Topic.ANONYMOUS),
        ("what is this?", None, Topic.OTHER),
        ("¿por qué me preguntas?", "es", Topic.WHY_ME),
        ("¿es anónimo?", "es", Topic.ANONYMOUS),
        ("wer sieht das?", "de", Topic.WHO_SEES),
        ("wie lange dauert das?", "de", Topic.EFFORT),
        ("c'est anonyme ?", "fr", Topic.ANONYMOUS),
        ("pourquoi moi ?", "fr", Topic.WHY_ME),
        ("quem vê isso?", "pt", Topic.WHO_SEES),
        ("posso apagar?", "pt", Topic.KEPT),
        ("匿名ですか\uff1f", "ja", Topic.ANONYMOUS),
        ("どのくらい時間がかかりますか\uff1f", "ja", Topic.EFFORT),
    ],
)
def test_a_question_about_the_survey(text, locale, topic):
    found = understand(text, locale)
    assert (found.kind, found.topic) == (Kind.QUESTION, topic)


def test_a_score_before_a_question_counts():
    found = understand("9. What does 10 mean?")
    assert (found.kind, found.score, found.comment) == (Kind.SCORE, 9, "What does 10 mean?")


@pytest.mark.parametrize(
    ("text", "locale", "when"),
    [
        ("remind me", None, When()),
        ("tomorrow at 9", None, When(days=1, at=time(9))),
        ("in half an hour", None, When(elapsed=timedelta(minutes=30))),
        ("in 2 weeks", None, When(days=14)),
        ("monday 10am", None, When(weekday=0, at=time(10))),
        ("at 3", None, None),
        ("at 3pm", None, When(at=time(15))),
        ("15:30", None, When(at=time(15, 30))),
        ("ping me at 3", None, When(at=time(15))),
        ("3 days", None, None),
        ("12am tomorrow", None, When(days=1, at=time(0))),
        ("25:00", None, None),
        ("morgen um 9", "de", When(days=1, at=time(9))),
        ("mañana por la tarde", "es", When(days=1, at=time(15))),
        ("demain à 9h15", "fr", When(days=1, at=time(9, 15))),
        ("sexta às 14h", "pt", When(weekday=4, at=time(14))),
        ("来月", "ja", When(month=True)),
    ],
)
def test_when_to_come_back(text, locale, when):
    found = understand(text, locale)
    assert found.when == when
    assert found.kind is (Kind.SNOOZE if when else Kind.ASK_AGAIN)


@pytest.mark.parametrize(
    ("text", "locale", "score"),
    [
        ("I meant 9", None, 9),
        ("sorry, 9", None, 9),
        ("not 9, 8", None, 8),
        ("~9~ 8", None, 8),
        ("actually make it 7", None, 7),
        ("change it to 6", None, 6),
        ("I'd like to change my answer to 6", None, 6),
        ("8", None, 8),
        ("8/10", None, 8),
        ("eight", None, 8),
        ("perdón, 8", "es", 8),
        ("ich meinte 9", "de", 9),
        ("pardon, 8", "fr", 8),
        ("quis dizer 8", "pt", 8),
        ("すみません、8です", "ja", 8),
    ],
)
def test_a_correction_after_the_score(text, locale, score):
    found = understand_reply(text, locale)
    assert (found.kind, found.score, found.comment) == (Kind.CORRECTION, score, "")


@pytest.mark.parametrize(
    "text",
    [
        "support took 3 days", "9 times out of 10 it works", "search is slow, so 3 of us left", "7. too slow",
        "8 because it is fast",
        "we had 9 outages, now 3", "7-8", "9?", "why is search so slow?", "the 2 apps", "1. price 2. support",
        "*bold* &amp; plain",
    ],
)  # fmt: skip
def test_numbers_in_a_comment_are_about_the_product(text):
    found = understand_reply(text)
    assert (found.kind, found.score, found.comment) == (Kind.COMMENT, None, as_typed(text))


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("no", None),
        ("Nothing.", None),
        ("n/a", None),
        ("nada", "es"),
        ("nichts", "de"),
        ("rien", "fr"),
        ("特になし", "ja"),
    ],
)
def test_a_follow_up_can_be_left_open(text, locale):
    assert understand_reply(text, locale).kind is Kind.DECLINE


@pytest.mark.parametrize(
    "comment",
    [
        "", "...", "-", "ok", "Fine!", "it's good", "all good", "nice", "thanks", "👍", ":+1:", "9", "love it",
        "muy bien", "gut",
        "très bien", "tudo bem", "いいです", "特にない",
    ],
)  # fmt: skip
def test_a_comment_that_says_nothing(comment):
    assert says_nothing(comment)


@pytest.mark.parametrize(
    "comment", ["Slow", "price", "the support", "good search", "lento", "teuer", "le prix", "o preço", "遅い"]
)
def test_a_comment_that_says_something(comment):
    assert not says_nothing(comment)


@pytest.mark.parametrize(
    ("raw", "typed"),
    [
        ("<@U024BE7LH> &lt;3 *bold*", "@U024BE7LH <3 *bold*"),
        ("<#C024|general> <#C024>", "#general #C024"),
        ("<!here> <!subteam^S1|@devs> <!date^9^{date}|today>", "@here @devs today"),
        ("<https://example.com|here> <https://example.com>", "here https://example.com"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_markup_undone_for_the_eye(raw, typed):
    assert as_typed(raw) == typed


LOCALES = st.sampled_from([None, "en-US", "es-ES", "de", "fr-FR", "pt_BR", "ja-JP", "ko", "it", "xx", ""])
READERS = st.sampled_from([understand, understand_reply])
WORDS = sorted({word for case in GRADED for word in case["text"].split()})
SPOKEN = st.lists(st.sampled_from([*WORDS, "8", "9", "not", "or", "?", ",", ".", "~9~", "if", "was", "10"])).map(
    " ".join
)


@given(READERS, st.text() | SPOKEN | st.text(alphabet="0123456789./-,%: ~<>&;"), LOCALES)
@example(understand, "\ud800\x00\u202e9", "ja")
@example(understand, ".9,", None)
@example(understand, ".0", None)
@example(understand, "\u00b2", None)
def test_no_text_breaks_it_or_gives_a_score_off_the_scale(read, text, locale):
    found = read(text, locale)
    assert (found.score is not None) == (found.kind in {Kind.SCORE, Kind.CORRECTION})
    assert found.score is None or (type(found.score) is int and 0 <= found.score <= 10)
    assert all(0 <= candidate <= 10 for candidate in found.candidates)
    assert (found.when is not None) == (found.kind is Kind.SNOOZE)
    assert (found.topic is not None) == (found.kind is Kind.QUESTION)
    assert (found.doubt is not None) == (found.kind is Kind.ASK_AGAIN)
    as_typed(text)
    says_nothing(text)


GIVEN = [case for case in GRADED if case["kind"] == "score"] + [
    {"text": text, "score": 8, "locale": key.partition(" ")[2] or None}
    for key, texts in SCORES.items()
    for text in texts
    if "\n" not in text
]
WIDE = str.maketrans({chr(code): chr(code + 0xFEE0) for code in map(ord, string.ascii_letters + string.digits)})
NO_MARKUP = [case for case in GIVEN if not set(case["text"]) & set("<>:&~`*_@")]


@given(
    st.sampled_from(GIVEN),
    st.sampled_from(["", " ", "  ", "\n", "(", '"', "*", "¡"]),
    st.sampled_from(["", " ", "!", "...", "…", ")", '"', "。", " \t\n"]),
)
def test_punctuation_and_spaces_around_change_no_score(case, before, after):
    assert understand(before + case["text"] + after, case.get("locale")).score == case["score"]


@given(
    st.sampled_from(NO_MARKUP), st.sampled_from([str.upper, str.lower, str.title, lambda text: text.translate(WIDE)])
)
def test_case_and_width_change_no_score(case, change):
    assert understand(change(case["text"]), case.get("locale")).score == case["score"]


@given(st.sampled_from(NO_MARKUP))
def test_wider_spaces_change_no_score(case):
    assert understand(case["text"].replace(" ", " \u3000 "), case.get("locale")).score == case["score"]


@given(st.integers(11) | st.integers(max_value=-1) | st.decimals(0, 10, places=1).filter(lambda number: number % 1))
def test_other_numbers_are_never_rounded_or_clamped(number):
    assert understand(str(number)).score is None


FILLING = "The new search finds what we look for and the team works with it every day. " * 400


def test_in_a_long_text_a_score_stands_at_the_beginning_or_the_end():
    assert understand(f"9. {FILLING}").score == 9
    assert understand(f"{FILLING[:1_900]} So, 9").score == 9
    assert understand(f"{FILLING} So, 9").score is None  # nobody reads so far
    assert understand(f"{FILLING} 9. {FILLING}").score is None


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_repeated_for_pages_is_read_and_stays_on_the_scale(piece):
    text = repeated(piece, 2_000)
    for read in (understand, understand_reply):
        assert read(text).score in {None, 0, 8, 9}
    assert as_typed(text)
    says_nothing(text)
