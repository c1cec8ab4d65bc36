"""Passives are asked again: once for each answer, after two months, and no more than twice a year."""

from datetime import timedelta

import pytest

from bot.core.conversation.ask import AskKind
from bot.core.survey.plan import Privacy
from bot.services.survey import audiences
from tests.services.small_company import BERLIN, DAY, ON_EACH_DATABASE

YEAR = 365 * DAY


@pytest.fixture
def asked(company):
    company.survey(cooldown_days=400, people=("UANA", "UBEN"))
    company.tick()
    return company


def finish(company, who, score):
    """Answer the open question and every one that follows."""
    company.click(who, score)
    for _ in range(3):
        company.types(who, "Well.")


def reasks(company, who):
    return [ask for ask in company.asks(who) if ask.kind is AskKind.REASK]


def sent(asks):
    return [ask for ask in asks if ask.asked_at]


@ON_EACH_DATABASE
def test_a_passive_is_asked_again_about_the_same_answer_after_sixty_days(asked):
    finish(asked, "UANA", 8)
    first = asked.ask("UANA")
    asked.wait(59 * DAY)
    assert sent(reasks(asked, "UANA")) == []
    asked.wait(5 * DAY)
    (again,) = sent(reasks(asked, "UANA"))
    assert again.parent_id == first.id
    assert timedelta(days=60) <= again.asked_at - first.asked_at < timedelta(days=64)
    local = again.asked_at.astimezone(BERLIN)
    assert local.weekday() < 5
    assert 9 <= local.hour < 11


@pytest.mark.parametrize("score", [6, 9])
def test_only_passives_are_asked_again(asked, score):
    finish(asked, "UANA", score)
    asked.wait(66 * DAY)
    assert reasks(asked, "UANA") == []


def test_a_passive_who_changes_to_promoter_is_not_asked_again(asked):
    asked.click("UANA", 8)
    asked.click("UANA", 9)
    asked.wait(66 * DAY)
    assert sent(reasks(asked, "UANA")) == []


def test_who_changes_there_and_back_is_asked_again_once(asked):
    for score in (8, 9, 7):
        asked.click("UANA", score)
    asked.wait(65 * DAY)
    assert len(sent(reasks(asked, "UANA"))) == 1


def test_a_passive_who_stays_one_is_asked_again_at_most_twice_a_year_and_never_about_a_reask(company):
    company.survey(cooldown_days=90, people=("UANA",))
    for _ in range(42):
        company.wait(9 * DAY)
        if company.ask("UANA").score is None:
            company.click("UANA", 7)
    first = {ask.id for ask in company.asks("UANA") if ask.kind is AskKind.SURVEY}
    again = sent(reasks(company, "UANA"))
    assert len(again) == 2
    assert {ask.parent_id for ask in again} <= first


def test_reasks_that_stayed_unanswered_count_for_the_two_a_year(company):
    """Silence is an answer: who ignores two of them is not to get a third."""
    company.survey(cooldown_days=90, people=("UANA",))
    company.tick()
    finish(company, "UANA", 8)
    for _ in range(40):
        company.wait(9 * DAY)
        newest = company.ask("UANA")
        if newest.kind is AskKind.SURVEY and newest.state == "asked":
            company.click("UANA", 8)
    times = [ask.asked_at for ask in sent(reasks(company, "UANA"))]
    assert len(times) >= 2
    assert all(later - earlier >= YEAR for earlier, later in zip(times, times[2:], strict=False))


@ON_EACH_DATABASE
def test_a_newer_answer_cancels_the_reask_of_the_older_one(company):
    company.survey(cooldown_days=45)
    company.tick()
    finish(company, "UANA", 8)
    company.wait(48 * DAY)
    finish(company, "UANA", 10)
    company.wait(20 * DAY)
    assert sent(reasks(company, "UANA")) == []


