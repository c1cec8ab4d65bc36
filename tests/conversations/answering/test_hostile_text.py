"""People type anything; nobody else's screen suffers for it."""

import re

import pytest

from bot.core.understanding import is_courtesy
from bot.slack.blocks.screen import escape, plain, plain_text, quote, quoted_whole

HOSTILE = {
    "mentions": "<!channel> <!here> <@U000000001> <#C1> @channel",
    "markup": "*bold* _it_ ~no~ `code` ```block``` > quote",
    "links": "http://evil.example <http://evil.example|click me>",
    "long": "&" * 3000,
    "right-to-left": "שלום \u202eevil\u202c עולם",
    "lines": "one\n\n\ntwo\n> three",
    "nul": "a\x00b",
}


# What Slack makes bold, italic, struck out or code of, and a line that it shows as a quote.
FORMATTED = re.compile(r"(?<!\w)([*_~])(?=\S)[^\n]*?\S\1(?!\w)|`|\A\W*(?:>|&gt;)")


def plain_in_slack(line):
    return not FORMATTED.search(line)


def markup_in(blocks):
    """Every text object of Slack's markup: without `verbatim`, addresses in it turn into links by themselves."""
    for block in blocks:
        texts = [block.get("text"), *block.get("elements", ())]
        yield from (text for text in texts if text and text["type"] == "mrkdwn")


@pytest.mark.parametrize(
    "text",
    [
        "*bold* _it_ ~no~ `code` ```block```", "> quoted", ">>> quoted", "*a* is *b*", "_a_, *b*!", "(*b*)",
        "*two words*", "__init__ *", ":*bold*:", "*:tada:*",
    ],
)  # fmt: skip
def test_what_somebody_wrote_stays_plain(text):
    assert FORMATTED.search(text)
    assert plain_in_slack(quote(text)[2:])
    assert len(quote(text)) == len(escape(text)) + 2 or ">" in text


@pytest.mark.parametrize(
    "text", ["snake_case", "a@b.example", "see x.example/a_b?c", ":slightly_smiling_face: fine", "2 > 1"]
)
def test_what_means_nothing_to_slack_is_shown_as_it_is(text):
    assert quote(text) == f"> {escape(text)}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("search is slow\nand exports fail", "search is slow / and exports fail"),
        ("Search.\nFinding old cards", "Search. Finding old cards"),
        ("one\n\n\ntwo", "one / two"),
        ("遅い\r\n高い。\nそう", "遅い / 高い。 そう"),
        ("one\u2028two\n", "one / two"),
    ],
)
def test_messages_typed_one_after_the_other_are_not_read_as_one_sentence(text, shown):
    assert quote(text) == f"> {shown}"
    assert quoted_whole(text) == [f"> {shown}"]


@pytest.mark.parametrize("text", ["\u2067egnp.exe", "\u2069\u202eegnp.exe", "\u05e9\u2066\u05dc"])
def test_what_turns_text_around_ends_where_somebody_else_writes_on(text):
    shown = quote(text)[2:]
    assert (shown[0], shown[-1]) == ("\u2068", "\u2069") or not {"\u2067", "\u202e"} & set(shown)
    assert not set("\u2066\u2067\u2068\u2069") & set(shown[1:-1])


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_it_is_kept_and_shown_harmless(office, text):
    office.survey()
    office.chloe.sees("[Not now]")
    office.chloe.clicks("2")
    office.chloe.sees("What went wrong")
    office.chloe.says(text)
    office.settle()
    if "Could you say a little more" in office.chloe.transcript():
        office.chloe.says(text)  # what says nothing is asked about once
    office.chloe.sees("May somebody contact you")
    office.chloe.clicks("Yes, contact me")
    alert = office.dana.sees("*@Chloe* answered the survey", "nps")
    office.skip(days=1)
    summary = office.dana.sees("summary of" if is_courtesy(text) else "In their words", "nps")
    for message in (alert, summary):
        assert all(text.get("verbatim") for text in markup_in(message.blocks))
        for line in message.text.splitlines():
            assert not line.startswith("> ") or (plain_in_slack(line[2:]))
        quotes = message.text.replace(f"<@{office.chloe.id}>", "")
        assert "<" not in quotes
        assert len(message.text) < 4000


def test_on_the_command_line_nothing_that_somebody_wrote_steers_the_terminal():
    shown = plain_text(plain(quote("Nice\x1b[2J \x9b31mtool\x07")))
    assert shown == "> Nice[2J 31mtool"


TYPED = "a<b> & c"


@pytest.mark.parametrize(
    "words",
    [
        "setup {}",
        "preview {}",
        "pause {}",
        "quotes {}",
        "try me {}",
        "ask @ana {}",
        "report {}",
        "cases {}",
        "{}",
        "trend {}",
    ],
)
def test_what_was_typed_is_named_in_a_refusal_as_it_was_typed(office, words):
    office.survey()
    office.dana.commands("/nps " + words.format(TYPED))
    office.settle()
    said = office.dana.transcript() + "\n".join(office.dana.modal_lines() if office.dana.modal else [])
    assert "a<b>" in said or "<b>" not in said
    assert "&lt;" not in said
    assert "&amp;" not in said


@pytest.mark.parametrize(
    "view", ["report", "trend", "movement", "passives", "themes", "at-risk", "responses", "loop", "working"]
)
def test_a_product_with_signs_in_its_name_is_called_so_in_every_title(office, view):
    office.survey(product="R&D <beta>")
    office.dana.commands(f"/nps {view}")
    office.settle()
    shown = office.dana.messages()[-1]
    titles = [block["text"]["text"] for block in shown.blocks if block["type"] == "header"]
    assert all("R&D <beta>" in title for title in titles)
    assert "&amp;amp;" not in shown.text
