"""Anonymous means anonymous: once a conversation is over, nothing that is stored leads from a person to an answer."""

from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import text

from bot.core.clock.window import Window
from bot.core.numbers.score import tally
from bot.core.survey.survey import Privacy
from storage.queries.numbers.tallies import counts_in
from tests.services.small_company import BERLIN, DAY, ON_EACH_DATABASE


@pytest.fixture
def asked(company):
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    return company


def answers_by_kind(company):
    company.click("UANA", 9)
    company.types("UANA", "Fast.")
    company.click("UBEN", 4)
    company.click("UBEN", 7)
    company.types("UBEN", "A search.")
    company.types("UBEN", "Nothing else.")
    company.click("UCHLOE", 2)
    company.types("UCHLOE", "It broke.")
    company.types("UCHLOE", "Really.")
    company.tick()  # the link is cut by the next tick, in a transaction of its own


def places_of(company, value):
    """Every table and column that holds a value."""
    return {
        (table, column)
        for table, rows in company.contents().items()
        for row in rows
        for column, found in row.items()
        if found == value or (isinstance(found, str) and value in found)
    }


def counted(company):
    survey, everything = company.stored(), Window(None, company.clock().date() + DAY)
    return company.ctx.read(lambda db: counts_in(db, survey.id, everything))


@ON_EACH_DATABASE
def test_no_row_of_any_table_leads_from_a_person_to_an_answer(asked):
    answers_by_kind(asked)
    assert len(asked.answers()) == 4
    for row in asked.answers():
        places = places_of(asked, row.id) - {("responses", "superseded_by")}
        assert places <= {("responses", "id"), ("comments", "response_id")}


@ON_EACH_DATABASE
def test_an_answer_keeps_no_person_no_question_and_no_time_of_day(asked):
    answers_by_kind(asked)
    midnight = datetime.combine(asked.clock().astimezone(BERLIN).date(), time.min, BERLIN)
    for row in asked.answers():
        assert (row.person_id, row.ask_id, row.answered_at) == (None, None, midnight)
        assert row.superseded_at in {None, midnight}


@ON_EACH_DATABASE
def test_what_was_said_to_a_person_does_not_tell_their_answer_afterwards(asked):
    answers_by_kind(asked)
    assert {row["detail"] for row in asked.contents()["outbox"]} == {None}


@ON_EACH_DATABASE
def test_how_much_was_said_to_a_person_does_not_tell_their_band_afterwards(asked):
    """A passive gets one question more; who can read the outbox could tell them from everybody else."""
    answers_by_kind(asked)
    asked.wait(11 * DAY)
    questions = [row["person_id"] for row in asked.contents()["outbox"] if row["kind"] == "question"]
    assert len(questions) == len(set(questions))


@ON_EACH_DATABASE
@pytest.mark.parametrize("score", [9, 8, 2])
def test_silence_after_the_score_ends_the_link_too(asked, score):
    asked.click("UANA", score)
    assert asked.ask("UANA").response_id is not None  # a change of mind must find the answer
    asked.wait(10 * DAY)
    assert asked.ask("UANA").response_id is None


@ON_EACH_DATABASE
def test_the_link_ends_after_not_now_too(asked):
    asked.not_now("UANA")
    asked.click("UANA", 2)
    asked.wait(30 * DAY)
    assert asked.ask("UANA").response_id is None


@ON_EACH_DATABASE
def test_stop_in_the_middle_ends_the_link_and_keeps_the_answer(asked):
    asked.click("UANA", 2)
    asked.stops("UANA")
    asked.tick()
    assert asked.ask("UANA").response_id is None
    assert [row.score for row in asked.answers()] == [2]


@ON_EACH_DATABASE
def test_nobody_is_named_not_even_by_a_button_from_before_the_survey_was_anonymous(company):
    company.survey()
    company.tick()
    company.click("UANA", 2)
    company.types("UANA", "It broke.")
    assert company.heard("UANA")[-1] == ("thanks", "contact")
    company.change(privacy=Privacy.ANONYMOUS)
    company.may_be_contacted("UANA")
    company.tick()
    company.may_be_contacted("UANA")
    assert company.alerts() == 0


@ON_EACH_DATABASE
def test_nobody_is_asked_for_contact_or_asked_again(asked):
    answers_by_kind(asked)
    assert ("thanks", "contact") not in asked.heard("UCHLOE")
    asked.wait(80 * DAY)
    assert {ask.kind for ask in asked.asks()} == {"survey"}


@ON_EACH_DATABASE
def test_a_change_of_mind_counts_once(asked):
    asked.click("UANA", 2)
    asked.click("UANA", 9)
    assert counted(asked) == tally([9])


def test_every_answer_counts_since_nobody_knows_whose_it_is(asked):
    asked.click("UANA", 2)
    for _ in range(30):  # until the next wave
        asked.wait(4 * DAY)
        if asked.ask("UANA").state == "asked":
            break
    asked.click("UANA", 9)
    assert counted(asked) == tally([2, 9])


@ON_EACH_DATABASE
def test_the_cooldown_runs_from_the_question_as_everywhere(asked):
    """What is kept is the day of the question, not the day on which the conversation ended."""
    asked.click("UANA", 2)
    asked.wait(95 * DAY)
    assert len(asked.asks("UANA")) == len(asked.asks("UBEN")) == 2
    assert [ask.state for ask in asked.asks("UANA")] == ["done", "asked"]


@ON_EACH_DATABASE
def test_a_survey_that_becomes_anonymous_asks_nobody_again(company):
    company.survey()
    company.tick()
    company.click("UANA", 8)
    company.types("UANA", "A search.")
    company.types("UANA", "Nothing else.")
    company.change(privacy=Privacy.ANONYMOUS)
    company.wait(80 * DAY)
    assert [ask.kind for ask in company.asks("UANA") if ask.asked_at] == ["survey"]


def test_postgres_itself_does_not_tell_who_wrote_what(postgres_company):
    """Rows that one transaction wrote carry its number; an ask and an answer must not share it for ever."""
    company = postgres_company
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    answers_by_kind(company)
    company.wait(timedelta(days=11))
    told = []
    with company.engine.connect() as db:
        for theirs in ("asks", "outbox", "people"):
            for given in ("responses", "comments"):
                query = text(f"SELECT count(*) FROM {theirs} a JOIN {given} b ON a.xmin = b.xmin")  # noqa: S608
                told += [(theirs, given)] * bool(db.scalar(query))
    assert told == []
