"""Where privacy was promised: a case tells colleagues no name and no number, and leads to nobody."""

import pytest
from sqlalchemy import select

from bot.core.survey.plan import Contact, Privacy
from storage.schema import case_log, cases
from tests.desk import BY_THEME, WORDS, WORSE


def test_in_a_confidential_survey_a_case_comes_with_its_release_without_name_or_number(desk, office):
    others = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(4)]
    people = (office.chloe.id, *(one.id for one in others))
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=people, segments=("title",))
    office.chloe.sees("given to the team to follow up on")
    desk.chloe_is_unhappy()
    for number, one in enumerate(others):
        one.clicks("9")
        one.says(f"It is good for reason {number}")
    office.settle()
    assert desk.erin.messages("care") == []

    office.skip(days=1)
    post = desk.erin.sees("Somebody wrote this about Acme and may need help", "care")
    assert WORDS in post.text
    assert office.chloe.id not in str(desk.erin.messages("care"))
    assert "Chloe" not in desk.read()
    assert "*3*" not in desk.read()
    assert "reason" not in desk.read(), "of the others nothing is a case"


def test_nobody_reads_from_whom_a_case_goes_to_whose_words_stand_on_it(desk, office):
    others = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(4)]
    people = (desk.erin.id, *(one.id for one in others))
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=people, case_owners=(desk.erin.id, desk.femi.id))
    for one, score in zip((desk.erin, *others), "39999", strict=True):
        one.clicks(score)
        one.says("It is as it is")
    office.skip(days=1)
    desk.femi.sees("Case for @Erin, not claimed yet", "care")
    desk.erin.clicks("Claim", "care")
    desk.erin.sees_modal("This case is about an answer of your own")

    office.skip(hours=3)
    desk.femi.sees("Case for @Femi, not claimed yet", "care")
    desk.femi.clicks("Hand over", "care")
    desk.femi.fills("To whom?", desk.erin.id)
    desk.femi.submits()
    office.settle()
    assert desk.femi.modal is None
    office.rest(minutes=10)
    desk.femi.sees("Case: @Erin looks after it", "care")


def test_who_says_yes_to_being_contacted_is_known_to_the_owner_alone(desk, office):
    desk.survey(privacy=Privacy.CONFIDENTIAL)
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    office.settle()

    post = office.dana.sees("@Chloe* answered the survey about Acme and would like to hear from you")
    assert WORDS in post.text
    assert " 3 " not in post.text
    office.dana.sees("For you alone: they were told that nobody else learns of it.")
    office.dana.replies(post, "9", None)
    office.skip(days=2)
    assert desk.erin.messages("care") == []
    desk.erin.commands("/nps cases")
    desk.erin.sees("No case that is open to you")
    office.dana.commands("/nps cases")
    office.dana.sees("One open case")
    office.dana.clicks("Close", message=post)
    desk.close(office.dana)
    office.dana.sees("Case closed by @Dana")


def test_a_yes_after_the_words_came_puts_no_name_to_them_in_the_channel(desk, office):
    others = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(4)]
    people = (office.chloe.id, *(one.id for one in others))
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=people, contact=Contact.OWNER)
    desk.chloe_is_unhappy()
    for one in others:
        one.clicks("9")
        one.says("It is good for a reason")
    office.skip(days=1)
    office.chloe.clicks("Yes, contact me")
    office.settle()
    office.dana.sees("*@Chloe* answered the survey about Acme")
    office.dana.sees("For you alone")  # as of anybody who said yes: a number can't be read from how it comes
    assert "Chloe" not in desk.read()
    assert "contacted" not in desk.read()

    desk.erin.clicks("Close", "care")
    desk.close(desk.erin)
    desk.erin.clicks("Open again", "care")
    office.settle()
    assert desk.erin.modal is None, "of words alone nobody hears that their writer has another case"
    desk.erin.sees("Opened again once.", "care")
    office.chloe.commands("/nps forget yes")
    office.settle()
    assert "Chloe" not in office.dana.transcript()
    assert WORDS not in desk.read()


@pytest.mark.parametrize("contact", Contact)
def test_words_that_came_with_a_name_open_no_case_that_tells_the_number_where_a_yes_opens_none(desk, office, contact):
    others = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(4)]
    people = (office.chloe.id, *(one.id for one in others))
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=people, cases=("detractor",), contact=contact)
    desk.chloe_is_unhappy()
    office.chloe.clicks("Yes, contact me")
    for one in others:
        one.clicks("9")
        one.says("It is good for a reason")
    office.skip(days=1)
    office.dana.sees("*@Chloe*", "nps" if contact is Contact.RELEASE else None)
    assert desk.erin.messages("care") == []


def test_in_a_confidential_survey_a_theme_opens_its_case_with_the_release(desk, office):
    others = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(4)]
    people = (office.chloe.id, *(one.id for one in others))
    desk.survey(privacy=Privacy.CONFIDENTIAL, people=people, cases=BY_THEME)
    office.chloe.says("who sees this?")
    office.chloe.sees("By what you write, and by your number, your words may be given to the team to follow up on")
    office.chloe.clicks("9")
    office.chloe.says(WORSE)
    for one in others:
        one.clicks("9")
        one.says("It is good for a reason")
    office.settle()
    assert desk.erin.messages("care") == []
    office.skip(days=1)
    post = desk.erin.sees("Somebody wrote this about Acme and may need help", "care")
    assert WORSE in post.text
    assert "Chloe" not in desk.read()
    assert "reason" not in desk.read()


def test_an_anonymous_survey_has_no_cases(desk, office):
    people = [office.simulator.add_person(f"Colleague {n}", tz="Europe/Berlin") for n in range(5)]
    desk.survey(privacy=Privacy.ANONYMOUS, people=tuple(one.id for one in people))
    for one in people:
        one.clicks("2")
        one.says("It is no good at all")
    office.skip(days=3)
    assert desk.erin.messages("care") == []


def test_who_was_asked_before_there_were_cases_was_promised_that_there_are_none(desk, office):
    office.survey()
    office.rest(minutes=5)
    desk.survey()
    desk.chloe_is_unhappy()
    assert desk.erin.messages("care") == []
    office.chloe.clicks("Yes, contact me")
    office.settle()
    desk.erin.sees("@Chloe", "care")


def test_whoever_is_forgotten_in_the_middle_leaves_nothing_but_times(desk, office, sqlite_engine):
    desk.survey()
    desk.chloe_is_unhappy()
    desk.erin.clicks("Claim", "care")
    office.chloe.commands("/nps me")
    office.chloe.sees("Since 24 November 2026 a team has looked after what you said about Acme.")
    office.chloe.commands("/nps forget yes")
    office.settle()

    desk.erin.sees("Case ended by itself", "care")
    assert "Chloe" not in desk.read()
    assert WORDS not in desk.read()
    desk.erin.does_not_see("Close", "care")
    office.skip(days=7)
    office.dana.does_not_see("overdue")
    with sqlite_engine.connect() as db:
        assert db.scalars(select(cases.c.person_id)).all() == [None]
        assert set(db.scalars(select(case_log.c.ask_id))) == {None}
