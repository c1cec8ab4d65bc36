"""A wish about being contacted, typed behind the choice that was made by a button."""

import pytest
from sqlalchemy import select

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.plan import Contact, Privacy
from storage.schema import asks, cases, comments, people
from tests.desk import RULES, WORDS

NOT_AFTER_ALL = "does not want it after all"
OTHERS = 4


def kept(office):
    with office.stage.engine.connect() as db:
        return list(db.scalars(select(comments.c.text)))


def consented(office):
    with office.stage.engine.connect() as db:
        return bool(db.scalar(select(asks.c.consented_at).where(asks.c.consented_at.is_not(None))))


def stopped(office, who):
    with office.stage.engine.connect() as db:
        return db.scalar(select(people.c.opted_out_at).where(people.c.slack_user_id == who.id)) is not None


def answers(office, choice, **changes):
    """Chloe answers, and presses Yes or No."""
    office.survey(**changes)
    office.chloe.clicks("3")
    office.chloe.says(WORDS)
    office.settle()
    office.chloe.clicks(choice)
    office.settle()


def with_others(office):
    return [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(OTHERS)]


def answer_too(others):
    for one in others:
        one.clicks("9")
        one.says("It is good for a reason")


@pytest.mark.parametrize("wish", ["please contact me", "ok, you can contact me after all"])
def test_a_wish_typed_after_a_no_is_a_yes(office, wish):
    answers(office, "No, thanks")
    office.chloe.says(wish)
    office.settle()
    office.chloe.sees("The Acme team has your name and what you wrote, and may get in touch.")
    office.dana.sees("*@Chloe* answered the survey about Acme", "nps")
    office.dana.sees(WORDS, "nps")
    assert kept(office) == [WORDS]
    office.chloe.says("contact me, please")
    assert office.states(MessageKind.CONTACT_ALERT) == ["sent"]


def test_it_is_heard_in_the_language_of_whoever_types_it(office):
    office.chloe.changes(locale="de-DE")
    answers(office, "Nein, danke")
    office.chloe.says("Ihr könnt mich doch kontaktieren")
    office.settle()
    office.chloe.sees("hat jetzt Ihren Namen")
    office.chloe.says("Doch lieber nicht kontaktieren")
    office.settle()
    office.chloe.sees("Ihre Zustimmung zur Kontaktaufnahme ist zurückgenommen")
    assert not consented(office)
    assert not stopped(office, office.chloe)


@pytest.mark.parametrize("wish", ["actually don't contact me", "please nobody contact me", "don't contact me"])
def test_a_yes_is_taken_back_where_the_team_was_told(office, wish):
    answers(office, "Yes, contact me")
    office.dana.sees("*@Chloe* answered", "nps")
    office.chloe.says(wish)
    office.settle()
    office.chloe.sees("Whoever was told of it reads that you do not want it after all")
    office.dana.sees(
        f"@Chloe answered the survey about Acme and said yes to being contacted, but {NOT_AFTER_ALL}", "nps"
    )
    assert kept(office) == [WORDS]
    assert not stopped(office, office.chloe), "it was about this answer; how to stop is said"
    office.chloe.says("stop")
    assert stopped(office, office.chloe)


def test_never_again_takes_the_yes_back_and_stops_all(office):
    answers(office, "Yes, contact me")
    office.chloe.says("never contact me again")
    office.settle()
    office.dana.sees(NOT_AFTER_ALL, "nps")
    office.chloe.sees("no more surveys for you")
    assert stopped(office, office.chloe)


def test_without_a_yes_it_stops_surveys_as_ever(office):
    answers(office, "No, thanks")
    office.chloe.says("don't contact me")
    office.settle()
    office.chloe.sees("no more surveys for you")
    assert office.dana.messages("nps") == []


def test_nobody_hears_of_a_yes_that_was_taken_back_before_it_left(office):
    office.survey()
    office.chloe.clicks("3")
    office.chloe.says(WORDS)
    office.settle()
    office.simulator.fail_next("chat.postMessage", "ratelimited", retry_after=60)
    office.chloe.clicks("Yes, contact me")
    office.chloe.says("actually don't contact me")
    office.let_held_messages_go()
    assert office.dana.messages("nps") == []
    assert office.states(MessageKind.CONTACT_ALERT) == ["skipped"]
    assert office.states(MessageKind.CONTACT_WITHDRAWN) == ["skipped"]


