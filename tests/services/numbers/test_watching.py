"""What is claimed of a survey: by its released or given answers, by its wording and audience, by its waves."""

from datetime import date, timedelta
from itertools import cycle

import pytest

from bot.core.numbers.chance.change import Verdict
from bot.core.numbers.chance.watch import Direction, Lasting, NotBegun, Quiet
from bot.core.numbers.score import Counts
from bot.core.reports.summary.watched import Anew, BetweenWaves, Reason
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy
from bot.core.survey.roles import OPERATOR
from bot.services.exchange import importing
from bot.services.numbers import requesting
from tests.services.small_company import DAY, ON_EACH_DATABASE

TODAY = date(2026, 11, 24)
BEGAN = TODAY - timedelta(days=400)
FELL = TODAY - timedelta(days=100)
TEN = tuple(f"U{number}" for number in range(10))


@pytest.fixture
def bring_in(company, tmp_path):
    """Import a year of answers, one a day: 10, 8, 10, 3 in turn, and from a day on 3 and 8."""

    def work():
        before, after = cycle((10, 8, 10, 3)), cycle((3, 8))
        days = [BEGAN + timedelta(days=number) for number in range((TODAY - BEGAN).days)]
        rows = [f"p{day},{next(after if day >= FELL else before)},{day}T10:00:00Z" for day in days]
        path = tmp_path / "year.csv"
        path.write_text("\n".join(["person,score,answered_at", *rows, ""]))
        with path.open() as source:
            importing.import_answers(company.ctx, source, "acme", dry_run=False, strict=True)

    return work


def watched(company, who=OPERATOR, text="all"):
    return requesting.watched(company.ctx, requesting.read_typed(company.ctx, who, text))


@ON_EACH_DATABASE
@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_a_fall_is_claimed_with_its_day_whoever_may_know_the_answers(company, bring_in, privacy):
    company.survey(privacy=privacy, spread="wave")
    bring_in()
    company.tick()
    found = watched(company).found
    assert isinstance(found, Lasting)
    assert found.direction is Direction.LOWER
    assert abs(found.since - FELL) <= timedelta(days=5)
    assert found.baseline == Counts(45, 45, 90)


def test_the_past_is_watched_as_it_was_known_then(company, bring_in):
    company.survey(privacy=Privacy.NAMED, spread="wave")
    bring_in()
    assert isinstance(watched(company, text=f"{BEGAN}..{FELL}").found, Quiet)


def test_a_day_that_goes_on_is_not_looked_at(company):
    company.survey(privacy=Privacy.NAMED, every=None)
    company.wait(DAY)
    before = watched(company).found
    company.click("UANA", 9)
    assert watched(company).found == before == NotBegun()
    company.wait(DAY)
    assert watched(company).found.answers == 1


@ON_EACH_DATABASE
def test_another_wording_and_another_audience_begin_anew(company, bring_in):
    company.survey(privacy=Privacy.NAMED, spread="wave")
    bring_in()
    assert watched(company).anew is None
    company.change(product="Acme Pro")
    company.wait(DAY)
    assert watched(company).anew == Anew(TODAY, Reason.REWORDED)
    company.change(audience=Audience(everyone=True))
    company.wait(DAY)
    found = watched(company)
    assert found.anew == Anew(TODAY + DAY, Reason.AUDIENCE)
    assert found.found == NotBegun()


@ON_EACH_DATABASE
@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.CONFIDENTIAL])
def test_a_survey_that_asks_all_at_once_is_looked_at_once_a_wave(company, privacy):
    company.hire(*TEN)
    company.survey(privacy=privacy, people=TEN)
    company.wait(DAY)
    everybody_answers(company, 10)
    company.wait(until=company.ask("U0").asked_at + 90 * DAY)
    assert watched(company).found is None
    company.wait(DAY)
    everybody_answers(company, 3)
    company.wait(12 * DAY)
    assert watched(company).found is None
    company.wait(2 * DAY)
    found = watched(company).found
    assert isinstance(found, BetweenWaves)
    assert (found.nps_before, found.nps, found.change.verdict) == (1, -1, Verdict.LIKELY_REAL)
    assert found.wave - found.before == timedelta(days=90)
    company.wait(30 * DAY)
    assert watched(company).found == found
    company.change(audience=Audience(everyone=True))
    company.wait(DAY)
    assert watched(company).found is None


def everybody_answers(company, score):
    for who in TEN:
        company.click(who, score)
