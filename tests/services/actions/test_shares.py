"""How often something is mentioned: of which comments, and to whom it is told."""

from dataclasses import replace
from datetime import date

from bot.core.actions.aim import Mentions, Share
from bot.core.actions.listing import Listed
from bot.core.actions.planning import Draft
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR, Role, Who
from bot.services.actions import handling, reading
from bot.services.actions.listing import listed
from bot.services.numbers import requesting
from bot.slack.blocks.actions.card import card_lines
from bot.slack.reports import answer_report
from tests.services.small_company import DAY

OWNER, VIEWER = Who(Role.MEMBER, "UOWNER"), Who(Role.MEMBER, "UVIEWER")
DUE = date(2027, 1, 31)
STAFF = tuple(f"U{number}" for number in range(6))
DRAFT = Draft(title="Faster exports", words=("export*",), due="2027-01-31", aim="mentions 1 %")


def said(company, privacy):
    """Six are asked; five say something at once, and the sixth the day after the next summary."""
    company.hire(*STAFF)
    company.survey(people=STAFF, viewers=("UVIEWER",), privacy=privacy)
    handling.plan(company.ctx, OWNER, company.survey_named(), DRAFT)
    company.wait(until=company.clock() + DAY)
    for who, words in zip(STAFF[:5], ("Exports are slow", "My export fails", "Too dear", "Fine", "Good"), strict=True):
        company.click(who, 7)
        company.types(who, words)
    company.pauses()


def share(company, who, words="actions"):
    (one,) = listed(company.ctx, requesting.read_typed(company.ctx, who, words))
    return one.now


def test_where_names_are_shown_it_is_told_at_once_and_to_every_reader(company):
    said(company, Privacy.NAMED)
    assert share(company, VIEWER) == Share(2, 5)
    company.types(STAFF[0], "And exports crash")  # beside an answer that is counted
    company.pauses()
    assert share(company, VIEWER) == Share(2, 5)
    company.wait(3 * DAY)
    assert share(company, OWNER, "actions 1d") == Share(0, 0)


def test_where_privacy_was_promised_it_is_of_released_comments_and_for_whoever_reads_these(company):
    said(company, Privacy.CONFIDENTIAL)
    assert share(company, OWNER) == Share(0, 0)
    company.wait(2 * DAY)
    assert share(company, OWNER) == share(company, OPERATOR) == Share(2, 5)
    assert share(company, VIEWER) is None
    assert "Now: for those who read comments." in answer_report(company.ctx, VIEWER, "actions", "en").text
    company.click(STAFF[5], 7)
    company.types(STAFF[5], "Exports!")
    company.pauses()
    company.wait(2 * DAY)
    assert share(company, OWNER) == Share(2, 5), "one alone waits for others"


def test_from_where_an_action_set_out_is_for_whoever_reads_comments_too(company):
    said(company, Privacy.CONFIDENTIAL)
    company.wait(2 * DAY)
    company.hire("UDANA")
    draft = replace(DRAFT, owner="UDANA", aim="mentions 1 %")
    action = handling.plan(company.ctx, OPERATOR, company.survey_named(), draft).action.id
    view = reading.view(company.ctx, action)
    assert view.standing.plan.aim == Mentions(1, 40)
    assert "down from 40 %" in answer_report(company.ctx, OWNER, "actions", "en").text
    assert "40" not in answer_report(company.ctx, VIEWER, "actions", "en").text
    assert "0.4" not in answer_report(company.ctx, VIEWER, "actions as csv", "en").text
    assert "40" not in "\n".join(card_lines(Listed(view), "en", DUE, with_now=False)), "whoever has it may read none"
