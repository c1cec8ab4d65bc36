"""Nobody has the question of an anonymous survey to themselves, however it is spread."""

from collections import Counter
from datetime import timedelta

import pytest

from bot.core.survey.plan import Privacy
from bot.services.asking import previewing
from tests.services.small_company import DAY, ON_EACH_DATABASE, Company

EVERYBODY = [f"U{number:02}" for number in range(23)]


@pytest.fixture
def firm(database, clock):
    firm = Company(database, clock)
    firm.hire(*EVERYBODY)
    return firm


def asked_by_day(company):
    return Counter(ask.asked_day for ask in company.asks() if ask.asked_day)


@pytest.mark.parametrize(
    ("database", "spread"),
    [("sqlite", "wave"), ("sqlite", 40), ("sqlite", 3), ("sqlite", "at once"), ("postgres", "wave")],
    indirect=["database"],
)
def test_every_day_of_a_wave_asks_five_or_more(firm, spread):
    firm.survey(privacy=Privacy.ANONYMOUS, spread=spread, team="department", team_cap=1, daily_cap=2)
    firm.wait(70 * DAY)
    asked = asked_by_day(firm)
    assert sum(asked.values()) == len(EVERYBODY)
    assert min(asked.values()) >= 5
    assert max(asked.values()) <= 9


def test_without_a_cap_everybody_is_asked_at_once_where_that_was_wished(firm):
    firm.survey(privacy=Privacy.ANONYMOUS, spread="at once")
    firm.wait(4 * DAY)
    assert [*asked_by_day(firm).values()] == [len(EVERYBODY)]


def test_the_preview_says_on_how_few_days(firm):
    firm.survey(privacy=Privacy.ANONYMOUS, spread="wave", paused=True)
    firm.plan()
    preview = previewing.preview(firm.ctx, firm.stored())
    assert (preview.days, preview.busiest) == (4, 6)


@ON_EACH_DATABASE
def test_who_joins_later_waits_until_enough_have_the_question_open_with_them(firm):
    firm.survey(privacy=Privacy.ANONYMOUS)
    firm.wait(20 * DAY)
    firm.hire("UNEW1", "UNEW2", "UNEW3", "UNEW4")
    join(firm)
    firm.wait(10 * DAY)
    assert {ask.person.slack_user_id for ask in firm.asks()} == {*EVERYBODY}
    lines = previewing.preview(firm.ctx, firm.stored()).lines
    assert [line.because for line in lines if line.person.slack_user_id.startswith("UNEW")] == ["too_few"] * 4
    firm.hire("UNEW5")
    join(firm)
    firm.wait(20 * DAY)  # the first two weeks nobody asks whoever is new
    assert sorted(asked_by_day(firm).values()) == [5, len(EVERYBODY)]


@pytest.mark.parametrize(("days", "asked"), [(2, 23), (20, 20)])
def test_who_is_added_is_asked_while_the_others_are_still_answering(firm, days, asked):
    firm.survey(name="other", paused=True)  # nobody is new here
    firm.tick()
    firm.survey(privacy=Privacy.ANONYMOUS, people=tuple(EVERYBODY[:20]))
    firm.wait(days * DAY)
    join(firm)
    firm.wait(3 * DAY)
    assert sum(asked_by_day(firm).values()) == asked


@pytest.mark.parametrize("people", [1, 3])
def test_an_audience_that_is_no_group_itself_is_asked_at_once(database, clock, people):
    firm = Company(database, clock)
    firm.hire(*EVERYBODY[:people])
    firm.survey(privacy=Privacy.ANONYMOUS, spread=10)
    firm.wait(timedelta(days=3))
    assert [*asked_by_day(firm).values()] == [people]


def join(firm):
    firm.change(people=tuple(firm.profiles))
