"""What was missed while the bot was away, or clocks jumped, is made up for without a burst, and once."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.core.clock.timing import Hours, next_good_moment, no_days_off
from bot.core.clock.wave import Every, Unit
from bot.core.conversation.states import State
from bot.services.asking import missed
from tests.services.asking.waves import days, sent
from tests.services.small_company import BERLIN, DAY, at_once


@pytest.mark.parametrize("away", [timedelta(hours=3), timedelta(days=3)])
def test_what_was_missed_is_spread_out_and_nobody_is_left_out(firm, away):
    company = firm(30, a_second=True)
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + timedelta(hours=1, minutes=10) + away)
    company.wait(5 * DAY)
    moments = sent(company)
    assert len(moments) == 30
    assert max(Counter(moment.replace(second=0, microsecond=0) for moment in moments).values()) <= 2
    assert all(9 <= moment.astimezone(BERLIN).hour < 11 for moment in moments)


def test_what_was_missed_inside_long_hours_goes_on_the_same_day_without_a_burst(firm):
    company = firm(30, a_second=True)
    company.survey(ask_from=9, ask_until=17)
    company.plan()
    company.clock.move_to(company.clock() + timedelta(hours=4))
    company.tick()
    assert len(sent(company)) <= 2
    company.wait(2 * DAY)
    moments = sent(company)
    assert len(moments) == 30
    assert [*days(moments)] == [date(2026, 9, 7), date(2026, 9, 8)]
    assert max(Counter(moment.replace(minute=0, second=0, microsecond=0) for moment in moments).values()) <= 5


def test_two_surveys_whose_questions_were_missed_still_ask_one_at_a_time(firm):
    company = firm(6)
    company.survey(every=None)
    company.plan()
    company.survey(name="second", product="Other", every=None)
    company.plan()
    company.clock.move_to(company.clock() + 25 * DAY)
    company.wait(60 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len(moments) == 2
        assert moments[1] - moments[0] >= timedelta(days=30)


def test_what_is_forty_days_late_is_not_sent_any_more(firm):
    company = firm(30)
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + 40 * DAY)
    company.wait(10 * DAY)
    assert {(ask.state, ask.closed_reason) for ask in company.asks()} == {(State.CLOSED, "too late")}
    assert sent(company) == []


def test_a_question_and_a_reask_missed_together_hold_nobody_up(firm):
    company = firm(5)
    company.survey(every=Every(90, Unit.DAY), cooldown_days=90, reask_days=92)
    company.wait(timedelta(hours=3))
    company.click("U000", 8)
    company.wait(until=company.clock() + 89 * DAY)
    company.clock.move_to(datetime(2026, 12, 6, 10, tzinfo=UTC))
    company.plan()
    company.clock.move_to(datetime(2026, 12, 14, 12, tzinfo=UTC))
    company.wait(80 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len(moments) >= 2
        assert all(later - earlier >= timedelta(days=30) for earlier, later in pairwise(moments))


@pytest.mark.parametrize("start", [datetime(2026, 10, 19, 20, tzinfo=UTC), datetime(2027, 3, 22, 20, tzinfo=UTC)])
@pytest.mark.parametrize("hours", [Hours(2, 3), Hours(0, 4)])
def test_the_nights_on_which_clocks_jump_neither_skip_nor_double_anybody(firm, start, hours):
    company = firm(8, start=start)
    company.survey(spread=8, ask_from=hours.start, ask_until=hours.end)
    company.wait(20 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 1
    )
    assert all(hours.start <= moment.astimezone(BERLIN).hour < hours.end for moment in sent(company))


@pytest.mark.parametrize("jump", [date(2026, 4, 24), date(2026, 10, 30)])
def test_where_clocks_jump_on_a_working_day_everybody_is_asked_once_that_day(firm, jump):
    """Cairo's jump comes at midnight of a Friday: in April that hour is not there, in October it comes twice."""
    cairo = ZoneInfo("Africa/Cairo")
    eve = datetime(jump.year, jump.month, jump.day, tzinfo=cairo) - timedelta(hours=6)
    company = firm(6, start=eve.astimezone(UTC), zone="Africa/Cairo")
    company.survey(ask_from=0, ask_until=2)
    company.wait(10 * DAY)
    for who in company.profiles:
        (ask,) = [ask for ask in company.asks(who) if ask.asked_at]
        assert ask.asked_at == next_good_moment(eve, cairo, Hours(0, 2), no_days_off)


def test_two_processes_that_come_back_at_once_spread_what_was_missed_once(postgres_company):
    company = postgres_company
    company.hire(*[f"U{n}" for n in range(60)])
    company.survey()
    company.plan()
    company.clock.move_to(company.clock() + DAY + timedelta(hours=6))
    at_once(*[lambda: missed.spread_missed(company.ctx)] * 4)
    assert {ask.due_at >= company.clock() for ask in company.asks()} == {True}


def test_a_question_put_off_and_missed_comes_back_after_the_downtime_and_not_after_the_cool_down(firm):
    company = firm(1)
    company.survey()
    company.wait(timedelta(hours=5))
    company.not_now("U000")
    back = company.asks("U000")[0].due_at
    company.clock.move_to(back + 2 * DAY)
    company.wait(2 * DAY)
    assert company.kinds("U000").count("ask") == 2
    assert company.ask("U000").asked_at - back <= 4 * DAY
