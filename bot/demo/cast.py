"""The made-up people, survey and history of the demo. Nobody here exists."""

import io
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.measure import Kind
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.demo.company import Company
from bot.demo.lived import live_through_the_past
from bot.demo.past import made_up_history
from bot.demo.stage import Stage
from bot.services.exchange.importing import import_answers
from bot.services.survey.surveys import apply_plan
from bot.simulator import Person

BERLIN = ZoneInfo("Europe/Berlin")
CHANNEL = "nps-acme-board"
CASES_CHANNEL = "support-cases"
BANNER = "Made-up people and answers. Nothing leaves this machine."
# What six say today, before anybody of the cast does, and when they are asked again: numbers and words of a
# confidential survey show once five people are together.
TODAY_AND_AGAIN = {
    "Elif": ["8 it does what I need, most of the time", "9 the new search is what I was waiting for"],
    "Finn": ["7 because setting up a new board takes me too long", "8"],
    "Greta": ["8 I would love keyboard shortcuts", "10, finally with shortcuts"],
    "Hugo": ["7 the mobile page is slow on the train", "7 still slow on the train"],
    "Ida": ["8 because our own fields are missing", "9"],
    "Jonas": ["7 I miss a dark mode", "6 the last update moved everything"],
}


@dataclass(frozen=True, slots=True)
class Cast:
    """Three people who are asked, and the survey's owner, who reads the channel. company: asked too."""

    ana: Person
    ben: Person
    chloe: Person
    dana: Person
    company: Company
    channel: str  # of the summaries, its id
    readers: tuple[Person, ...]  # of the channel, who are not asked
    alex: Person  # who looks after the workspace, and sees no numbers


def set_the_scene(stage: Stage) -> Cast:
    """Fill the workspace, start the survey, bring in its history, and send what is due."""
    cast = _hire(stage)
    today = [colleague.person.id for colleague in cast.company.colleagues]
    plan = SurveyPlan(
        name="acme-board",
        product="Acme Board",
        asker="The Acme Board team",
        owners=(cast.dana.id,),
        privacy=Privacy.CONFIDENTIAL,
        audience=Audience(people=(cast.ana.id, cast.ben.id, cast.chloe.id, *today)),
        spread="at once",
        summary_channel=cast.channel,
        zone=BERLIN,
        segments=("team",),
        industry="saas",
        goal=40,
    )
    tickets = _after_tickets(cast, stage.simulator.add_channel(CASES_CHANNEL, members=[cast.dana]).id)
    gone = live_through_the_past(stage, plan, tickets, cast.dana)
    history = io.StringIO(made_up_history(stage.clock()))
    import_answers(stage.bot.context, history, plan.name, dry_run=False, strict=True)
    # Left out by name, as who leaves a team is: another list would be another audience.
    audience = Audience(people=(*plan.audience.people, *gone), without_people=gone)
    apply_plan(stage.bot.context, replace(plan, audience=audience), actor="demo")
    apply_plan(stage.bot.context, tickets, actor="demo")
    stage.others_act = cast.company.act
    stage.tick()
    return cast


def _after_tickets(cast: Cast, cases_channel: str) -> SurveyPlan:
    """Plan the survey in which whoever had a ticket is asked how satisfied they were; it asks nobody by itself."""
    return SurveyPlan(
        name="support",
        kind=Kind.CSAT,
        product="Acme's support",
        asker="Acme's support",
        owners=(cast.dana.id,),
        privacy=Privacy.NAMED,
        summary_channel=cast.channel,
        cases_channel=cases_channel,
        zone=BERLIN,
    )


def _hire(stage: Stage) -> Cast:
    simulator = stage.simulator
    ana = simulator.add_person("Ana", tz="Europe/Madrid", locale="en-GB")
    ben = simulator.add_person("Ben", tz="Europe/Berlin", locale="en-GB")
    chloe = simulator.add_person("Chloe", tz="Europe/Paris", locale="fr-FR")
    dana = simulator.add_person("Dana", tz="Europe/Berlin", locale="en-GB")
    readers = tuple(simulator.add_person(name, tz="Europe/Berlin", locale="en-GB") for name in ("Robin", "Sam"))
    alex = simulator.add_person("Alex", tz="Europe/Berlin", locale="en-GB", admin=True)
    company = Company(simulator)
    for name, answers in TODAY_AND_AGAIN.items():
        company.add(name, list(answers))
    channel = simulator.add_channel(CHANNEL, members=[dana, *readers])
    return Cast(ana, ben, chloe, dana, company, channel.id, readers, alex)
