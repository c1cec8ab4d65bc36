"""Actions, from plan to shipped: who may, what it is measured by, and what a press too late does."""

import io
from dataclasses import replace

import pytest

from bot.core.actions.aim import Mentions
from bot.core.actions.deeds import Refusal
from bot.core.actions.log import State, What
from bot.core.actions.planning import Draft, Flaw, MistakesError
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.services.actions import handling, reading
from bot.services.actions.handling import RefusedError
from bot.services.exchange.importing import import_answers
from bot.services.survey.finding import NotAllowedError
from tests.services.small_company import DAY, ON_EACH_DATABASE

OWNER, ANOTHER, GUEST = Who(Role.MEMBER, "UOWNER"), Who(Role.MEMBER, "UFLO"), Who(Role.GUEST, "UOWNER")
DRAFT = Draft(title="Faster exports", words=("export*",), due="2027-01-31", aim="mentions 20 %")


def answered(company, words):
    company.survey(privacy=Privacy.NAMED)
    company.wait(until=company.clock() + DAY)
    for who, said in words.items():
        company.click(who, 7)
        company.types(who, said)
        company.pauses()
    return company.survey_named()


@ON_EACH_DATABASE
def test_a_plan_notes_from_which_share_of_comments_it_sets_out_and_keeps_it(company):
    company.hire("UDANA")
    survey = answered(company, {"UANA": "Exports are slow", "UBEN": "Too dear", "UDANA": "No idea"})
    action = handling.plan(company.ctx, OWNER, survey, DRAFT).action
    assert reading.view(company.ctx, action.id).standing.plan.aim == Mentions(20, 33.3)
    company.click("UCHLOE", 9)
    company.types("UCHLOE", "My export fails")
    company.pauses()
    changed = handling.change(company.ctx, OWNER, action.id, replace(DRAFT, aim="mentions 10 %"))
    assert changed.standing.plan.aim == Mentions(10, 33.3)
    about_more = replace(DRAFT, words=("export*", "dear"))
    assert handling.change(company.ctx, OWNER, action.id, about_more).standing.plan.aim == Mentions(20, 75.0)
    with pytest.raises(MistakesError, match=Flaw.AIM_NOT_LOWER):
        handling.plan(company.ctx, OWNER, survey, replace(DRAFT, words=("login",)))


def test_what_comes_in_twice_is_planned_once(company):
    company.survey()
    for _ in range(2):
        handling.plan(company.ctx, OWNER, company.survey_named(), replace(DRAFT, aim="solved 80 %"), "event-7")
    assert len(company.contents()["actions"]) == 1


def test_the_form_suggests_a_hold_out_where_many_passives_answered(company):
    survey = answered(company, {"UANA": "Exports are slow"})
    assert handling.begun(company.ctx, survey, DRAFT) == replace(DRAFT, held_out="0")
    lines = [f"U{number},7,2026-11-23T09:00:00Z" for number in range(100)]
    file = io.StringIO("\n".join(["person,score,answered_at", *lines]), newline="")
    import_answers(company.ctx, file, "acme", dry_run=False, strict=True)
    assert handling.begun(company.ctx, survey, DRAFT).held_out == "10"


def test_an_action_is_carried_through_and_who_presses_too_late_is_told(company):
    company.survey()
    plan = replace(DRAFT, aim="solved 80 %")
    action = handling.plan(company.ctx, OWNER, company.survey_named(), plan).action.id
    assert handling.start(company.ctx, OWNER, action).standing.state is State.DOING
    with pytest.raises(RefusedError, match=Refusal.NOT_PLANNED):
        handling.start(company.ctx, OWNER, action)
    shipped = handling.ship(company.ctx, OWNER, action, note="Exports take seconds.").standing
    assert (shipped.state, shipped.note, shipped.ended_by) == (State.SHIPPED, {"": "Exports take seconds."}, "UOWNER")
    with pytest.raises(RefusedError, match=Refusal.NOT_OPEN):
        handling.drop(company.ctx, OWNER, action, why="late")
    assert handling.reopen(company.ctx, OWNER, action).standing.reopened == 1
    dropped = handling.drop(company.ctx, OPERATOR, action, why="too dear").standing
    assert (dropped.state, dropped.why, dropped.ended_by) == (State.DROPPED, "too dear", None)


def test_the_surveys_owners_plan_and_whose_an_action_is_carries_it_through(company):
    company.survey()
    plan = replace(DRAFT, aim="solved 80 %")
    for nobody in (ANOTHER, GUEST):
        with pytest.raises(NotAllowedError):
            handling.plan(company.ctx, nobody, company.survey_named(), plan)
    company.ctx = replace(company.ctx, who=lambda user: Who(Role.GUEST if user == "UGUEST" else Role.MEMBER, user))
    with pytest.raises(MistakesError, match=Flaw.OWNER_UNFIT):
        handling.plan(company.ctx, OWNER, company.survey_named(), replace(plan, owner="UGUEST"))
    action = handling.plan(company.ctx, OWNER, company.survey_named(), replace(plan, owner="UFLO")).action.id
    for nobody in (Who(Role.MEMBER, "UANA"), Who(Role.GUEST, "UFLO")):
        with pytest.raises(RefusedError, match=Refusal.NOT_YOURS):
            handling.check(company.ctx, nobody, What.SHIPPED, action)
    assert handling.start(company.ctx, ANOTHER, action).standing.state is State.DOING
    with pytest.raises(RefusedError, match=Refusal.OWNERS_PLAN):  # or they could ask what people wrote
        handling.change(company.ctx, ANOTHER, action, replace(plan, aim="mentions 1 %"))
    with pytest.raises(RefusedError, match=Refusal.NOT_YOURS):
        handling.start(company.ctx, OWNER, "0" * 32)
