"""People type anything; nobody else's screen suffers for it."""

import pytest

HOSTILE = {
    "mentions": "<!channel> <!here> <@U000000001> <#C1> @channel",
    "markup": "*bold* _it_ ~no~ `code` ```block``` > quote",
    "links": "http://evil.example <http://evil.example|click me>",
    "long": "&" * 3000,
    "right-to-left": "שלום \u202eevil\u202c עולם",
    "lines": "one\n\n\ntwo\n> three",
    "nothing to see": "\u200b\u200b",
    "nul": "a\x00b",
}


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
    summary = office.dana.sees("In their words", "nps")
    for message in (alert, summary):
        quotes = message.text.replace(f"<@{office.chloe.id}>", "")
        assert "<" not in quotes
        assert len(message.text) < 4000
