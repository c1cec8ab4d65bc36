"""Which language somebody is spoken to in, and what makes a question another one."""

from dataclasses import replace

import pytest

from bot.core.survey.language import language_of
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import starts_new_series

PLAN = SurveyPlan(name="acme", product="Acme", asker="Acme")


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("es-ES", "es"),
        ("pt-BR", "pt"),
        ("de", "de"),
        ("EN_us", "en"),
        ("ja-JP", "ja"),
        ("sv-SE", "fr"),
        (None, "fr"),
        ("", "fr"),
    ],
)
def test_people_are_spoken_to_in_their_language_or_the_surveys(locale, language):
    assert language_of(locale, "fr") == language


@pytest.mark.parametrize(
    ("changes", "new"),
    [
        ({"product": "Acme Pro"}, True),
        ({"questions": {"en": {"score": "Would you?"}}}, True),
        ({"questions": {"en": {"better": "What is missing?"}}}, False),
        ({"asker": "Somebody else"}, False),
        ({"language": "de"}, False),
    ],
)
def test_only_another_wording_of_the_score_question_starts_a_series(changes, new):
    changed = replace(PLAN, **changes)
    assert starts_new_series(PLAN, changed) is new
    assert starts_new_series(changed, changed) is False
