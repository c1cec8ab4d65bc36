"""Which comments an action is about."""

from datetime import date

import pytest

from bot.core.actions.action import asked_for
from bot.core.actions.aim import Solved
from bot.core.actions.log import Plan

PLAN = Plan(
    title="Exports",
    themes=("speed", "missing-feature"),
    words=("export", "dark  mode", "出力", "c++"),
    owner="U1",
    due=date(2027, 1, 31),
    aim=Solved(80),
)


@pytest.mark.parametrize(
    ("text", "themes", "about"),
    [
        ("Exporting takes ages", ("speed",), "export"),
        ("Please: EXPORT to Excel", (), "export"),
        ("We reexport it", (), None),
        ("a Dark\nmode, please", (), "dark  mode"),
        ("帳票の出力が遅い", (), "出力"),
        ("No C++ here", (), "c++"),
        ("So slow", ("speed", "price"), "speed"),
        ("Too dear", ("price",), None),
    ],
)
def test_a_comment_asks_for_an_action_by_its_words_or_by_its_themes(text, themes, about):
    assert asked_for(PLAN, text, themes) == about
