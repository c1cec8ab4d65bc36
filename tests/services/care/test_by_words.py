"""Cases that what somebody writes opens: once for the same words, and of a guarded survey by each release alone."""

import pytest
from sqlalchemy import select

from bot.core.care.log import What
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import Role, Who
from bot.services.care import handling, reading
from bot.services.survey import correcting
from storage.schema import cases, comments
from tests.services.small_company import DAY

OWNER = Who(Role.MEMBER, "UOWNER")
STAFF = tuple(f"U{number}" for number in range(6))
PRICE, NOTHING = "Far too expensive for us", "My team likes it"


@pytest.fixture
def asked(company):
    def ask(privacy):
        company.hire(*STAFF)
        company.survey(people=STAFF, privacy=privacy, owners=(OWNER.id,), cases=("detractor", "theme:price"))
        company.tick()
        return company

    return ask


def ids(company, column):
    with company.engine.connect() as db:
        return db.scalars(select(column).order_by(column)).all()


def write(company, words):
    for who in STAFF:
        company.types(who, words)
        company.pauses()
    company.wait(3 * DAY, daily=True)


def test_where_privacy_was_promised_no_correction_opens_a_case_which_would_tell_what_else_its_writer_wrote(asked):
    company = asked(Privacy.CONFIDENTIAL)
    for who in STAFF:
        company.click(who, 9)
    write(company, NOTHING)
    for one in ids(company, comments.c.id):
        correcting.correct(company.ctx, OWNER, one, ["price"])
    write(company, "And the office is nice, too")
    assert ids(company, cases.c.id) == []
    write(company, PRICE)
    assert len(ids(company, cases.c.id)) == len(STAFF)


def test_what_an_owner_says_of_a_comment_of_a_named_survey_opens_a_case_once_and_joins_one_that_is_open(asked):
    company = asked(Privacy.NAMED)
    for who, score in ((STAFF[0], 9), (STAFF[1], 2)):
        company.click(who, score)
        company.types(who, NOTHING)
        company.pauses()
    [low] = ids(company, cases.c.id)
    said = ids(company, comments.c.id)
    for one in said:
        correcting.correct(company.ctx, OWNER, one, ["support"])
    assert ids(company, cases.c.id) == [low]
    for _ in range(2):
        for one in said:
            correcting.correct(company.ctx, OWNER, one, ["price"])
    company.deliver()
    found = ids(company, cases.c.id)
    assert [kind for lane in company.said.values() for kind, _ in lane].count("case") == len(found) == 2
    why = {one: reading.view(company.ctx, one).standing.why for one in found}
    assert why == {low: ("detractor", "theme:price"), next(one for one in found if one != low): ("theme:price",)}
    [other] = set(found) - {low}
    handling.close(company.ctx, OWNER, other, cause="price", done="explained", told=None)
    correcting.correct(company.ctx, OWNER, said[0], None)
    for one in said:
        correcting.correct(company.ctx, OWNER, one, ["price"])
    assert ids(company, cases.c.id) == found


def test_what_an_owner_says_of_an_answer_that_a_later_one_replaced_opens_none(asked):
    company = asked(Privacy.NAMED)
    company.click(STAFF[0], 9)
    company.types(STAFF[0], NOTHING)
    company.pauses()
    [old] = ids(company, comments.c.id)
    company.wait(100 * DAY)
    company.click(STAFF[0], 9)
    correcting.correct(company.ctx, OWNER, old, ["price"])
    assert ids(company, cases.c.id) == []


def test_the_same_words_open_no_second_case_when_their_number_changes_after_the_first_was_closed(asked):
    company = asked(Privacy.NAMED)
    company.click(STAFF[0], 7)
    company.types(STAFF[0], PRICE)
    company.pauses()
    [case] = ids(company, cases.c.id)
    handling.do(company.ctx, OWNER, What.REPLIED, case)
    handling.close(company.ctx, OWNER, case, cause="price", done="explained", told=None)
    company.click(STAFF[0], 8)
    assert ids(company, cases.c.id) == [case]
    company.click(STAFF[0], 2)  # low now, which is something else
    assert len(ids(company, cases.c.id)) == 2
