"""From wave to wave, and between surveys: everybody is asked once, in good hours, and the next wave asks anew."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.core.asking.contact import Reason
from bot.core.clock.wave import Every, Unit
from bot.core.conversation.ask import AskKind
from bot.core.conversation.states import State
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind
from bot.core.survey.plan import Privacy
from bot.jobs import tasks
from bot.services.asking import outlook, sending, triggering, waves
from bot.services.survey import audiences
from storage.queries.survey import waves as stored_waves
from tests.services.asking.waves import MONDAY, days, reasons, sent
from tests.services.small_company import BERLIN, DAY, at_once

# From wave to wave


def test_the_next_wave_asks_everybody_again_and_a_single_one_nobody(firm):
    company = firm(6)
    company.survey(spread=2, every=Every(3, Unit.MONTH))
    company.survey(name="single", every=None, people=())
    company.wait(110 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 2
    )


def test_a_survey_that_goes_round_once_asks_nobody_a_second_time(firm):
    company = firm(3)
    company.survey(every=None, cooldown_days=30)
    company.wait(100 * DAY)
    assert len(sent(company)) == 3
    assert set(reasons(company).values()) == {Reason.ASKED}


def test_a_wave_shorter_than_the_cool_down_asks_whoever_may_be_asked_again(firm):
    company = firm(5)
    company.survey(every=Every(40, Unit.DAY), cooldown_days=90)
    company.wait(200 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len(moments) == 3
        assert all(later - earlier >= timedelta(days=90) for earlier, later in pairwise(moments))


def test_who_was_not_asked_when_the_next_wave_opens_is_not_asked_in_the_old_one(firm):
    company = firm(40)
    company.survey(spread="wave", every=Every(4, Unit.WEEK), cooldown_days=28)
    company.wait(9 * DAY)
    company.change(paused=True)
    company.wait(25 * DAY)
    company.change(paused=False)
    company.wait(DAY)
    closed = [ask for ask in company.asks() if ask.state is State.CLOSED and not ask.asked_at]
    assert len(closed) > 15
    assert {ask.closed_reason for ask in closed} == {"wave over"}


def test_who_put_their_question_off_is_asked_although_the_next_wave_began(firm):
    """They were told that it comes back in a week: a promise, and not a turn in a wave."""
    company = firm(2)
    company.survey(every=Every(28, Unit.DAY), cooldown_days=90)
    company.wait(7 * DAY)
    company.change(every=Every(9, Unit.DAY))
    company.not_now("U000")
    company.wait(9 * DAY)
    assert company.kinds("U000").count("ask") == 2


def test_a_shorter_interval_in_the_middle_of_a_wave_asks_nobody_too_soon(firm):
    company = firm(5)
    company.survey(spread="wave", every=Every(3, Unit.MONTH), cooldown_days=90)
    company.wait(35 * DAY)
    company.change(every=Every(1, Unit.WEEK))
    company.wait(100 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert moments
        assert all(later - earlier >= timedelta(days=90) for earlier, later in pairwise(moments))


def test_a_survey_paused_for_sixty_days_across_the_boundary_asks_everybody_once_and_in_good_hours(firm):
    company = firm(8)
    company.survey(spread="wave", every=Every(3, Unit.MONTH), cooldown_days=90)
    company.wait(45 * DAY)
    before = len(sent(company))
    company.change(paused=True)
    company.wait(60 * DAY)
    company.change(paused=False)
    company.wait(until=datetime(2027, 3, 5, 12, tzinfo=UTC))
    after = sent(company)[before:]
    assert len(after) == 8
    assert max(days(after).values()) <= 3
    assert all(9 <= moment.astimezone(BERLIN).hour < 11 for moment in after)


def test_a_clock_set_back_neither_doubles_nor_loses_anybody(firm):
    company = firm(6)
    company.survey(spread=4)
    company.wait(2 * DAY)
    company.clock.turn_back_to(company.clock() - 5 * DAY)
    company.wait(20 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 1
    )


def test_hours_of_a_whole_day_are_kept_to_working_days(firm):
    company = firm(14)
    company.survey(spread=7, ask_from=0, ask_until=24)
    company.wait(15 * DAY)
    a_day = days(sent(company))
    assert sum(a_day.values()) == 14
    assert all(day.weekday() < 5 for day in a_day)
    assert max(a_day.values()) <= 3


# Between surveys and rounds


@pytest.mark.parametrize("order", [("one", "two"), ("two", "one")])
def test_two_surveys_of_the_same_people_stay_thirty_days_apart(firm, order):
    company = firm(3)
    plans = {"one": {"spread": 5}, "two": {"spread": 3, "every": Every(45, Unit.DAY), "cooldown_days": 40}}
    for name in order:
        company.survey(name=name, **plans[name])
        company.wait(DAY)
    company.wait(100 * DAY)
    for who in company.profiles:
        moments = [ask.asked_at for ask in company.asks(who) if ask.asked_at]
        assert len({ask.survey.plan.name for ask in company.asks(who) if ask.asked_at}) == 2
        assert all(later - earlier >= timedelta(days=30) for earlier, later in pairwise(moments))


def test_a_passive_who_was_held_out_is_asked_again_without_having_been_talked_to(firm):
    company = firm(6)
    company.survey(held_out_percent=100, cooldown_days=200, privacy=Privacy.NAMED)
    company.wait(timedelta(hours=4))
    for who in company.profiles:
        company.click(who, 8)
    assert all("question" not in company.kinds(who) for who in company.profiles)
    company.wait(65 * DAY)
    again = [ask for ask in company.asks() if ask.kind is AskKind.REASK and ask.asked_at]
    assert len(again) == 6
    for ask in again:
        company.click(ask.person.slack_user_id, 9, ask)
    report = company.report()
    assert (report.movement.ways, report.movement_held_out.ways) == ((0, 0, 0), (6, 0, 0))


def test_a_promise_of_namelessness_in_the_middle_of_a_wave_ends_the_reasks_and_not_the_wave(firm):
    company = firm(10)
    company.survey(spread=4, cooldown_days=200)
    company.wait(timedelta(hours=4))
    asked = [ask.person.slack_user_id for ask in company.asks() if ask.asked_at]
    for who in asked:
        company.click(who, 8)
    company.change(privacy=Privacy.ANONYMOUS)
    company.wait(80 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == dict.fromkeys(
        company.profiles, 1
    )
    assert {ask.closed_reason for ask in company.asks() if ask.kind is AskKind.REASK} <= {"anonymous now"}


def test_two_processes_that_plan_at_once_plan_everybody_once(postgres_company):
    company = postgres_company
    company.hire(*[f"U{n}" for n in range(60)])
    company.survey(spread=5, paused=True)
    company.plan()
    company.change(paused=False)
    survey = company.stored()
    at_once(*[lambda: waves.plan_survey(company.ctx, survey)] * 4)
    assert Counter(ask.person.slack_user_id for ask in company.asks()) == dict.fromkeys(company.profiles, 1)


def test_an_emptied_audience_ends_what_was_planned(firm):
    company = firm(6)
    company.survey(spread=3)
    company.wait(timedelta(hours=4))
    asked = len(sent(company))
    company.change(audience=Audience())
    company.wait(20 * DAY)
    assert len(sent(company)) == asked
    assert {ask.closed_reason for ask in company.asks() if not ask.asked_at} == {"not in the audience"}


def test_an_opt_out_between_planning_and_sending_counts(firm):
    company = firm(3)
    company.survey()
    company.plan()
    company.stops("U000")
    company.wait(5 * DAY)
    assert Counter(ask.person.slack_user_id for ask in company.asks() if ask.asked_at) == {"U001": 1, "U002": 1}


def test_who_came_due_while_do_not_disturb_was_looked_up_is_looked_up_too(firm):
    company = firm(1)
    company.hire("UEVE")
    company.survey(people=("U000",))
    company.tick()
    company.clock.move_to(MONDAY + timedelta(hours=1, minutes=5))
    audiences.keep_profiles(company.ctx, [company.profiles["UEVE"]], newcomers=False)
    until, looked_up = company.clock() + timedelta(minutes=20), []

    def quiet(slack_user_ids):
        if not looked_up:
            triggering.trigger(company.ctx, company.survey_named(), "UEVE", actor="test")
        looked_up.extend(slack_user_ids)
        return {"UEVE": until} if "UEVE" in slack_user_ids else {}

    tasks.tick(company.ctx, quiet)
    company.deliver()
    assert looked_up == ["U000", "UEVE"]
    assert (company.kinds("U000"), company.kinds("UEVE")) == (["ask"], [])
    company.clock.move_to(until)
    sending.ask_due(company.ctx, lambda _: {})
    company.deliver()
    assert company.kinds("UEVE") == ["ask"]


def test_a_survey_that_is_changed_while_it_is_planned_is_planned_again_at_once(firm, monkeypatch):
    company = firm(3)
    company.hire("UGUEST", kind=PersonKind.GUEST)
    company.survey()
    decide, wider = waves.is_held_out, [Audience(people=tuple(company.profiles), guests=True)]

    def decide_meanwhile(*args):
        if wider:
            company.clock.move_to(company.clock() + timedelta(minutes=1))
            company.change(audience=wider.pop())
        return decide(*args)

    monkeypatch.setattr(waves, "is_held_out", decide_meanwhile)
    company.wait(timedelta(hours=5))
    assert company.kinds("UGUEST") == ["ask"]


def test_who_put_the_question_off_for_long_is_not_asked_by_the_waves_in_between(firm):
    company = firm(1)
    company.survey(every=Every(30, Unit.DAY), cooldown_days=30)
    company.wait(timedelta(hours=5))
    company.types("U000", "in 80 days")
    back = company.asks("U000")[0].due_at
    assert back - company.clock() > 70 * DAY
    company.wait(until=back - timedelta(hours=1))
    assert company.kinds("U000").count("ask") == 1
    company.wait(3 * DAY)
    assert company.kinds("U000").count("ask") == 2


def test_monthly_waves_from_the_31st_stay_at_the_months_end(firm):
    company = firm(people=1, start=datetime(2027, 1, 31, 8, 30, tzinfo=UTC))
    survey = company.survey(every=Every(1, Unit.MONTH), zone=BERLIN)
    slots = []
    for day in (date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30), date(2027, 5, 31)):
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        with company.engine.begin() as db:
            slots.append(outlook.current_wave(db, survey, at).slot)
            stored_waves.open_wave(db, survey, slot=slots[-1], at=at)
    assert slots == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30), date(2027, 5, 31)]
