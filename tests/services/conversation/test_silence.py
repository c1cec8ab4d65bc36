"""Reminders, the gentle ask, closing, and the fresh start for whoever comes too late."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from bot.core.conversation.states import State
from storage.schema import asks
from tests.services.small_company import DAY, ON_EACH_DATABASE, WEEK

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def asked(company):
    company.survey()
    company.tick()
    return company


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


def count(company, who, kind):
    return company.kinds(who).count(kind)


@ON_EACH_DATABASE
def test_silence_is_reminded_of_after_two_and_four_working_days_and_then_left_alone(asked):
    """Asked on Tuesday the 24th: Thursday, and Monday after the weekend."""
    asked.wait(until=at(26, 8, 59))
    assert count(asked, "UANA", "reminder") == 0
    asked.wait(until=at(26, 9))
    assert count(asked, "UANA", "reminder") == 1
    asked.wait(until=at(29, 23))
    assert count(asked, "UANA", "reminder") == 1
    asked.wait(until=at(30, 9))
    assert count(asked, "UANA", "reminder") == 2
    asked.wait(20 * DAY)
    assert count(asked, "UANA", "reminder") == 2


def test_a_reminder_takes_the_buttons_of_the_older_message_away(asked):
    first = asked.ask("UANA").ts
    asked.wait(until=at(26, 12))
    assert asked.heard("UANA")[-1] == ("retired", f"moved:{first}")
    assert asked.ask("UANA").ts not in {None, first}


@pytest.mark.parametrize("deed", ["click", "stop", "skip", "not now"])
def test_nobody_is_reminded_who_answered_or_declined(asked, deed):
    {
        "click": lambda: asked.click("UANA", 9),
        "stop": lambda: asked.stops("UANA"),
        "skip": lambda: asked.types("UANA", "skip"),
        "not now": lambda: asked.not_now("UANA"),
    }[deed]()
    asked.wait(until=at(30, 12))
    assert count(asked, "UANA", "reminder") == 0


def test_what_was_missed_for_longer_than_a_day_is_not_made_up_for(asked):
    asked.clock.move_to(at(29, 12))  # the bot was away on Thursday
    asked.tick()
    assert count(asked, "UANA", "reminder") == 0
    asked.wait(until=at(30, 12))
    assert count(asked, "UANA", "reminder") == 1


def test_a_paused_survey_reminds_nobody(asked):
    asked.change(paused=True)
    asked.wait(until=at(30, 12))
    assert count(asked, "UANA", "reminder") == 0


def test_who_put_the_question_off_is_not_reminded_of_it(asked):
    asked.wait(until=at(26, 12))
    asked.not_now("UANA")
    asked.wait(3 * WEEK)
    assert count(asked, "UANA", "reminder") == 1  # the one before


def test_who_said_that_it_has_time_is_not_asked_again(asked):
    asked.click("UANA", 3)
    asked.types("UANA", "later")
    before = asked.kinds("UANA")
    asked.wait(8 * DAY)
    assert asked.kinds("UANA") == before
    asked.types("UANA", "The export fails.")
    assert asked.kinds("UANA")[-1] == "thanks"


def test_a_low_score_without_a_word_is_asked_about_once_more_gently(asked):
    asked.click("UANA", 3)
    asked.wait(until=at(26, 12))
    assert asked.heard("UANA")[-1] == ("question", "gentle")
    asked.types("UANA", "It lost my work.")
    assert asked.heard("UANA")[-1] == ("thanks", "contact")
    asked.wait(20 * DAY)
    assert count(asked, "UANA", "reminder") == 0


@pytest.mark.parametrize("score", [7, 10])
def test_other_scores_without_a_word_are_left_alone(asked, score):
    asked.click("UANA", score)
    before = asked.kinds("UANA")
    asked.wait(20 * DAY)
    assert asked.kinds("UANA") == before


@ON_EACH_DATABASE
def test_who_comes_too_late_is_counted_where_they_give_a_number(asked):
    asked.wait(11 * DAY)
    asked.types("UANA", "4, sorry, I was on leave and the export breaks")
    assert asked.heard("UANA")[-3:] == [("answered", None), ("note", "counted-late"), ("thanks", "contact")]
    asked.wait(DAY)
    assert asked.ask("UANA").closed_reason is None
    asked.presses("UANA", "take_back")
    assert asked.ask("UANA").closed_reason == "taken back"
    assert [row.superseded_day is None for row in asked.answers()] == [False]


@ON_EACH_DATABASE
def test_who_comes_too_late_without_one_is_offered_a_fresh_start_that_keeps_what_they_typed(asked):
    asked.wait(11 * DAY)
    asked.types("UANA", "sorry, I was on leave and the export breaks")
    assert asked.kinds("UANA")[-1] == "closed"
    assert asked.answers() == []
    asked.restarts("UANA")
    assert asked.kinds("UANA")[-2:] == ["ask", "retired"]
    asked.click("UANA", 4)
    assert [row.score for row in asked.current()] == [4]
    assert asked.kinds("UANA")[-1] == "thanks"  # they had said why already


def test_a_fresh_start_is_not_a_new_ask_and_closes_by_itself_too(asked):
    asked.wait(11 * DAY)
    before = asked.ask("UANA").asked_at
    asked.restarts("UANA")
    assert (asked.ask("UANA").asked_at, asked.ask("UANA").state) == (before, State.ASKED)
    asked.wait(11 * DAY)
    assert asked.ask("UANA").closed_reason == "expire"


def test_there_is_no_fresh_start_against_a_stop_or_in_a_paused_survey(asked):
    asked.wait(11 * DAY)
    asked.stops("UANA")
    asked.restarts("UANA")
    asked.change(paused=True)
    asked.restarts("UBEN")
    assert {asked.ask(who).state for who in ("UANA", "UBEN")} == {State.CLOSED}


def test_the_undo_of_stop_offers_the_question_that_it_closed(asked):
    asked.types("UANA", "stop")
    asked.types("UANA", "start")
    assert asked.heard("UANA")[-1] == ("note", "started")
    asked.restarts("UANA")
    asked.click("UANA", 9)
    assert [row.score for row in asked.current()] == [9]


def test_somebody_with_a_question_open_is_not_put_another_old_one(asked):
    old = asked.ask("UANA")
    asked.wait(95 * DAY)
    assert asked.ask("UANA").state is State.ASKED
    asked.restarts("UANA", old)
    assert len([ask for ask in asked.asks("UANA") if ask.state is State.ASKED]) == 1


@pytest.mark.parametrize(
    ("typed", "back"),
    [
        ("tomorrow", at(25, 9)),
        ("at 3pm", at(24, 15)),
        ("in 2 hours", at(24, 11, 30)),
        ("next week", at(30, 9)),
        ("not now", datetime(2026, 12, 1, 9, 30, tzinfo=BERLIN)),
    ],
)
def test_the_question_comes_back_when_the_person_said(asked, typed, back):
    """Asked on Tuesday at half past nine; the person's own time beats the survey's hours."""
    asked.types("UANA", typed)
    asked.wait(until=back - timedelta(minutes=1))
    assert asked.kinds("UANA") == ["ask", "retired", "note"]
    asked.wait(until=back)
    assert asked.kinds("UANA")[-2:] == ["ask", "retired"]  # the one above goes
    assert len(asked.asks("UANA")) == 1


def test_a_no_to_what_the_no_means_is_a_decline(asked):
    asked.types("UANA", "no")
    asked.types("UANA", "no")
    assert asked.ask("UANA").closed_reason == "decline"


def test_a_number_that_comes_too_late_is_always_answered(asked):
    asked.wait(11 * DAY)
    for words in ("hi there", "hello again", "8", "8"):
        asked.types("UANA", words)
    assert count(asked, "UANA", "closed") == 1  # the second greeting waits
    assert [row.score for row in asked.current()] == [8]


def test_no_thanks_after_not_now_closes_and_says_nothing_of_an_answer(asked):
    asked.not_now("UANA")
    asked.types("UANA", "no thanks")
    assert asked.heard("UANA")[-2:] == [("retired", "decline"), ("note", "declined")]


def test_skip_closes_this_ask_alone(asked):
    asked.types("UANA", "no thanks")
    assert (asked.ask("UANA").state, asked.ask("UANA").closed_reason) == (State.CLOSED, "decline")
    asked.wait(95 * DAY)
    assert len(asked.asks("UANA")) == 2


def test_one_helpful_line_and_then_the_bot_waits(asked):
    for words in ("great tool", "really great tool", "the best tool"):
        asked.types("UANA", words)
    assert [kind for kind, _ in asked.heard("UANA")].count("clarify") == 1
    assert asked.heard("UANA")[-1] == ("note", "no-number-needed")
    asked.types("UANA", "9")
    assert [row.score for row in asked.current()] == [9]


def test_something_new_to_choose_from_is_shown_before_the_bot_waits(asked):
    asked.types("UANA", "great tool")
    asked.types("UANA", "8 or 9")
    assert asked.heard("UANA")[-2] == ("clarify", "range:8,9")


@ON_EACH_DATABASE
def test_where_no_question_is_open_the_helpful_line_comes_once_a_day(company):
    for words in ("hello?", "anybody there?", "hello"):
        company.types("UANA", words)
    assert company.heard("UANA") == [("note", "no-open-question")]
    company.clock.move_to(company.clock() + DAY)
    company.types("UANA", "hello?")
    assert len(company.heard("UANA")) == 2


def test_a_reminder_of_nothing_does_not_come_up_for_ever(asked):
    asked.click("UANA", 9)
    with asked.engine.begin() as db:
        db.execute(update(asks).values(next_at=asked.clock()))
    asked.tick()
    assert asked.ask("UANA").next_at is None


def test_the_next_question_that_was_missed_waits_for_good_hours(asked):
    company = asked
    company.click("UANA", 8)
    company.types("UANA", "The export is slow with large boards.")
    said = len(company.heard("UANA"))
    company.clock.move_to(company.clock().replace(hour=1) + DAY)  # three in the morning in Berlin
    company.tick()
    assert company.heard("UANA")[said:] == []
    company.wait(timedelta(hours=8))
    assert [kind for kind, _ in company.heard("UANA")[said:]] == ["question"]
