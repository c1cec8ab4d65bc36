"""Tickets of the weeks before the demo begins: how satisfied people were, and what became of who was not."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.core.care.log import What
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import OPERATOR, Deed
from bot.demo.company import Colleague
from bot.demo.stage import Stage
from bot.services.asking.triggering import trigger
from bot.services.care import handling, looking
from bot.services.survey.finding import find_survey
from bot.services.survey.surveys import apply_plan
from bot.simulator import Person

FIRST_TICKET = 4301
LONGEST_HOLIDAY = timedelta(days=7)  # after which everybody is asked
SAID = {
    "Kofi": "5",
    "Lena": "4",
    "Marco": "5",
    "Rosa": "2, nobody called back",
    "Silas": "3 it took a day",
    "Tilda": "2 that was about an older version",
    "Ulla": "3 I had to ask twice",
    "Viktor": "1 the answer did not fit our version",
}
ON_DUTY = "Nobody was on duty at noon", "Two are on duty now"
VERSION = "The answer was about another version", "The form asks for the version"
# After how many hours each of the unhappy was reached, the cause, and what was done. Five: of fewer nobody would learn
# anything. One waited for too long.
DONE = {
    "Rosa": (2, *ON_DUTY),
    "Tilda": (3, *VERSION),
    "Ulla": (4, *ON_DUTY),
    "Viktor": (5, *VERSION),
    "Silas": (100, *ON_DUTY),
}


def live_through_tickets(stage: Stage, plan: SurveyPlan, owner: Person, people: Iterable[Colleague]) -> None:
    """Let some be asked how satisfied they were with a ticket, and the owner look after who was not."""
    ctx = stage.bot.context
    # What was said weeks ago is nobody's news where summaries go now.
    apply_plan(ctx, replace(plan, summary_channel=plan.cases_channel), actor="demo")
    survey = find_survey(ctx, OPERATOR, Deed.ASK, plan.name)
    asked = [one for one in people if one.person.name in SAID]
    for number, one in enumerate(asked, FIRST_TICKET):
        one.answers.insert(0, SAID[one.person.name])
        trigger(ctx, survey, one.person.id, actor="demo", subject=f"ticket {number}")
    stage.skip(LONGEST_HOLIDAY, until=lambda: len(looking.open_views(ctx, survey)) == len(DONE))
    began, who = stage.clock(), ctx.who(owner.id)
    opened = {view.person.name: view.case.id for view in looking.open_views(ctx, survey) if view.person}
    for name, (hours, cause, done) in DONE.items():
        stage.clock.move_to(began + timedelta(hours=hours))
        handling.do(ctx, who, What.REPLIED, opened[name])
        handling.close(ctx, who, opened[name], cause=cause, done=done, told=None)
    stage.tick()
