"""What people type, and what it is taken for: two graded lists, and what holds for any text at all."""

import json
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.language import LANGUAGES
from bot.core.understanding import (
    Doubt,
    Kind,
    Topic,
    as_typed,
    gives_reason,
    says_nothing,
    understand,
    understand_reply,
)
from bot.wording import say

LISTS = json.loads((Path(__file__).parent / "utterances.json").read_text(encoding="utf-8"))
SIX = {Kind.SCORE, Kind.ASK_AGAIN, Kind.OPT_OUT, Kind.SNOOZE, Kind.QUESTION, Kind.DECLINE}


def is_right(case):
    found = understand(case["text"], case.get("locale"))
    return (found.kind, found.score) == (case["kind"], case.get("score"))


@pytest.mark.parametrize("name", LISTS)
def test_every_message_of_the_graded_lists_is_read_as_it_is_meant(name, capsys):
    cases = LISTS[name]
    wrong = [case for case in cases if not is_right(case)]
    invented = [case for case in wrong if understand(case["text"], case.get("locale")).score is not None]
    offering = [case for case in cases if case.get("candidates")]
    offered = sum(list(understand(c["text"], c.get("locale")).candidates) == c["candidates"] for c in offering)
    with capsys.disabled():
        print(  # noqa: T201 (the figures are wanted)
            f"\nunderstanding, list '{name}': {len(cases) - len(wrong)} of {len(cases)} read rightly, "
            f"{len(invented)} scores invented, candidates right in {offered} of {len(offering)}"
        )
    assert wrong == []


@pytest.mark.parametrize("case", LISTS["graded"], ids=lambda case: case["text"])
def test_the_candidates_are_what_the_person_may_have_meant(case):
    if "candidates" in case:
        assert list(understand(case["text"], case.get("locale")).candidates) == case["candidates"]


@pytest.mark.parametrize(
    ("text", "score", "comment"),
    [
        ("8/10 would recommend", 8, "would recommend"),
        ("8️⃣ but the mobile app is slow", 8, "but the mobile app is slow"),
        ("Seven. Easy to use but pricey", 7, "Easy to use but pricey"),
        ("a solid 7, thanks", 7, ""),
        ("I would say six", 6, ""),
        ("le doy un siete, la búsqueda es lenta", 7, "la búsqueda es lenta"),
        ("10 dollars a month is too much: 4", 4, "10 dollars a month is too much"),
        ("９点です。使いやすい", 9, "使いやすい"),
        ("8 &amp; I &lt;3 it, see <https://acme.example|the docs>", 8, "I <3 it, see the docs"),
        ("It crashed twice: 3, and nobody answered", 3, "It crashed twice: 3, and nobody answered"),
    ],
)
def test_the_rest_beside_a_score_is_kept_as_it_was_typed(text, score, comment):
    found = understand(text)
    assert (found.kind, found.score, found.comment) == (Kind.SCORE, score, comment)


def test_words_without_a_score_are_kept_too():
    assert understand("24/7 support is great").comment == "24/7 support is great"
    assert understand("7-8").comment == ""


@pytest.mark.parametrize("text", ["no", "No.", "nein", "non", "não", "いいえ"])
def test_a_bare_no_is_a_doubt_of_its_own(text):
    assert understand(text).doubt is Doubt.BARE_NO


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("why me?", Topic.WHY_ME),
        ("who sees this?", Topic.WHO_SEES),
        ("is this anonymous?", Topic.ANONYMOUS),
        ("how long does it take?", Topic.EFFORT),
        ("what is NPS?", Topic.WHAT_IS_NPS),
        ("what does 10 mean?", Topic.SCALE),
        ("who is asking?", Topic.WHO_ASKS),
        ("how long do you keep this?", Topic.KEPT),
        ("¿quién ve esto?", Topic.WHO_SEES),
        ("warum ich?", Topic.WHY_ME),
        ("combien de temps ça prend ?", Topic.EFFORT),
        ("posso apagar?", Topic.KEPT),
        ("誰が見ますか？", Topic.WHO_SEES),
        ("why is the sky blue?", Topic.OTHER),
    ],
)
def test_a_question_has_a_topic(text, topic):
    found = understand(text)
    assert (found.kind, found.topic) == (Kind.QUESTION, topic)


# After the score


@pytest.mark.parametrize(
    ("text", "score"),
    [("I meant 9", 9), ("sorry, 9", 9), ("not 9, 8", 8), ("~9~ 8", 8), ("8", 8), ("8/10", 8), ("je voulais dire 6", 6)],
)
def test_a_correction_is_taken_as_one(text, score):
    found = understand_reply(text)
    assert (found.kind, found.score) == (Kind.CORRECTION, score)


@pytest.mark.parametrize(
    "text",
    [
        "support took 3 days",
        "9 times out of 10 it works",
        "why is search so slow?",
        "10 dollars is too much",
        "stop making it so slow",
        "I can't wait until next week's release",
        "It was an 8 before the redesign",
        "no search, no fun",
    ],
)
def test_anything_else_after_the_score_is_a_comment_as_it_was_typed(text):
    found = understand_reply(text)
    assert (found.kind, found.comment) == (Kind.COMMENT, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("stop", Kind.OPT_OUT),
        ("start", Kind.OPT_IN),
        ("help", Kind.HELP),
        ("no thanks", Kind.DECLINE),
        ("no", Kind.DECLINE),
        ("later", Kind.SNOOZE),
        ("who sees this?", Kind.QUESTION),
    ],
)
def test_what_is_about_the_conversation_itself_is_no_comment(text, kind):
    assert understand_reply(text).kind is kind


