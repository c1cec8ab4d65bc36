"""What an export may say of its rows."""

import pytest

from bot.core.exchange.exported import hidden_in
from bot.core.survey.survey import Privacy

SALES, LEGAL, WEB, GONE = (("survey", "button", "en", team) for team in ("Sales", "Legal", "Web", "Gone"))


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ({SALES: 12, WEB: 5}, set()),
        ({SALES: 12, LEGAL: 4, WEB: 6}, {LEGAL, WEB}),
        ({SALES: 12, LEGAL: 3, WEB: 4}, {LEGAL, WEB}),
        ({SALES: 12, GONE: 0, WEB: 6}, {GONE, WEB}),
        ({SALES: 12, LEGAL: 1}, {SALES, LEGAL}),
    ],
)
def test_small_groups_stay_hidden_with_company(sizes, hidden):
    assert hidden_in(Privacy.CONFIDENTIAL, sizes) == hidden
    assert hidden_in(Privacy.ANONYMOUS, sizes) == hidden
    assert hidden_in(Privacy.NAMED, sizes) == set()
