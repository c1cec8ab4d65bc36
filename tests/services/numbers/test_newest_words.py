"""The newest words in a whole report: those beside answers to re-asks as well, and where names are shown at once."""

import pytest

from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.numbers import requesting
from tests.services.small_company import DAY

STAFF = tuple(f"U{number:02}" for number in range(6))
FIRST, AGAIN = "The first time this was what I wrote", "Asked again I wrote something else"


def says(company, words):
    for who in STAFF:
        company.click(who, 8)
        company.types(who, words)
    company.pauses()


def newest(company):
    asked = requesting.read_typed(company.ctx, OPERATOR, "acme all")
    overview = requesting.answer(company.ctx, asked).overview
    return [one.text for one in overview.comments]


@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_the_newest_words_are_those_of_re_asks_where_these_came_last(company, privacy):
    company.hire(*STAFF)
    company.survey(people=STAFF, privacy=privacy, cooldown_days=400)
    company.tick()
    says(company, FIRST)
    at_once = [FIRST] * 3 if privacy is Privacy.NAMED else []
    assert newest(company) == at_once
    company.wait(66 * DAY)
    assert newest(company) == [FIRST] * 3
    says(company, AGAIN)
    assert newest(company) == ([AGAIN] * 3 if privacy is Privacy.NAMED else [FIRST] * 3)
    company.wait(3 * DAY, daily=True)
    assert newest(company) == [AGAIN] * 3
