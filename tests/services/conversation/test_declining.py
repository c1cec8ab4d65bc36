"""Not now, never, no answer: what a person's wish changes in everything that is planned."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.conversation.states import State
from tests.services.small_company import DAY, ON_EACH_DATABASE, WEEK


@pytest.fixture
def asked(company):
    company.survey()
    company.tick()
    return company


@ON_EACH_DATABASE
def test_not_now_comes_back_once_in_a_week_inside_hours(asked):
    first = asked.ask("UANA").asked_at
    asked.not_now("UANA")
    assert asked.heard("UANA")[-1] == ("retired", "snoozed")
    asked.wait(WEEK - DAY)
    assert asked.kinds("UANA") == ["ask", "retired"]
    asked.wait(2 * DAY)
    assert asked.kinds("UANA") == ["ask", "retired", "ask", "retired"]
    assert asked.ask("UANA").asked_at - first == WEEK
    assert len(asked.asks("UANA")) == 1


def test_not_now_in_the_evening_comes_back_in_the_morning_after_a_week(asked):
    asked.wait(until=datetime(2026, 11, 25, 20, 0, tzinfo=ZoneInfo("Europe/Berlin")))
    asked.not_now("UANA")
    asked.wait(2 * WEEK)
    back = asked.ask("UANA").asked_at.astimezone(ZoneInfo("Europe/Berlin"))
    assert back == datetime(2026, 12, 3, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def test_the_second_not_now_closes(asked):
    asked.not_now("UANA")
    asked.wait(WEEK)
    asked.types("UANA", "later")
    assert (asked.ask("UANA").state, asked.ask("UANA").closed_reason) == (State.CLOSED, "decline")
    asked.wait(30 * DAY)
    assert asked.kinds("UANA") == ["ask", "retired", "ask", "retired", "retired", "note"]
    assert asked.heard("UANA")[-1] == ("note", "later")


def test_a_stale_not_now_button_after_the_score_takes_nothing_back(asked):
    asked.click("UANA", 9)
    asked.not_now("UANA")
    assert (asked.ask("UANA").state, asked.ask("UANA").score) == (State.WHY, 9)


def test_whoever_is_silent_is_left_alone_after_ten_days(asked):
    asked.wait(9 * DAY)
    assert asked.ask("UANA").state is State.ASKED
    asked.wait(DAY)
    assert (asked.ask("UANA").state, asked.ask("UANA").closed_reason) == (State.CLOSED, "expire")
    assert asked.answers() == []


@ON_EACH_DATABASE
def test_stop_closes_what_is_open_and_what_is_planned(asked):
    asked.click("UANA", 8)
    asked.wait(11 * DAY)  # now only the re-ask is planned
    asked.not_now("UBEN")
    asked.types("UANA", "stop")
    asked.types("UBEN", "Stop asking me.")
    asked.stops("UCHLOE")
    assert {ask.state for ask in asked.asks()} <= {State.CLOSED, State.DONE}
    assert [row.score for row in asked.answers()] == [8]


def test_after_stop_nobody_is_asked_whatever_is_started(asked):
    asked.stops("UANA")
    before = len(asked.kinds("UANA"))
    asked.survey(name="second")
    asked.wait(95 * DAY)
    assert len(asked.kinds("UANA")) == before
    assert len([ask for ask in asked.asks("UBEN") if ask.asked_at]) > 1


def test_stop_before_the_question_leaves_reaches_the_person_first(company):
    company.survey()
    company.plan()
    company.stops("UANA")
    company.wait(30 * DAY)
    assert company.kinds("UANA") == ["note"]


@ON_EACH_DATABASE
def test_stop_by_somebody_unknown_is_kept_for_the_day_they_are_in_an_audience(company):
    company.types("UNEW", "stop")
    company.hire("UNEW")
    company.survey()
    company.wait(30 * DAY)
    assert [(ask.asked_at, ask.closed_reason) for ask in company.asks("UNEW")] == [(None, "opted_out")]
    assert company.heard("UNEW") == [("note", "stopped")]


def test_start_lets_the_next_wave_reach_somebody_and_reopens_nothing(asked):
    asked.stops("UANA")
    asked.wait(DAY)
    asked.types("UANA", "start")
    asked.wait(80 * DAY)
    assert len(asked.asks("UANA")) == 1
    asked.wait(15 * DAY)
    assert [ask.state for ask in asked.asks("UANA")] == [State.CLOSED, State.ASKED]


def test_stop_keeps_a_score_that_was_given_and_takes_no_more_comments(asked):
    asked.click("UANA", 3)
    asked.stops("UANA")
    asked.wait(timedelta(hours=1))
    assert [row.score for row in asked.current()] == [3]
    assert asked.ask("UANA").state is State.DONE


def test_words_after_not_now_are_told_once_when_the_question_comes_back(asked):
    asked.not_now("UANA")
    for text in ("hm", "sure thing", "whatever you say"):
        asked.types("UANA", text)
    assert asked.heard("UANA")[2:] == [("note", "coming-back")]
