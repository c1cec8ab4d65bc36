"""Three conversations, the numbers they lead to, and a passive asked again: the demo without a browser."""

from collections.abc import Iterator
from datetime import timedelta

from bot.demo.cast import BERLIN, CHANNEL, set_the_scene
from bot.demo.stage import Stage
from bot.simulator import Message, Person
from bot.simulator.workspace.reading import transcript

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEKEND = 3 * DAY  # from Friday to Monday: there is no summary before
REASK = timedelta(days=58)  # after the first, so that the day after a re-ask is left for the next wave


def play(stage: Stage) -> Iterator[str]:
    """Play the script on a stage and tell it line by line."""
    cast = set_the_scene(stage)
    tell = Narrator(stage)

    yield from tell.scene("Ana likes it", cast.ana)
    yield from tell.click(cast.ana, "9")
    yield from tell.say(cast.ana, "I find everything in one place, and it's fast.")

    yield from tell.scene("Ben is not quite won over, and asks before he answers", cast.ben)
    yield from tell.say(cast.ben, "Who sees this?")
    yield from tell.say(cast.ben, "7-8")
    yield from tell.click(cast.ben, "8")
    yield from tell.say(cast.ben, "A search that finds old cards")
    yield from tell.say(cast.ben, "would help me a lot.")
    yield from tell.click(cast.ben, "That is all")
    yield from tell.say(cast.ben, "A dark mode.")

    yield from tell.scene("Chloe is unhappy, and says so in French", cast.chloe)
    yield from tell.say(cast.chloe, "trois, il a perdu mes modifications deux fois cette semaine")
    yield from tell.click(cast.chloe, "Oui, contactez-moi")

    yield from tell.scene("The survey's owner is told at once, and nobody else", cast.dana)
    yield from tell.reply(cast.dana, "I am sorry. Did you have the board open in two tabs?")
    yield from tell.scene("Chloe answers in the thread, and Dana reads it under the case", cast.chloe)
    yield from tell.answer(cast.chloe, "two tabs?", "Oui, toujours deux.")
    yield from tell.scene("Dana closes the case with what was done", cast.dana)
    yield from tell.close(cast.dana, "Two tabs saved over each other", "The older tab asks before it saves")

    stage.skip(DAY)
    yield from tell.scene("The next morning", cast.dana, CHANNEL)
    yield from tell.command(cast.dana, "/nps report 90d by team", CHANNEL)
    yield from tell.command(cast.dana, "/nps actions", CHANNEL)
    yield from tell.command(cast.dana, "/nps loop support", CHANNEL)
    yield from tell.command(cast.dana, "/nps ask @Ana support about ticket 4711", CHANNEL)

    stage.skip(HOUR)
    yield from tell.scene("Ana had a ticket, and is asked how satisfied she was", cast.ana)
    yield from tell.click(cast.ana, "5")
    stage.skip(DAY)
    yield from tell.scene("Which the team reads the next morning, beside its NPS", cast.dana, CHANNEL)

    stage.skip(REASK - DAY - HOUR)
    yield from tell.scene("Two months later, Ben is asked again, as are the others who were passive", cast.ben)
    yield from tell.click(cast.ben, "10")
    yield from tell.say(cast.ben, "The new search. It finds everything.")

    stage.skip(WEEKEND)
    yield from tell.scene("And the team sees how they moved, now that five have answered", cast.dana, CHANNEL)


class Narrator:
    """Tells what somebody sees and does: every message once, and again when it was written over."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._told: dict[str, str] = {}

    def scene(self, title: str, person: Person, channel: str | None = None) -> Iterator[str]:
        """Begin a scene with what is new in front of somebody."""
        now = self._stage.clock().astimezone(BERLIN)
        place = f"#{channel}" if channel else f"{person.name}'s DM with the bot"
        yield f"=== {title} ({place}, {now:%A} {now.day} {now:%B %Y, %H:%M}) ==="
        yield ""
        yield from self._news(person, channel)

    def click(self, person: Person, label: str) -> Iterator[str]:
        """Let somebody click a button of the DM."""
        person.clicks(label)
        yield f"* {person.name} clicks [{label}]"
        yield ""
        yield from self._news(person)

    def reply(self, person: Person, words: str) -> Iterator[str]:
        """Let somebody write, through the bot, to whoever a case is about."""
        person.clicks("Reply to them")
        person.fills("Your words", words)
        person.submits()
        yield f"* {person.name} clicks [Reply to them]: {words}"
        yield ""
        yield from self._news(person)

    def answer(self, person: Person, to: str, words: str) -> Iterator[str]:
        """Let somebody answer in the thread of what was said to them."""
        person.replies(person.sees(to), words)
        yield from self._news(person)

    def close(self, person: Person, cause: str, done: str) -> Iterator[str]:
        """Let somebody close a case."""
        person.clicks("Close")
        person.fills("What was the cause?", cause)
        person.fills("What was done about it?", done)
        person.submits()
        yield f"* {person.name} clicks [Close]: {cause}. {done}."
        yield ""
        yield from self._news(person)

    def say(self, person: Person, text: str) -> Iterator[str]:
        """Let somebody type in the DM."""
        person.says(text)
        yield from self._news(person)

    def command(self, person: Person, line: str, channel: str) -> Iterator[str]:
        """Let somebody type a slash command in a channel."""
        yield f"* {person.name} types {line}"
        yield ""
        person.commands(line, channel)
        yield from self._news(person, channel)

    def _news(self, person: Person, channel: str | None = None) -> Iterator[str]:
        self._stage.settle()
        # Threads below their heads: of what leaves at one moment, either may come first.
        own_words_first = sorted(
            person.messages(channel),
            key=lambda message: (message.user != person.id, message.thread_ts or message.ts, message.ts),
        )
        for message in own_words_first:
            text = self._as_text(message)
            before = self._told.get(message.ts)
            if text == before:
                continue
            self._told[message.ts] = text
            yield text if before is None else f"(now reads) {text}"
            yield ""

    def _as_text(self, message: Message) -> str:
        return transcript([message], self._stage.simulator.workspace.display_name)
