"""The made-up people, survey and history of the demo. Nobody here exists."""

import io
import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.survey.survey import Audience, Privacy, SurveyPlan
from bot.demo.stage import Stage
from bot.services.conversation.answering import read_text
from bot.services.exchange.importing import import_answers
from bot.services.survey.surveys import apply_plan
from bot.simulator import Person

BERLIN = ZoneInfo("Europe/Berlin")
CHANNEL = "nps-acme-board"
BANNER = "Made-up people and answers. Nothing leaves this machine."
# Scores given over the last three months, and over the three months before.
RECENT = [10] * 12 + [9] * 15 + [8] * 12 + [7] * 9 + [6] * 5 + [5] * 4 + [3] * 2 + [0]
EARLIER = [10] * 6 + [9] * 9 + [8] * 10 + [7] * 8 + [6] * 6 + [5] * 4 + [2] * 2
SEED = 21
SMALL_TEAM, SALES_OF_TEN = 30, 6
# What seven colleagues said ten weeks ago, and when they were asked again; one did not answer then.
THEN_AND_NOW = [(8, 9), (7, 9), (8, 8), (7, 7), (8, 10), (7, 5), (8, None)]
# And what four others say today, before anybody of the cast does, and when they are asked again: numbers and words of a
# confidential survey show once five people are together.
TODAY_AND_AGAIN = [
    ("8 it does what I need, most of the time", "9"),
    ("7 because setting up a new board takes me too long", "8"),
    ("8 I would love keyboard shortcuts", "10"),
    ("7 the mobile page is slow on the train", "7"),
]


@dataclass(frozen=True, slots=True)
class Cast:
    """Three people who are asked, and the survey's owner, who reads the channel. others: asked too, by Slack id."""

    ana: Person
    ben: Person
    chloe: Person
    dana: Person
    others: tuple[str, ...]


def set_the_scene(stage: Stage) -> Cast:
    """Fill the workspace, start the survey, bring in its history, and send what is due."""
    simulator = stage.simulator
    others = [simulator.workspace.add_user(f"Teammate {n}", tz=BERLIN.key) for n in range(len(TODAY_AND_AGAIN))]
    cast = Cast(
        ana=simulator.add_person("Ana", tz="Europe/Madrid", locale="en-GB"),
        ben=simulator.add_person("Ben", tz="Europe/Berlin", locale="en-GB"),
        chloe=simulator.add_person("Chloe", tz="Europe/Paris", locale="fr-FR"),
        dana=simulator.add_person("Dana", tz="Europe/Berlin", locale="en-GB"),
        others=tuple(other.id for other in others),
    )
    channel = simulator.add_channel(CHANNEL, members=[cast.dana, cast.ana, cast.ben, cast.chloe])
    plan = SurveyPlan(
        name="acme-board",
        product="Acme Board",
        asker="The Acme Board team",
        owner=cast.dana.id,
        privacy=Privacy.CONFIDENTIAL,
        audience=Audience(people=(cast.ana.id, cast.ben.id, cast.chloe.id, *cast.others)),
        spread="at once",
        summary_channel=channel.id,
        zone=BERLIN,
        segments=("team",),
        industry="saas",
        goal=40,
    )
    gone = _live_through_the_past(stage, plan)
    history = io.StringIO(made_up_history(stage.clock()))
    import_answers(stage.bot.context, history, plan.name, dry_run=False, strict=True)
    # Left out by name, as who leaves a team is: another list would be another audience.
    audience = Audience(people=(*plan.audience.people, *gone), without_people=gone)
    apply_plan(stage.bot.context, replace(plan, audience=audience), actor="demo")
    stage.tick()
    for person, (today, _) in zip(cast.others, TODAY_AND_AGAIN, strict=True):
        _answer(stage, person, today)
    stage.settle()
    return cast


def others_answer_again(stage: Stage, cast: Cast) -> None:
    """Let the others answer the question that they are asked again."""
    for person, (_, again) in zip(cast.others, TODAY_AND_AGAIN, strict=True):
        _answer(stage, person, again)
    stage.settle()


def _live_through_the_past(stage: Stage, plan: SurveyPlan) -> tuple[str, ...]:
    """Let seven colleagues, passives all, be asked ten weeks before the demo starts, and again after the interval.

    Gives their Slack ids.
    """
    now = stage.clock()
    colleagues = [stage.simulator.workspace.add_user(f"Colleague {n}", tz=BERLIN.key) for n in range(len(THEN_AND_NOW))]
    stage.clock.turn_back_to(now - timedelta(weeks=10))
    people = tuple(colleague.id for colleague in colleagues)
    cast = plan.audience.people  # known from then on, since nobody new is asked in their first two weeks
    audience = Audience(people=(*people, *cast), without_people=cast)
    apply_plan(stage.bot.context, replace(plan, audience=audience, summary_channel=None), actor="demo")
    # Asked again after 59 days: sixty would hold up the next wave, ninety days after the first, by one.
    for day, scores in ((0, [then for then, _ in THEN_AND_NOW]), (59, [again for _, again in THEN_AND_NOW])):
        stage.clock.move_to(now - timedelta(weeks=10, days=-day))
        stage.tick()
        for person, score in zip(people, scores, strict=True):
            if score is not None:
                _answer(stage, person, str(score))
        stage.settle()
    stage.clock.move_to(now)
    return people


def _answer(stage: Stage, person: str, text: str) -> None:
    read_text(stage.bot.context, event_key=f"{person} {stage.clock()}", slack_user_id=person, text=text)


def made_up_history(now: datetime) -> str:
    """Write half a year of answers as CSV, the same at every run, each by somebody of their own."""
    chance = random.Random(SEED)  # noqa: S311 (made-up answers, no secret)
    lines = ["person,score,comment,answered_at,team"]
    for first_day, scores in ((2, RECENT), (92, EARLIER)):
        for score in chance.sample(scores, len(scores)):
            at = now - timedelta(days=first_day + chance.randrange(85), minutes=chance.randrange(600))
            lines.append(f"made-up-{len(lines)},{score},,{at.isoformat()},{_made_up_team(len(lines), score)}")
    return "\n".join(lines)


def _made_up_team(number: int, score: int) -> str:
    """Let low scores come from Sales rather than from Support, and three people be of a team too small to show."""
    if number % SMALL_TEAM == 0:
        return "Legal"
    return "Sales" if (score * 3 + number) % 10 < SALES_OF_TEN else "Support"
