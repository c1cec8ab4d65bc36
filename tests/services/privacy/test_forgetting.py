"""What is kept about a person, and what is left when they ask to be forgotten."""

import pytest

from bot.core.clock.window import window_named
from bot.core.conversation.states import State
from bot.core.survey.survey import Privacy
from bot.services.numbers import reporting
from bot.services.privacy import forgetting
from tests.services.small_company import DAY, ON_EACH_DATABASE

pytestmark = ON_EACH_DATABASE


@pytest.fixture
def asked(company):
    company.survey()
    company.tick()
    return company


def kept(company, who="UANA"):
    return forgetting.kept_about(company.ctx, who)


def forget(company, who="UANA"):
    forgetting.forget(company.ctx, event_key=company.key(), slack_user_id=who)


def everything(company):
    return reporting.report_on(company.ctx, company.stored(), window_named("all", company.clock().date())).counts


def test_a_person_is_told_everything_that_is_linked_to_them(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "It is fast.")
    about = kept(asked)
    assert (about.person.name, about.asked, about.last_asked) == ("Uana", 1, asked.clock().date())
    (answer,) = about.answers
    assert (answer.product, answer.score, answer.comments) == ("Acme", 9, ("It is fast.",))


def test_about_somebody_whom_the_bot_never_met_nothing_is_kept(asked):
    assert kept(asked, "USTRANGER") is None
    forget(asked, "USTRANGER")
    assert kept(asked, "USTRANGER") is None


def test_nothing_leads_from_a_forgotten_person_to_their_numbers_which_still_count(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "It is fast.")
    asked.click("UANA", 8)  # a correction, so that there is a chain
    asked.click("UBEN", 2)
    asked.types("UBEN", "Slow.")
    before = everything(asked)
    forget(asked)
    assert everything(asked) == before
    assert kept(asked).answers == ()
    rows = asked.contents()
    mine = [row for row in rows["responses"] if row["score"] in {9, 8}]
    assert {(row["person_id"], row["ask_id"], row["superseded_by"]) for row in mine} == {(None, None, None)}
    assert {(row["answered_at"].hour, row["answered_at"].minute) for row in mine} == {(0, 0)}
    assert [row["text"] for row in rows["comments"]] == ["Slow."]
    (person,) = [row for row in rows["people"] if row["slack_user_id"] == "UANA"]
    assert (person["name"], person["zone"], person["locale"]) == (None, None, None)
    of_ask = [row for row in rows["asks"] if row["person_id"] == person["id"]]
    assert {(row["response_id"], str(row["heard"]), row["question"], row["ts"]) for row in of_ask} == {
        (None, "[]", None, None)
    }
    assert "It is fast." not in str(rows)


def test_an_open_conversation_ends_and_no_reask_is_left(asked):
    asked.click("UANA", 8)
    asked.wait(DAY)
    forget(asked)
    assert [(ask.state, ask.kind) for ask in asked.asks("UANA")] == [(State.CLOSED, "survey")]  # no trace of a re-ask
    asked.wait(80 * DAY)
    assert asked.kinds("UANA").count("ask") == 1


def test_buttons_that_outlive_forgetting_name_nobody_and_say_that_it_is_over(asked):
    asked.click("UANA", 2)
    asked.types("UANA", "It lost my work.")
    asked.click("UBEN", 2)
    ask = asked.ask("UANA")
    forget(asked)
    forget(asked, "UBEN")
    asked.may_be_contacted("UANA", ask)
    assert asked.alerts() == 0
    asked.presses("UBEN", "change")
    assert asked.kinds("UBEN")[-1] == "closed"


def test_forgetting_is_no_stop_and_makes_nobody_be_asked_too_soon(asked):
    forget(asked)
    asked.wait(80 * DAY)
    assert len([ask for ask in asked.asks("UANA") if ask.asked_at]) == 1
    asked.wait(15 * DAY)
    assert len([ask for ask in asked.asks("UANA") if ask.asked_at]) == 2


def test_a_stop_outlives_forgetting(asked):
    asked.stops("UANA")
    forget(asked)
    assert kept(asked).person.opted_out_at is not None
    asked.wait(100 * DAY)
    assert len([ask for ask in asked.asks("UANA") if ask.asked_at]) == 1


def test_an_anonymous_answer_can_be_erased_only_while_the_conversation_is_open(company):
    company.survey(privacy=Privacy.ANONYMOUS)
    company.tick()
    company.click("UANA", 9)
    company.types("UANA", "It is fast.")
    forget(company)
    assert company.contents()["comments"] == []
    assert [row.score for row in company.answers()] == [9]
    assert kept(company).in_anonymous_surveys


def test_forgetting_twice_is_harmless_and_audited_without_content(asked):
    asked.click("UANA", 9)
    forget(asked)
    forget(asked)
    verbs = [row["verb"] for row in asked.contents()["audit"]]
    assert verbs.count("forgotten") == 2
