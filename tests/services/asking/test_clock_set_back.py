"""The clock was set back: what waits for a moment waits no longer than such a wait ever is."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.survey.keys.chosen import Audience
from tests.services.small_company import DAY, ON_EACH_DATABASE, WEEK

BERLIN = ZoneInfo("Europe/Berlin")
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


def set_back(company, by: timedelta) -> None:
    company.clock.turn_back_to(company.clock() - by)
    company.tick()


@pytest.fixture
def asked(company):
    company.survey()
    company.tick()
    return company


@ON_EACH_DATABASE
@pytest.mark.parametrize("when", [at(24, 9, 45), at(24, 22)])
def test_the_pause_after_a_comment_is_over(asked, when):
    asked.wait(until=when)
    asked.click("UBEN", 7)
    asked.types("UBEN", "Search is slow")
    said = len(asked.heard("UBEN"))
    set_back(asked, HOUR)
    asked.clock.move_to(asked.clock() + 2 * MINUTE)
    asked.tick()
    assert [kind for kind, _ in asked.heard("UBEN")[said:]] == ["question"]


def test_words_before_the_number_wait_no_longer_either(asked):
    asked.types("UBEN", "The export is slow with large boards.")
    asked.wait(10 * MINUTE)
    asked.click("UBEN", 7)
    said = len(asked.heard("UBEN"))
    set_back(asked, 5 * MINUTE)
    assert [kind for kind, _ in asked.heard("UBEN")[said:]] == ["question"]


def test_a_question_that_waits_for_the_morning_still_does(asked):
    asked.wait(until=at(24, 23))
    asked.click("UBEN", 7)
    asked.types("UBEN", "Search is slow")
    said = len(asked.heard("UBEN"))
    asked.clock.move_to(at(25, 3))
    asked.tick()
    set_back(asked, HOUR)
    assert asked.heard("UBEN")[said:] == []
    asked.wait(until=at(25, 9))
    assert [kind for kind, _ in asked.heard("UBEN")[said:]] == ["question"]


@ON_EACH_DATABASE
def test_the_next_looks_at_people_and_at_slack_come_within_a_day(company):
    company.rooms["CTEAM"] = ["UANA"]
    company.survey(audience=Audience(channels=("CTEAM",)), spread="at once")
    company.wait(8 * WEEK)
    set_back(company, 4 * WEEK)
    assert company.stored().next_plan_at <= company.clock() + DAY
    company.rooms["CTEAM"].append("UBEN")
    company.wait(2 * DAY)
    company.tick()
    assert company.asks("UBEN") != []
    assert company.asks("UBEN")[0].due_at < company.clock() + 3 * WEEK
