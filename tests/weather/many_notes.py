"""Many people are told of an action while bots are killed: each of them once, and nobody is forgotten."""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, select

from bot.core.actions.planning import Draft
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.core.survey.roles import OPERATOR, Deed
from bot.services.actions import handling
from bot.services.survey.finding import find_survey
from bot.services.survey.surveys import apply_plan
from storage.schema import notice_counts, notices
from tests.services.actions.many import wrote_long_ago
from tests.weather.town import Town
from tests.weather.year import MISSED

PATIENCE_S = 1_800.0
QUESTION = "Does this solve it for you?"


def tell_many(town: Town, number: int, *, kill_every_s: float) -> Iterator[str]:
    """Have so many people told, with a bot killed every few seconds, and tell how often each was."""
    people = [town.simulator.add_person(f"N{n}", tz="Etc/UTC") for n in range(number)]
    _ship(town, [person.id for person in people])
    began = time.monotonic()
    while not _is_over(town, number) and time.monotonic() - began < PATIENCE_S:
        time.sleep(kill_every_s)
        town.bots.kill_one(town.chance)
    took = time.monotonic() - began
    times = Counter(sum(QUESTION in message.text for message in person.messages()) for person in people)
    told = _count(town, select(func.sum(notice_counts.c.told)))
    good = times == {1: number} and told == number
    seen = ", ".join(f"{n} times: {of}" for n, of in sorted(times.items()))
    yield (
        f"  {'met   ' if good else MISSED}  {number} people told of an action in {took:.0f} s, "
        f"{town.bots.kills} kills on the way; {seen}; counted: {told}"
    )


def _ship(town: Town, slack_ids: list[str]) -> None:
    plan = SurveyPlan(
        name="notes",
        product="Acme",
        asker="The Acme team",
        owners=(town.dana.id,),
        audience=Audience(people=(town.dana.id,)),
        privacy=Privacy.NAMED,
        ask_from=0,
        ask_until=24,
    )
    apply_plan(town.ctx, plan, actor="weather")
    survey = find_survey(town.ctx, OPERATOR, Deed.READ, plan.name)
    wrote_long_ago(town.engine, town.ctx, survey, slack_ids)
    due = (town.clock() + timedelta(days=60)).date().isoformat()
    draft = Draft(title="Faster exports", words=("export*",), due=due, aim="solved 80 %", owner=town.dana.id)
    action = handling.plan(town.ctx, OPERATOR, survey, draft).action.id
    at_once = replace(town.ctx, gap=timedelta())  # all are due now: how many leave in a minute is not what is looked at
    handling.ship(at_once, OPERATOR, action, note="Exports take seconds.")


def _is_over(town: Town, number: int) -> bool:
    told = select(func.count()).select_from(notices).where(notices.c.told_at.is_not(None))
    return _count(town, told) == number and town.unsent() == 0


def _count(town: Town, query) -> int:
    with town.engine.connect() as db:
        return int(db.scalar(query) or 0)
