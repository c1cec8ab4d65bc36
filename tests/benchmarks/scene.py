"""Open asks, one for every click, and the check that no answer was lost."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, func, select, text, update

from bot.core.conversation.states import State
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.survey import Survey
from bot.demo.cast import BERLIN
from bot.demo.clock import SettableClock
from bot.services.asking import sending, waves
from bot.services.context import Context
from bot.services.survey import audiences
from bot.services.survey.surveys import apply_plan
from bot.slack.blocks.conversation.ask import ask_screen
from bot.slack.ids import METADATA_EVENT
from bot.wiring import random_id
from storage.queries.conversation import asks as ask_queries
from storage.queries.survey import people as person_queries
from storage.queries.survey import surveys as survey_queries
from storage.queries.survey import workspaces
from storage.schema import asks, outbox, responses
from tests.benchmarks.processes import BrokenError, Helper
from tests.benchmarks.simulated import Question, Resident
from tests.benchmarks.wire import Click

BEGAN = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)  # a Tuesday, half past nine in Berlin: people may be asked
SCORES = 11
Settings = Mapping[str, Any]
"""What is different in a survey."""


def open_asks(engine: Engine, slack: Helper, scores: Sequence[int], *surveys: Settings) -> list[Click]:
    """Ask as many people, all in the state `asked` and nothing left to send, and prepare a click of each.

    The services plan and ask; only the posting is done here, since what Slack needs for it is not measured. surveys:
    what is set in each, to whose people the clicks belong in turn; without any there is one, as surveys are by default.
    """
    residents: list[Resident] = slack.do("people", len(scores))
    ctx, different = _context(engine), surveys or ({},)
    for number, changes in enumerate(different):
        waves.plan_survey(ctx, _survey(ctx, f"bench-{number}", residents[number :: len(different)], changes))
    sending.ask_due(ctx)
    _deliver(engine, slack, {resident.id: resident for resident in residents})
    _analyse(engine)
    clicks: list[Click] = slack.do("clicks", scores)
    return clicks


def all_scores(number: int) -> list[int]:
    """Give so many scores, each as often as any other."""
    return [n % SCORES for n in range(number)]


def _context(engine: Engine) -> Context:
    with engine.connect() as db:
        teams = workspaces.known_teams(db)
    if len(teams) != 1:
        raise BrokenError("the bot did not record its workspace")
    # Without a gap: the pace of a workspace would spread a thousand questions over a quarter of an hour.
    return Context(engine, teams[0], SettableClock(BEGAN), random_id, gap=timedelta())


def _survey(ctx: Context, name: str, residents: list[Resident], changes: Settings) -> Survey:
    audience = Audience(people=tuple(resident.id for resident in residents))
    plan = SurveyPlan(
        name=name,
        product="Acme Board",
        asker="The Acme Board team",
        zone=BERLIN,
        audience=audience,
        spread="at once",
    )
    apply_plan(ctx, replace(plan, **changes), actor="benchmark")
    audiences.sync(ctx, Residents(residents, ctx.team_id))
    survey = ctx.read(lambda db: survey_queries.survey_by_name(db, ctx.team_id, plan.name))
    if survey is None:
        raise BrokenError("the survey was not kept")
    return survey


@dataclass
class Residents:
    """Slack's directory, without the calls."""

    residents: list[Resident]
    team_id: str

    def members(self, key: str) -> list[str]:
        raise BrokenError(f"the survey names no channel {key}")

    def profiles(self, slack_user_ids: Collection[str]) -> Iterator[Profile]:
        wanted = set(slack_user_ids)
        return (_profile(one, self.team_id) for one in self.residents if one.id in wanted)

    def everybody(self) -> Iterator[list[Profile]]:
        yield [_profile(one, self.team_id) for one in self.residents]


def _profile(resident: Resident, team_id: str) -> Profile:
    return Profile(
        slack_user_id=resident.id,
        name=resident.id,
        kind=PersonKind.MEMBER,
        zone=BERLIN.key,
        locale="en-GB",
        home_team_id=team_id,
        enterprise_id=None,
    )


def _deliver(engine: Engine, slack: Helper, by_user: dict[str, Resident]) -> None:
    with engine.begin() as db:
        rows = db.execute(select(outbox.c.ask_id, outbox.c.ref).order_by(outbox.c.id)).all()
        loaded = [(ask_queries.ask_by_id(db, row.ask_id), row.ref) for row in rows]
        waiting = [(ask, ref) for ask, ref in loaded if ask is not None and ask.state is State.ASKED]
        order = {user: number for number, user in enumerate(by_user)}
        waiting.sort(key=lambda one: order[one[0].person.slack_user_id or ""])
        if len(waiting) != len(by_user):
            raise BrokenError(f"{len(waiting)} of {len(by_user)} people were asked")
        places = [by_user[ask.person.slack_user_id or ""] for ask, _ in waiting]
        questions = []
        for (ask, ref), place in zip(waiting, places, strict=True):
            screen = ask_screen(ask, None, typing=True)
            metadata = {"event_type": METADATA_EVENT, "event_payload": {"ref": ref}}
            questions.append(Question(place, screen.text, screen.blocks, metadata))
        for (ask, _), place, ts in zip(waiting, places, slack.do("show", questions), strict=True):
            person_queries.keep_dm_channel(db, ask.person.id, place.channel)
            ask_queries.ask_stands(db, ask.id, channel=place.channel, ts=ts)
        db.execute(update(outbox).values(state="sent", detail=None))


def _analyse(engine: Engine) -> None:
    # PostgreSQL does this by itself within a minute of such a change; a benchmark does not wait for it.
    if engine.dialect.name == "postgresql":
        with engine.begin() as db:
            db.execute(text("ANALYZE"))


def check_answers(engine: Engine, clicked: list[Click]) -> None:
    """Compare the database with what was clicked. Raises BrokenError when an answer or a message is missing."""
    with engine.connect() as db:
        stored = Counter(db.scalars(select(responses.c.score)))
        states = Counter(db.scalars(select(asks.c.state).where(asks.c.response_id.is_not(None))))
        unsent = db.execute(select(func.count()).where(outbox.c.state != "sent")).scalar_one()
    if stored != Counter(click.score for click in clicked) or states != {State.WHY: len(clicked)}:
        raise BrokenError(f"{len(clicked)} clicks were acknowledged, {stored.total()} answers are stored")
    if unsent:
        raise BrokenError(f"{unsent} messages were not sent")
