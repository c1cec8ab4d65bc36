"""Whose a case is, where it can't be who comes first: nobody's own, and nobody's who left."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.core.care.clocks import Timing
from bot.core.care.log import What
from bot.core.clock.window import months_before
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.services.care import handling, reading
from bot.services.care.withdrawing import forget_older
from storage.queries.care import cases as case_queries
from storage.schema import cases
from tests.services.small_company import DAY, ON_EACH_DATABASE

WORDS = "It keeps losing my place in long lists"


def the_case(company):
    with company.engine.connect() as db:
        return reading.load(db, case_queries.case_by_id(db, db.scalar(select(cases.c.id))))


def leaves(company, who):
    company.hire(who, kind=PersonKind.GONE)
    company.wait(DAY)


def wishes_contact(company, who, owners):
    company.hire(*owners)
    company.survey(privacy=Privacy.CONFIDENTIAL, cases=("contact",), owners=owners)
    company.tick()
    company.click(who, 2)
    company.types(who, WORDS)
    company.pauses()
    company.may_be_contacted(who)


def test_an_owner_who_answers_their_own_survey_is_looked_after_by_the_next(company):
    wishes_contact(company, "UANA", ("UANA", "UBEN"))
    assert the_case(company).standing.owner == "UBEN"
    handling.check(company.ctx, Who(Role.MEMBER, "UBEN"), What.ASKED, the_case(company).case.id)


def test_whoever_is_the_one_owner_of_their_survey_has_no_case(company):
    wishes_contact(company, "UANA", ("UANA",))
    with company.engine.connect() as db:
        assert db.scalars(select(cases.c.id)).all() == []


def test_a_case_for_the_owner_alone_goes_to_the_next_owner_when_they_left_with_a_post_of_its_own(company):
    wishes_contact(company, "UANA", ("UBEN", "UCHLOE"))
    lane = f"case:{the_case(company).case.id}"
    before = [kind for kind, _ in company.said[lane]]
    leaves(company, "UBEN")
    standing = the_case(company).standing
    assert (standing.owner, standing.claimed) == ("UCHLOE", True)
    assert [kind for kind, _ in company.said[lane]][len(before) :].count("case") == 1


@ON_EACH_DATABASE
@pytest.mark.parametrize("claimed", [False, True])
def test_a_case_whose_owner_left_is_the_next_ones_at_once_though_nothing_of_it_is_due(company, claimed):
    company.hire("UERIN", "UFEMI")
    company.survey(
        privacy=Privacy.NAMED,
        cases=("detractor",),
        case_owners=("UERIN", "UFEMI"),
        people=("UANA",),
        case_reply_days=20,
    )
    company.tick()
    company.click("UANA", 2)
    case_id = the_case(company).case.id
    if claimed:
        handling.do(company.ctx, Who(Role.MEMBER, "UERIN", channels={"CNPS"}), What.CLAIMED, case_id)
        company.tick()
    leaves(company, "UERIN")
    standing = the_case(company).standing
    assert (standing.owner, standing.claimed) == ("UFEMI", False)


def test_when_the_words_of_a_case_are_gone_its_clocks_still_tell_that_its_person_was_reached(company):
    company.survey(privacy=Privacy.NAMED, cases=("detractor",), people=("UANA",))
    company.tick()
    company.click("UANA", 2)
    handling.close(
        company.ctx, replace(OPERATOR, id="UOWNER"), the_case(company).case.id, cause="a", done="b", told="c"
    )
    survey = company.stored()
    tomorrow = months_before(company.clock().date() + 2 * DAY, 0)
    company.ctx.write(lambda db: forget_older(db, survey, tomorrow, 10))
    held = the_case(company)
    view = company.ctx.read(lambda db: reading.view_within(db, company.ctx, held.case))
    assert (held.standing.cause, held.standing.told, view.reply.timing) == (None, "", Timing.MET)
