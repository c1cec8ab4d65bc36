"""Where privacy was promised: who is told that it is done, and what figures of it tell nobody."""

import pytest

from bot.core.actions.log import State
from bot.core.actions.notices import Answers, Said
from bot.core.actions.outcome import Moved
from bot.core.survey.plan import Privacy
from bot.services.actions import hearing
from bot.services.privacy import forgetting
from tests.services.actions.shipped import action_of, answered, outcome, say, ship, state, told
from tests.services.small_company import DAY


def test_in_a_confidential_survey_only_what_was_released_is_looked_at(company):
    company.hire("UDANA", "UERIN")
    survey = answered(
        company, dict.fromkeys(("UANA", "UBEN", "UCHLOE", "UDANA"), "Export!"), privacy=Privacy.CONFIDENTIAL
    )
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    assert told(company) == {}


def test_in_a_confidential_survey_figures_come_in_whole_batches(company):
    company.hire("UDANA", "UERIN", "UFLO")
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"), privacy=Privacy.CONFIDENTIAL)
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    assert told(company) == dict.fromkeys(company.profiles, 1)
    said = dict(zip(company.profiles, (Said.YES, Said.NO, Said.NO, Said.NO), strict=False))
    for who, one in said.items():
        say(company, who, one, action)
        hearing.write_line(company.ctx, f"PDF for {who}", action_id=action, slack_user_id=who, event_key=who)
    company.wait(2 * DAY)
    assert outcome(company, action).answers == Answers(), "of four people nothing is told"
    assert hearing.lines_of(company.ctx, action) == []
    forgetting.forget(company.ctx, "UANA")

    say(company, "UERIN", Said.PARTLY, action)
    say(company, "UFLO", Said.NO, action)
    assert (outcome(company, action).answers, state(company, action)) == (Answers(), State.SHIPPED)
    company.wait(DAY)
    assert outcome(company, action).answers == Answers(0, 1, 4), "who was forgotten before is in no batch"
    assert state(company, action) is State.DOING
    assert hearing.lines_of(company.ctx, action) == []

    forgetting.forget(company.ctx, "UBEN")
    assert outcome(company, action).answers == Answers(0, 1, 4), "and who is afterwards stays in it"


@pytest.mark.parametrize(("forgotten", "ends"), [((), State.DOING), (("UANA",), State.SHIPPED)])
def test_in_a_confidential_survey_no_action_opens_by_itself_that_would_tell_what_a_forgotten_one_said(
    company, forgotten, ends
):
    company.hire(*(f"UX{n}" for n in range(8)))
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"), privacy=Privacy.CONFIDENTIAL)
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    pleased, others = list(company.profiles)[:6], list(company.profiles)[6:]
    for who in pleased:
        say(company, who, Said.YES, action)
    company.wait(DAY)
    for who in forgotten:
        forgetting.forget(company.ctx, who)
    for who in others:
        say(company, who, Said.NO, action)
    company.wait(DAY)
    assert outcome(company, action).answers == Answers(6, 0, 5)
    assert state(company, action) is ends


def test_in_a_confidential_survey_moves_after_an_action_are_in_no_other_figure(company):
    company.hire("UDANA", "UERIN", "UFLO")
    changes = {"privacy": Privacy.CONFIDENTIAL, "cooldown_days": 200, "reask_days": 90}
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"), **changes)
    action = action_of(company, survey)
    ship(company, action)
    company.wait(20 * DAY)
    for who in list(company.profiles)[:4]:
        company.click(who, 9)
    company.wait(3 * DAY)
    assert outcome(company, action).moved == Moved()
    company.click("UERIN", 2)
    for _ in range(6):
        company.wait(DAY / 2)
        assert company.report().movement.answered_twice == 0
    assert outcome(company, action).moved == Moved(4, 0, 1)
    forgetting.forget(company.ctx, "UERIN")
    company.click("UFLO", 9)
    company.wait(30 * DAY)
    assert outcome(company, action).moved == Moved(4, 0, 1)
    assert company.report().movement.answered_twice == 0


def test_of_an_anonymous_survey_nobody_is_told(company):
    company.hire("UDANA", "UERIN")
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"), privacy=Privacy.ANONYMOUS)
    action = action_of(company, survey)
    ship(company, action)
    company.wait(2 * DAY)
    assert told(company) == {}