def test_the_owner_who_alone_was_told_alone_hears_that_it_is_taken_back(office):
    answers(office, "Yes, contact me", privacy=Privacy.CONFIDENTIAL)
    office.dana.sees("*@Chloe* answered")
    office.chloe.says("please don't contact me")
    office.settle()
    office.dana.sees(NOT_AFTER_ALL)
    assert office.dana.messages("nps") == []


def test_what_the_owner_alone_knew_is_not_taken_back_in_the_channel(office):
    answers(office, "Yes, contact me", privacy=Privacy.CONFIDENTIAL)
    office.survey(privacy=Privacy.CONFIDENTIAL, contact=Contact.RELEASE)
    office.chloe.says("please don't contact me")
    office.settle()
    office.dana.sees(NOT_AFTER_ALL)
    assert office.dana.messages("nps") == []


@pytest.mark.parametrize("rules", [(), RULES])
def test_before_a_release_nothing_is_told_of_a_yes_that_was_taken_back(desk, office, rules):
    others = with_others(office)
    people_asked = (office.chloe.id, *(one.id for one in others))
    secret = {"privacy": Privacy.CONFIDENTIAL, "contact": Contact.RELEASE, "people": people_asked, "cases": rules}
    desk.survey(**secret)
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    office.chloe.says("actually, please don't contact me")
    office.settle()
    office.chloe.sees("nobody is told of it")
    answer_too(others)
    office.skip(days=2)
    for where in ("nps", "care", None):
        assert "Chloe" not in office.dana.transcript(where)
        assert office.chloe.id not in str(office.dana.messages(where))
    assert ("may need help" in desk.read()) is bool(rules), "her words come as anybody's, without a name"


def test_words_beside_which_the_owner_knew_a_name_open_no_case_once_it_is_taken_back(desk, office):
    others = with_others(office)
    people_asked = (office.chloe.id, *(one.id for one in others))
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=people_asked, cases=("detractor",))
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    office.settle()
    office.chloe.says("please don't contact me")
    answer_too(others)
    office.skip(days=2)
    office.dana.sees(NOT_AFTER_ALL)
    assert desk.erin.messages("care") == [], "it would tell the owner that her number is low"


def test_an_anonymous_survey_hears_no_wish_to_be_contacted(office):
    office.survey(privacy=Privacy.ANONYMOUS)
    office.chloe.clicks("3")
    office.chloe.says(WORDS)
    office.settle()
    office.chloe.says("please contact me")
    office.settle()
    assert "Chloe" not in office.dana.transcript("nps")
    assert "Chloe" not in office.dana.transcript()
    assert not consented(office)


def test_a_case_about_nothing_but_the_yes_ends_and_says_so(desk, office):
    desk.survey(privacy=Privacy.CONFIDENTIAL)
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    office.settle()
    office.dana.sees("would like to hear from you")
    office.chloe.says("please don't contact me")
    office.settle()
    office.dana.sees("They said yes to being contacted, and do not want it after all")
    office.dana.sees("They do not want to be contacted after all.")
    office.dana.does_not_see("@Chloe")
    assert desk.erin.messages("care") == []
    with office.stage.engine.connect() as db:
        assert db.scalars(select(cases.c.is_open)).all() == [False]

    office.chloe.says("ok, contact me after all")
    office.settle()
    office.dana.sees("would like to hear from you")


def test_a_case_that_is_about_more_stays_and_nobody_writes_to_them_from_it(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    office.settle()
    desk.erin.sees("They said yes to being contacted.", "care")
    office.chloe.says("actually don't contact me")
    office.settle()
    desk.erin.sees("They do not want to be contacted after all.", "care")
    desk.erin.sees("They wish no more replies.", "care")
    desk.erin.does_not_see("They said yes to being contacted.", "care")
    desk.erin.does_not_see("Reply to them", "care")

    office.chloe.says("ok, please contact me after all")
    office.settle()
    desk.erin.sees("They have just said yes to being contacted.", "care")
    desk.erin.sees("Reply to them", "care")


def test_a_case_that_was_closed_takes_no_reply_when_it_is_opened_again(desk, office):
    desk.survey()
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    office.settle()
    desk.erin.clicks("Close", "care")
    desk.close(desk.erin)
    office.chloe.says("don't contact me")
    office.settle()
    desk.erin.sees("They do not want to be contacted after all.", "care")
    desk.erin.clicks("Open again", "care")
    office.settle()
    desk.erin.does_not_see("Reply to them", "care")
