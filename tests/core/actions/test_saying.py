"""What is told of actions to everybody, and from when on."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.actions.action import Action, ActionView
from bot.core.actions.aim import Share, Solved
from bot.core.actions.log import Plan, Standing, State
from bot.core.actions.notices import Answers
from bot.core.actions.saying import month_to_tell, said_and_done
from bot.core.clock.timing import no_days_off
from bot.core.clock.window import Window
from bot.core.survey.plan import SurveyPlan
from tests.core.survey.unsaved import unsaved

SURVEY = unsaved(SurveyPlan(name="acme", product="Acme", asker="Acme", zone=ZoneInfo("Europe/Berlin")))
NOVEMBER = Window(date(2026, 11, 1), date(2026, 11, 30))
PLAN = Plan(title="Faster exports", words=("export*",), owner="U1", due=date(2027, 1, 31), aim=Solved(80))


def action(id_, state, ended=None):
    """An action; ended: at which moment of November 2026 or near it, UTC."""
    standing = Standing(plan=PLAN, planned_at=datetime(2026, 10, 1, tzinfo=UTC), state=state, ended_at=ended)
    return ActionView(action=Action(id=id_, team_id="T1", survey_id=1), survey=SURVEY, standing=standing)


def at(day, hour=12):
    return datetime(2026, 11, 1, hour, tzinfo=UTC) + timedelta(days=day - 1)


def test_what_was_done_is_told_and_what_is_being_done_the_latest_first():
    found = [
        action("early", State.SHIPPED, at(2)),
        action("late", State.SHIPPED, at(30, 22)),
        action("in December, in Berlin", State.SHIPPED, at(30, 23)),
        action("before", State.SHIPPED, at(0)),
        action("dropped", State.DROPPED, at(5)),
        action("planned", State.PLANNED),
        action("doing", State.DOING),
    ]
    told = said_and_done([(one, Answers()) for one in found], NOVEMBER)
    assert [one.view.action.id for one in told.done] == ["late", "early"]
    assert [view.action.id for view in told.doing] == ["doing"]


@pytest.mark.parametrize(
    ("answers", "solved"), [(Answers(4, 0, 0), None), (Answers(3, 1, 1), Share(3, 5)), (Answers(), None)]
)
def test_how_many_find_it_solved_is_told_of_five_answers_and_more(answers, solved):
    told = said_and_done([(action("a", State.SHIPPED, at(2)), answers)], NOVEMBER)
    assert [one.solved for one in told.done] == [solved]


@pytest.mark.parametrize(
    ("now", "month"),
    [
        (datetime(2026, 12, 1, 7, 59, tzinfo=UTC), None),
        (datetime(2026, 12, 1, 8, 0, tzinfo=UTC), NOVEMBER),
        (datetime(2026, 12, 8, 7, 59, tzinfo=UTC), NOVEMBER),
        (datetime(2026, 12, 8, 8, 0, tzinfo=UTC), None),
        (datetime(2026, 11, 1, 20, 0, tzinfo=UTC), None),  # a Sunday
        (datetime(2026, 11, 2, 8, 0, tzinfo=UTC), Window(date(2026, 10, 1), date(2026, 10, 31))),
    ],
)
def test_a_month_is_told_from_the_first_working_day_of_the_next_at_the_summarys_hour_and_not_long_after(now, month):
    assert month_to_tell(now, SURVEY, no_days_off) == month