@pytest.mark.parametrize(
    "text",
    ["ok", "Fine.", "it's good", "👍", "...", "", "muy bien", "alles gut", "rien", "tudo bem", "特になし", "ok thanks"],
)
def test_a_comment_that_says_nothing(text):
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["slow", "price", "the support", "it is fast", "búsqueda", "遅い", "It just works."])
def test_a_comment_that_says_something(text):
    assert not says_nothing(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("ヘルプ", Kind.HELP), ("ayuda", Kind.HELP), ("hilfe", Kind.HELP), ("aide", Kind.HELP), ("ajuda", Kind.HELP)],
)
def test_the_words_that_our_own_sentences_name_are_understood(text, kind):
    assert understand(text).kind is kind


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("button", "kind"), [("button-stop", Kind.OPT_OUT), ("button-skip", Kind.DECLINE), ("button-not-now", Kind.SNOOZE)]
)
def test_whoever_types_what_stands_on_a_button_means_the_button(language, button, kind):
    assert understand(say(button, language), language).kind is kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_is_all_ends_the_questions(language):
    assert understand_reply(say("button-that-is-all", language), language).kind is Kind.DECLINE


@pytest.mark.parametrize(
    "text",
    [
        "how do I unsubscribe?",
        "can I change my answer later?",
        "¿lo ve mi jefe?",
        "mon chef voit ça ?",
        "delete my data",
        "meu chefe vê isso?",
    ],
)
def test_a_question_to_the_bot_is_none_of_the_comments(text):
    assert understand_reply(text).kind is Kind.QUESTION
    assert understand(text).kind is Kind.QUESTION


@pytest.mark.parametrize(
    "text",
    [
        "wrong button, 3",
        "sorry meant 3",
        "me equivoqué, 3",
        "falsch geklickt, 3",
        "erreur, 3",
        "errei, 3",
        "3の間違いです",
    ],
)
def test_a_slip_is_corrected(text):
    found = understand_reply(text)
    assert (found.kind, found.score) == (Kind.CORRECTION, 3)


@pytest.mark.parametrize("words", ["hmm", "idk", "why?", "who are you and why should I care?", "ok then", ""])
def test_chatter_before_the_score_is_no_reason_for_it(words):
    assert not gives_reason(words)


@pytest.mark.parametrize("words", ["the search is slow", "la búsqueda es lenta", "検索がとても遅くて困っています"])
def test_a_reason_given_before_the_score_is_one(words):
    assert gives_reason(words)


def test_slacks_markup_becomes_what_stood_on_the_screen():
    raw = "&lt;b&gt; &amp; <https://acme.example|docs> by <@U024BE7LH> in <#C1|general> <!here>"
    assert as_typed(raw) == "<b> & docs by @U024BE7LH in #general @here"


# Whatever is typed


@given(st.text(max_size=300), st.sampled_from([None, "en", "es-ES", "de", "fr", "pt-BR", "ja-JP", "??"]))
def test_no_text_gives_a_score_off_the_scale_or_fails(text, locale):
    found = understand(text, locale)
    assert found.kind in SIX | {Kind.OPT_IN, Kind.HELP}
    assert (found.score is not None) is (found.kind is Kind.SCORE)
    assert found.score in {None, *range(11)}
    assert all(0 <= score <= 10 for score in found.candidates)
    reply = understand_reply(text, locale)
    assert reply.score in {None, *range(11)}
    says_nothing(text)


ACCEPTED = [case for cases in LISTS.values() for case in cases if case["kind"] == "score"]
PLAIN = [case for case in ACCEPTED if "<" not in case["text"] and "&" not in case["text"] and ":" not in case["text"]]


def wider(text):
    """Write a text with full-width digits and letters."""
    return "".join(chr(ord(one) + 0xFEE0) if one.isascii() and one.isalnum() else one for one in text)


@given(st.sampled_from(PLAIN), st.sampled_from([str.upper, str.lower, str.title, str.swapcase, wider]))
def test_case_and_width_never_change_an_accepted_score(case, change):
    changed = change(case["text"])
    if unicodedata.normalize("NFKC", changed).casefold() != unicodedata.normalize("NFKC", case["text"]).casefold():
        return  # ß, ı and the like change more than case
    assert understand(changed, case.get("locale")).score == case["score"]


@given(st.sampled_from(PLAIN), st.sampled_from(["{}.", "{}!", " {} ", "{}!!!", "\n{}\n", "({})", "*{}*", "\u200b{}"]))
def test_punctuation_and_spaces_around_never_change_an_accepted_score(case, form):
    assert understand(form.format(case["text"]), case.get("locale")).score == case["score"]


NASTY = [
    "9 ",
    "(",
    "&lt;",
    "<",
    "8 or ",
    "~",
    "not ",
    "a",
    "9/",
    ":one:",
    "点",
    "0",
    "it a an ",
    "no, ",
    "in 2 ",
    "~8~",
    "à ",
]


@pytest.mark.parametrize("unit", NASTY)
def test_forty_thousand_characters_take_hardly_longer_than_ten_thousand(unit):
    def cost(length):
        text = unit * (length // len(unit))
        started = time.process_time()
        for _ in range(3):
            understand(text)
            understand_reply(text)
        return time.process_time() - started

    cost(1_000)
    assert cost(40_000) < 8 * cost(10_000) + 0.5


@settings(deadline=None)
@given(st.text(min_size=2_500, max_size=2_600))
def test_a_very_long_message_is_hardly_ever_a_score(text):
    assert understand(text + "x" * 3_000 + " 9").score in {None, *range(11)}
