"""An answer that is taken back counts nowhere, what was said before counts again, and nothing leads to it."""

import pytest

from bot.core.numbers.score import Counts
from bot.core.survey.plan import Privacy
from bot.services.numbers import tallying
from tests.services.small_company import DAY, ON_EACH_DATABASE


def takes_back(company, who):
    company.types(who, "delete my answer")
    company.presses(who, "take_back")


def counted(company, window):
    return company.report(window).counts


@ON_EACH_DATABASE
@pytest.mark.parametrize("folded", [True, False])
def test_what_was_said_before_counts_again(company, folded):
    company.survey(privacy=Privacy.NAMED)
    company.tick()
    company.click("UANA", 9)
    company.wait(95 * DAY)
    asked_again = company.clock().date()
    company.click("UANA", 4)
    company.click("UANA", 2)  # corrected before it is taken back
    company.wait(3 * DAY)
    if folded:
        tallying.fold_answers(company.ctx)
    takes_back(company, "UANA")
    assert counted(company, "12m") == Counts(0, 0, 1)
    assert counted(company, f"2026-11-01..{asked_again}") == Counts(0, 0, 1)  # not counted for two
    assert counted(company, "30d") == Counts(0, 0, 0)
    tallying.fold_answers(company.ctx)
    assert [survey.differ for survey in tallying.check_tallies(company.ctx)] == [0]
    assert counted(company, "12m") == Counts(0, 0, 1)


@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_no_earlier_answer_of_somebody_leads_to_one_that_they_took_back(company, privacy):
    company.survey(privacy=privacy)
    company.tick()
    company.click("UANA", 9)
    company.wait(95 * DAY)
    company.click("UANA", 2)
    assert company.answers()[0].superseded_by is not None
    takes_back(company, "UANA")
    first, second = company.answers()
    assert (first.superseded_by, first.superseded_at, first.superseded_day) == (None, None, None)
    assert (second.person_id, second.ask_id) == (None, None)
