"""A survey held up, let go on, or stopped: nothing leaves, answers count, and a stopped wave stays stopped."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.core.asking.contact import Reason
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.survey.decision import Decision
from bot.services.asking import previewing, sending
from bot.services.asking.steering import steer
from bot.services.delivery import delivering
from bot.services.delivery.late import put_back_if_late
from storage.schema import audit
from tests.services.small_company import DAY, ON_EACH_DATABASE

FAR = "America/Los_Angeles"  # not yet awake


def decide(company, decision):
    return steer(company.ctx, company.survey_named(), decision, actor="test")


def queue_questions(company):
    """Put the questions that are due into the outbox, and deliver nothing yet."""
    company.plan()
    sending.ask_due(company.ctx)


def audited(company):
    with company.engine.connect() as db:
        return [tuple(row) for row in db.execute(select(audit.c.verb, audit.c.subject).order_by(audit.c.id))][1:]


def test_what_is_planned_waits_while_a_survey_is_paused_and_goes_on_afterwards(company):
    company.survey()
    company.plan()
    assert decide(company, Decision.PAUSE).waiting == 3
    company.wait(3 * DAY)
    assert company.kinds("UANA") == []

    assert decide(company, Decision.RESUME).waiting == 3
    company.wait(2 * DAY)
    assert company.kinds("UANA") == ["ask"]


def test_an_answer_to_a_question_that_is_out_counts_while_the_survey_is_paused(company):
    company.survey()
    company.tick()
    assert decide(company, Decision.PAUSE).waiting == 0
    company.click("UANA", 9)
    assert [row.score for row in company.answers()] == [9]


@ON_EACH_DATABASE
def test_stop_closes_what_is_planned_and_what_is_queued(company):
    company.hire("UFAR", zone=FAR)
    company.survey()
    queue_questions(company)
    assert decide(company, Decision.STOP).waiting == 4
    company.deliver()
    company.wait(3 * DAY)
    assert [company.kinds(who) for who in company.profiles] == [[]] * 4
    assert {(ask.state, ask.closed_reason, ask.asked_at) for ask in company.asks()} == {(State.CLOSED, "stopped", None)}


def test_a_stopped_wave_stays_stopped_and_the_next_one_asks_everybody(company):
    company.hire("UFAR", zone=FAR)
    company.survey()
    company.tick()
    company.click("UANA", 9)
    decide(company, Decision.STOP)
    decide(company, Decision.RESUME)
    company.wait(80 * DAY)
    assert company.kinds("UFAR") == []
    company.wait(20 * DAY)
    assert company.kinds("UFAR").count("ask") == 1
    assert company.kinds("UANA").count("ask") == 2


@ON_EACH_DATABASE
def test_stop_ends_reasks_too_and_lets_out_questions_be_answered(company):
    company.survey()
    company.tick()
    company.click("UBEN", 8)
    assert decide(company, Decision.STOP).waiting == 0  # how many are to be asked again would tell how many said 7 or 8
    assert [ask.closed_reason for ask in company.asks("UBEN") if ask.kind is AskKind.REASK] == ["stopped"]
    company.click("UANA", 3)
    assert sorted(row.score for row in company.answers()) == [3, 8]


def test_who_put_the_question_off_was_asked_though_it_is_taken_back(company):
    """Otherwise another survey could ask them the next day."""
    company.survey()
    company.tick()
    asked = company.ask("UANA").asked_at
    company.not_now("UANA")
    company.clock.move_to(company.clock() + timedelta(days=7))
    sending.ask_due(company.ctx)
    decide(company, Decision.STOP)
    ask = company.ask("UANA")
    assert (ask.state, ask.closed_reason) == (State.CLOSED, "stopped")
    assert ask.asked_at >= asked


@ON_EACH_DATABASE
def test_decisions_are_recorded_once(company):
    company.survey()
    company.plan()
    for decision in (Decision.PAUSE, Decision.PAUSE, Decision.STOP, Decision.STOP, Decision.RESUME, Decision.RESUME):
        decide(company, decision)
    assert audited(company) == [("survey pause", "acme"), ("survey stop", "acme"), ("survey resume", "acme")]


@pytest.mark.parametrize("decision", [Decision.PAUSE, Decision.STOP])
def test_another_survey_is_not_touched(company, decision):
    company.survey()
    company.survey(name="second", people=("UBEN",))
    company.plan()
    steer(company.ctx, company.survey_named("second"), decision, actor="test")
    company.tick()
    assert company.kinds("UANA") == ["ask"]
    assert company.ask("UBEN").survey.plan.name == "acme"


def test_who_joins_after_a_stop_is_not_asked_in_the_stopped_wave(company):
    company.survey()
    company.tick()
    decide(company, Decision.STOP)
    company.hire("UNEW")
    company.change(people=tuple(company.profiles))
    decide(company, Decision.RESUME)
    company.wait(80 * DAY)
    said = previewing.preview(company.ctx, company.stored())
    assert {line.because for line in said.lines if line.person.slack_user_id == "UNEW"} == {Reason.WAVE_OVER}
    assert company.kinds("UNEW") == []
    company.wait(20 * DAY)
    assert company.kinds("UNEW").count("ask") == 1


def test_a_question_that_was_just_leaving_at_a_stop_stays_unasked_after_resume(company):
    company.survey(people=("UANA",), every=None)
    queue_questions(company)
    delivery = delivering.claim(company.ctx, "worker").delivery
    decide(company, Decision.STOP)
    about = delivering.look_up(company.ctx, delivery.message)
    assert put_back_if_late(company.ctx, delivery, "worker", about)
    decide(company, Decision.RESUME)
    company.wait(3 * DAY)
    assert company.kinds("UANA") == []
    assert [ask.closed_reason for ask in company.asks("UANA")] == ["stopped"]


def test_who_puts_a_question_off_after_a_stop_gets_it_back_after_resume(company):
    company.survey(people=("UANA",))
    company.tick()
    decide(company, Decision.STOP)
    company.not_now("UANA")
    decide(company, Decision.RESUME)
    company.wait(10 * DAY)
    assert company.kinds("UANA").count("ask") == 2
