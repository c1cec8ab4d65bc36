"""What is kept about a person, and what is left when they ask to be forgotten."""

from io import StringIO

import pytest

from bot.core.asking.triggered import Refusal, Refused
from bot.core.conversation.states import State
from bot.core.exchange.person_object import person_object
from bot.core.survey.plan import Privacy
from bot.services.asking import previewing, triggering
from bot.services.conversation import stopping
from bot.services.exchange.importing import import_answers
from bot.services.privacy import forgetting
from bot.services.survey import audiences, people
from bot.slack.blocks.survey.personal import me_screen
from storage.schema import STEPS
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
    forgetting.forget(company.ctx, who, event_key=company.key())


def everything(company):
    return company.report().counts


def test_a_person_is_told_everything_that_is_linked_to_them(asked):
    asked.click("UANA", 9)
    asked.types("UANA", "It is fast.")
    about = kept(asked)
    assert (about.person.name, [ask.day for ask in about.asks]) == ("Uana", [asked.clock().date()])
    (answer,) = about.answers
    assert (answer.product, answer.score, answer.comments) == ("Acme", 9, ("It is fast.",))


def test_words_before_a_number_are_kept_and_so_are_shown(asked):
    asked.types("UANA", "The exports are a mess, honestly")
    about = kept(asked)
    assert [(ask.product, ask.words) for ask in about.asks] == [("Acme", ("The exports are a mess, honestly",))]
    assert "> The exports are a mess, honestly" in me_screen(about, "en").text
    assert person_object(about)["asked"][0]["words"] == ["The exports are a mess, honestly"]
    asked.click("UANA", 4)
    assert [(ask.words, kept(asked).answers[0].comments) for ask in kept(asked).asks] == [
        ((), ("The exports are a mess, honestly",))
    ]


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


def test_whoever_was_forgotten_does_not_come_back_and_is_asked_nothing_more(asked):
    asked.click("UANA", 9)
    forget(asked)
    for _ in range(3):  # waves, each with a look at Slack
        asked.wait(95 * DAY)
        audiences.refresh_profile(asked.ctx, asked.profiles["UANA"])
    people.keep_properties(asked.ctx, {"UANA": {"team": "Sales"}})
    (person,) = [row for row in asked.contents()["people"] if row["slack_user_id"] == "UANA"]
    told = ("name", "zone", "locale", "properties", "profile", "dm_channel")
    assert [person[name] for name in told] == [None, None, None, {}, {}, None]
    assert len(asked.asks("UANA")) == 1
    assert len(asked.asks("UBEN")) > 1
    assert {line.person.slack_user_id for line in previewing.preview(asked.ctx, asked.stored()).lines} == {
        "UBEN", "UCHLOE",
    }  # fmt: skip
    refused = triggering.trigger(asked.ctx, asked.stored(), "UANA", actor="test")
    assert refused == Refused(Refusal.UNKNOWN_PERSON)


def test_whoever_was_forgotten_comes_back_when_they_say_start_and_not_too_soon(asked):
    asked.click("UANA", 9)
    forget(asked)
    stopping.opt_in(asked.ctx, event_key=asked.key(), slack_user_id="UANA")
    asked.wait(80 * DAY)
    assert kept(asked).person.name == "Uana"
    assert len(asked.asks("UANA")) == 1
    asked.wait(20 * DAY)
    assert len([ask for ask in asked.asks("UANA") if ask.asked_at]) == 2


def test_what_reports_tell_does_not_change_when_somebody_is_forgotten(asked):
    """Else the difference of two reports would tell what they had answered."""
    asked.change(segments=("team",))
    people.keep_properties(asked.ctx, {"UANA": {"team": "Sales"}, "UBEN": {"team": "Sales"}})
    asked.click("UANA", 9)
    asked.click("UANA", 3)
    asked.click("UBEN", 2)
    asked.wait(DAY)
    before = told_in_reports(asked)
    forget(asked)
    asked.wait(DAY)
    assert told_in_reports(asked) == before
    forget(asked, "UCHLOE")  # who never answered
    assert told_in_reports(asked) == before


def test_who_moved_goes_on_being_counted_when_they_are_forgotten(company):
    company.survey(privacy=Privacy.NAMED, reask_days=30)
    company.tick()
    company.click("UANA", 8)
    company.wait(35 * DAY)
    company.click("UANA", 9)
    company.wait(DAY)
    before = movement(company)
    assert before.up == 1
    forget(company)
    assert movement(company) == before
    assert [row["kind"] for row in company.contents()["asks"] if row["kind"] == "reask"] == []


def movement(company):
    return company.report().movement


def told_in_reports(company):
    report = company.report()
    # What somebody said next goes with them: it would lead from one answer to the other.
    rows = [{name: n for name, n in row.items() if name not in STEPS} for row in company.contents()["tallies"]]
    tallies = sorted(map(str, rows))
    return report.counts, report.rate.answered, report.rate.asked, tallies


def test_nothing_tells_whether_a_forgotten_person_had_answered(asked):
    asked.click("UANA", 9)
    forget(asked)
    forget(asked, "UBEN")
    rows = {row["person_id"]: row for row in asked.contents()["asks"]}
    ids = {row["slack_user_id"]: row["id"] for row in asked.contents()["people"]}
    ana, ben = rows[ids["UANA"]], rows[ids["UBEN"]]
    own = ("id", "person_id", "due_at")
    assert {name: ana[name] for name in ana if name not in own} == {name: ben[name] for name in ben if name not in own}
    assert {row["language"] for row in asked.contents()["responses"]} == {"en"}


def test_somebody_without_slack_is_forgotten_by_their_key_and_the_next_import_leaves_them_out(company):
    company.survey(privacy=Privacy.NAMED)
    file = "person,score,comment,answered_at\nana@example.com,9,Fast.,2026-11-02\nben,3,,2026-11-02\n"
    bring_in = lambda: import_answers(company.ctx, StringIO(file, newline=""), "acme", dry_run=False, strict=False)  # noqa: E731
    assert bring_in().added == 2
    assert forgetting.forget(company.ctx, "ana@example.com", actor="operator")
    assert not forgetting.forget(company.ctx, "nobody@example.com", actor="operator")
    assert company.contents()["comments"] == []
    assert (everything(company).n, bring_in().added, everything(company).n) == (2, 0, 2)
    assert [row["actor"] for row in company.contents()["audit"] if row["verb"] == "forgotten"] == ["operator"]


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
