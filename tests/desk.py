"""The office of tests/office.py with a channel in which cases are looked after."""

from dataclasses import dataclass, field
from typing import Any

from bot.simulator import Channel, Person
from tests.office import Office

RULES = ("detractor", "contact")
WORDS = "It ate my changes twice this week"
WORSE = "It has become so much worse since the last update"
BY_THEME = ("detractor", "contact", "theme:slip-in-service")  # what opens cases, where a theme does, too


@dataclass
class Desk:
    """The office, and #care, where Dana, Erin and Femi look after cases."""

    office: Office
    erin: Person = field(init=False)
    femi: Person = field(init=False)
    channel: Channel = field(init=False)

    def __post_init__(self) -> None:
        add = self.office.simulator.add_person
        self.erin, self.femi = add("Erin", tz="Europe/Berlin"), add("Femi", tz="Europe/Berlin")
        self.channel = self.office.simulator.add_channel("care", members=[self.office.dana, self.erin, self.femi])

    def survey(self, **changes: Any) -> None:
        self.office.survey(**{"cases": RULES, "cases_channel": self.channel.id, "country": "DE", **changes})

    def chloe_is_unhappy(self, score: str = "3") -> None:
        self.office.settle()
        self.office.chloe.clicks(score)
        self.office.chloe.says(WORDS)
        self.office.settle()

    def close(self, who: Person) -> None:
        who.fills("What was the cause?", "Two tabs saved over each other")
        who.fills("What was done about it?", "The older tab asks first")
        who.fills("What did you tell them?", "That it is mended")
        who.submits()
        self.office.settle()

    def read(self) -> str:
        """What stands in #care."""
        return self.erin.transcript("care")