def test_a_newer_answer_cancels_the_reask_of_a_reask_too(company):
    """8, asked again and 7, so a second re-ask is planned; then a promoter in the next survey: it ends there."""
    company.survey(cooldown_days=90, people=("UANA",))
    company.tick()
    finish(company, "UANA", 8)
    company.wait(62 * DAY)
    assert company.ask("UANA").kind is AskKind.REASK
    finish(company, "UANA", 7)
    company.wait(33 * DAY)
    assert company.ask("UANA").kind is AskKind.SURVEY
    finish(company, "UANA", 10)
    company.wait(32 * DAY)
    assert len(sent(reasks(company, "UANA"))) == 1


def test_a_passive_who_opted_out_is_not_asked_again(asked):
    finish(asked, "UANA", 8)
    asked.stops("UANA")
    asked.wait(66 * DAY)
    assert sent(reasks(asked, "UANA")) == []


def test_a_reask_stands_aside_for_the_quarantine_of_another_survey(asked):
    """On another day it would hold up what comes after it, for passives alone."""
    finish(asked, "UANA", 8)
    asked.wait(40 * DAY)
    asked.survey(name="second")
    asked.wait(DAY)
    assert asked.asks("UANA", "second")[0].asked_at is not None
    asked.wait(80 * DAY)
    assert [(ask.asked_at, ask.closed_reason) for ask in reasks(asked, "UANA")] == [(None, "too late")]


def test_a_reask_that_was_missed_on_its_day_is_not_made_up_for(asked):
    finish(asked, "UANA", 8)
    asked.clock.move_to(asked.clock() + 66 * DAY)
    asked.wait(20 * DAY)
    assert sent(reasks(asked, "UANA")) == []


def test_after_the_day_on_which_somebody_may_have_been_asked_again_everybody_is_left_alone(asked):
    finish(asked, "UANA", 8)
    finish(asked, "UBEN", 10)
    asked.wait(66 * DAY)
    (again,) = sent(reasks(asked, "UANA"))
    asked.survey(name="second", people=("UANA", "UBEN"))
    asked.wait(40 * DAY)
    moments = {asked.asks(who, "second")[0].asked_at for who in ("UANA", "UBEN")}
    assert len(moments) == 1
    assert timedelta(days=31) <= moments.pop() - again.asked_at < timedelta(days=36)


def test_a_reask_fills_no_day_on_which_the_wave_has_something_planned(company):
    """Else somebody's question would move, and all who know their slot would know that a passive was asked again."""
    names = [f"U{n}" for n in range(6)]
    company.hire(*names)
    audiences.keep_profiles(company.ctx, company.profiles.values(), newcomers=False)
    company.survey(cooldown_days=90, people=("U0",), daily_cap=1)
    company.tick()
    finish(company, "U0", 8)
    company.wait(58 * DAY)
    (planned,) = reasks(company, "U0")
    company.change(people=tuple(names))
    company.plan()
    slots = {ask.person.id: ask.due_at for ask in company.asks() if ask.kind is AskKind.SURVEY and not ask.asked_at}
    assert planned.due_at.date() in {at.date() for at in slots.values()}
    company.wait(12 * DAY)
    assert {ask.person.id: ask.asked_at for ask in company.asks() if ask.person.id in slots} == slots
    assert sent(reasks(company, "U0")) == []


@ON_EACH_DATABASE
def test_a_reask_neither_counts_nor_restarts_the_cooldown(company):
    company.survey(cooldown_days=91, people=("UANA",), privacy=Privacy.NAMED)
    company.tick()
    finish(company, "UANA", 8)
    company.wait(62 * DAY)
    finish(company, "UANA", 10)
    report = company.report("90d")
    assert (report.counts.passives, report.counts.promoters) == (1, 0)
    assert report.movement.ways == (1, 0, 0)
    company.wait(33 * DAY)
    assert [ask.kind for ask in sent(company.asks("UANA"))] == ["survey", "reask", "survey"]


@ON_EACH_DATABASE
def test_who_waits_to_be_asked_again_is_counted_until_a_newer_answer(company):
    company.survey(cooldown_days=45, privacy=Privacy.NAMED)
    company.tick()
    finish(company, "UANA", 8)
    finish(company, "UBEN", 7)
    assert waiting(company) == 2
    company.wait(48 * DAY)
    finish(company, "UANA", 10)
    assert waiting(company) == 1


def waiting(company):
    return company.report().awaiting_reask
