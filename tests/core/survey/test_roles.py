"""Who may do what with a survey: the whole table, and who counts as whom."""

import pytest

from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import (
    OPERATOR,
    PROGRAM,
    Deed,
    Role,
    Who,
    groups_of,
    made_admin,
    may,
    may_know,
    may_oversee,
    owner_after,
)
from tests.core.survey.unsaved import unsaved

PLAN = SurveyPlan(
    name="acme",
    product="Acme",
    asker="Acme",
    owners=("UOWNER", "UOTHER"),
    viewers=("UVIEWER", "SVIEWERS"),
    comment_readers=("UREADER", "SREADERS"),
    summary_channel="CNPS",
    cases_channel="CCARE",
    case_owners=("UCARER",),
)
SURVEY = unsaved(PLAN)
PEOPLE = {
    "o": Who(Role.MEMBER, "UOWNER"),
    "2": Who(Role.MEMBER, "UOTHER"),
    "v": Who(Role.MEMBER, "UVIEWER"),
    "V": Who(Role.MEMBER, "UANA", groups={"SVIEWERS"}),
    "c": Who(Role.MEMBER, "UREADER"),
    "C": Who(Role.MEMBER, "UANA", groups={"SREADERS", "SELSE"}),
    "r": Who(Role.MEMBER, "UANA", channels={"CNPS"}),
    "k": Who(Role.MEMBER, "UCARER"),
    "K": Who(Role.MEMBER, "UANA", channels={"CCARE"}),
    "a": Who(Role.ADMIN, "UADMIN"),
    "m": Who(Role.MEMBER, "UANA", channels={"CELSE"}, groups={"SELSE"}),
    "g": Who(Role.GUEST, "UVIEWER", channels={"CNPS"}, groups={"SREADERS"}),
    "x": Who(Role.GONE, "UOWNER"),
    "?": Who(Role.UNKNOWN, "UOWNER"),
    "O": OPERATOR,
    "P": PROGRAM,
}
RIGHTS = {
    Deed.READ: "o2vVcCrO",
    Deed.READ_COMMENTS: "o2cCrO",
    Deed.READ_QUOTES: "o2cCO",
    Deed.READ_RESPONSES: "o2O",
    Deed.TAG: "o2O",
    Deed.SHARE: "o2vVcCrO",
    Deed.SHARE_ELSEWHERE: "o2",
    Deed.PREVIEW: "o2aO",
    Deed.TRY: "o2vVcCraO",
    Deed.ASK: "o2aOP",
    Deed.PLAN: "o2O",
    Deed.STEER: "o2aO",
    Deed.CHANGE: "o2O",
    Deed.ACT: "o2kKO",
    Deed.OVERSEE: "aO",
    Deed.FOUND: "aO",
    Deed.EXPORT: "O",
}


@pytest.mark.parametrize("deed", Deed)
def test_a_deed_is_open_to_those_whom_the_table_names(deed):
    assert "".join(mark for mark, who in PEOPLE.items() if may(who, deed, SURVEY)) == RIGHTS[deed]


def test_a_survey_is_known_to_whoever_may_do_anything_with_it():
    assert "".join(mark for mark, who in PEOPLE.items() if may_know(who, SURVEY)) == "o2vVcCrkKaOP"


def test_an_admin_is_whom_slack_or_the_setting_names_and_nobody_but_full_members():
    named = ("UANA", "SADMINS")
    assert may_oversee(made_admin(Who(Role.MEMBER, "UANA"), named))
    assert may_oversee(made_admin(Who(Role.MEMBER, "UBEN", groups={"SADMINS"}), named))
    assert may_oversee(made_admin(Who(Role.ADMIN, "UBEN"), ()))
    assert not may_oversee(made_admin(Who(Role.MEMBER, "UBEN"), named))
    assert not may_oversee(made_admin(Who(Role.GUEST, "UANA"), named))


def test_whoever_is_made_an_admin_stays_what_they_are_to_a_survey():
    assert may(made_admin(PEOPLE["o"], ("UOWNER",)), Deed.READ_RESPONSES, SURVEY)


def test_owners_are_told_one_after_the_other():
    assert owner_after(PLAN) == "UOWNER"
    assert owner_after(PLAN, "UOWNER") == "UOTHER"
    assert owner_after(PLAN, "UOTHER") is None
    assert owner_after(PLAN, "UNAMED BEFORE") == "UOWNER"


def test_only_user_groups_that_a_survey_names_are_asked_for():
    assert groups_of(PLAN) == {"SVIEWERS", "SREADERS"}
