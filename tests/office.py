"""The setting of every story: a team that asks three colleagues about Acme."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Self
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from bot.core.delivery.kinds import MessageKind
from bot.core.survey.keys.chosen import Audience
from bot.core.survey.plan import Privacy, SurveyPlan
from bot.demo.stage import Stage
from bot.services.survey.surveys import apply_plan
from bot.simulator import Channel, Person, Simulator
from storage.schema import ledger, outbox, pace


@dataclass
class Office:
    """Ana, Ben and Chloe are asked; Dana owns the survey and reads #nps."""

    stage: Stage
    ana: Person
    ben: Person
    chloe: Person
    dana: Person
    channel: Channel

    @classmethod
    def on(cls, stage: Stage) -> Self:
        add = stage.simulator.add_person
        ana, ben = add("Ana", tz="Europe/Madrid"), add("Ben", tz="Europe/Berlin")
        chloe, dana = add("Chloe", tz="Europe/Paris"), add("Dana", tz="Europe/Berlin")
        return cls(stage, ana, ben, chloe, dana, stage.simulator.add_channel("nps", members=[dana]))

    @property
    def simulator(self) -> Simulator:
        return self.stage.simulator

    def survey(self, *, greets: bool = False, **changes: Any) -> None:
        """Start the survey, or change it, and send what is due. greets: its channel was not greeted before."""
        plan = {
            "name": "acme",
            "product": "Acme",
            "asker": "The Acme team",
            "owners": (self.dana.id,),
            "privacy": Privacy.NAMED,
            "audience": Audience(people=(self.ana.id, self.ben.id, self.chloe.id)),
            "summary_channel": self.channel.id,
            "zone": ZoneInfo("Europe/Berlin"),
            "industry": "saas",
            "summary_on_days_off": True,
            "spread": "at once",
            "cases": (),
        }
        if "people" in changes:
            changes["audience"] = Audience(people=changes.pop("people"))
        apply_plan(self.stage.bot.context, SurveyPlan(**{**plan, **changes}), actor="test")
        if not greets:
            self.was_greeted()
        self.stage.tick()

    def was_greeted(self) -> None:
        """Leave the hello out of a story that is not about it."""
        with self.stage.engine.begin() as db:
            db.execute(update(ledger).where(ledger.c.outcome == "due").values(outcome="queued"))

    def survey_ana(self, **changes: Any) -> None:
        """Start a survey that asks Ana alone."""
        self.survey(**{"people": (self.ana.id,), **changes})

    def skip(self, **delta: float) -> None:
        self.stage.skip(timedelta(**delta))

    def rest(self, **delta: float) -> None:
        """Let a time pass in which nothing is due but a look at the audience, which skip() takes twice a day."""
        self.stage.clock.move_to(self.stage.clock() + timedelta(**delta))
        self.stage.tick()

    def settle(self) -> None:
        self.stage.settle()

    def let_held_messages_go(self) -> None:
        """Do what real time would do: end the waits and leases of everything that is held."""
        for _ in range(5):  # what may have arrived is looked for several times
            self.let_held_messages_go_once()

    def let_held_messages_go_once(self) -> None:
        """End the waits that run now."""
        with self.stage.engine.begin() as db:
            db.execute(update(outbox).values(held_until=None))
            db.execute(update(pace).values(stopped_until=None))
        self.settle()

    def states(self, kind: MessageKind) -> list[str]:
        """What became of every message of a kind."""
        with self.stage.engine.connect() as db:
            return list(db.scalars(select(outbox.c.state).where(outbox.c.kind == kind)))

    def questions_to_ana(self) -> int:
        """How often Ana was asked for a score."""
        return sum("How likely" in message.text for message in self.ana.messages())
