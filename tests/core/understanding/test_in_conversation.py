"""What people type in our conversations: words of our own buttons, slips, chatter, and a second list of messages."""

import json
from pathlib import Path

import pytest

from bot.core.survey.language import LANGUAGES
from bot.core.understanding import (
    Doubt,
    Kind,
    as_typed,
    gives_reason,
    says_nothing,
    understand,
    understand_reply,
    visible,
)
from bot.core.understanding.markup import LONGEST_READ, plain
from bot.wording import say

MORE = json.loads((Path(__file__).parent / "more_utterances.json").read_text(encoding="utf-8"))


def test_eight_hundred_messages_of_our_own_are_read_as_they_are_meant(capsys):
    read = [(case, understand(case["text"], case.get("locale"))) for case in MORE]
    wrong = [case["text"] for case, found in read if (found.kind, found.score) != (case["kind"], case.get("score"))]
    invented = [case["text"] for case, found in read if found.score not in {None, case.get("score")}]
    with capsys.disabled():
        print(f"\nunderstanding, our own list: {len(MORE) - len(wrong)} of {len(MORE)}, {len(invented)} invented")  # noqa: T201
    assert wrong == []


@pytest.mark.parametrize("text", ["no", "No.", "nein", "non", "não", "いいえ"])
def test_a_bare_no_is_a_doubt_of_its_own(text):
    assert understand(text).doubt is Doubt.BARE_NO


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


@pytest.mark.parametrize(
    "text", ["", "  \n", "\u200b", "\u200d\ufeff \u2060", "\u2800\u3164", "\u202e\u202c", "\ufe0f"]
)
def test_of_what_nobody_can_see_nothing_is_left(text):
    assert visible(text) == ""


@pytest.mark.parametrize("text", ["a", "\u200bslow", "👍", "?", "は", "שלום"])
def test_what_anybody_can_see_stays_as_it_was_typed(text):
    assert visible(f" {text}\n") == text


def test_slacks_markup_becomes_what_stood_on_the_screen():
    raw = "&lt;b&gt; &amp; <https://acme.example|docs> by <@U024BE7LH> in <#C1|general> <!here>"
    assert as_typed(raw) == "<b> & docs by @U024BE7LH in #general @here"


PROSE = "the search is slow and hard to find "
LONG = PROSE * 1_200


@pytest.mark.parametrize(
    ("text", "kind", "score"),
    [
        (f"8 because {LONG}", Kind.SCORE, 8),
        (f"{LONG} 8", Kind.ASK_AGAIN, None),
        (f"stop{' ' * 3_000}making it so slow", Kind.ASK_AGAIN, None),
        (f"stop\n{'x' * 3_000}", Kind.ASK_AGAIN, None),
        (f"{PROSE * 55}, 7{'5' * 30} {LONG}", Kind.ASK_AGAIN, None),
    ],
)
def test_of_an_endless_message_the_beginning_is_read_and_never_taken_for_the_whole(text, kind, score):
    found = understand(text)
    assert (found.kind, found.score) == (kind, score)
    assert understand_reply(text).kind in {Kind.COMMENT, Kind.CORRECTION}


def test_an_endless_comment_is_kept_whole():
    assert understand(f"8 because {LONG}").comment == f"because {LONG}".strip()
    assert understand(LONG).comment == LONG.strip()
    assert understand_reply(LONG).comment == LONG
    assert understand(f"{LONG[:1_900]} so an 8\n{LONG}").comment.endswith(LONG.strip())


@pytest.mark.parametrize("unit", ["🔟", "7)", "ok ", "7点半", "&amp;", "a", "7 or 8 "])
def test_an_endless_message_costs_no_more_than_a_long_one(unit):
    """Counted in characters that are looked at, since time is the machine's."""
    read = plain(unit * 20_000)
    assert len(read.text) <= 5 * LONGEST_READ
    assert not says_nothing("ok " * 20_000)


@pytest.mark.parametrize("text", ["=9", "＝9", "+1", "＋1", "@9", "=1+1", "=SUM(A1:A9)", "-1", "fine\t9"])
def test_a_formula_or_a_sign_in_a_comment_changes_no_score(text):
    assert understand_reply(text).kind is Kind.COMMENT
