"""Made-up colleagues who answer by themselves when they are asked, so that whoever tries the bot is not alone."""

import re
from dataclasses import dataclass, field

from bot.simulator import Message, Person, Simulator, buttons
from bot.slack.ids import NOTE, SCORE

PASSIVES = (7, 8)
ANSWERED = re.compile(r"(?:You answered|Vous avez répondu) (\d+)\.")


def is_question(message: Message) -> bool:
    """Say whether a message can be answered with a number."""
    return any(SCORE.match(button.element.get("action_id", "")) for button in buttons(message))


def is_note(message: Message) -> bool:
    """Say whether a message tells what has changed, and waits for a word on it."""
    return any(NOTE.match(button.element.get("action_id", "")) for button in buttons(message))


def answers_of(person: Person) -> list[int]:
    """Give the scores that stand in somebody's DM, in the order of their questions."""
    return [int(score) for score in ANSWERED.findall(person.transcript())]


def is_over(person: Person) -> bool:
    """Say whether nothing is left to answer: somebody gave a number, or wanted none of the question."""
    return bool(answers_of(person)) or not any(map(is_question, person.messages()))


def asked_again(person: Person) -> str:
    """Give the `ts` of the question that came after somebody's first answer; empty while there is none."""
    answered = [message.ts for message in person.messages() if ANSWERED.search(message.text)]
    later = [message.ts for message in person.messages() if is_question(message)]
    return next((ts for ts in sorted([*answered[1:], *later]) if ts > answered[0]), "") if answered else ""


@dataclass
class Colleague:
    """Somebody who answers one question after another in words prepared; where there are none left they are silent."""

    person: Person
    answers: list[str]
    verdict: str = ""  # whether what was done solves what they had asked for, as it stands on a button

    def act(self) -> None:
        """Answer what is new: a question, or whether something is solved now."""
        messages = self.person.messages()
        if self.answers and any(map(is_question, messages)):
            self.person.says(self.answers.pop(0))
        if self.verdict and any(map(is_note, messages)):
            self.person.clicks(self.verdict)


@dataclass
class Company:
    """All of them."""

    simulator: Simulator
    colleagues: list[Colleague] = field(default_factory=list)

    def add(self, name: str, answers: list[str], verdict: str = "") -> Person:
        """Let somebody join who will answer so."""
        person = self.simulator.add_person(name, tz="Europe/Berlin", locale="en-GB")
        self.colleagues.append(Colleague(person, list(answers), verdict))
        return person

    def act(self) -> None:
        """Let everybody answer who is asked at the moment."""
        for colleague in self.colleagues:
            colleague.act()
