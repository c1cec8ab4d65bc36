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


@pytest.mark.parametrize("text", ["", "fine", "1-1", "'tis", " =1", "ana@example.com"])
def test_other_text_stays_as_it_is(text):
    assert as_text(text) == text


@given(st.text("'=+-@ax\t\r＝\ufeff", max_size=6))
def test_every_text_is_found_again(text):
    assert as_typed(as_text(text)) == text
    assert not as_text(text).startswith(("=", "+", "-", "@", "\t", "\r", "＝", "\ufeff="))
