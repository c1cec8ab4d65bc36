"""The ten weeks before the demo begins, lived through: somebody asked for something, and it was done."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.actions.planning import Draft
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import OPERATOR, Deed
from bot.demo.company import Company
from bot.demo.stage import Stage
from bot.demo.tickets import live_through_tickets
from bot.services.actions import handling
from bot.services.survey.finding import find_survey
from bot.services.survey.surveys import apply_plan
from bot.simulator import Person

WEEKS = 10
DAY = timedelta(days=1)
# What seven colleagues said then, passives all, and when they were asked again; one did not answer then.
THEN_AND_NOW = {
    "Kofi": ["8", "9"],
    "Lena": ["7", "9"],
    "Marco": ["8", "8"],
    "Nina": ["7", "7"],
    "Oskar": ["8", "10"],
    "Paula": ["7", "5"],
    "Quentin": ["8"],
}
# What others asked for, and whether it is solved by what was done. Five: of fewer nobody would learn anything.
ASKED_FOR = {
    "Rosa": ("9, only exporting takes too many clicks", "Yes"),
    "Silas": ("9 because it is quick, apart from the export", "Yes"),
    "Tilda": ("10, and I wish an export kept our own columns", "Partly"),
    "Ulla": ("9, but exports come without dates", "Yes"),
    "Viktor": ("9, and exporting a single board would help", "Yes"),
}
NOTE = "An export takes one click now, and keeps your own columns and the dates."


def live_through_the_past(stage: Stage, plan: SurveyPlan, tickets: SurveyPlan, owner: Person) -> tuple[str, ...]:
    """Let colleagues be asked, some be told of what was done about what they wrote, and passives be asked again.

    tickets: the survey in which some were asked about a ticket in between. Gives their Slack ids.
    """
    now, past = stage.clock(), Company(stage.simulator)
    moved = [past.add(name, answers).id for name, answers in THEN_AND_NOW.items()]
    people = (*moved, *(past.add(name, [said], verdict).id for name, (said, verdict) in ASKED_FOR.items()))
    began = now - timedelta(weeks=WEEKS)
    stage.clock.turn_back_to(began)
    cast = plan.audience.people  # known from then on, since nobody new is asked in their first two weeks
    audience = Audience(people=(*people, *cast), without_people=cast)
    # Nobody to greet: what was said ten weeks ago is nobody's news.
    apply_plan(stage.bot.context, replace(plan, audience=audience, summary_channel=None, owners=()), actor="demo")
    stage.others_act = past.act
    stage.tick()
    stage.skip(DAY)  # what they wrote is released
    planned = _plan_something(stage, plan.name, owner, began)
    stage.clock.move_to(began + timedelta(weeks=4))
    live_through_tickets(stage, tickets, owner, past.colleagues)
    stage.clock.move_to(began + timedelta(weeks=6))
    handling.ship(stage.bot.context, OPERATOR, planned, note=NOTE)
    stage.skip(2 * DAY)
    # Asked again after 59 days, or on the working day before: sixty would hold up the next wave by one.
    stage.clock.move_to(began + 56 * DAY)
    stage.skip(3 * DAY, until=lambda: not any(one.answers for one in past.colleagues))
    stage.clock.move_to(now)
    return people


def _plan_something(stage: Stage, survey: str, owner: Person, began: datetime) -> str:
    """Plan an action about what was asked for, and give its id."""
    due = f"{began + timedelta(weeks=7):%Y-%m-%d}"
    draft = Draft(title="Exports in one click", words=("export*",), due=due, aim="solved 60 %", owner=owner.id)
    ctx = stage.bot.context
    return handling.plan(ctx, OPERATOR, find_survey(ctx, OPERATOR, Deed.PLAN, survey), draft).action.id
