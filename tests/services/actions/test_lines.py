"""What people write is still missing is read by those who read comments, whoever has the action."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.core.actions.notices import Said
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.actions import handling, hearing
from storage.schema import people
from tests.services.actions.shipped import DRAFT, OWNER, answered, say, ship
from tests.services.small_company import DAY

STAFF = tuple(f"UX{number}" for number in range(5))


@pytest.mark.parametrize(("whose", "reads"), [("UDANA", False), (OWNER.id, True)])
def test_that_it_is_open_again_comes_with_lines_to_whoever_reads_them(company, whose, reads):
    company.profiles.clear()
    company.hire(*STAFF, "UDANA")
    survey = answered(company, dict.fromkeys(STAFF, "Export!"), people=STAFF, privacy=Privacy.CONFIDENTIAL)
    action = handling.plan(company.ctx, OPERATOR, survey, replace(DRAFT, owner=whose)).action.id
    ship(company, action)
    company.wait(2 * DAY)
    for who in STAFF:
        say(company, who, Said.NO, action)
        hearing.write_line(company.ctx, "PDF is missing", action_id=action, slack_user_id=who, event_key=who)
    company.wait(2 * DAY)
    [told] = [one for said in company.texts.values() for one in said if "is open again" in one]
    assert ("PDF is missing" in told) is reads


def test_whoever_hears_it_in_place_of_an_owner_who_has_left_reads_what_they_may_in_their_language(company):
    company.hire(*STAFF[:2], "UDANA")
    company.profiles["UOWNER"] = replace(company.profiles["UDANA"], slack_user_id="UOWNER", locale="de-DE")
    survey = answered(company, dict.fromkeys(company.profiles, "Export!"))
    draft = replace(DRAFT, title="Faster *exports*", owner="UDANA")
    action = handling.plan(company.ctx, OPERATOR, survey, draft).action.id
    ship(company, action)
    company.wait(2 * DAY)
    with company.engine.begin() as db:
        db.execute(update(people).where(people.c.slack_user_id == "UDANA").values(kind=PersonKind.GONE))
    for who in company.profiles:
        hearing.write_line(company.ctx, "PDF is missing", action_id=action, slack_user_id=who, event_key=who)
        say(company, who, Said.NO, action)
    company.deliver()
    [told] = [one for said in company.texts.values() for one in said if "PDF is missing" in one]
    assert "Faster ∗exports∗* ist wieder offen" in told
