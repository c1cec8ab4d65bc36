"""A survey's asks and answers, written straight into one transaction that is rolled back in the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine

from bot.core.clock.window import Window
from bot.core.conversation.ask import Ask, AskKind
from bot.core.numbers.score import Counts
from bot.core.survey.person import Person
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.core.survey.survey import Survey
from bot.services.context import Context
from bot.services.conversation.recording import record_answer
from storage.queries.conversation import asks
from storage.queries.survey import people, surveys
from tests.storage import plain_scan
from tests.storage.one_row_each import AT_NOON, NOON

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 3, 1, tzinfo=UTC)  # the clocks change on the 29th
TODAY = date(2026, 3, 1)


@dataclass
class Ledger:
    """One survey whose answers are written into a transaction that is rolled back in the end."""

    db: Connection
    ctx: Context
    survey: Survey
    clock: list[datetime]

    def person(self, number: int) -> Person:
        return people.ensure_somebody(self.db, "T1", f"U{number}", START)

    def ask(self, person: Person, kind: AskKind = AskKind.SURVEY, parent: Ask | None = None, **changes: Any) -> Ask:
        ask_id = self.ctx.new_id()
        asks.add_ask(
            self.db,
            ask_id=ask_id,
            person=person,
            survey_id=self.survey.id,
            due_at=self.clock[0],
            kind=kind,
            reason="test",
            parent_id=parent and parent.id,
        )
        ask = asks.ask_by_id(self.db, ask_id)
        asks.save_ask(self.db, ask, replace(ask, **changes))
        return asks.ask_by_id(self.db, ask_id)

    def answer(self, ask: Ask, score: int) -> Ask:
        asks.save_ask(self.db, ask, record_answer(self.db, self.ctx, ask, score, "button"))
        return asks.ask_by_id(self.db, ask.id)

    def counts(self, window: Window) -> Counts:
        return plain_scan.counts_in(self.db, self.survey.id, window)


@contextmanager
def open_ledger(engine: Engine, **settings: Any) -> Iterator[Ledger]:
    clock, ids = [START], count(1)
    ctx = Context(engine, "T1", lambda: clock[0], lambda: f"{next(ids):032x}")
    with engine.connect() as db, db.begin() as transaction:
        plan = SurveyPlan(name="acme", product="Acme", asker="Acme", zone=BERLIN, privacy=Privacy.NAMED, **settings)
        surveys.add_survey(db, "T1", plan, NOON, first_slot=TODAY, **AT_NOON)
        yield Ledger(db, ctx, surveys.survey_by_name(db, "T1", "acme"), clock)
        transaction.rollback()
