"""A company as the services see it: people with zones, surveys, a clock, and an outbox that is really emptied.

No Slack: what would be posted is composed and then noted as delivered. Everything else is the bot itself.
"""

from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from threading import Barrier
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, func, insert, select

from bot.core.clock.wave import Every, Unit
from bot.core.clock.window import window_named
from bot.core.conversation.ask import Ask
from bot.core.conversation.heard import ONE_COMMENT
from bot.core.conversation.states import OPEN_STATES
from bot.core.delivery.details import detail_text
from bot.core.delivery.kinds import MessageKind
from bot.core.reports.report import Report
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.person import PersonKind, Profile
from bot.core.survey.plan import SurveyPlan
from bot.core.survey.roles import OPERATOR, Deed
from bot.core.survey.survey import Survey
from bot.demo.clock import SettableClock
from bot.jobs import tasks
from bot.services.asking import sending, waves
from bot.services.context import Context
from bot.services.conversation import answering, conversations, editing, stopping
from bot.services.delivery import delivering
from bot.services.numbers.reporting import report_within
from bot.services.survey import audiences
from bot.services.survey.finding import find_survey
from bot.services.survey.surveys import apply_plan
from bot.slack.delivery.compose import compose
from bot.wiring import sealed_with
from storage.queries.survey import surveys as survey_queries
from storage.schema import asks, metadata, responses, workspaces
from storage.schema import people as people_table

BERLIN = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
# For what differs between databases, and for one story at least of each service: its statements run on both.
ON_EACH_DATABASE = pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)


@dataclass
class Register:
    """Slack's directory of a company: at the network's edge, where the tests begin."""

    company: "Company"

    def members(self, key: str) -> list[str]:
        if key not in self.company.rooms:
            raise audiences.SourceNotThereError("channel_not_found")
        return list(self.company.rooms[key])

    def profiles(self, slack_user_ids: Collection[str]) -> Iterator[Profile]:
        for slack_id in slack_user_ids:
            yield self.company.profiles[slack_id]

    def everybody(self) -> Iterator[list[Profile]]:
        yield list(self.company.profiles.values())


