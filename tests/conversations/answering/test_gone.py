"""Buttons outlive what they belong to: somebody's being forgotten, and a survey that was deleted."""

import pytest

from bot.core.survey.plan import Privacy
from bot.services.survey.finding import list_surveys
from bot.services.survey.surveys import delete_survey


@pytest.mark.parametrize("privacy", Privacy)
@pytest.mark.parametrize("answered", [False, True])
def test_whoever_is_forgotten_has_no_buttons_left(office, privacy, answered):
    office.survey(privacy=privacy)
    office.ana.sees("How likely")
    if answered:
        office.ana.clicks("9")
        office.ana.sees("You answered 9.")
    office.ana.commands("/nps forget yes")
    office.ana.sees("This question is no longer there, and nothing is recorded from it any more.")
    office.settle()
    shown = [block for message in office.ana.messages() for block in message.blocks]
    assert not [block for block in shown if block["type"] == "actions" or "accessory" in block]


def test_a_click_on_a_deleted_surveys_question_gets_a_sentence(office):
    office.survey()
    office.ana.sees("How likely")
    ctx = office.stage.bot.context
    delete_survey(ctx, list_surveys(ctx)[0], actor="test")
    office.ana.clicks("9")
    office.ana.sees("This question is no longer there")
    office.ana.does_not_see("[Not now]")
    office.ben.clicks("Not now")
    office.ben.sees("This question is no longer there")
