"""Passives are asked again: once for each answer, after two months, and no more than twice a year."""

from datetime import timedelta

import pytest

from bot.core.clock.window import window_named
from bot.core.conversation.ask import AskKind
from bot.core.survey.survey import Privacy
from bot.services.numbers import reporting
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


def test_a_passive_who_stays_one_is_asked_at_most_twice_a_year(company):
    company.survey(cooldown_days=400, people=("UANA",))
    company.tick()
    finish(company, "UANA", 8)
    for _ in range(12):
        company.wait(31 * DAY)
        if company.ask("UANA").score is None:
            company.click("UANA", 7)
    times = [ask.asked_at for ask in sent(reasks(company, "UANA"))]
    assert len(times) == 2


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


def test_a_reask_waits_for_the_quarantine_of_another_survey(asked):
    finish(asked, "UANA", 8)
    asked.wait(40 * DAY)
    asked.survey(name="second")
    asked.wait(DAY)
    other = asked.asks("UANA", "second")[0].asked_at
    assert other is not None
    asked.wait(40 * DAY)
    (again,) = sent(reasks(asked, "UANA"))
    assert again.asked_at - other >= timedelta(days=30)


@ON_EACH_DATABASE
def test_a_reask_neither_counts_nor_restarts_the_cooldown(company):
    company.survey(cooldown_days=91, people=("UANA",), privacy=Privacy.NAMED)
    company.tick()
    finish(company, "UANA", 8)
    company.wait(62 * DAY)
    finish(company, "UANA", 10)
    survey = company.stored()
    report = reporting.report_on(company.ctx, survey, window_named("90d", company.clock().date()))
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
    return reporting.report_on(
        company.ctx, company.stored(), window_named("all", company.clock().date())
    ).awaiting_reask