@dataclass
class Company:
    """Workspace T1 on one database.

    said: what was delivered, lane by lane, as (kind, detail); texts: the same as people read it.
    """

    engine: Engine
    clock: SettableClock
    said: dict[str, list[tuple[str, str | None]]] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)
    profiles: dict[str, Profile] = field(default_factory=dict)
    rooms: dict[str, list[str]] = field(default_factory=dict)  # who is in a channel or user group
    _keys: Any = field(default_factory=lambda: count(1))
    _ids: Any = field(default_factory=lambda: count(1))
    _stamps: Any = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        new_id = lambda: f"{next(self._ids):032x}"  # noqa: E731 (one line less)
        self.ctx = Context(self.engine, "T1", self.clock, new_id, gap=timedelta(), key_of=sealed_with("token"))
        with self.engine.begin() as db:
            db.execute(insert(workspaces).values(team_id="T1", name="Acme", created_at=self.clock()))

    # Setting the scene

    def hire(self, *slack_ids: str, zone: str | None = "Europe/Berlin", kind: PersonKind = PersonKind.MEMBER) -> None:
        """Let people exist in Slack."""
        for slack_id in slack_ids:
            self.profiles[slack_id] = Profile(
                slack_user_id=slack_id,
                name=slack_id.title(),
                kind=kind,
                zone=zone,
                locale=None,
                home_team_id=None,
                enterprise_id=None,
            )

    def survey(self, **changes: Any) -> Survey:
        """Start or change a survey of all; on working days from 9 to 11, summed up every day at 9 in Berlin."""
        plan = {
            "name": "acme",
            "product": "Acme",
            "asker": "Acme",
            "owners": ("UOWNER",),
            "audience": Audience(people=tuple(self.profiles)),
            "summary_channel": "CNPS",
            "zone": BERLIN,
            "summary_on_days_off": True,
            "spread": "at once",
            "cases": (),
            "every": Every(changes.get("cooldown_days", 90), Unit.DAY),
        }
        if "people" in changes:
            changes["audience"] = Audience(people=changes.pop("people"))
        made = SurveyPlan(**(plan | changes))
        apply_plan(self.ctx, made, actor="test")
        return self.survey_named(made.name)

    def survey_named(self, name: str = "acme") -> Survey:
        return find_survey(self.ctx, OPERATOR, Deed.READ, name)

    def change(self, name: str = "acme", **changes: Any) -> None:
        plan = self.survey_named(name).plan
        if "people" in changes:
            changes["audience"] = replace(plan.audience, people=changes.pop("people"))
        apply_plan(self.ctx, replace(plan, **changes), actor="test")

    # Letting time pass

    def plan(self) -> None:
        audiences.sync(self.ctx, Register(self))
        for survey in waves.surveys_to_plan(self.ctx):
            waves.plan_survey(self.ctx, survey)

    def tick(self) -> None:
        """Do what is due now, and deliver."""
        tasks.sync(self.ctx, Register(self))
        tasks.tick(self.ctx)
        self.deliver()

    def wait(self, time: timedelta | None = None, *, until: datetime | None = None, daily: bool = False) -> None:
        """Let time pass, stopping at every moment at which an ask is due, and at least every ten days.

        daily: stop wherever anything is due, as the bot does; the same for a person, but far slower.
        """
        target = until or self.clock() + (time or timedelta())
        next_due = sending.next_due_at if daily else self._next_ask
        self.tick()
        while (due := next_due(self.ctx)) is not None and due <= target:
            self.clock.move_to(due if due > self.clock() else self.clock() + timedelta(minutes=1))
            self.tick()
        self.clock.move_to(target)
        self.tick()

    def _next_ask(self, ctx: Context) -> datetime:
        unfinished = select(
            func.min(asks.c.due_at).filter(asks.c.state == "scheduled"),
            func.min(asks.c.closes_at).filter(asks.c.state.in_(OPEN_STATES)),
            func.min(asks.c.next_at).filter(asks.c.state.in_(OPEN_STATES)),
        )
        moments = ctx.read(lambda db: db.execute(unfinished).one())
        return min([self.clock() + 10 * DAY, *(moment for moment in moments if moment and moment > self.clock())])

    def deliver(self) -> None:
        claimed = delivering.claim(self.ctx, "worker")
        while delivery := claimed.delivery:
            message = delivery.message
            about = delivering.look_up(self.ctx, message)
            screen = compose(self.ctx, message, about)
            if screen is None:
                delivering.skipped(self.ctx, delivery, "worker")
                claimed = delivering.claim(self.ctx, "worker")
                continue
            detail = detail_text(message.kind, message.detail)
            self.said.setdefault(message.lane, []).append((message.kind.value, detail))
            self.texts.setdefault(message.lane, []).append(screen.text)
            place = {"channel": "D1", "ts": str(delivery.id)}
            shown = {"has_numbers": screen.has_numbers, "thread": screen.thread}
            ahead = delivering.delivered(self.ctx, delivery, "worker", **place, **shown)
            claimed = ahead or delivering.claim(self.ctx, "worker")

    # What people do

    def key(self) -> str:
        return f"event-{next(self._keys)}"

    def click(self, who: str, score: int, ask: Ask | None = None) -> None:
        answering.click_score(self.ctx, **self._on(who, ask), score=score)
        self.deliver()

    def not_now(self, who: str, ask: Ask | None = None) -> None:
        self.presses(who, "not_now", ask)

    def presses(self, who: str, button: str, ask: Ask | None = None) -> None:
        """Press one of the buttons in bot/services/conversation/answering.py."""
        answering.click(self.ctx, button, **self._on(who, ask))
        self.deliver()

    def restarts(self, who: str, ask: Ask | None = None) -> None:
        answering.click_restart(self.ctx, **self._on(who, ask))
        self.deliver()

    def may_be_contacted(self, who: str, ask: Ask | None = None) -> None:
        answering.click_contact(self.ctx, **self._on(who, ask), message_ts="9.9")
        self.deliver()

    def types(self, who: str, text: str, key: str | None = None, ts: str | None = None) -> str:
        """Let somebody type; gives Slack's name of the message, which is made of the time."""
        named = ts or f"{self.clock().timestamp():.3f}{next(self._stamps):03d}"
        answering.read_text(self.ctx, event_key=key or self.key(), slack_user_id=who, text=text, ts=named)
        self.deliver()
        return named

    def edits(self, who: str, ts: str, before: str, after: str) -> None:
        key = self.key()
        editing.edit_text(self.ctx, event_key=key, slack_user_id=who, ts=ts, before=before, after=after)
        self.deliver()

    def deletes(self, who: str, ts: str) -> None:
        editing.delete_text(self.ctx, event_key=self.key(), slack_user_id=who, ts=ts)
        self.deliver()

    def pauses(self) -> None:
        """Let the pause after a comment pass."""
        self.wait(ONE_COMMENT)

    def stops(self, who: str) -> None:
        stopping.opt_out(self.ctx, event_key=self.key(), slack_user_id=who)
        self.deliver()

    def _on(self, who: str, ask: Ask | None) -> dict[str, str]:
        chosen = ask or self.ask(who)
        return {"ask_id": chosen.id, "slack_user_id": who}

    # What can be seen

    def asks(self, who: str | None = None, survey: str | None = None) -> list[Ask]:
        """Every ask, of one person or all, in order of asking; planned ones last."""
        query = select(asks.c.id).join(people_table, asks.c.person_id == people_table.c.id)
        if who is not None:
            query = query.where(people_table.c.slack_user_id == who)
        with self.engine.connect() as db:
            loaded = [conversations.by_id(db, self.ctx, one) for one in db.scalars(query).all()]
        found = [ask for ask in loaded if ask and survey in {None, ask.survey.plan.name}]
        return sorted(found, key=lambda ask: (ask.asked_at or ask.due_at, ask.due_at))

    def ask(self, who: str) -> Ask:
        """The newest ask of somebody that was sent."""
        return [ask for ask in self.asks(who) if ask.asked_at is not None][-1]

    def heard(self, who: str) -> list[tuple[str, str | None]]:
        """What was said to somebody in their DM, in order."""
        with self.engine.connect() as db:
            person_id = db.scalar(select(people_table.c.id).where(people_table.c.slack_user_id == who))
        return self.said.get(f"person:{person_id}", [])

    def kinds(self, who: str) -> list[str]:
        return [kind for kind, _ in self.heard(who)]

    def posted(self, channel: str = "CNPS") -> list[tuple[str, str | None]]:
        return self.said.get(f"channel:{channel}", [])

    def alerts(self) -> int:
        """How often the team was told that somebody may be contacted."""
        return sum(kind == MessageKind.CONTACT_ALERT for lane in self.said.values() for kind, _ in lane)

    def answers(self) -> list[Any]:
        with self.engine.connect() as db:
            return list(db.execute(select(responses).order_by(responses.c.answered_at, responses.c.id)))

    def current(self) -> list[Any]:
        """The answers that no other replaced."""
        return [row for row in self.answers() if row.superseded_by is None]

    def contents(self) -> dict[str, list[dict[str, Any]]]:
        """Every row of every table."""
        with self.engine.connect() as db:
            return {
                table.name: [dict(row) for row in db.execute(select(table)).mappings()]
                for table in metadata.sorted_tables
            }

    def stored(self, name: str = "acme") -> Survey:
        with self.engine.connect() as db:
            found = survey_queries.survey_by_name(db, "T1", name)
        if found is None:
            raise LookupError(name)
        return found

    def report(self, window: str = "all", survey: str = "acme") -> Report:
        """Work out what a report counts, whoever may read it."""
        stored, during = self.stored(survey), window_named(window, self.clock().date())
        return self.ctx.read(lambda db: report_within(db, self.ctx, stored, during))


def at_once(*deeds: Callable[[], object]) -> None:
    """Let everybody act in the same moment, each in a thread of their own; an error of any is raised."""
    everybody = Barrier(len(deeds))

    def act(deed: Callable[[], object]) -> object:
        everybody.wait(timeout=10)
        return deed()

    with ThreadPoolExecutor(len(deeds)) as pool:
        list(pool.map(act, deeds))


def summaries(company: Company, channel: str = "CNPS") -> list[str | None]:
    return [detail for kind, detail in company.posted(channel) if kind == MessageKind.SUMMARY]
