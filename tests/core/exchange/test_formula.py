import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.exchange.formula import as_text, as_typed


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+49 30",
        "-",
        "@SUM(A1)",
        "\tx",
        "\rx",
        '=HYPERLINK("http://x")',
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "﹦1",
        "⁼1",
        "₊1",
        "−1",
        "\ufeff=1",
        "\u200b＝1",
        "\u202e=1",
    ],
)
def test_what_a_spreadsheet_would_run_stands_behind_an_apostrophe(text):
    assert as_text(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("slow;=1+1", "slow;'=1+1"),
        ('a; =HYPERLINK("http://x")', 'a;\' =HYPERLINK("http://x")'),
        ("one\n=1+1\n@SUM(A1)", "one\n'=1+1\n'@SUM(A1)"),
        ("a\t\u200b＝1", "a\t'\u200b＝1"),
        ("=1;=2", "'=1;'=2"),
        ("a;'=1", "a;''=1"),
        ("a;+1;-1", "a;'+1;'-1"),
        ("a;\u22121", "a;'\u22121"),
        ("a;\ufeff =1", "a;'\ufeff =1"),
    ],
)
def test_so_does_what_begins_a_cell_where_cells_are_parted_at_semicolons(text, shown):
    assert as_text(text) == shown
    assert as_typed(shown) == text


@pytest.mark.parametrize("text", ["too slow; too dear", "- slow\n- dear", "one\n\ntwo; ", "x;- y;+ z"])
def test_lists_and_thoughts_stay_as_they_are_within(text):
    assert as_text(text).lstrip("'") == text


@pytest.mark.parametrize("text", ["", "fine", "1-1", "'tis", " =1", "ana@example.com"])
def test_other_text_stays_as_it_is(text):
    assert as_text(text) == text


@given(st.text("'=+-@ax\t\r\n; ＝\ufeff", max_size=8))
def test_every_text_is_found_again(text):
    assert as_typed(as_text(text)) == text
    begun = (part.lstrip(" \ufeff") for part in re.split("[;\r\n\t]", as_text(text))[1:])
    assert not any(part.startswith(("=", "@", "＝")) for part in begun)
    assert not as_text(text).startswith(("=", "+", "-", "@", "\t", "\r", "＝", "\ufeff="))
