"""One event on its way through a conversation, as values: what happened, the ask as it becomes, what is to be said."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.conversation.ask import Ask
from bot.core.conversation.happened import Happened
from bot.core.delivery.details import Detail, Note
from bot.core.delivery.kinds import MessageKind
from bot.core.delivery.message import Message, about_ask


@dataclass(frozen=True, slots=True)
class Turn:
    """before: the ask as the event found it; ask: as it is by now; messages: what to say, in order."""

    happened: Happened
    before: Ask
    ask: Ask
    now: datetime
    goes_on: bool = False  # the comment went on with the one before
    messages: tuple[Message, ...] = ()

    @property
    def given_score(self) -> int:
        """The score that this event carries. Raises ValueError when it carries none."""
        if self.happened.score is None:
            raise ValueError("a score was to be taken, and there is none")
        return self.happened.score

    @property
    def current_score(self) -> int:
        """The score that counts by now. Raises ValueError before there is one."""
        if self.ask.score is None:
            raise ValueError(f"ask {self.ask.id} has no score yet")
        return self.ask.score

    def becomes(self, ask: Ask) -> "Turn":
        """Go on with the ask as it is now."""
        return replace(self, ask=ask)

    def send(self, message: Message) -> "Turn":
        """Add a message."""
        return replace(self, messages=(*self.messages, message))

    def say(self, kind: MessageKind, detail: Detail | None = None) -> "Turn":
        """Add a message in the person's own lane; whoever can't be written to is told nothing."""
        return self if self.ask.asked_in is not None else self.send(about_ask(self.ask, kind, detail))

    def note(self, note: Note) -> "Turn":
        """Add a short line."""
        return self.say(MessageKind.NOTE, note)
