"""A survey that is made in a form is called after its product, as commands can name it."""

import pytest

from bot.core.survey.keys.naming import name_after
from bot.core.survey.keys.setting_types import SURVEY_NAME


@pytest.mark.parametrize(
    ("product", "name"),
    [
        ("Acme Board", "acme-board"),
        ("Café Élan 2.0", "cafe-elan-2-0"),
        ("  --  ", "survey"),
        ("看板", "survey"),
        ("90d", "survey-90d"),
        ("ALL", "survey-all"),
        ("2026 Q3", "survey-2026-q3"),
        ("x" * 80, "x" * 56),
    ],
)
def test_a_name_is_one_that_commands_take(product, name):
    assert name_after(product) == name
    assert SURVEY_NAME.fullmatch(name)


def test_no_two_surveys_have_one_name():
    assert name_after("Acme", {"acme", "acme-2", "other"}) == "acme-3"
