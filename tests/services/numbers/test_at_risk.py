"""`/nps at-risk`: a list with reasons where names are shown, counts where privacy was promised."""

import csv
from io import StringIO

from sqlalchemy import select

from bot.core.exchange.at_risk_table import at_risk_csv, at_risk_json
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.services.numbers import requesting, theming
from bot.services.survey import correcting
from bot.slack.reports import answer_report
from storage.schema import comments
from tests.services.small_company import DAY, ON_EACH_DATABASE

STAFF = tuple(f"U{number:02}" for number in range(12))
LEAVING = "We are switching to a competitor"
OWNER, VIEWER = Who(Role.MEMBER, "UOWNER"), Who(Role.MEMBER, "UVIEWER")


def says(company, whom, score, words=None):
    for who in whom:
        company.click(who, score)
        if words:
            company.types(who, words)
    company.pauses()


def read(company, who=OPERATOR):
    asked = requesting.read_typed(company.ctx, who, "at-risk acme all")
    return asked, theming.at_risk(company.ctx, asked)


@ON_EACH_DATABASE
def test_a_named_survey_lists_them_with_their_reasons_to_its_owners_and_counts_them_for_others(company):
    company.hire(*STAFF[:5])
    company.survey(people=STAFF[:5], privacy=Privacy.NAMED, cooldown_days=30, reask_days=400, viewers=("UVIEWER",))
    company.tick()
    for who, score in zip(STAFF, (10, 10, 9, 9, 3), strict=False):
        company.click(who, score)
    company.wait(40 * DAY)
    says(company, STAFF[:1], 8)  # by two
    says(company, STAFF[1:2], 9)  # by one
    says(company, STAFF[2:3], 9, f"={LEAVING}")
    says(company, STAFF[4:5], 2, LEAVING)  # a detractor is none
    asked, found = read(company)
    listed = sorted((one.person, one.score, one.before, one.leaving) for one in found.people)
    assert listed == [(STAFF[0], 8, 10, ()), (STAFF[2], 9, 9, ("competitor",))]
    assert (found.n, found.fell, dict(found.by_theme)["competitor"]) == (2, 1, 1)
    owners = answer_report(company.ctx, OWNER, "at-risk", "en").text
    assert f"*8* · <@{STAFF[0]}>" in owners
    assert "Gave 10 before, and 8 now." in owners
    assert f"Writes about competitor.\n> ={LEAVING}" in owners
    assert STAFF[1] not in owners
    viewers = answer_report(company.ctx, VIEWER, "at-risk", "en").text
    assert "*2* of the passives and promoters in 90 days may be about to leave" in viewers
    assert "write about *competitor*: 1" in viewers
    assert "<@" not in viewers
    assert LEAVING not in viewers
    rows = list(csv.DictReader(StringIO(at_risk_csv(found))))
    assert {row["person"]: (row["before"], row["fell"], row["about"]) for row in rows} == {
        STAFF[0]: ("10", "true", ""),
        STAFF[2]: ("9", "false", "competitor"),
    }
    assert f"'={LEAVING}" in {row["comment"] for row in rows}
    assert {one["person"] for one in at_risk_json(asked, found)["people"]} == {STAFF[0], STAFF[2]}
    with company.engine.connect() as db:
        said = db.scalar(select(comments.c.id).where(comments.c.text == f"={LEAVING}"))
    assert at_risk_csv(read(company, VIEWER)[1]) == "reason,n\nany,2\ncompetitor,1\nslip-in-service,0\nfell,1\n"
    correcting.correct(company.ctx, OWNER, said, [])
    assert [one.person for one in read(company)[1].people] == [STAFF[0]]


def test_a_guarded_survey_tells_how_many_out_of_whole_tables_and_never_fewer_than_five(company):
    company.hire(*STAFF)
    company.survey(people=STAFF, privacy=Privacy.CONFIDENTIAL)
    company.tick()
    says(company, STAFF[:4], 8, LEAVING)
    says(company, STAFF[4:5], 2, LEAVING)
    says(company, STAFF[5:], 10)
    assert read(company)[1].n == 0
    company.wait(34 * DAY, daily=True)
    _, found = read(company, OWNER)
    assert (found.n, found.fell, found.people) == (None, None, None)
    owners = answer_report(company.ctx, OWNER, "at-risk", "en").text
    assert "fewer than 5 may be about to leave" in owners
    assert "<@" not in owners
    assert LEAVING not in owners
    assert at_risk_csv(found).splitlines()[1] == "any,"
