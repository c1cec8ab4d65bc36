"""What became of cases, from the answers to the report, and to whom it is told."""

import pytest
from sqlalchemy import select

from bot.core.care.log import What
from bot.core.care.loop import Outcomes
from bot.core.survey.plan import Contact, Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.services.care import following, handling
from bot.services.numbers import requesting
from bot.slack.reports import answer_report
from storage.schema import cases, people
from tests.services.small_company import DAY, ON_EACH_DATABASE

OWNER = Who(Role.MEMBER, "UOWNER")


def case_of(company, who):
    with company.engine.connect() as db:
        found = select(cases.c.id).join(people, people.c.id == cases.c.person_id).where(people.c.slack_user_id == who)
        return db.scalar(found)


def followed(company, words="acme loop all", who=OPERATOR):
    return following.followed(company.ctx, requesting.read_typed(company.ctx, who, words))


@ON_EACH_DATABASE
def test_who_was_reached_before_they_answered_again_stands_beside_who_was_not(company):
    company.hire("UDANA")
    company.survey(cases=("detractor",), privacy=Privacy.NAMED)
    company.wait(until=company.clock() + DAY)
    for who, score in {"UANA": 2, "UBEN": 5, "UCHLOE": 6, "UDANA": 9}.items():
        company.click(who, score)
    handling.do(company.ctx, OWNER, What.REPLIED, case_of(company, "UANA"))
    handling.close(company.ctx, OWNER, case_of(company, "UANA"), cause="Lost <changes>", done="mended", told=None)
    company.wait(95 * DAY)
    for who, score in {"UANA": 8, "UBEN": 4, "UDANA": 0}.items():
        company.click(who, score)
    handling.do(company.ctx, OWNER, What.REPLIED, case_of(company, "UBEN"))  # too late to have helped

    found = followed(company)
    assert (found.opened, found.in_time.met, found.in_time.of, found.waiting) == (4, 1, 3, 1)
    assert (found.reached, found.unreached) == (Outcomes(recovered=1), Outcomes(worse=1))
    assert (found.open_now, found.causes) == (3, (("Lost <changes>", 1),))
    assert followed(company, "acme loop 30d").opened == 1
    said = answer_report(company.ctx, OWNER, "loop all", "en").text
    assert "*4 cases* were opened in all time." in said
    assert "Contacted in time: *33\N{NO-BREAK SPACE}%* (1 of 3), likely between 6 and 79\N{NO-BREAK SPACE}%." in said
    assert "Lost &lt;changes&gt;: 1" in said
    assert "contacted in between (1): recovered 1, same 0, worse 0" in said
    assert "not contacted (1): recovered 0, same 0, worse 1" in said
    assert "no random comparison" in said


def test_in_a_confidential_survey_a_few_cases_tell_nothing_and_the_owners_are_theirs_alone(company):
    staff = [f"U{number}" for number in range(6)]
    company.hire(*staff, "UERIN")
    plan = {"cases": ("contact",), "contact": Contact.OWNER, "privacy": Privacy.CONFIDENTIAL}
    company.survey(**plan, case_owners=("UERIN",), people=tuple(staff))
    company.tick()
    for number, who in enumerate(staff):
        company.click(who, 3)
        company.types(who, "It loses my changes every morning")
        company.pauses()
        company.may_be_contacted(who)
        assert followed(company).opened == (5 if number == 4 else 6 if number == 5 else None)
    assert "Fewer than 5 cases were opened" in answer_report(company.ctx, Who(Role.MEMBER, "UERIN"), "loop", "en").text
    owner = answer_report(company.ctx, OWNER, "loop", "en").text
    assert "*6 cases* were opened" in owner
    assert "what fewer than 5 cases tell is left out" in owner
    assert "Answered again" not in owner


@pytest.mark.parametrize(("who", "words", "told"), [
    ("UERIN", "loop", "what became of cases"), ("UERIN", "loop acme", "what became of cases"),
    ("UERIN", "acme", "Reports on *acme* are for its owners"), ("UANA", "loop", "no survey"),
])  # fmt: skip
def test_it_is_for_whoever_looks_after_cases(company, who, words, told):
    company.survey(cases=("detractor",), privacy=Privacy.NAMED, case_owners=("UERIN",))
    said = answer_report(company.ctx, Who(Role.MEMBER, who), words, "en").text
    assert told in said


def lines_about_cases(company):
    return [
        (line, text)
        for text in company.texts.get("channel:CNPS", [])
        for line in text.splitlines()
        if line.startswith("*Cases*")
    ]


def test_the_first_summary_of_a_week_tells_in_a_line_what_became_of_cases(company):
    company.hire("UDANA")
    company.survey(cases=("detractor",), privacy=Privacy.NAMED, cases_channel="CCARE")
    company.tick()  # a Tuesday
    company.click("UANA", 2)
    handling.do(company.ctx, OWNER, What.REPLIED, case_of(company, "UANA"))
    company.wait(DAY)
    company.click("UBEN", 3)
    company.wait(DAY)
    assert [line for line, _ in lines_about_cases(company)] == [
        "*Cases* of the last 7 days: opened 1 · contacted in time 1 of 1 · open now 1"
    ]
    company.wait(4 * DAY)
    company.click("UCHLOE", 9)
    company.wait(DAY)
    (_, second), *_ = lines_about_cases(company)[1:]
    assert "*Cases* of the last 7 days: opened 2 · contacted in time 1 of 2 · open now 2" in second


def test_a_confidential_survey_tells_of_no_few_cases_there(company):
    staff = [f"U{number}" for number in range(5)]
    company.hire(*staff)
    company.survey(cases=("detractor",), privacy=Privacy.CONFIDENTIAL, people=tuple(staff))
    company.tick()
    for number, who in enumerate(staff):
        company.click(who, 3 if number else 9)
        company.types(who, "It loses my changes every morning")
    company.wait(DAY)
    assert "5" in company.texts["channel:CNPS"][-1]
    assert lines_about_cases(company) == []
