"""nps-bot understand, for the admin who wonders and for programs."""

import json

import pytest
from click.testing import CliRunner

from bot.cli import main


def run(*arguments, **kwargs):
    return CliRunner().invoke(main, ["understand", *arguments], **kwargs)


def test_it_shows_how_a_message_is_read():
    shown = run("8 but the app is slow").output
    assert shown == "kind: score\nscore: 8\ncomment: but the app is slow\n"
    assert "offered first: 7, 8\nbecause: range" in run("7-8").output
    assert run("-1").output == "kind: ask_again\nbecause: out_of_range\n"
    assert "topic: who-sees" in run("--locale", "es", "¿quién ve esto?").output


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("ask me next week", "Monday"),
        ("in 2 hours", "in 2:00:00"),
        ("tomorrow at 4pm", "tomorrow, 16:00"),
        ("next month", "next month"),
        ("not now", "later"),
    ],
)
def test_a_moment_is_shown_in_words(text, when):
    assert run(text).output == f"kind: snooze\nwhen: {when}\n"


def test_lines_are_answered_one_by_one_in_order():
    asked = [
        {"text": "neun von 10", "locale": "de"},
        {"text": "8 or 9"},
        {"text": "stop", "locale": None},
        {"text": "help"},
    ]
    answers = run("--lines", input="\n".join(map(json.dumps, asked)) + "\n\n").output.splitlines()
    assert [json.loads(line) for line in answers] == [
        {"kind": "score", "score": 9, "comment": "", "candidates": []},
        {"kind": "ask_again", "score": None, "comment": "", "candidates": [8, 9]},
        {"kind": "opt_out", "score": None, "comment": "", "candidates": []},
        {"kind": "question", "score": None, "comment": "", "candidates": []},
    ]


def test_a_bad_line_is_named_and_nothing_comes_after_it():
    for bad in ("nonsense", "[]", '{"locale": "de"}', '{"text": 8}', '{"text": "8", "locale": 3}'):
        result = run("--lines", input='{"text": "8"}\n' + bad + '\n{"text": "9"}\n')
        assert result.exit_code == 1
        assert "Line 2" in result.output
        assert result.output.count("kind") == 1


def test_without_a_text_it_says_what_it_wants():
    result = run()
    assert result.exit_code == 2
    assert "Say what to read" in result.output
