"""Planning for 50,000 people on one SQLite file: reading them in, saying what would happen, and doing it."""

import time
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from sqlalchemy import func, insert, select

from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.plan import SurveyPlan
from bot.demo.clock import SettableClock
from bot.services.asking import previewing, waves
from bot.services.context import Context
from bot.services.survey import audiences
from bot.services.survey.surveys import apply_plan
from bot.wiring import open_database, random_id
from storage.queries.survey import surveys
from storage.schema import asks, workspaces
from tests.benchmarks.processes import BrokenError

PEOPLE, PAGE = 50_000, 1_000
BEGAN = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo", None)


class Crowd:
    """Slack's directory of a large workspace, without the calls."""

    def members(self, key: str) -> list[str]:
        """Nothing but everybody is asked for."""
        raise BrokenError(f"the survey names no channel {key}")

    def profiles(self, slack_user_ids: Collection[str]) -> Iterator[Profile]:
        """Nobody is looked up alone."""
        raise BrokenError(f"{len(slack_user_ids)} people were looked up one by one")

    def everybody(self) -> Iterator[list[Profile]]:
        """Give page after page."""
        for start in range(0, PEOPLE, PAGE):
            yield [_profile(number) for number in range(start, start + PAGE)]


def _profile(number: int) -> Profile:
    return Profile(
        slack_user_id=f"U{number:08}",
        name=f"Colleague {number}",
        kind=PersonKind.MEMBER,
        zone=ZONES[number % len(ZONES)],
        locale="en-GB",
        home_team_id="T1",
        enterprise_id=None,
    )


def planning_report() -> Iterator[str]:
    """Measure a large audience from Slack's pages to planned asks."""
    with TemporaryDirectory() as folder:
        engine = open_database(f"sqlite:///{Path(folder) / 'plan.db'}")
        with engine.begin() as db:
            db.execute(insert(workspaces).values(team_id="T1", name="Large", created_at=BEGAN))
        ctx = Context(engine, "T1", SettableClock(BEGAN), random_id)
        plan = SurveyPlan(
            name="large", product="Acme", asker="Acme", zone=ZoneInfo("Europe/Berlin"), audience=Audience(everyone=True)
        )
        apply_plan(ctx, plan, actor="benchmark")
        survey = ctx.read(lambda db: surveys.surveys_of(db, "T1"))[0]
        yield f"{PEOPLE:,} people on SQLite, spread over a quarter"
        yield f"  kept page by page   {_timed(lambda: audiences.sync(ctx, Crowd())):6.1f} s"
        yield f"  preview             {_timed(lambda: previewing.preview(ctx, survey)):6.1f} s"
        said = previewing.preview(ctx, survey)
        yield f"  planned             {_timed(lambda: waves.plan_survey(ctx, survey)):6.1f} s"
        with engine.connect() as db:
            done = db.execute(select(asks.c.person_id, asks.c.due_at)).all()
            differ = {line.person.id: line.at for line in said.lines if line.at} != {row[0]: row[1] for row in done}
            planned = db.scalar(select(func.count()).select_from(asks))
        engine.dispose()
    if differ:
        raise BrokenError("what was planned is not what the preview said")
    yield f"  {planned:,} planned exactly as previewed, on {said.days} days, at most {said.busiest:,} on one"


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
